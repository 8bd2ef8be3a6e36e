/// What decides where a task stands on any day: the only definition of a state.
package struct TaskTimes: Sendable, Hashable {
  package enum Shelf: UInt8, Sendable, CaseIterable { case none, withdrawn, suspended }

  /// The last day in time, extended where an extension was granted; nil where none can be told.
  package var due: CivilDate?
  package var doneOn: CivilDate?
  package var shelf = Shelf.none
  /// `due` is the day before one that the text excludes ("trước ngày X").
  package var excludesNextDay = false
  /// `due` is a day that the text does not name.
  package var isDueAssumed = false

  package init(due: CivilDate?, doneOn: CivilDate? = nil) {
    self.due = due
    self.doneOn = doneOn
  }

  /// A task is overdue when its last day has ended (24:00; Bộ luật Dân sự 2015, Điều 148 khoản 6). Done without a deadline counts as
  /// in time; what is withdrawn or suspended is never late, but what was done before stays done.
  package func state(on today: CivilDate, soonWithin days: Int = 7) -> TaskState {
    if let settled = settledState { return settled }
    guard let due else { return .noDeadline }
    if today > due { return .overdue }
    return due.days(since: today) <= days ? .dueSoon : .inTime
  }

  /// The state where it is the same on every day; nil for what waits for its last day.
  package var settledState: TaskState? {
    if let doneOn {
      guard let due else { return .doneInTime }
      return doneOn > due ? .doneLate : .doneInTime
    }
    switch shelf {
    case .withdrawn: return .withdrawn
    case .suspended: return .suspended
    case .none: return due == nil ? .noDeadline : nil
    }
  }

  /// Days after the last day, up to today or the day it was done; nil unless late.
  package func daysLate(on today: CivilDate) -> Int? {
    switch state(on: today) {
    case .overdue, .doneLate: due.map { (doneOn ?? today).days(since: $0) }
    case .inTime, .dueSoon, .doneInTime, .noDeadline, .suspended, .withdrawn: nil
    }
  }

  /// Late only because "trước ngày X" excludes X itself.
  package func isLateByExclusionOnly(on today: CivilDate) -> Bool { excludesNextDay && daysLate(on: today) == 1 }

  /// Late by a day that the text does not name.
  package func isLateByAssumption(on today: CivilDate) -> Bool { isDueAssumed && daysLate(on: today) != nil }
}

extension TrackedTask {
  /// What its state hangs on.
  package var times: TaskTimes {
    var times = TaskTimes(due: due, doneOn: doneOn)
    switch life {
    case .active: break
    case .withdrawn: times.shelf = .withdrawn
    case .suspended: times.shelf = .suspended
    }
    times.excludesNextDay = extendedTo == nil && excludesNamedDay
    times.isDueAssumed = extendedTo == nil && isDueAssumed
    return times
  }

  /// Where it stands on that day; "sắp đến hạn" from so many days before the last day on.
  package func state(on today: CivilDate, soonWithin days: Int = 7) -> TaskState { times.state(on: today, soonWithin: days) }
}
