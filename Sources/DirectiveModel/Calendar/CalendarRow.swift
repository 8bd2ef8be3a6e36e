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

/// A line of a calendar file that cannot be followed.
package struct CalendarRowProblem: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case missingColumns
    case tooManyColumns
    case noDate(String)
    /// Outside `WorkCalendar.years`.
    case yearOutOfRange(CivilDate)
    case unknownKind(String)
    case unknownCertainty(String)
    /// The same day is both off and made up for; the earlier line says the other thing.
    case contradiction(CivilDate, earlierLine: Int)
  }
  /// 1-based.
  package let line: Int
  package let kind: Kind

  /// One sentence: the line, what is wrong with it, what to write. Holds words of the file: escape it for a terminal.
  package var message: String { Messages.calendarRow(self) }
}

/// The rows of a calendar file, and the lines that are none.
///
/// One day a line: "02/05/2025 | nghỉ | Thông báo 6150/TB-BLĐTBXH | xác nhận". The kind is "nghỉ" or "làm bù"; the source may be empty;
/// the last column is "xác nhận", the same as none, or "dự kiến". Blank lines and lines that begin with "#" are passed over, marks and
/// case do not matter.
package struct CalendarRows: Sendable, Hashable {
  /// In the order of the lines; of two that agree on a day the last counts.
  package private(set) var rows: [CalendarRow] = []
  package private(set) var problems: [CalendarRowProblem] = []

  package init(parsing text: String) {
    var linesByDate: [CivilDate: (kind: CalendarRow.Kind, line: Int)] = [:]
    for (line, fields) in TableField.lines(text) {
      do throws(Misread) {
        let row = try CalendarRows.row(of: fields)
        if let earlier = linesByDate[row.date], earlier.kind != row.kind {
          throw Misread(kind: .contradiction(row.date, earlierLine: earlier.line))
        }
        linesByDate[row.date] = (row.kind, line)
        rows.append(row)
      } catch {
        problems.append(CalendarRowProblem(line: line, kind: error.kind))
      }
    }
  }

  private struct Misread: Error {
    let kind: CalendarRowProblem.Kind
  }

  private static func row(of fields: [String]) throws(Misread) -> CalendarRow {
    guard fields.count >= 2 else { throw Misread(kind: .missingColumns) }
    guard fields.count <= 4 else { throw Misread(kind: .tooManyColumns) }
    guard let date = CivilDate(parsing: fields[0]) else { throw Misread(kind: .noDate(fields[0])) }
    guard WorkCalendar.years.contains(date.year) else { throw Misread(kind: .yearOutOfRange(date)) }
    let kindWords = FoldedText.fold(fields[1])
    guard let kind = CalendarRow.Kind.allCases.first(where: { FoldedText.fold($0.rawValue) == kindWords }) else {
      throw Misread(kind: .unknownKind(fields[1]))
    }
    let source = fields.count > 2 && !fields[2].isEmpty ? fields[2] : nil
    let isConfirmed = try certainty(fields.count > 3 ? fields[3] : "")
    return CalendarRow(date: date, kind: kind, source: source, isConfirmed: isConfirmed)
  }

  private static func certainty(_ words: String) throws(Misread) -> Bool {
    switch FoldedText.fold(words) {
    case "", "xac nhan": return true
    case "du kien": return false
    default: throw Misread(kind: .unknownCertainty(words))
    }
  }
}
