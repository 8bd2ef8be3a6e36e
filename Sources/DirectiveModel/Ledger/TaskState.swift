/// Where a task stands on a given day.
package enum TaskState: String, Sendable, Hashable, CaseIterable {
  case inTime = "trong hạn"
  case dueSoon = "sắp đến hạn"
  case overdue = "quá hạn"
  case doneInTime = "hoàn thành đúng hạn"
  case doneLate = "hoàn thành quá hạn"
  case noDeadline = "không hạn"
  case suspended = "tạm hoãn"
  case withdrawn = "rút"

  /// Still to be done, now or once it is taken up again.
  package var isOpen: Bool {
    switch self {
    case .inTime, .dueSoon, .overdue, .noDeadline, .suspended: true
    case .doneInTime, .doneLate, .withdrawn: false
    }
  }
}

extension TrackedTask {
  /// A task is overdue when its last day has ended (24:00; Bộ luật Dân sự 2015, Điều 148 khoản 6). Done without a deadline counts as
  /// in time; what is withdrawn or suspended is never late, but what was done before stays done.
  package func state(on today: CivilDate, soonWithin days: Int = 7) -> TaskState {
    if let doneOn {
      guard let due else { return .doneInTime }
      return doneOn > due ? .doneLate : .doneInTime
    }
    switch life {
    case .withdrawn: return .withdrawn
    case .suspended: return .suspended
    case .active: break
    }
    guard let due else { return .noDeadline }
    if today > due { return .overdue }
    return due.days(since: today) <= days ? .dueSoon : .inTime
  }

  /// True when the task counts as late today only because "trước ngày X" excludes X itself.
  package func isLateByExclusionOnly(on today: CivilDate) -> Bool {
    guard extendedTo == nil, excludesNamedDay, let originalDue else { return false }
    return (doneOn ?? today) == originalDue.adding(days: 1)
  }
}
