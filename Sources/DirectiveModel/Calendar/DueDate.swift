/// The last day on which work is in time by the calendar, and all that has to be said with it.
package struct DueDate: Sendable, Hashable {
  package let lastDay: CivilDate
  /// Before any roll-over: what the words alone give.
  package let wordedDay: CivilDate
  /// The day a period counts from, itself not counted (Bộ luật Dân sự 2015, Điều 147 khoản 2); nil for a date that the text names.
  package let countedFrom: CivilDate?
  /// X of "trước ngày X", the day after the last one.
  package let excludedDay: CivilDate?
  /// Why nobody works on `wordedDay`: a period rolls over it, a date stays and is noted ("rơi vào ngày nghỉ"); nil on working days.
  package let restDay: CalendarDay?
  /// True when a decision that is still open or unconfirmed can move `lastDay`.
  package let isForecast: Bool
  /// True for hours without a clock time to count from: every day begun is granted whole.
  package let isAssumed: Bool

  /// Bộ luật Dân sự 2015, Điều 148 khoản 5: a period that ends on a rest day ends with the next working day.
  package var isRolledOver: Bool { lastDay != wordedDay }

  /// From 00:00 of the day after the last one (Bộ luật Dân sự 2015, Điều 148 khoản 6); days are those of Vietnam's clocks.
  package func isOverdue(on today: CivilDate) -> Bool { today > lastDay }
}

extension DeadlineRule {
  /// The last day by the calendar; nil where none can be told (recurring duties, events, a start that is not known).
  ///
  /// `issued` is the directive's date, `received` the day it reached the office. 15 days from Friday 01/03/2019 end on Saturday
  /// 16/03 and roll to Monday 18/03; "trước ngày 31/01/2020" ends on 30/01 whatever day that is.
  package func due(issued: CivilDate?, received: CivilDate?, calendar: WorkCalendar) -> DueDate? {
    switch self {
    case .recurring: return nil
    case .date(let date, let bound):
      let excluded = bound == .before ? date : nil
      return DueDate(naming: excluded?.adding(days: -1) ?? date, excluding: excluded, calendar)
    case .relative(let count, let unit, let from):
      guard let start = from.day(issued: issued, received: received) else { return nil }
      return DueDate(counting: max(0, count), unit, from: start, calendar)
    }
  }
}

extension DueDate {
  fileprivate init(naming date: CivilDate, excluding excludedDay: CivilDate?, _ calendar: WorkCalendar) {
    lastDay = date
    wordedDay = date
    countedFrom = nil
    self.excludedDay = excludedDay
    restDay = calendar.restDay(date)
    isForecast = false
    isAssumed = false
  }

  fileprivate init(counting count: Int, _ unit: PeriodUnit, from start: CivilDate, _ calendar: WorkCalendar) {
    let end = unit.end(after: count, from: start, calendar)
    wordedDay = end
    lastDay = max(end, calendar.nextWorkingDay(onOrAfter: end))
    countedFrom = start
    excludedDay = nil
    restDay = calendar.restDay(end)
    let firstThatMatters = unit == .workingDay ? min(start.adding(days: 1), end) : end
    isForecast = calendar.isForecast(firstThatMatters...lastDay)
    isAssumed = unit == .hour
  }
}

extension PeriodUnit {
  /// Months end on the same day of the last one or with it (Bộ luật Dân sự 2015, Điều 148 khoản 3).
  fileprivate func end(after count: Int, from start: CivilDate, _ calendar: WorkCalendar) -> CivilDate {
    switch self {
    case .hour: start.adding(days: count / 24 + (count % 24 == 0 ? 0 : 1))
    case .day: start.adding(days: count)
    case .workingDay: calendar.adding(workingDays: count, to: start)
    case .month: start.adding(months: count)
    }
  }
}

extension WorkCalendar {
  fileprivate func restDay(_ date: CivilDate) -> CalendarDay? {
    let day = day(date)
    return day.isWorking ? nil : day
  }
}
