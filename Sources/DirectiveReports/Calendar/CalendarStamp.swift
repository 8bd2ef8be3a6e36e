import DirectiveModel

/// Days and moments as iCalendar writes them (RFC 5545, sections 3.3.4 and 3.3.5).
enum CalendarStamp {
  /// "20261121"
  static func day(_ date: CivilDate) -> String { date.iso.filter { $0 != "-" } }

  /// "20261121T023000Z" of an event's "2026-11-21T09:30:00+07:00"; nil for anything else.
  static func moment(_ time: String) -> String? {
    let parts = time.prefix(19).split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = CivilDate(parsing: parts[0]) else { return nil }
    let clock = parts[1].split(separator: ":").map { Int($0) ?? -1 }
    guard clock.count == 3, (0..<24).contains(clock[0]), (0..<60).contains(clock[1]), (0..<60).contains(clock[2]) else { return nil }
    return moment(day, hour: clock[0], minute: clock[1], second: clock[2])
  }

  /// The moment in UTC at which clocks in Vietnam show this.
  static func moment(_ day: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) -> String {
    let isDayBefore = hour < hoursEastOfGreenwich
    let digits = [hour - hoursEastOfGreenwich + (isDayBefore ? 24 : 0), minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(self.day(isDayBefore ? day.adding(days: -1) : day))T\(digits.joined())Z"
  }

  private static let hoursEastOfGreenwich = 7
}
