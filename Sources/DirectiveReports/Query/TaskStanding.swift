import DirectiveModel

/// A task and where it stands on one day.
package struct TaskStanding: Sendable, Hashable {
  /// The task as the ledger has it.
  package var task: TrackedTask { box.task }
  /// Of the task, which need not be copied for it.
  package var directive: DirectiveID { box.task.id.directive }
  /// Derived, for that day.
  package let state: TaskState
  /// Days after the last day, up to today or the day it was done; nil unless late.
  package let daysLate: Int?
  /// Days after the last day before any extension; nil unless an extension was granted and that day is past.
  package let daysLateWithoutExtension: Int?
  /// Days up to the last day, 0 on that day; nil when done, late, withdrawn, suspended or without one.
  package let daysLeft: Int?
  /// Late only because "trước ngày X" excludes X itself; such tasks print "(*)" and are counted apart.
  package let isLateByExclusionOnly: Bool
  /// Late by a day that the text does not name; such tasks print "(**)".
  package let isLateByAssumption: Bool
  let day: CivilDate
  let soonWithinDays: Int
  private let box: Box

  /// A class, because a task is large and lists move it about: one reference is counted instead of thirty.
  private final class Box: Sendable, Hashable {
    let task: TrackedTask

    init(_ task: TrackedTask) { self.task = task }
    static func == (a: Box, b: Box) -> Bool { a === b || a.task == b.task }
    func hash(into hasher: inout Hasher) { hasher.combine(task) }
  }

  /// A task counts as "sắp đến hạn" from `soonWithinDays` before its last day on.
  package init(_ task: TrackedTask, on today: CivilDate, soonWithinDays: Int = 7) {
    let times = task.times
    let state = times.state(on: today, soonWithin: soonWithinDays)
    let end = task.doneOn ?? today
    self.day = today
    self.soonWithinDays = soonWithinDays
    self.state = state
    self.daysLate = times.daysLate(on: today)
    self.daysLateWithoutExtension =
      task.extendedTo == nil || state == .withdrawn || state == .suspended
      ? nil : task.originalDue.flatMap { end > $0 ? end.days(since: $0) : nil }
    self.daysLeft = state == .inTime || state == .dueSoon ? task.due.map { $0.days(since: today) } : nil
    self.isLateByExclusionOnly = times.isLateByExclusionOnly(on: today)
    self.isLateByAssumption = times.isLateByAssumption(on: today)
    // Last, so that the task goes into its box without being copied.
    self.box = Box(task)
  }
}
