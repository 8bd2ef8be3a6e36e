import DirectiveModel

/// One list or report, ready for any renderer: typed cells in the order in which they are handed in.
package struct Report: Sendable, Hashable {
  /// Stable name for machines: "tasks", "taskReport", "overdue", "agencies", "directives", "directiveProgress".
  package let name: String
  /// One line: what it lists, for which day.
  package let title: String
  /// The day for which states and days late hold.
  package let asOf: CivilDate
  /// The month, quarter or year that it is about; nil for how things stand on a day.
  package let period: ReportPeriod?
  /// For people and machines together; a renderer takes those of its audience.
  package let columns: [Column]
  /// In the order in which every format shows them.
  package let rows: [Row]
  /// The row "Cộng" under the others; nil when the report adds nothing up.
  package let totals: Row?
  /// Under it, everything counted once, where a row's source counts in several rows; nil where that makes no difference.
  package let distinct: Row?
  /// Footnotes and counts, one sentence each.
  package let notes: [String]
  /// What is said instead of a table without rows.
  package let emptyMessage: String

  /// What one task, agency or directive fills in.
  package struct Row: Sendable, Hashable {
    /// One for each column.
    package let cells: [Cell]
    /// Something in the row is overdue: the cells of its alert columns stand out.
    package let isLate: Bool
  }

  /// Nothing was found.
  package var isEmpty: Bool { rows.isEmpty }
}

extension Report {
  /// What everything but the table of a report says.
  struct Frame {
    var name: String
    var title: String
    var asOf: CivilDate
    var period: ReportPeriod?
    var notes: [String]
    var emptyMessage: String
  }

  /// Builds rows and totals from the same column definitions, so that no row can miss or gain a cell. For one format alone only of
  /// those that it shows.
  init<Source>(
    _ frame: Frame, columns: [ColumnDefinition<Source>], sources: [Source], totals: Source? = nil,
    distinct: Source? = nil, format: ReportFormat? = nil,
    isLate: (Source) -> Bool
  ) {
    let columns = format.map { format in columns.filter { format.shows($0.column) } } ?? columns
    let cells = columns.map(\.cell)
    func row(_ source: Source) -> Row {
      Row(cells: cells.map { $0(source) }, isLate: isLate(source))
    }
    self.name = frame.name
    self.title = frame.title
    self.asOf = frame.asOf
    self.period = frame.period
    self.columns = columns.map(\.column)
    self.rows = sources.map(row)
    self.totals = totals.map(row)
    self.distinct = distinct.map(row)
    self.notes = frame.notes
    self.emptyMessage = frame.emptyMessage
  }
}

/// A column and how its cell comes from what a row stands for.
struct ColumnDefinition<Source> {
  let column: Column
  let cell: (Source) -> Cell

  init(_ column: Column, _ cell: @escaping (Source) -> Cell) {
    self.column = column
    self.cell = cell
  }
}
