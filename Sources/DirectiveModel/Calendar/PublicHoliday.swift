/// The days on which everyone is off with pay, by the names that the law gives them.
package enum PublicHoliday: String, Sendable, Hashable, CaseIterable {
  case newYear = "Tết Dương lịch"
  case lunarNewYear = "Tết Nguyên đán"
  case hungKings = "Giỗ Tổ Hùng Vương"
  case victory = "Ngày Chiến thắng"
  case labour = "Ngày Quốc tế lao động"
  case nationalDay = "Quốc khánh"
}

extension PublicHoliday {
  /// One day of a holiday in a given year.
  struct Occurrence: Sendable, Hashable {
    let day: CivilDate
    let holiday: PublicHoliday
  }

  /// Every day of every holiday of a year by the law in force that year, in order; empty before 1995 and after 2100.
  ///
  /// Source: Bộ luật Lao động 1994, Điều 73 (Tết four days); Luật 84/2007/QH11 (adds Giỗ Tổ); Bộ luật Lao động 2012, Điều 115 (Tết
  /// five days, from 2014); Bộ luật Lao động 2019, Điều 112 (2/9 two days, from 2021). A day that no law has yet (24/11) is not here:
  /// the calendar holds it open, and a row makes it off.
  static func occurrences(in year: Int) -> [Occurrence] {
    guard WorkCalendar.years.contains(year), let solstice = SolsticeYear(endingIn: year), let tet = solstice.month(1)?.day else {
      return []
    }
    var days = fixedDays.compactMap { month, day, holiday in
      CivilDate(year: year, month: month, day: day).map { Occurrence(day: $0, holiday: holiday) }
    }
    days += lunarNewYearOffsets(in: year).map { Occurrence(day: tet.adding(days: $0), holiday: .lunarNewYear) }
    if year >= 2007, let month = solstice.month(3) { days.append(Occurrence(day: month.day.adding(days: 9), holiday: .hungKings)) }
    if let day = secondNationalDay(in: year) { days.append(Occurrence(day: day, holiday: .nationalDay)) }
    return days.sorted { $0.day < $1.day }
  }

  private static let fixedDays: [(month: Int, day: Int, PublicHoliday)] = [
    (1, 1, .newYear), (4, 30, .victory), (5, 1, .labour), (9, 2, .nationalDay),
  ]

  /// Days from 1/1 of the lunar year on. Which of the five days come before it is decided each year; two give the same days off as
  /// every decision since 2014, those with one day before (2016, 2019, 2022, 2026) too.
  private static func lunarNewYearOffsets(in year: Int) -> ClosedRange<Int> { year >= 2014 ? -2...2 : -1...2 }

  /// The day beside 2/9 that goes with it, decided each year: the one that joins 2/9 to a weekend, as in every decision since 2021.
  private static func secondNationalDay(in year: Int) -> CivilDate? {
    guard year >= 2021, let day = CivilDate(year: year, month: 9, day: 2) else { return nil }
    return day.adding(days: [1, 4].contains(day.weekday) ? 1 : -1)
  }
}
