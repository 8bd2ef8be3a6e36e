/// The day by which a recurring report is due where its text names none: the office's own rows first, then the common rule.
package struct ReportingDays: Sendable, Hashable {
  /// For duties whose words hold `words`, and for one frequency.
  package struct Row: Sendable, Hashable {
    /// Folded; empty means every duty.
    package var words: String
    package var frequency: Recurrence.Frequency
    /// Months from the one in which the period ends: 0 is that month, 1 the next. Of weeks: weeks.
    package var offset: Int
    /// Day of the month, cut to its length; of weeks the day of the week, 1 being Monday.
    package var day: Int
    /// What says so.
    package var source: String
  }

  private let rows: [Row]
  private let ownCount: Int
  /// False where no row asks for the words of a duty.
  let readsWords: Bool

  /// What holds without rows of the office.
  package static let standard = ReportingDays(rows: [])

  /// The office's rows stand before the common ones: the first that fits counts.
  package init(rows: [Row]) {
    self.rows = rows + ReportingDays.common
    ownCount = rows.count
    readsWords = self.rows.contains { !$0.words.isEmpty }
  }

  /// The day, the row that says it, and whether the office has set that row; nil for what is done daily.
  package func due(_ period: Period, of foldedText: String) -> (day: CivilDate, row: Row, isOwn: Bool)? {
    let text = " \(foldedText) "
    guard let place = rows.firstIndex(where: { $0.frequency == period.frequency && ($0.words.isEmpty || text.contains(" \($0.words) ")) })
    else { return nil }
    let row = rows[place]
    if period.frequency == .weekly {
      return (period.firstDay.adding(days: 7 * row.offset + min(max(row.day, 1), 7) - 1), row, place < ownCount)
    }
    let month = period.lastDay.adding(days: 1 - period.lastDay.day).adding(months: row.offset)
    let length = CivilDate.daysInMonth(year: month.year, month: month.month)
    return (month.adding(days: min(max(row.day, 1), length) - 1), row, place < ownCount)
  }

  /// Nghị định 09/2019/NĐ-CP, Điều 12 has the figures of a periodic report close on the 14th of its last month and leaves the day of
  /// sending to whoever orders the report (Điều 13). The 20th, six days later, is this program's assumption, and shown as one.
  private static let common: [Row] =
    [.monthly, .quarterly, .halfYearly, .nineMonthly, .yearly].map {
      Row(words: "", frequency: $0, offset: 0, day: 20, source: "Nghị định 09/2019/NĐ-CP, Điều 12-13")
    } + [Row(words: "", frequency: .weekly, offset: 0, day: 5, source: "ngày làm việc cuối tuần")]
}
