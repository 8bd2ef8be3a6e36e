import DirectiveModel

/// Chooses the deadline of a task among those that its text names.
package enum DeadlineChooser {
  /// The last fixed day or counted period; without one, how often something is due. Nil when nothing counts.
  ///
  /// Contract: two deadlines for one deliverable of the same agencies: the last one. Recurring ones are one deadline with all their
  /// frequencies; its tokens run from the first to the last.
  package static func choice(among mentions: [Mention<DeadlineReading>]) -> Mention<DeadlineReading>? {
    if let fixed = mentions.last(where: { $0.value.rule != nil && recurrence(of: $0) == nil }) { return fixed }
    let recurring = mentions.filter { recurrence(of: $0) != nil }
    guard let first = recurring.first, let last = recurring.last, recurring.count > 1 else { return recurring.first }
    let all = recurring.compactMap(recurrence)
    let frequencies = all.flatMap(\.frequencies)
    guard Set(frequencies).count > 1 else { return recurring.first { recurrence(of: $0)?.day != nil } ?? first }
    let merged = Recurrence(frequencies: frequencies, adHoc: all.contains(where: \.adHoc))
    var reading = first.value
    reading.rule = .recurring(merged)
    return Mention(value: reading, tokens: first.tokens.lowerBound..<last.tokens.upperBound, rule: first.rule)
  }

  private static func recurrence(of mention: Mention<DeadlineReading>) -> Recurrence? {
    if case .recurring(let recurrence) = mention.value.rule { recurrence } else { nil }
  }
}
