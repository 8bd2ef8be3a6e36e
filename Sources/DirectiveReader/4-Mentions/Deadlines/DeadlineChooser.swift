import DirectiveModel

/// Chooses the deadline of a task among those that its text names.
package enum DeadlineChooser {
  /// The last fixed day or counted period; without one, how often something is due. Nil when nothing counts.
  ///
  /// Contract: two deadlines for one deliverable of the same agencies: the last one. Recurring ones are one deadline with all their
  /// frequencies; its tokens run from the first to the last.
  package static func choice(among mentions: [Mention<DeadlineReading>]) -> Mention<DeadlineReading>? {
    if let fixed = mentions.last(where: { $0.value.rule != nil && recurrence(of: $0) == nil }) {
      return yearly(fixed, behind: mentions) ?? fixed
    }
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

  /// "hằng năm tổng hợp, báo cáo UBND tỉnh trước ngày 15/12": a day without a year behind "hằng năm" comes back.
  private static func yearly(_ fixed: Mention<DeadlineReading>, behind mentions: [Mention<DeadlineReading>]) -> Mention<DeadlineReading>? {
    guard fixed.value.isInferred, case .date(let date, let bound) = fixed.value.rule, bound != .within,
      let cycle = mentions.last(where: { $0.tokens.upperBound <= fixed.tokens.lowerBound }),
      let recurrence = recurrence(of: cycle), recurrence.frequencies == [.yearly], recurrence.day == nil,
      fixed.tokens.lowerBound - cycle.tokens.upperBound <= 24
    else { return nil }
    var reading = cycle.value
    reading.rule = .recurring(
      Recurrence(frequencies: [.yearly], adHoc: recurrence.adHoc, day: date.day, month: date.month, bound: bound))
    return Mention(value: reading, tokens: cycle.tokens.lowerBound..<fixed.tokens.upperBound, rule: cycle.rule)
  }

  /// The deadlines that the choice says nothing of, for a person to look at. A frequency is part of a choice that holds it.
  package static func passedOver(
    by chosen: Mention<DeadlineReading>, among mentions: [Mention<DeadlineReading>]
  ) -> [Mention<DeadlineReading>] {
    let kept = Set(recurrence(of: chosen)?.frequencies ?? [])
    return mentions.filter { other in
      guard let rule = other.value.rule, rule != chosen.value.rule, !chosen.tokens.overlaps(other.tokens) else { return false }
      guard let recurrence = recurrence(of: other) else { return true }
      return !kept.isSuperset(of: recurrence.frequencies)
    }
  }

  private static func recurrence(of mention: Mention<DeadlineReading>) -> Recurrence? {
    if case .recurring(let recurrence) = mention.value.rule { recurrence } else { nil }
  }
}
