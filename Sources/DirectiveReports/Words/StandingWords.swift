import DirectiveModel

extension TaskStanding {
  /// The state with its days: "quá hạn 12 ngày", "quá hạn (*) 1 ngày", "còn 3 ngày", "hoàn thành đúng hạn".
  package var words: String {
    switch state {
    case .overdue: "quá hạn\(mark) \(daysLate ?? 0) ngày"
    case .doneLate: "hoàn thành quá hạn\(mark) \(daysLate ?? 0) ngày"
    case .doneInTime: task.due == nil ? "hoàn thành" : TaskState.doneInTime.rawValue
    case .inTime, .dueSoon: daysLeft == 0 ? "đến hạn hôm nay" : "còn \(daysLeft ?? 0) ngày"
    case .noDeadline: wordsWithoutDay
    }
  }

  /// The last day as lists print it: "trước 31/01/2020", "31/03/2026", "15/04/2026 (gia hạn)".
  ///
  /// A rule that gives no day is said in words ("định kỳ hằng quý"); empty without deadline.
  package var dueWords: String {
    if let extendedTo = task.extendedTo { return "\(extendedTo.dayMonthYear) (gia hạn)" }
    guard let deadline = task.task.deadline else { return task.originalDue?.dayMonthYear ?? "" }
    if case .date(let date, bound: .before) = deadline.rule { return "trước \(date.dayMonthYear)" }
    return task.originalDue?.dayMonthYear ?? DeadlineWords.words(for: deadline)
  }

  private var mark: String { isLateByExclusionOnly ? " (*)" : "" }

  private var wordsWithoutDay: String {
    switch task.task.deadline?.rule {
    case .recurring: "theo định kỳ"
    case .relative: "chưa tính được ngày"
    case .date, nil: TaskState.noDeadline.rawValue
    }
  }
}
