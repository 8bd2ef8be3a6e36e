import DirectiveModel

/// A task and where it stands on one day.
package struct TaskStanding: Sendable, Hashable {
  /// The task as the ledger has it.
  package let task: TrackedTask
  /// Derived, for that day.
  package let state: TaskState
  /// Days after the last day, up to today or the day it was done; nil unless late.
  package let daysLate: Int?
  /// Days up to the last day, 0 on that day; nil when done, late or without one.
  package let daysLeft: Int?
  /// Late only because "trước ngày X" excludes X itself; such tasks print "(*)" and are counted apart.
  package let isLateByExclusionOnly: Bool

  /// A task counts as "sắp đến hạn" from `soonWithinDays` before its last day on.
  package init(_ task: TrackedTask, on today: CivilDate, soonWithinDays: Int = 7) {
    let state = task.state(on: today, soonWithin: soonWithinDays)
    let isLate = state == .overdue || state == .doneLate
    let isOpen = state.isOpen
    self.task = task
    self.state = state
    self.daysLate = isLate ? task.due.map { (task.doneOn ?? today).days(since: $0) } : nil
    self.daysLeft = isOpen && !isLate ? task.due.map { $0.days(since: today) } : nil
    self.isLateByExclusionOnly = isLate && task.isLateByExclusionOnly(on: today)
  }
}

extension TaskState {
  /// Still to be done.
  package var isOpen: Bool {
    switch self {
    case .inTime, .dueSoon, .overdue, .noDeadline: true
    case .doneInTime, .doneLate: false
    }
  }
}
