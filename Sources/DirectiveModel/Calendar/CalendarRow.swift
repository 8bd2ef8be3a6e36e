/// What somebody decided for one day, over what the law alone would make of it.
package struct CalendarRow: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case off = "nghỉ"
    case makeUp = "làm bù"
  }
  package var date: CivilDate
  package var kind: Kind
  /// The document that says so; nil when the row names none.
  package var source: String?
  /// False for "dự kiến".
  package var isConfirmed: Bool
  package init(date: CivilDate, kind: Kind, source: String?, isConfirmed: Bool) {
    self.date = date
    self.kind = kind
    self.source = source
    self.isConfirmed = isConfirmed
  }
}

/// The rows of a calendar file, and the lines that are none.
///
/// One day a line: "02/05/2025 | nghỉ | Thông báo 6150/TB-BLĐTBXH | xác nhận". The kind is "nghỉ" or "làm bù"; the source may be empty;
/// the last column is "xác nhận", the same as none, or "dự kiến". Blank lines and lines that begin with "#" are passed over, marks and
/// case do not matter.
package struct CalendarRows: Sendable, Hashable {
  /// In the order of the lines; of two that agree on a day the last counts.
  package private(set) var rows: [CalendarRow] = []
  package private(set) var problems: [RowProblem] = []

  package init(parsing text: String) {
    var linesByDate: [CivilDate: (kind: CalendarRow.Kind, line: Int)] = [:]
    problems = TableField.readLines(text) { (line, fields) throws(RowProblem.Cause) in
      let row = try CalendarRows.row(of: fields)
      if let earlier = linesByDate[row.date], earlier.kind != row.kind { throw .contradiction(row.date, earlierLine: earlier.line) }
      linesByDate[row.date] = (row.kind, line)
      rows.append(row)
    }
  }

  private static func row(of fields: [String]) throws(RowProblem.Cause) -> CalendarRow {
    guard fields.count >= 2 else { throw .missingColumns(.days) }
    guard fields.count <= 4 else { throw .tooManyColumns(.days) }
    guard let date = CivilDate(parsing: fields[0]) else { throw .noDate(.days, fields[0]) }
    guard WorkCalendar.years.contains(date.year) else { throw .yearOutOfRange(date) }
    let kindWords = FoldedText.fold(fields[1])
    guard let kind = CalendarRow.Kind.allCases.first(where: { FoldedText.fold($0.rawValue) == kindWords }) else {
      throw .unknownKind(fields[1])
    }
    let source = fields.count > 2 && !fields[2].isEmpty ? fields[2] : nil
    let isConfirmed = try certainty(fields.count > 3 ? fields[3] : "")
    return CalendarRow(date: date, kind: kind, source: source, isConfirmed: isConfirmed)
  }

  private static func certainty(_ words: String) throws(RowProblem.Cause) -> Bool {
    switch FoldedText.fold(words) {
    case "", "xac nhan": return true
    case "du kien": return false
    default: throw .unknownCertainty(words)
    }
  }
}
