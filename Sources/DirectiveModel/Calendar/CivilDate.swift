/// A day of the Gregorian calendar without time or zone; ordered by time.
package struct CivilDate: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  package let dayNumber: Int32

  /// The years that dates are read and reckoned in.
  package static let years = 1900...2199
  private static let firstDay: Int32 = -25_567
  private static let lastDay: Int32 = 84_005

  package init(dayNumber: Int32) { self.dayNumber = dayNumber }

  /// Nil when there is no such day ("31/02/2020") or the year is outside 1900...2199.
  package init?(year: Int, month: Int, day: Int) {
    guard CivilDate.years.contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysInMonth(year: year, month: month)
    else { return nil }
    // Days-from-civil after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.dayNumber = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  package var year: Int { components.year }
  package var month: Int { components.month }
  package var day: Int { components.day }

  package var components: (year: Int, month: Int, day: Int) {
    let z = Int(dayNumber) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let m = (5 * dayOfYear + 2) / 153
    let month = m < 10 ? m + 3 : m - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * m + 2) / 5 + 1)
  }

  /// 1 is Monday, 7 is Sunday (ISO 8601).
  package var weekday: Int {
    let shifted = (Int(dayNumber) + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// Stays within 1900...2199: a misread "99999999999 ngày" must not wrap into the past.
  package func adding(days: Int) -> CivilDate {
    let sum = Int(dayNumber).addingReportingOverflow(days)
    let clamped = sum.overflow ? (days < 0 ? .min : .max) : sum.partialValue
    return CivilDate(dayNumber: max(CivilDate.firstDay, min(CivilDate.lastDay, Int32(clamping: clamped))))
  }

  /// The same day of a later month, or that month's last day: 31/01 + 1 month is 28/02 or 29/02. Stays within 1900...2199.
  package func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let wanted = year * 12 + (month - 1) + max(-3600, min(3600, months))
    let index = max(CivilDate.years.lowerBound * 12, min(CivilDate.years.upperBound * 12 + 11, wanted))
    let (y, m) = (index / 12, index % 12 + 1)
    return CivilDate(year: y, month: m, day: min(day, CivilDate.daysInMonth(year: y, month: m))) ?? self
  }

  /// Days from `other` to this date; negative when this one is earlier.
  package func days(since other: CivilDate) -> Int { Int(dayNumber) - Int(other.dayNumber) }

  package static func < (a: CivilDate, b: CivilDate) -> Bool { a.dayNumber < b.dayNumber }

  package static func daysInMonth(year: Int, month: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  package static func lastDay(ofMonth month: Int, year: Int) -> CivilDate? {
    guard (1...12).contains(month) else { return nil }
    return CivilDate(year: year, month: month, day: daysInMonth(year: year, month: month))
  }
}

extension CivilDate {
  /// "2018-01-11", for machines.
  package var iso: String {
    let (y, m, d) = components
    return "\(y)-\(m < 10 ? "0" : "")\(m)-\(d < 10 ? "0" : "")\(d)"
  }

  /// "11/01/2018", for people.
  package var dayMonthYear: String {
    let (y, m, d) = components
    return "\(d < 10 ? "0" : "")\(d)/\(m < 10 ? "0" : "")\(m)/\(y)"
  }

  /// "2018-01-11", "11/01/2018", "11/1/2018", "11-01-2018" or "11.1.2018"; nil for anything else and for days that do not exist.
  package init?(parsing text: some StringProtocol) {
    var (numbers, lengths, part) = (SIMD4<Int>(), SIMD4<Int>(), 0)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."):
        part += 1
        guard part < 3 else { return nil }
      case 48...57:
        lengths[part] += 1
        guard lengths[part] <= 4 else { return nil }
        numbers[part] = numbers[part] * 10 + Int(byte - 48)
      default: return nil
      }
    }
    guard part == 2, lengths[0] > 0, lengths[1] > 0, lengths[2] > 0 else { return nil }
    if lengths[0] == 4 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if lengths[2] == 4 {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }
}
