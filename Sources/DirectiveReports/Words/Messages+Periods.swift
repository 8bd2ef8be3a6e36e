import DirectiveModel

/// What reports of a month, a quarter or a year say.
extension Messages {
  static func daysLate(_ days: Int) -> String { "quá \(days) ngày" }
  static func daysLeft(_ days: Int) -> String { "còn \(days) ngày" }
  static func doneOn(_ day: CivilDate) -> String { "hoàn thành ngày \(day.dayMonthYear)" }
  static func extended(to day: CivilDate) -> String { "đã gia hạn đến \(day.dayMonthYear)" }
  static func stillOpen(_ names: [String]) -> String { "còn \(names.joined(separator: ", "))" }

  static func covered(by period: ReportPeriod) -> String {
    "Gồm nhiệm vụ kỳ trước chuyển sang (giao trước ngày \(period.firstDay.dayMonthYear), khi đó chưa xong) và nhiệm vụ giao trong kỳ; "
      + "tình trạng tính đến hết ngày \(period.day.dayMonthYear)\(period.isOver ? "" : " (kỳ chưa kết thúc)")."
  }
}

extension ReportPeriod.Origin {
  var words: String {
    switch self {
    case .carriedOver: "kỳ trước"
    case .assigned: "trong kỳ"
    }
  }
}

extension TaskQuery {
  /// "Danh sách nhiệm vụ quá hạn tính đến ngày 21/11/2026", "… tháng 10/2026 (tính đến ngày 31/10/2026)".
  func title(of subject: String, on day: CivilDate) -> String {
    Messages.title(of: subject, on: day, period: period)
  }

  func emptyMessage(on day: CivilDate) -> String { Messages.noTasks(conditionWords, on: day, period: period) }

  /// What the period covers; nothing without one or without tasks.
  func periodNotes(_ standings: [TaskStanding]) -> [String] {
    standings.isEmpty ? [] : period.map { [Messages.covered(by: $0)] } ?? []
  }
}
