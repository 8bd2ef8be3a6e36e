/// The days of one year: each step of their making lays its days over those of the steps before it.
struct CalendarPlan {
  /// From the last day of the year before to the first of the next, which tell what the days beside them are.
  private var days: [CalendarDay] = []
  private let year: Int
  private let firstDay: CivilDate
  private let rows: [CivilDate: CalendarRow]

  init(year: Int, rows: [CivilDate: CalendarRow]) {
    self.year = year
    self.rows = rows
    let newYear = CivilDate(year: year, month: 1, day: 1) ?? CivilDate(dayNumber: 0)
    let next = newYear.adding(months: 12)
    firstDay = newYear.adding(days: -1)
    days = (0...next.days(since: firstDay)).map { CalendarDay(kind: .weekly(on: firstDay.adding(days: $0)), isForecast: false) }
    lay(next)
  }

  /// One of the year's days; nil for days that are not.
  func day(_ date: CivilDate) -> CalendarDay? {
    let index = date.days(since: firstDay)
    return days.indices.contains(index) ? days[index] : nil
  }

  private mutating func lay(_ nextNewYear: CivilDate) {
    let occurrences = PublicHoliday.occurrences(in: year)
    layHolidays(occurrences)
    update(nextNewYear) { $0.kind = .holiday(.newYear) }
    for span in OpenSpan.spans(in: year, occurrences) { markForecasts(span) }
    for row in rows.values { apply(row) }
    markBridges()
  }

  /// A holiday on a weekly rest day is made up for on the next working day (Bộ luật Lao động 2012, Điều 115; 2019, Điều 111 khoản 3).
  private mutating func layHolidays(_ occurrences: [PublicHoliday.Occurrence]) {
    var missed: [PublicHoliday.Occurrence] = []
    for occurrence in occurrences {
      update(occurrence.day) { day in
        if !day.isWorking { missed.append(occurrence) }
        day.kind = .holiday(occurrence.holiday)
      }
    }
    for occurrence in missed {
      var date = occurrence.day
      while day(date)?.isWorking == false { date = date.adding(days: 1) }
      update(date) { $0.kind = .compensation(for: occurrence.holiday) }
    }
  }

  /// What the decision could still move. Rows settle the working days that they leave out, not the days off: those they contradict.
  private mutating func markForecasts(_ span: OpenSpan) {
    let isUndecided = !span.days.contains { rows[$0] != nil }
    for date in span.days where date.weekday <= 5 && !span.settled.contains(date) {
      let isOpen = isUndecided || rows[date] != nil
      update(date) { $0.isForecast = isOpen || !$0.isWorking }
    }
  }

  /// An unconfirmed row that says what is certain anyway makes nothing uncertain.
  private mutating func apply(_ row: CalendarRow) {
    update(row.date) { day in
      let computed = day
      switch row.kind {
      case .off: if day.isWorking { day.kind = .decided }
      case .makeUp: if !day.isWorking { day.kind = .makeUp }
      }
      day.isForecast = !row.isConfirmed && (computed.isForecast || day.kind != computed.kind)
    }
  }

  /// A working day alone between a holiday and another rest day is often exchanged for a Saturday: open in years without decisions.
  private mutating func markBridges() {
    guard !rows.keys.contains(where: { $0.year == year }) else { return }
    for index in days.indices.dropFirst().dropLast() where days[index].kind == .working {
      let (before, after) = (days[index - 1], days[index + 1])
      guard !before.isWorking, !after.isWorking, before.isHoliday || after.isHoliday else { continue }
      days[index].isForecast = true
    }
  }

  private mutating func update(_ date: CivilDate, _ change: (inout CalendarDay) -> Void) {
    let index = date.days(since: firstDay)
    if days.indices.contains(index) { change(&days[index]) }
  }
}

extension CalendarPlan {
  /// Days that are off or not as somebody still decides: around Tết and 2/9 the Prime Minister (Bộ luật Lao động 2019, Điều 112
  /// khoản 3), 24/11 the lawmaker.
  private struct OpenSpan {
    let days: [CivilDate]
    /// Off whatever is decided.
    let settled: Set<CivilDate>

    /// In order; none where the law alone fixes the days: Tết before 2014, 2/9 before 2021.
    static func spans(in year: Int, _ occurrences: [PublicHoliday.Occurrence]) -> [OpenSpan] {
      var spans: [OpenSpan] = []
      // Occurrences begin two days before 1/1 of the lunar year; the eve and the first two days are common to all choices.
      if year >= 2014, let first = occurrences.first(where: { $0.holiday == .lunarNewYear })?.day {
        spans.append(OpenSpan(days: (-1...8).map { first.adding(days: $0) }, settled: Set((1...3).map { first.adding(days: $0) })))
      }
      if year >= 2021, let day = CivilDate(year: year, month: 9, day: 2) {
        spans.append(OpenSpan(days: (-3...3).map { day.adding(days: $0) }, settled: [day]))
      }
      // Ngày Văn hóa Việt Nam, or the Monday after it: off with pay by the Party's Nghị quyết 80-NQ/TW, not yet seen in a law.
      if year >= 2026, let day = CivilDate(year: year, month: 11, day: 24) {
        spans.append(OpenSpan(days: [day.weekday > 5 ? day.adding(days: 8 - day.weekday) : day], settled: []))
      }
      return spans
    }
  }
}

extension CalendarDay {
  fileprivate var isHoliday: Bool {
    switch kind {
    case .holiday, .compensation: true
    case .working, .makeUp, .saturday, .sunday, .decided: false
    }
  }
}

extension CalendarDay.Kind {
  /// By the day of the week alone. State offices rest on Saturdays since 02/10/1999 (Quyết định 188/1999/QĐ-TTg).
  static func weekly(on date: CivilDate) -> CalendarDay.Kind {
    switch date.weekday {
    case 7: .sunday
    case 6 where date >= firstFreeSaturday: .saturday
    default: .working
    }
  }

  private static let firstFreeSaturday = CivilDate(dayNumber: 10_866)
}
