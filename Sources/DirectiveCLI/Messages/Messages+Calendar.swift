/// Calendars of deadlines.
extension Messages {
  static func calendarName(_ agency: String?) -> String { "Hạn nhiệm vụ" + (agency.map { " – \($0)" } ?? "") }
  static func calendarWritten(_ path: String, events: Int) -> String { "đã ghi \"\(path)\" (\(events) sự kiện)" }
}
