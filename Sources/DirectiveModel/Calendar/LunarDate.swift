/// A day of Vietnam's lunar calendar (âm lịch), for the lunar years 1900 to 2100.
///
/// Always by the rules in force since 1968, at UTC+7: before then Vietnam's printed calendars now and then differ by a day. Of the
/// 2,486 months one, 6/1967, begins so close to midnight (3 seconds) that it may be a day off.
package struct LunarDate: Sendable, Hashable {
  /// Of the year that begins with Tết: 10/01/2018 is still in 2017.
  package let year: Int
  package let month: Int
  package let day: Int
  package let isLeapMonth: Bool

  /// The years whose days are known.
  package static let years = 1900...2100

  package init(year: Int, month: Int, day: Int, isLeapMonth: Bool = false) {
    self.year = year
    self.month = month
    self.day = day
    self.isLeapMonth = isLeapMonth
  }

  /// Nil outside `years`.
  package init?(_ date: CivilDate) {
    let gregorian = date.components.year
    guard (LunarDate.years.lowerBound...LunarDate.years.upperBound + 1).contains(gregorian) else { return nil }
    let moon = NewMoon(onOrBefore: date)
    var (end, solsticeYear) = (gregorian, SolsticeYear(endingIn: gregorian))
    if let next = solsticeYear?.end, moon.number >= next.number { (end, solsticeYear) = (end + 1, SolsticeYear(endingIn: end + 1)) }
    guard let (number, isLeap) = solsticeYear?.number(of: moon) else { return nil }
    self.init(year: number >= 11 ? end - 1 : end, month: number, day: date.days(since: moon.day) + 1, isLeapMonth: isLeap)
    guard LunarDate.years.contains(year) else { return nil }
  }

  /// Nil for days that do not exist and outside `years`.
  package var civilDate: CivilDate? {
    guard LunarDate.years.contains(year), (1...12).contains(month),
      let moon = SolsticeYear(endingIn: month >= 11 ? year + 1 : year)?.month(month, isLeap: isLeapMonth)
    else { return nil }
    let first = moon.day
    let length = moon.adding(months: 1).day.days(since: first)
    return (1...length).contains(day) ? first.adding(days: day - 1) : nil
  }

  /// Tết Nguyên đán of a year: 1/1.
  package static func newYear(_ year: Int) -> CivilDate? { LunarDate(year: year, month: 1, day: 1).civilDate }

  /// Giỗ Tổ Hùng Vương of a year: 10/3.
  package static func hungKingsDay(_ year: Int) -> CivilDate? { LunarDate(year: year, month: 3, day: 10).civilDate }
}
