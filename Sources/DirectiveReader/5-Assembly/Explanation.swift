import DirectiveModel

/// What one rule read at one place, for people who ask why.
package struct Explanation: Sendable {
  package enum Reading: Sendable {
    /// Letters were repaired; the source's own words.
    case repair(from: String)
    case reference(ReferenceReading)
    case deadline(DeadlineReading)
    case agencies([AgencyName])
  }
  package var reading: Reading
  /// Kebab-case id of the rule: "before-date", "registry", "open-name", "ocr-repair".
  package var rule: String
  /// The repaired words.
  package var words: String
  /// UTF-8 offsets in the source.
  package var bytes: Range<Int>
  /// 1-based.
  package var lines: ClosedRange<Int>
  /// 0...100: the least certain letter of the words.
  package var confidence: UInt8
}

extension DirectiveReader {
  /// Everything that the rules read in a text, in text order: repairs, citations, deadlines, agencies. Time is linear.
  package static func explain(_ bytes: [UInt8]) -> [Explanation] {
    let repaired = TextRepair.repaired(bytes)
    let text = NoiseLines.removed(from: Tokenizer.tokens(of: repaired))
    let explainer = Explainer(text: text, source: bytes)
    return (explainer.repairs() + explainer.mentions()).sorted {
      ($0.bytes.lowerBound, $0.bytes.upperBound) < ($1.bytes.lowerBound, $1.bytes.upperBound)
    }
  }
}

private struct Explainer {
  let text: TokenizedText
  let source: [UInt8]

  func repairs() -> [Explanation] {
    text.tokens.indices.filter { text.tokens[$0].confidence < 100 }.map { index in
      let bytes = text.sourceBytes(index..<index + 1)
      let raw = String(decoding: source[bytes], as: UTF8.self)
      return explanation(.repair(from: raw), rule: "ocr-repair", tokens: index..<index + 1)
    }
  }

  func mentions() -> [Explanation] {
    let references = ReferenceScanner.mentions(in: text)
    let context = DeadlineContext(issued: HeadDate.first(in: text.tokens.indices, text)?.date, skipped: references.map(\.tokens))
    let deadlines = DeadlineScanner.mentions(in: text, range: text.tokens.indices, context: context)
    return references.map { explanation(.reference($0.value), rule: $0.rule, tokens: $0.tokens) }
      + deadlines.map { explanation(.deadline($0.value), rule: $0.rule, tokens: $0.tokens) } + agencies()
  }

  private func agencies() -> [Explanation] {
    let scanner = AgencyScanner(text)
    var found: [Explanation] = []
    var index = 0
    while index < text.tokens.count {
      guard let match = scanner.one(at: index, limit: text.tokens.count), match.end > index else {
        index += 1
        continue
      }
      let isKnown = match.agencies.allSatisfy { $0.id != nil }
      found.append(explanation(.agencies(match.agencies), rule: isKnown ? "registry" : "open-name", tokens: index..<match.end))
      index = match.end
    }
    return found
  }

  private func explanation(_ reading: Explanation.Reading, rule: String, tokens: Range<Int>) -> Explanation {
    Explanation(
      reading: reading, rule: rule, words: text.oneLine(tokens), bytes: text.sourceBytes(tokens), lines: text.lines(tokens),
      confidence: text.confidence(tokens))
  }
}
