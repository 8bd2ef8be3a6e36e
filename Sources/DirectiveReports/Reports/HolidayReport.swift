import DirectiveModel

extension Report {
  /// The list of `cchc holidays`: a year's days off besides plain weekends, and its make-up days, by date.
  package static func holidays(_ year: Int, by calendar: WorkCalendar, today: CivilDate) -> Report {
    let lines = HolidayLine.all(in: year, by: calendar)
    let frame = Frame(
      name: "holidays", title: Messages.holidays(of: year), asOf: today, notes: notes(on: lines), emptyMessage: Messages.noHolidays(year))
    return Report(frame, columns: holidayColumns, sources: lines) { _ in false }
  }

  private struct HolidayLine {
    let date: CivilDate
    let day: CalendarDay
    let source: String?

    static func all(in year: Int, by calendar: WorkCalendar) -> [HolidayLine] {
      guard let first = CivilDate(year: year, month: 1, day: 1), let last = CivilDate(year: year, month: 12, day: 31) else { return [] }
      return (0...last.days(since: first)).map(first.adding(days:)).compactMap { date in
        let day = calendar.day(date)
        switch day.kind {
        case .working, .saturday, .sunday: return nil
        case .makeUp, .holiday, .compensation, .decided: return HolidayLine(date: date, day: day, source: calendar.row(for: date)?.source)
        }
      }
    }

    var certainty: String { day.isForecast ? Messages.forecast : Messages.certain }
  }

  private static func notes(on lines: [HolidayLine]) -> [String] {
    let off = lines.count { !$0.day.isWorking }
    let count = Messages.holidayCount(off, makeUps: lines.count - off)
    return lines.contains(where: \.day.isForecast) ? [count, Messages.forecastNote] : [count]
  }

  private static var holidayColumns: [ColumnDefinition<HolidayLine>] {
    [
      .init(Column("date", "Ngày", .date)) { .date($0.date) },
      .init(Column("weekday", "Thứ", .text)) { .text(WeekdayWords.words(for: $0.date)) },
      .init(Column("isWorking", "Làm việc", .flag, for: .machines)) { .flag($0.day.isWorking) },
      .init(Column("words", "Là", .text, layout: .wrapping(2, minimum: 12))) { .text($0.day.words) },
      .init(Column("source", "Văn bản", .text, layout: .wrapping(3, minimum: 12))) { .optional($0.source) },
      .init(Column("certainty", "Độ chắc", .text, layout: .fixed())) { .text($0.certainty) },
    ]
  }
}
