import Synchronization

/// Which days the offices work, from 1995 to 2100: weekly rest days, public holidays, compensation and what was decided year by year.
///
/// Beyond those years only weekends are known. Every answer is total and cheap: a look into the year's table of days.
package struct WorkCalendar: Sendable {
  package static let years = 1995...2100

  /// By the built-in rows alone.
  package static let standard = WorkCalendar(rows: [])

  private let years: LaidYears

  /// The office's own rows, which win over the built-in ones day by day.
  ///
  /// A day that no row mentions is what the law makes of it: a row "làm bù" undoes a day off that was foreseen and not decided.
  package init(rows: [CalendarRow]) { years = LaidYears(ownRows: rows) }

  package func day(_ date: CivilDate) -> CalendarDay { years.day(date) ?? CalendarDay(kind: .weekly(on: date), isForecast: true) }

  package func isWorkingDay(_ date: CivilDate) -> Bool { day(date).isWorking }

  /// The row that decides about a day; nil where the law alone does.
  package func row(for date: CivilDate) -> CalendarRow? { years.row(for: date) }

  /// True when one of the days may turn out otherwise than it is answered.
  package func isForecast(_ dates: ClosedRange<CivilDate>) -> Bool {
    // Beyond the years every day is one.
    guard WorkCalendar.years.contains(dates.lowerBound.year), WorkCalendar.years.contains(dates.upperBound.year) else { return true }
    return (0...dates.upperBound.days(since: dates.lowerBound)).contains { day(dates.lowerBound.adding(days: $0)).isForecast }
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

/// The days of each year, laid when one of them is first asked for: all of them take milliseconds, and a command asks for few.
///
/// A class, so that the copies of a calendar share them.
private final class LaidYears: Sendable {
  private struct Laid {
    /// By their days; nil before the first is asked for.
    var rows: [CivilDate: CalendarRow]?
    var plans = [CalendarPlan?](repeating: nil, count: WorkCalendar.years.count)
  }
  private let ownRows: [CalendarRow]
  private let laid = Mutex(Laid())

  init(ownRows: [CalendarRow]) { self.ownRows = ownRows }

  func row(for date: CivilDate) -> CalendarRow? { laid.withLock { rows(&$0)[date] } }

  /// Nil beyond the years.
  func day(_ date: CivilDate) -> CalendarDay? {
    let year = date.year
    guard WorkCalendar.years.contains(year) else { return nil }
    return laid.withLock { laid in
      let place = year - WorkCalendar.years.lowerBound
      if laid.plans[place] == nil { laid.plans[place] = CalendarPlan(year: year, rows: rows(&laid)) }
      return laid.plans[place]?.day(date)
    }
  }

  private func rows(_ laid: inout Laid) -> [CivilDate: CalendarRow] {
    if let rows = laid.rows { return rows }
    let all = CalendarRows(parsing: DecisionTable.rows).rows + ownRows
    let rows = Dictionary(all.map { ($0.date, $0) }, uniquingKeysWith: { _, last in last })
    laid.rows = rows
    return rows
  }
}
