import DirectiveModel

/// Chooses the deadline of a task among those that its text names.
package enum DeadlineChooser {
  /// The last fixed day or counted period; without one, how often something is due, a named day first. Nil when nothing counts.
  ///
  /// Contract: two deadlines for one deliverable of the same agencies: the last one.
  package static func choice(among mentions: [Mention<DeadlineReading>]) -> Mention<DeadlineReading>? {
    let readable = mentions.filter { $0.value.rule != nil }
    if let fixed = readable.last(where: { !isRecurring($0.value.rule) }) { return fixed }
    return readable.last { hasDay($0.value.rule) } ?? readable.first
  }

  private static func isRecurring(_ rule: DeadlineRule?) -> Bool {
    if case .recurring = rule { true } else { false }
  }

  private static func hasDay(_ rule: DeadlineRule?) -> Bool {
    if case .recurring(let recurrence) = rule { recurrence.day != nil } else { false }
  }
}
