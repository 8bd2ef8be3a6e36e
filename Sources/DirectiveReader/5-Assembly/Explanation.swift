import DirectiveModel

/// Which rule read what in a text, and from which words: what `cchc explain` shows.
package struct Explanation: Sendable {
  /// One place that a rule read.
  package struct Step: Sendable {
    /// Id of the rule in kebab case: "before-date".
    package let rule: String
    package let meaning: Meaning
    /// The repaired words, on one line.
    package let words: String
    /// UTF-8 offsets of the words in the source.
    package let bytes: Range<Int>
    /// 1-based, inclusive.
    package let lines: ClosedRange<Int>
  }

  package enum Meaning: Sendable {
    case deadline(DeadlineReading)
    case reference(ReferenceReading)
    case agencies([AgencyName])
  }

  /// A word that was repaired before any rule saw it.
  package struct Repair: Sendable {
    package let words: String
    /// UTF-8 offsets in the source of what stood there.
    package let bytes: Range<Int>
    /// 0...100.
    package let confidence: UInt8
  }

  /// In the order of the text; steps of different kinds may overlap.
  package let steps: [Step]
  /// In the order of the text.
  package let repairs: [Repair]
}

extension DirectiveReader {
  /// Runs the rules for deadlines, citations and agencies over the whole text, be it a phrase or a document.
  package static func explain(_ bytes: [UInt8], agencies names: AgencyNames = .standard) -> Explanation {
    let repaired = TextRepair.repaired(bytes)
    let issued = DirectiveAssembler(repaired, agencies: names).issued
    let text = Tokenizer.tokens(of: repaired)
    let references = ReferenceScanner.mentions(in: text)
    let context = DeadlineContext(issued: issued, skipped: references.map(\.tokens))
    let deadlines = DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: context)
    var steps = references.map { Explanation.Step($0, .reference($0.value), in: text) }
    steps += deadlines.map { Explanation.Step($0, .deadline($0.value), in: text) }
    steps += agencies(in: text, names).map { Explanation.Step($0, .agencies($0.value), in: text) }
    return Explanation(
      steps: steps.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound },
      repairs: repaired.repairs.map { repair in
        Explanation.Repair(
          words: repaired.string(repair.range), bytes: repaired.map.source(of: repair.range), confidence: repair.confidence)
      })
  }

  private static func agencies(in text: TokenizedText, _ names: AgencyNames) -> [Mention<[AgencyName]>] {
    let scanner = AgencyScanner(text, names: names)
    var found: [Mention<[AgencyName]>] = []
    var index = 0
    while index < text.tokens.count {
      if let match = scanner.list(at: index, limit: text.tokens.count), match.end > index {
        found.append(Mention(value: match.agencies, tokens: index..<match.end, rule: "agency"))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }
}

extension Explanation.Step {
  fileprivate init<Value>(_ mention: Mention<Value>, _ meaning: Explanation.Meaning, in text: TokenizedText) {
    self.init(
      rule: mention.rule, meaning: meaning, words: text.oneLine(mention.tokens), bytes: text.sourceBytes(mention.tokens),
      lines: text.lines(mention.tokens))
  }
}
