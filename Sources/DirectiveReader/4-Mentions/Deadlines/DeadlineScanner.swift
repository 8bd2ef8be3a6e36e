import DirectiveModel

/// Finds the deadlines in a part of a text.
package enum DeadlineScanner {
  /// The deadline phrases in text order, without overlap. Time is linear in the tokens.
  package static func mentions(
    in text: TokenizedText, range: Range<Int>, context: DeadlineContext
  ) -> [Mention<DeadlineReading>] {
    var found: [Mention<DeadlineReading>] = []
    let years = DeadlineYears(text: text, range: range, context: context)
    let openings = DeadlineRules.openings
    let tokens = text.tokens
    var index = range.lowerBound
    let skipped = context.skipped
    var place = context.firstSkipped(from: range.lowerBound)
    while index < range.upperBound {
      while place < skipped.count, skipped[place].upperBound <= index { place += 1 }
      if place < skipped.count, skipped[place].contains(index) {
        index = skipped[place].upperBound
        continue
      }
      guard let patterns = openings[tokens[index].key] else {
        index += 1
        continue
      }
      if index > range.lowerBound, condition.begins(text, at: index - 1) {
        index += 1
        continue
      }
      let end = place < skipped.count ? min(range.upperBound, skipped[place].lowerBound) : range.upperBound
      let site = DeadlineSite(text: text, index: index, range: range.lowerBound..<max(end, index))
      if let (rule, match) = firstMatch(site, patterns) {
        let reading = years.reading(of: match)
        if !site.isPenalty(match), !site.isGoal(match), !site.isReckoning(match), !match.isUnbound || reading.rule != nil {
          found.append(Mention(value: reading, tokens: match.tokens, rule: rule))
        }
        index = max(index + 1, match.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  /// The deadlines of a table's cell under "Thời hạn": a bare day or period is one as well.
  static func mentions(inCell cell: Range<Int>, of text: TokenizedText, context: DeadlineContext) -> [Mention<DeadlineReading>] {
    let found = mentions(in: text, range: cell, context: context)
    guard found.isEmpty, !cell.isEmpty else { return found }
    let site = DeadlineSite(text: text, index: cell.lowerBound, range: cell)
    guard let match = site.executionTime(in: cell) else { return [] }
    let years = DeadlineYears(text: text, range: cell, context: context)
    return [Mention(value: years.reading(of: match), tokens: match.tokens, rule: DeadlinePattern.executionTime.id)]
  }

  /// "… nếu đến ngày 31/12/2020 không giải ngân hết": no time for work.
  private static let condition = Phrases(["nếu!"])

  /// Does a cell that says when begin with the words? "Xong trước 20/12/2025" says it behind its first word.
  static func isTime(in text: TokenizedText, range: Range<Int>) -> Bool {
    if DeadlineKeys.always.begins(text, at: range.lowerBound) { return true }
    let first = mentions(inCell: range, of: text, context: DeadlineContext(issued: nil)).first
    let start = range.lowerBound + (DeadlineKeys.completions.match(text, at: range.lowerBound)?.count ?? 0)
    return first.map { $0.tokens.lowerBound == range.lowerBound || $0.tokens.lowerBound == start } ?? false
  }

  private static func firstMatch(_ site: DeadlineSite, _ patterns: [DeadlinePattern]) -> (String, DeadlineMatch)? {
    // By place: a pattern is more than what is asked of it here.
    for place in patterns.indices {
      if let match = patterns[place].read(site) { return (patterns[place].id, match) }
    }
    return nil
  }
}
