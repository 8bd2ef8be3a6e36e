/// One round of a recurring duty and the day by which it is due.
package struct Occurrence: Sendable, Hashable {
  package var period: Period
  /// The day that the text names, or that the rules for reports give.
  package var day: CivilDate
  /// What sets the day where the text names none.
  package var rule: Rule?
  /// "Trước ngày 25/12 hằng năm": the named day itself is too late.
  package var isExcluded: Bool

  /// A rule for reports: the office's own, or one that the program assumes.
  package struct Rule: Sendable, Hashable {
    package var source: String
    package var isAssumed: Bool
  }

  /// The last day in time.
  package var due: CivilDate { isExcluded ? day.adding(days: -1) : day }

  /// A day of the calendar like any that a text names: it does not roll over a rest day.
  func dueDate(by calendar: WorkCalendar) -> DueDate? {
    DeadlineRule.date(day, bound: isExcluded ? .before : .by).due(issued: nil, received: nil, calendar: calendar)
  }
}

extension Recurrence {
  /// The rounds from the one that contains `start` up to the first that begins after `today` and has not come yet, in time's order.
  ///
  /// Of rounds that end on the same day only the longest stands: a report for the first half-year takes the place of the second
  /// quarter's. None for what is done daily or only when asked. `end` is the last day of the duty itself.
  package func occurrences(
    from start: CivilDate, through today: CivilDate, until end: CivilDate? = nil, text foldedText: String,
    rules: ReportingDays = .standard
  ) -> [Occurrence] {
    var longest: [CivilDate: Period] = [:]
    // The next quarter may be one that a year takes the place of: the next round to stand begins with the next year at the latest.
    let horizon = CivilDate(year: max(start, today).year + 1, month: 1, day: 1) ?? today
    for frequency in frequencies {
      for period in Recurrence.periods(frequency, from: start, through: horizon) where end.map({ period.firstDay <= $0 }) ?? true {
        if let other = longest[period.lastDay], other.firstDay <= period.firstDay { continue }
        longest[period.lastDay] = period
      }
    }
    let sorted = longest.values.sorted()
    // Several frequencies each bring a next round; the first of them is the next.
    let next = sorted.first { $0.firstDay > today }
    return sorted.filter { $0.firstDay <= today || $0 == next }.compactMap { occurrence(of: $0, text: foldedText, rules: rules) }
  }

  /// The round with its day; nil when the duty has no such rounds.
  package func occurrence(of period: Period, text foldedText: String, rules: ReportingDays = .standard) -> Occurrence? {
    guard frequencies.contains(period.frequency) else { return nil }
    if let named = namedDay(in: period) {
      return Occurrence(period: period, day: named, rule: nil, isExcluded: bound == .before)
    }
    return rules.due(period, of: foldedText).map {
      let rule = Occurrence.Rule(source: $0.row.source, isAssumed: !$0.isOwn)
      return Occurrence(period: period, day: $0.day, rule: rule, isExcluded: false)
    }
  }

  /// The day that the text names, in the period's last month or in the month it names; a month alone means its last day.
  private func namedDay(in period: Period) -> CivilDate? {
    guard period.frequency != .weekly, day != nil || month != nil else { return nil }
    if month != nil, period.frequency != .yearly { return nil }
    let month = month ?? period.lastMonth
    guard (1...12).contains(month) else { return nil }
    let length = CivilDate.daysInMonth(year: period.year, month: month)
    return CivilDate(year: period.year, month: month, day: min(day ?? length, length))
  }

  /// From the round that contains `start`, or the first after it, to the first that begins on `horizon` or later.
  private static func periods(_ frequency: Frequency, from start: CivilDate, through horizon: CivilDate) -> [Period] {
    var periods: [Period] = []
    var period = Period(frequency, containing: start) ?? Period(frequency, year: start.year + 1)
    while let one = period, periods.count < mostPeriods {
      periods.append(one)
      if one.firstDay >= horizon { break }
      period = one.next
    }
    return periods
  }

  /// Weeks of more than fifty years: a mistyped year must not fill the memory.
  private static let mostPeriods = 3_000
}
