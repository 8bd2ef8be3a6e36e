/// One row of a task table.
package struct TableRow: Sendable {
  /// What the columns hold, without the one of the row's number.
  let columns: [TableWords.Column]
  /// Empty cells are empty ranges.
  let cells: [Range<Int>]
  /// The cells are in the order of the columns; else they are lines, of which a cell may have several or none.
  let isAligned: Bool
  /// The columns were lost: all words of the row stand in one cell.
  var isRunIn = false
}
