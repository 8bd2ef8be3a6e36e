/// The rows of an office's `reports.txt`: by which day a periodic report is due where its text names none.
///
/// One rule a line: "words | period | day | source", as "cải cách hành chính | quý | ngày 15 | Quyết định 12/2021/QĐ-UBND". Empty words
/// mean every report. The period is tuần, tháng, quý, 6 tháng, 9 tháng or năm; the day is one of the period's last month ("ngày 15"),
/// of the next month ("ngày 5 tháng sau"), or of the week ("thứ 6"). Marks and case do not matter.
package struct ReportingRows: Sendable {
  package private(set) var rows: [ReportingDays.Row] = []
  package private(set) var problems: [Problem] = []

  /// A line that cannot be followed.
  package struct Problem: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case missingColumns
      case unknownFrequency(String)
      case unknownDay(String)
    }
    /// 1-based.
    package let line: Int
    package let kind: Kind

    /// One sentence: the line, what is wrong with it, what to write.
    package var message: String { Messages.reportingRow(self) }
  }

  package init(parsing text: String) {
    for (line, fields) in TableField.lines(text) {
      switch ReportingRows.row(fields) {
      case .success(let row): rows.append(row)
      case .failure(let misread): problems.append(Problem(line: line, kind: misread.kind))
      }
    }
  }

  private struct Misread: Error { let kind: Problem.Kind }

  private static func row(_ fields: [String]) -> Result<ReportingDays.Row, Misread> {
    guard (3...4).contains(fields.count) else { return .failure(Misread(kind: .missingColumns)) }
    guard let frequency = frequencies[FoldedText.fold(fields[1])] else { return .failure(Misread(kind: .unknownFrequency(fields[1]))) }
    guard let day = day(fields[2], weekly: frequency == .weekly) else { return .failure(Misread(kind: .unknownDay(fields[2]))) }
    return .success(
      ReportingDays.Row(
        words: FoldedText.fold(fields[0]), frequency: frequency, offset: day.offset, day: day.day, source: fields.count > 3 ? fields[3] : ""
      ))
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
