import DirectiveModel

extension TaskStanding {
  /// The state with its days: "quá hạn 12 ngày", "quá hạn (*) 1 ngày", "còn 3 ngày (2/11 đã xong)", "hoàn thành đúng hạn".
  package var words: String { stateWords + progressWords }

  /// The words, of a recurring duty with its round: "quý III/2021 quá hạn 3 ngày".
  package var wordsOfRound: String { (task.period.map { PeriodWords.words(for: $0) + " " } ?? "") + words }

  private var stateWords: String {
    switch state {
    case .overdue: "quá hạn\(mark) \(daysLate ?? 0) ngày"
    case .doneLate: "hoàn thành quá hạn\(mark) \(daysLate ?? 0) ngày"
    case .doneInTime: task.due == nil ? "hoàn thành" : TaskState.doneInTime.rawValue
    case .inTime, .dueSoon: daysLeft == 0 ? "đến hạn hôm nay" : "còn \(daysLeft ?? 0) ngày"
    case .noDeadline: wordsWithoutDay
    case .withdrawn, .suspended: state.rawValue
    }
  }

  /// How many of several agencies are done; empty when all or none are.
  private var progressWords: String {
    guard task.isShared else { return "" }
    let done = task.parts.count { $0.doneOn != nil }
    return done > 0 && done < task.parts.count ? " (\(done)/\(task.parts.count) đã xong)" : ""
  }

  /// The last day as lists print it: "trước 31/01/2020", "31/03/2026", "15/04/2026 (gia hạn)", "quý III/2021: 20/09/2021 (**)".
  ///
  /// A rule that gives no day is said in words ("định kỳ hằng quý"); empty without deadline.
  package var dueWords: String { (task.period.map { PeriodWords.words(for: $0) + ": " } ?? "") + dueDayWords }

  /// The same without the round.
  package var dueDayWords: String {
    if let extendedTo = task.extendedTo { return "\(extendedTo.dayMonthYear) (gia hạn)" }
    guard let deadline = task.task.deadline else { return task.originalDue?.dayMonthYear ?? "" }
    guard let due = task.originalDue else { return DeadlineWords.words(for: deadline) }
    if task.excludesNamedDay { return "trước \(due.adding(days: 1).dayMonthYear)" }
    return due.dayMonthYear + (task.isDueAssumed ? " (**)" : "")
  }

  /// What must be said with the last day: a rest day, a roll-over, a forecast of the work calendar; empty for most.
  package var dueNotes: [String] {
    guard task.extendedTo == nil, let due = task.dueDate else { return [] }
    var notes: [String] = []
    if let rule = task.dueRule, !rule.isAssumed, !rule.source.isEmpty { notes.append("theo \(rule.source)") }
    if let rest = due.restDay {
      let day = due.wordedDay.dayMonthYear
      notes.append(
        due.isRolledOver ? "chuyển từ \(day) (\(rest.words)) sang ngày làm việc tiếp theo" : "\(day) rơi vào ngày nghỉ (\(rest.words))")
    }
    if due.isAssumed { notes.append("số giờ được tính tròn ngày") }
    if due.isForecast { notes.append("theo lịch nghỉ dự kiến") }
    return notes
  }

  private var mark: String { isLateByExclusionOnly ? " (*)" : isLateByAssumption ? " (**)" : "" }

  private var wordsWithoutDay: String {
    switch task.task.deadline?.rule {
    case .recurring: "theo định kỳ"
    case .relative: "chưa tính được ngày"
    case .date, nil: TaskState.noDeadline.rawValue
    }
  }
}
