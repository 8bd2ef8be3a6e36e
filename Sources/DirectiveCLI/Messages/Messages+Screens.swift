import DirectiveModel

/// One directive or task of the store.
extension Messages {
  static func storedAs(_ stored: StoredDirective) -> String { "Mã: \(stored.id) · nhập ngày \(stored.received.dayMonthYear)" }
  static func keptOriginal(_ path: String) -> String { "Tệp gốc trong kho: \(path)" }
  static func round(_ period: String, due: String) -> String { "Kỳ \(period), hạn \(due)" }
  static func taskTitle(_ task: TrackedTask, as id: TaskID) -> String {
    "Nhiệm vụ \(id)" + (task.header.number.map { " · văn bản \($0)" } ?? "")
      + (task.header.issued.map { " ngày \($0.dayMonthYear)" } ?? "")
  }
  /// Of "2026-11-21T09:30:00+07:00" what people need: day and minute.
  static func moment(_ time: String) -> String {
    CivilDate(parsing: time.prefix(10)).map { "\($0.dayMonthYear) \(time.dropFirst(11).prefix(5))" } ?? time
  }
  static func recordedEvent(_ event: Event, isUndone: Bool) -> String {
    let task = event.task.map { task in "\(task)\(event.period.map { "@\($0)" } ?? ""): " } ?? ""
    return "\(moment(event.time)) \(event.user) - \(task)\(self.event(event))\(isUndone ? " [đã hoàn tác]" : "")"
  }
}
