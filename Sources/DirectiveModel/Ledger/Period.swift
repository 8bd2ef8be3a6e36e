/// One round of a duty that comes back: a week, month, quarter, half-year, nine months or year; ordered by its last day.
package struct Period: Sendable, Hashable {
  package typealias Frequency = Recurrence.Frequency

  /// Never `daily`: what is done every day is not tracked day by day.
  package let frequency: Frequency
  package let year: Int
  /// 1-based within the year: ISO 8601 week, month, quarter or half-year; 1 for nine months and a year.
  package let number: Int

  /// Nil for what no calendar has (month 13, week 53 of most years, anything daily).
  package init?(_ frequency: Frequency, year: Int, number: Int = 1) {
    guard (1900...2199).contains(year), let count = Period.count(of: frequency, in: year), (1...count).contains(number) else { return nil }
    self.frequency = frequency
    self.year = year
    self.number = number
  }

  /// The period that a day belongs to; nil for daily, and for the months after the ninth in "nine-monthly".
  package init?(_ frequency: Frequency, containing day: CivilDate) {
    let (year, month, _) = day.components
    switch frequency {
    case .daily: return nil
    case .weekly:
      // A week belongs to the year of its Thursday (ISO 8601).
      let thursday = day.adding(days: 4 - day.weekday)
      guard let newYear = CivilDate(year: thursday.year, month: 1, day: 1) else { return nil }
      self.init(.weekly, year: thursday.year, number: thursday.days(since: newYear) / 7 + 1)
    case .monthly: self.init(.monthly, year: year, number: month)
    case .quarterly: self.init(.quarterly, year: year, number: (month + 2) / 3)
    case .halfYearly: self.init(.halfYearly, year: year, number: (month + 5) / 6)
    case .nineMonthly: if month <= 9 { self.init(.nineMonthly, year: year) } else { return nil }
    case .yearly: self.init(.yearly, year: year)
    }
  }

  package var firstDay: CivilDate {
    switch frequency {
    case .weekly: monday
    case .monthly: day(1, ofMonth: number)
    case .quarterly: day(1, ofMonth: 3 * number - 2)
    case .halfYearly: day(1, ofMonth: 6 * number - 5)
    case .daily, .nineMonthly, .yearly: day(1, ofMonth: 1)
    }
  }

  package var lastDay: CivilDate {
    frequency == .weekly ? monday.adding(days: 6) : day(31, ofMonth: lastMonth)
  }

  /// The month in which it ends; of a week, the one of its Sunday.
  package var lastMonth: Int {
    switch frequency {
    case .weekly: monday.adding(days: 6).month
    case .monthly: number
    case .quarterly: 3 * number
    case .halfYearly: 6 * number
    case .nineMonthly: 9
    case .daily, .yearly: 12
    }
  }

  /// The next one of its frequency; nil after the last year that dates reach.
  package var next: Period? { Period(frequency, year: year, number: number + 1) ?? Period(frequency, year: year + 1) }

  /// The day of one of its months, or that month's last.
  private func day(_ day: Int, ofMonth month: Int) -> CivilDate {
    CivilDate(year: year, month: month, day: min(day, CivilDate.daysInMonth(year: year, month: month))) ?? CivilDate(dayNumber: 0)
  }

  /// The Monday of an ISO week: 4 January is always in week 1.
  private var monday: CivilDate {
    let fourth = day(4, ofMonth: 1)
    return fourth.adding(days: 7 * (number - 1) + 1 - fourth.weekday)
  }

  private static func count(of frequency: Frequency, in year: Int) -> Int? {
    switch frequency {
    case .daily: nil
    case .weekly: hasWeek53(year) ? 53 : 52
    case .monthly: 12
    case .quarterly: 4
    case .halfYearly: 2
    case .nineMonthly, .yearly: 1
    }
  }

  /// A year that begins on a Thursday, or a leap year that begins on a Wednesday, has 53 weeks.
  private static func hasWeek53(_ year: Int) -> Bool {
    guard let newYear = CivilDate(year: year, month: 1, day: 1) else { return false }
    return newYear.weekday == 4 || (newYear.weekday == 3 && CivilDate.daysInMonth(year: year, month: 2) == 29)
  }
}

extension Period: Comparable {
  /// By the last day; of those that end together the shorter first.
  package static func < (a: Period, b: Period) -> Bool {
    (a.lastDay, b.firstDay) < (b.lastDay, a.firstDay)
  }
}

extension Period: CustomStringConvertible {
  /// Its name in ids: "2021-W31", "2021-07", "2021-Q3", "2021-H1", "2021-9M", "2021".
  package var description: String {
    let digits = number < 10 ? "0\(number)" : "\(number)"
    return switch frequency {
    case .weekly: "\(year)-W\(digits)"
    case .monthly: "\(year)-\(digits)"
    case .quarterly: "\(year)-Q\(number)"
    case .halfYearly: "\(year)-H\(number)"
    case .nineMonthly: "\(year)-9M"
    case .daily, .yearly: "\(year)"
    }
  }

  /// A period's name, small letters too ("2021-q3", "2021-7"); nil for anything else.
  package init?(parsing text: some StringProtocol) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map { Array($0) }
    guard let first = parts.first, first.count == 4, let year = Period.number(first[...]) else { return nil }
    guard parts.count == 2, let letter = parts[1].first else {
      if parts.count == 1 { self.init(.yearly, year: year) } else { return nil }
      return
    }
    let rest = parts[1].dropFirst()
    switch letter | 0x20 {
    case UInt8(ascii: "w"): self.init(.weekly, year: year, number: Period.number(rest) ?? 0)
    case UInt8(ascii: "q"): self.init(.quarterly, year: year, number: Period.number(rest) ?? 0)
    case UInt8(ascii: "h"): self.init(.halfYearly, year: year, number: Period.number(rest) ?? 0)
    default:
      if parts[1].count == 2, letter == UInt8(ascii: "9"), rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "m") {
        self.init(.nineMonthly, year: year)
      } else {
        self.init(.monthly, year: year, number: Period.number(parts[1][...]) ?? 0)
      }
    }
  }

  /// One to four digits.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...4).contains(digits.count), digits.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
