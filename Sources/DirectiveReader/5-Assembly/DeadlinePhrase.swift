import DirectiveModel

extension DirectiveReader {
  /// What a deadline says that a person types alone: "trước ngày 15/12/2021", "31/12/2021", "quý I/2026", "hằng quý", "15 ngày".
  ///
  /// `issued` is the directive's date. Nil when no rule reads the whole phrase; a reading without rule says in `problems` what is
  /// wrong with its day.
  package static func deadline(saying phrase: String, issued: CivilDate?) -> DeadlineReading? {
    var impossible: DeadlineReading?
    for phrase in DeadlinePhrase.orders(of: phrase) {
      for frame in DeadlinePhrase.frames {
        guard let reading = DeadlinePhrase(phrase, behind: frame).reading(issued: issued) else { continue }
        if reading.rule != nil { return reading }
        impossible = impossible ?? reading
      }
    }
    return impossible
  }
}

/// A deadline phrase behind words that directives have before it: the rules lean on them.
private struct DeadlinePhrase {
  /// The more telling first; the empty one is for phrases that bring such words themselves.
  static let frames = ["", "Thời gian thực hiện: ", "Báo cáo trong thời hạn ", "Báo cáo định kỳ "]

  /// "hằng tháng, trước ngày 20" is also "trước ngày 20 hằng tháng".
  static func orders(of phrase: String) -> [String] {
    let parts = phrase.split(separator: ",")
    return parts.count == 2 ? [phrase, "\(parts[1]) \(parts[0])"] : [phrase]
  }

  private let text: TokenizedText
  /// Where the phrase begins in the repaired text: frames need no repair.
  private let start: Int

  init(_ phrase: String, behind frame: String) {
    text = TokenizedText(clean: frame + phrase)
    start = frame.utf8.count
  }

  func reading(issued: CivilDate?) -> DeadlineReading? {
    let context = DeadlineContext(issued: issued, skipped: ReferenceScanner.mentions(in: text).map(\.tokens))
    let mentions = DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: context)
    guard let chosen = DeadlineChooser.choice(among: mentions) ?? mentions.last, isWhole(chosen) else { return nil }
    // What a person types is never kept in part: of "ngày 20 và 25 hằng tháng" the first day would be lost without a word.
    guard !chosen.value.problems.contains(.severalTimes) else { return nil }
    return chosen.value
  }

  /// A word that the rule did not read might say something else: "hằng tháng, trước ngày 20" is not just "hằng tháng". Before it may
  /// stand verbs of work; words right behind a period only tell more of its beginning.
  private func isWhole(_ mention: Mention<DeadlineReading>) -> Bool {
    let after = text.tokens[mention.tokens.upperBound...]
    let isPeriod = if case .relative = mention.value.rule { true } else { false }
    guard after.allSatisfy({ $0.kind == .mark }) || isPeriod && after.allSatisfy({ $0.kind == .word }) else { return false }
    var index = text.tokens.firstIndex { $0.range.lowerBound >= start } ?? text.tokens.count
    while index < mention.tokens.lowerBound, let verb = DeadlineKeys.work.match(text, at: index) { index += verb.count }
    return index >= mention.tokens.lowerBound
  }
}
