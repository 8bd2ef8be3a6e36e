/// Which days the offices work, from 1995 to 2100: weekly rest days, public holidays, compensation and what was decided year by year.
///
/// Beyond those years only weekends are known. Every answer is total and cheap: a look into a table of days.
package struct WorkCalendar: Sendable {
  package static let years = 1995...2100
  private static let firstDay = CivilDate(dayNumber: 9131)

  /// By the built-in rows alone.
  package static let standard = WorkCalendar(rows: [])

  private let days: [CalendarDay]
  private let rows: [CivilDate: CalendarRow]

  /// The office's own rows, which win over the built-in ones day by day. Takes about two milliseconds.
  ///
  /// A day that no row mentions is what the law makes of it: a row "làm bù" undoes a day off that was foreseen and not decided.
  package init(rows: [CalendarRow]) {
    let all = CalendarRows(parsing: DecisionTable.rows).rows + rows
    self.rows = Dictionary(all.map { ($0.date, $0) }, uniquingKeysWith: { _, last in last })
    var plan = CalendarPlan(years: WorkCalendar.years, rows: self.rows)
    plan.lay()
    days = plan.days
  }

  package func day(_ date: CivilDate) -> CalendarDay {
    let index = date.days(since: WorkCalendar.firstDay)
    return days.indices.contains(index) ? days[index] : CalendarDay(kind: .weekly(on: date), isForecast: true)
  }

  package func isWorkingDay(_ date: CivilDate) -> Bool { day(date).isWorking }

  /// The row that decides about a day; nil where the law alone does.
  package func row(for date: CivilDate) -> CalendarRow? { rows[date] }

  /// True when one of the days may turn out otherwise than it is answered.
  package func isForecast(_ dates: ClosedRange<CivilDate>) -> Bool {
    let (first, last) = (dates.lowerBound.days(since: WorkCalendar.firstDay), dates.upperBound.days(since: WorkCalendar.firstDay))
    guard first >= 0, last < days.count else { return true }
    return days[first...last].contains(where: \.isForecast)
  }

  package func nextWorkingDay(onOrAfter date: CivilDate) -> CivilDate {
    isWorkingDay(date) ? date : adding(workingDays: 1, to: date)
  }

  /// The working day so many after a day that is not counted itself; before it when negative, the day itself for 0.
  package func adding(workingDays count: Int, to date: CivilDate) -> CivilDate {
    let step = count < 0 ? -1 : 1
    var (date, missing) = (date, min(count.magnitude, WorkCalendar.mostWorkingDays))
    while missing > 0 {
      let next = date.adding(days: step)
      guard next != date else { break }
      date = next
      if isWorkingDay(date) { missing -= 1 }
    }
    return date
  }

  /// A hundred years of them; more is a misreading.
  private static let mostWorkingDays: UInt = 25_000
}
