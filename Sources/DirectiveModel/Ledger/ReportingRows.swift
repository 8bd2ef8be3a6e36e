/// The rows of an office's `reports.txt`: by which day a periodic report is due where its text names none.
///
/// One rule a line: "words | period | day | source", as "cải cách hành chính | quý | ngày 15 | Quyết định 12/2021/QĐ-UBND". Empty words
/// mean every report. The period is tuần, tháng, quý, 6 tháng, 9 tháng or năm; the day is one of the period's last month ("ngày 15"),
/// of the next month ("ngày 5 tháng sau"), or of the week ("thứ 6"). Marks and case do not matter.
package struct ReportingRows: Sendable {
  package private(set) var rows: [ReportingDays.Row] = []
  package private(set) var problems: [RowProblem] = []

  package init(parsing text: String) {
    problems = TableField.readLines(text) { (_, fields) throws(RowProblem.Cause) in rows.append(try ReportingRows.row(fields)) }
  }

  private static func row(_ fields: [String]) throws(RowProblem.Cause) -> ReportingDays.Row {
    guard fields.count >= 3 else { throw .missingColumns(.reports) }
    guard fields.count <= 4 else { throw .tooManyColumns(.reports) }
    guard let frequency = frequencies[FoldedText.fold(fields[1])] else { throw .unknownFrequency(fields[1]) }
    guard let day = day(fields[2], weekly: frequency == .weekly) else { throw .unknownDay(fields[2]) }
    return ReportingDays.Row(
      words: FoldedText.fold(fields[0]), frequency: frequency, offset: day.offset, day: day.day, source: fields.count > 3 ? fields[3] : "")
  }

  private static let frequencies: [String: Recurrence.Frequency] = [
    "tuan": .weekly, "thang": .monthly, "quy": .quarterly, "6 thang": .halfYearly, "9 thang": .nineMonthly, "nam": .yearly,
  ]

  /// "ngày 15", "15", "ngày 5 tháng sau"; of weeks "thứ 6" (Friday), "chủ nhật", each with "tuần sau".
  private static func day(_ field: String, weekly: Bool) -> (offset: Int, day: Int)? {
    var words = FoldedText.fold(field).split(separator: " ").map(String.init)
    let next = weekly ? ["tuan", "sau"] : ["thang", "sau"]
    let offset = words.suffix(2).elementsEqual(next) ? 1 : 0
    if offset == 1 { words.removeLast(2) }
    if weekly {
      if words == ["chu", "nhat"] { return (offset, 7) }
      guard words.count == 2, words[0] == "thu", let day = Int(words[1]), (2...7).contains(day) else { return nil }
      return (offset, day - 1)
    }
    if words.first == "ngay" { words.removeFirst() }
    guard words.count == 1, let day = Int(words[0]), (1...31).contains(day) else { return nil }
    return (offset, day)
  }
}
