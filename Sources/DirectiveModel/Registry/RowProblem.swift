/// A line of a table of the office's own that cannot be followed.
package struct RowProblem: Sendable, Hashable {
  /// 1-based.
  package let line: Int
  let cause: Cause

  enum Table: Sendable, Hashable { case agencies, days, reports }

  enum Cause: Error, Sendable, Hashable {
    case missingColumns(Table)
    case tooManyColumns(Table)
    case noDate(Table, String)
    case noName
    case wrongID(String)
    /// Outside `WorkCalendar.years`.
    case yearOutOfRange(CivilDate)
    case unknownKind(String)
    case unknownCertainty(String)
    /// The same day is both off and made up for; the earlier line says the other thing.
    case contradiction(CivilDate, earlierLine: Int)
    case unknownFrequency(String)
    case unknownDay(String)
  }

  /// One sentence: the line, what is wrong with it, what to write. Holds words of the file: escape it for a terminal.
  package var message: String { Messages.row(self) }
}
