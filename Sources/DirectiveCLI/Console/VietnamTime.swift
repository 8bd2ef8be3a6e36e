import DirectiveModel

/// A moment on the clocks of Vietnam, +07:00 all year without change since 1975.
struct VietnamTime: Sendable, Hashable {
  private static let secondsPerDay: Int64 = 86_400
  private static let secondsEastOfGreenwich: Int64 = 7 * 3600
  /// A clock beyond this (36,000 years) is broken; held here so that its arithmetic cannot overflow.
  private static let farthest: Int64 = 1 << 40

  private let secondsSince1970: Int64
  private let fraction: UInt16

  /// Since 1970-01-01T00:00:00Z; `fraction` in 65,536ths of a second.
  init(secondsSince1970: Int64, fraction: UInt16 = 0) {
    self.fraction = fraction
    self.secondsSince1970 = min(Self.farthest, max(-Self.farthest, secondsSince1970))
  }

  private var local: (day: Int64, second: Int64) {
    let shifted = secondsSince1970 + Self.secondsEastOfGreenwich
    let second = ((shifted % Self.secondsPerDay) + Self.secondsPerDay) % Self.secondsPerDay
    return ((shifted - second) / Self.secondsPerDay, second)
  }

  var date: CivilDate { CivilDate(dayNumber: Int32(clamping: local.day)) }

  private var clockDigits: (hour: String, minute: String, second: String) {
    let second = local.second
    func digits(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    return (digits(second / 3600), digits(second / 60 % 60), digits(second % 60))
  }

  /// "2026-11-21T09:30:00+07:00"
  var iso: String {
    let (hour, minute, second) = clockDigits
    return "\(date.iso)T\(hour):\(minute):\(second)+07:00"
  }

  /// "09:30"
  var hourAndMinute: String { "\(clockDigits.hour):\(clockDigits.minute)" }

  /// "20261121T093000-7f3a": sorts by time, and two commands hardly ever share it.
  var commandID: String {
    let (hour, minute, second) = clockDigits
    let digits = String(fraction, radix: 16)
    let padding = String(repeating: "0", count: 4 - digits.utf8.count)
    return "\(date.iso.filter { $0 != "-" })T\(hour)\(minute)\(second)-\(padding)\(digits)"
  }
}
