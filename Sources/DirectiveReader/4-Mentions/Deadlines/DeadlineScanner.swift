import DirectiveModel

/// Finds the deadlines in a part of a text.
package enum DeadlineScanner {
  /// The deadline phrases in text order, without overlap. Time is linear in the tokens.
  package static func mentions(
    in text: TokenizedText, range: Range<Int>, context: DeadlineContext
  ) -> [Mention<DeadlineReading>] {
    var found: [Mention<DeadlineReading>] = []
    let years = DeadlineYears(text: text, range: range, context: context)
    var index = range.lowerBound
    var skipped = context.skipped(from: range.lowerBound)
    while index < range.upperBound {
      while let next = skipped.first, next.upperBound <= index { skipped = skipped.dropFirst() }
      if let next = skipped.first, next.contains(index) {
        index = next.upperBound
        continue
      }
      let end = min(range.upperBound, skipped.first?.lowerBound ?? range.upperBound)
      let site = DeadlineSite(text: text, index: index, range: range.lowerBound..<max(end, index))
      if let (rule, match) = firstMatch(site) {
        found.append(Mention(value: years.reading(of: match), tokens: match.tokens, rule: rule))
        index = max(index + 1, match.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private static func firstMatch(_ site: DeadlineSite) -> (String, DeadlineMatch)? {
    for pattern in DeadlineRules.byOpening[site.text.tokens[site.index].key] ?? [] {
      if let match = pattern.read(site) { return (pattern.id, match) }
    }
    return nil
  }
}
