import DirectiveModel

/// A report for a terminal: title, headings, rows, totals and notes, in columns two spaces apart.
struct TableRenderer {
  let options: RenderOptions

  func bytes(of report: Report) -> [UInt8] {
    guard !report.isEmpty else { return Array(text(report.emptyMessage).utf8) }
    let cells = report.rows.map { shownCells($0, in: report) }
    let totals = [report.totals, report.distinct].compactMap { $0.map { shownCells($0, in: report) } }
    let page = Page(
      columns: report.columns,
      layout: TableLayout(
        columns: report.columns, sizes: sizes(of: cells + totals, count: report.columns.count),
        widthInColumns: options.widthInColumns))
    var out = Array((text(report.title, style: .heading) + "\n").utf8)
    append(report.columns.map(\.title), as: .headings, on: page, to: &out)
    appendRule(on: page, to: &out)
    for (row, cells) in zip(report.rows, cells) { append(cells, as: row.isLate ? .lateRow : .row, on: page, to: &out) }
    if !totals.isEmpty { appendRule(on: page, to: &out) }
    for cells in totals { append(cells, as: .totals, on: page, to: &out) }
    out += notes(of: report, on: page).utf8
    return out
  }

  private struct Page {
    let columns: [Column]
    let layout: TableLayout
  }

  private enum LineKind { case headings, row, lateRow, totals }
  private enum Style { case plain, heading, alert }

  /// Every cell in words that are safe to show.
  private func shownCells(_ row: Report.Row, in report: Report) -> [String] {
    zip(row.cells, report.columns).map { cell, column in
      !column.isForPeople ? "" : Escaping.oneLine(cell.text(date: \.dayMonthYear))
    }
  }

  private func sizes(of rows: [[String]], count: Int) -> [TableLayout.ContentSize] {
    var sizes = [TableLayout.ContentSize](repeating: .init(), count: count)
    for row in rows {
      for (index, cell) in row.enumerated() { sizes[index].include(cell) }
    }
    return sizes
  }

  private func append(_ cells: [String], as kind: LineKind, on page: Page, to out: inout [UInt8]) {
    let blocks = zip(page.layout.shown, page.layout.widths).map { index, width in
      block(cells[index], as: kind, width: width, maximumLines: page.columns[index].layout.maximumLines)
    }
    for line in 0..<(blocks.map(\.count).max() ?? 0) {
      appendLine(line, of: blocks, as: kind, on: page, to: &out)
    }
  }

  /// The cell's lines. An empty cell of a row is a dash, so that a line keeps its fields.
  private func block(_ cell: String, as kind: LineKind, width: Int, maximumLines: Int?) -> [LineWrapping.Line] {
    let text = cell.isEmpty && kind != .totals ? "–" : cell
    guard options.widthInColumns != nil else { return [LineWrapping.Line(text[...])] }
    return LineWrapping.measuredLines(text, widthInColumns: width, maximumLines: kind == .headings ? nil : maximumLines)
  }

  /// One line of the terminal: numbers to the right, no blanks at the end.
  private func appendLine(
    _ number: Int, of blocks: [[LineWrapping.Line]], as kind: LineKind, on page: Page, to out: inout [UInt8]
  ) {
    var blanks = 0
    for (place, index) in page.layout.shown.enumerated() {
      let column = page.columns[index]
      let line = number < blocks[place].count ? blocks[place][number] : LineWrapping.Line("", width: 0)
      let padding = max(0, page.layout.widths[place] - line.width)
      let isToTheRight = column.kind == .integer || column.kind == .percent
      if isToTheRight { blanks += padding }
      if !line.text.isEmpty {
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
        append(line.text, style(of: column, in: kind), to: &out)
        blanks = 0
      }
      blanks += TableLayout.gap + (isToTheRight ? 0 : padding)
    }
    out.append(UInt8(ascii: "\n"))
  }

  private func appendRule(on page: Page, to out: inout [UInt8]) {
    out += page.layout.widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ").utf8
    out.append(UInt8(ascii: "\n"))
  }

  /// The report's notes and which columns had no room, after an empty line.
  private func notes(of report: Report, on page: Page) -> String {
    let hidden = page.layout.hidden.map { page.columns[$0].title }
    let notes = report.notes + (hidden.isEmpty ? [] : [Messages.hiddenColumns(hidden)])
    return notes.isEmpty ? "" : "\n" + notes.map { text($0) }.joined()
  }

  /// Running text, wrapped where there is a width; every line ends.
  private func text(_ text: String, style: Style = .plain) -> String {
    let safe = Escaping.oneLine(text)
    let lines = options.widthInColumns.map { LineWrapping.lines(safe, widthInColumns: $0) } ?? [safe]
    return lines.map { styled($0, style) + "\n" }.joined()
  }

  private func style(of column: Column, in kind: LineKind) -> Style {
    switch kind {
    case .headings, .totals: .heading
    case .lateRow: column.isAlert ? .alert : .plain
    case .row: .plain
    }
  }

  private func append(_ text: Substring, _ style: Style, to out: inout [UInt8]) {
    if style == .plain || !options.isStyled { out += text.utf8 } else { out += styled(String(text), style).utf8 }
  }

  private func styled(_ text: String, _ style: Style) -> String {
    guard options.isStyled else { return text }
    switch style {
    case .plain: return text
    case .heading: return "\u{1B}[1m\(text)\u{1B}[0m"
    case .alert: return "\u{1B}[31m\(text)\u{1B}[0m"
    }
  }
}
