import DirectiveModel

/// The week that a digest is for, and the days it looks back on.
package struct DigestWindow: Sendable, Hashable {
  package let week: Period
  /// The day for which states hold: today, or the Sunday of a week that is over.
  package let day: CivilDate

  /// What falls due is told so many days ahead.
  package static let daysAhead = 7

  /// Nil for a week that has not begun.
  package init?(week: Period, today: CivilDate) {
    guard week.frequency == .weekly, week.firstDay <= today else { return nil }
    self.week = week
    day = min(today, week.lastDay)
  }

  /// The week that holds the day.
  package init?(containing today: CivilDate) {
    guard let week = Period(.weekly, containing: today) else { return nil }
    self.init(week: week, today: today)
  }

  /// The Monday of the week before: whoever gets one digest a week, on whatever day, misses no day between two.
  package var since: CivilDate { week.firstDay.adding(days: -7) }

  /// The week is over: nothing that was written down later is to count.
  package func isPast(on today: CivilDate) -> Bool { week.lastDay < today }

  package func contains(_ day: CivilDate?) -> Bool { day.map { since <= $0 && $0 <= self.day } ?? false }
}
