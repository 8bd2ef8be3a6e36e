import DirectiveModel

/// A report for a terminal: title, headings, rows, totals and notes, in columns two spaces apart.
struct TableRenderer {
  let options: RenderOptions

  func bytes(of report: Report) -> [UInt8] {
    guard !report.isEmpty else { return Array(text(report.emptyMessage).utf8) }
    let isShown = report.columns.map(\.isForPeople)
    let cells = report.rows.map { shownCells($0, isShown) }
    let totals = [report.totals, report.distinct].compactMap { $0.map { shownCells($0, isShown) } }
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
    let places: [Place]

    init(columns: [Column], layout: TableLayout) {
      self.columns = columns
      self.layout = layout
      places = zip(layout.shown, layout.widths).map { Place(columns[$0], at: $0, width: $1) }
    }
  }

  /// Where a column stands, without its names: they would be copied for each line.
  private struct Place {
    let index: Int
    let width: Int
    let isToTheRight: Bool
    let isAlert: Bool
    let maximumLines: Int?

    init(_ column: Column, at index: Int, width: Int) {
      self.index = index
      self.width = width
      isToTheRight = column.kind == .integer || column.kind == .percent
      isAlert = column.isAlert
      maximumLines = column.layout.maximumLines
    }
  }

  private enum LineKind { case headings, row, lateRow, totals }
  private enum Style { case plain, heading, alert }

  /// Every cell in words that are safe to show.
  private func shownCells(_ row: Report.Row, _ isShown: [Bool]) -> [String] {
    zip(row.cells, isShown).map { cell, isShown in isShown ? Escaping.oneLine(cell.text(date: \.dayMonthYear)) : "" }
  }

  private func sizes(of rows: [[String]], count: Int) -> [TableLayout.ContentSize] {
    var sizes = [TableLayout.ContentSize](repeating: .init(), count: count)
    for row in rows {
      for (index, cell) in row.enumerated() { sizes[index].include(cell) }
    }
    return sizes
  }

  private func append(_ cells: [String], as kind: LineKind, on page: Page, to out: inout [UInt8]) {
    let blocks = page.places.map { block(cells[$0.index], as: kind, width: $0.width, maximumLines: $0.maximumLines) }
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
    for (place, lines) in zip(page.places, blocks) {
      let width = number < lines.count ? lines[number].width : 0
      let padding = max(0, place.width - width)
      if place.isToTheRight { blanks += padding }
      if number < lines.count, !lines[number].text.isEmpty {
        out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: blanks))
        append(lines[number].text, style(of: place, in: kind), to: &out)
        blanks = 0
      }
      blanks += TableLayout.gap + (place.isToTheRight ? 0 : padding)
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

  private func style(of place: Place, in kind: LineKind) -> Style {
    switch kind {
    case .headings, .totals: .heading
    case .lateRow: place.isAlert ? .alert : .plain
    case .row: .plain
    }
  }

  private func append(_ text: Substring, _ style: Style, to out: inout [UInt8]) {
    guard style == .plain || !options.isStyled else {
      out += styled(String(text), style).utf8
      return
    }
    // In one piece: the view of a substring is copied byte by byte.
    var text = text
    text.withUTF8 { out.append(contentsOf: $0) }
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
