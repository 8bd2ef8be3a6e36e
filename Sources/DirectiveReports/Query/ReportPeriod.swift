import DirectiveModel

/// The month, quarter or year that a report is about, and the day up to which it tells.
///
/// It covers what was carried over into the period (given before it and not finished when it began) and what was given in it, up
/// to `day`; so what one period leaves open is what the next one carries over.
package struct ReportPeriod: Sendable, Hashable {
  package let period: Period
  /// The day at whose end states hold: the period's last, an earlier one while it goes on.
  package let day: CivilDate

  package init(_ period: Period, asOf day: CivilDate) {
    self.period = period
    self.day = min(period.lastDay, day)
  }

  package var firstDay: CivilDate { period.firstDay }
  package var isOver: Bool { day == period.lastDay }

  /// How a task comes into the period.
  package enum Origin: Sendable, Hashable { case carriedOver, assigned }

  /// Nil for what does not belong to the period: given after it, or done or withdrawn before it.
  package func origin(of task: TrackedTask) -> Origin? {
    guard let assigned = task.assignedOn else { return .carriedOver }
    if assigned > day { return nil }
    if assigned >= firstDay { return .assigned }
    if let end = task.doneOn ?? task.withdrawnOn, end < firstDay { return nil }
    return .carriedOver
  }
}

extension TrackedTask {
  /// The day of issue, else of receipt; of a round its first day when that is later. Nil when nothing is known.
  package var assignedOn: CivilDate? {
    guard let given = header.issued ?? header.received else { return period?.firstDay }
    return max(given, period?.firstDay ?? given)
  }
}
