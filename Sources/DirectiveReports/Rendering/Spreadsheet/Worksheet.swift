import DirectiveModel

/// One sheet: title, headings, rows, sums and notes; it prints on landscape A4 pages as wide as the table.
struct Worksheet {
  private let report: Report
  private let rows: ArraySlice<Report.Row>
  /// Indices of the columns for machines: single values rather than composed words.
  private let shown: [Int]
  private let widths: [Int]

  /// Rows above the headings.
  static let headingRow = 3
  /// The most rows that Excel takes in a sheet, less what else stands there.
  static let mostRows = 1_000_000

  init(_ report: Report, rows: ArraySlice<Report.Row>) {
    self.report = report
    self.rows = rows
    let shown = report.columns.indices.filter { report.columns[$0].isForWorkbooks }
    self.shown = shown
    widths = shown.map { Self.width(of: $0, in: report, rows: rows) }
  }

  /// "$A$3:$N$120", headings and rows without sums.
  var filteredRange: String { "$A$\(Self.headingRow):$\(lastColumn)$\(Self.headingRow + rows.count)" }

  private var lastColumn: String { Self.letters(of: max(0, shown.count - 1)) }

  /// The part "xl/worksheets/sheetN.xml".
  func xml(_ strings: inout SharedStrings, isFirst: Bool) -> [UInt8] {
    var lines = Lines(widths: widths)
    lines.addMerged(report.title, style: CellStyle.title, &strings)
    lines.skip()
    lines.add(shown.map { (report.columns[$0].title, CellStyle.heading) }, &strings)
    for row in rows { addCells(of: row, .plain, to: &lines, &strings) }
    for row in [report.totals, report.distinct].compactMap(\.self) { addCells(of: row, .sum, to: &lines, &strings) }
    let notes = report.isEmpty ? [report.emptyMessage] : report.notes
    if !notes.isEmpty { lines.skip() }
    for note in notes { lines.addMerged(note, style: CellStyle.note, &strings) }
    return Array(head(isFirst: isFirst).utf8) + lines.bytes + Array(tail(merged: lines.merged).utf8)
  }

  private func addCells(of row: Report.Row, _ emphasis: CellStyle.Emphasis, to lines: inout Lines, _ strings: inout SharedStrings) {
    lines.begin()
    for index in shown {
      let isAlert = emphasis == .plain && row.isLate && report.columns[index].isAlert
      lines.add(row.cells[index], isAlert ? .alert : emphasis, &strings)
    }
    lines.end()
  }

  private func head(isFirst: Bool) -> String {
    let columns = widths.enumerated().map {
      "<col min=\"\($0.offset + 1)\" max=\"\($0.offset + 1)\" width=\"\($0.element)\" customWidth=\"1\"/>"
    }
    let below = Self.headingRow + 1
    return """
      \(WorkbookParts.declaration)
      <worksheet xmlns="\(WorkbookParts.main)">
      <sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>
      <sheetViews><sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId="0">\
      <pane ySplit="\(Self.headingRow)" topLeftCell="A\(below)" activePane="bottomLeft" state="frozen"/>\
      <selection pane="bottomLeft" activeCell="A\(below)" sqref="A\(below)"/></sheetView></sheetViews>
      <sheetFormatPr defaultRowHeight="15"/>
      <cols>\(columns.joined())</cols>
      <sheetData>

      """
  }

  private func tail(merged: [String]) -> String {
    """
    </sheetData>
    <autoFilter ref="\(filteredRange.filter { $0 != "$" })"/>
    <mergeCells count="\(merged.count)">\(merged.map { "<mergeCell ref=\"\($0)\"/>" }.joined())</mergeCells>
    <printOptions horizontalCentered="1"/>
    <pageMargins left="0.6" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>
    <pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>
    <headerFooter><oddFooter>&amp;R&amp;P/&amp;N</oddFooter></headerFooter>
    </worksheet>

    """
  }

  /// In characters: what its cells need, but no more than its weight in a table allows; the rest wraps.
  private static func width(of index: Int, in report: Report, rows: ArraySlice<Report.Row>) -> Int {
    let column = report.columns[index]
    let headingWord = column.title.split(separator: " ").map { DisplayWidth.of($0) }.max() ?? 0
    // The arrow of the filter covers two characters.
    let least = max(headingWord + 2, 6)
    switch column.kind {
    case .date: return max(least, 12)
    case .percent: return max(least, 9)
    case .integer, .flag: return least
    case .text, .list, .agencies:
      let widest = column.layout.weight == 0 ? 20 : 8 + 5 * column.layout.weight
      var content = 0
      for row in rows where content < widest { content = max(content, row.cells[index].text(date: \.iso).utf8.count) }
      return max(least, min(content + 2, widest))
    }
  }

  /// "A", "Z", "AA".
  static func letters(of column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : letters(of: column / 26 - 1) + last
  }
}
