import DirectiveModel

/// A report for a terminal: title, headings, rows, totals and notes, in columns two spaces apart.
struct TableRenderer {
  let options: RenderOptions

  func bytes(of report: Report) -> [UInt8] {
    var out: [UInt8] = []
    guard !report.isEmpty else {
      appendText(report.emptyMessage, to: &out)
      return out
    }
    let rows = report.rows.map { shownCells($0, in: report) }
    let totals = report.totals.map { shownCells($0, in: report) }
    let layout = TableLayout(
      columns: report.columns, contentWidths: contentWidths(of: rows + [totals].compactMap(\.self), count: report.columns.count),
      widthInColumns: options.widthInColumns)
    appendText(report.title, style: .heading, to: &out)
    out.append(newline)
    append(report.columns.map(\.title), style: { _ in .heading }, report: report, layout: layout, to: &out)
    appendRule(layout, to: &out)
    for (row, cells) in zip(report.rows, rows) {
      append(cells, style: { row.isLate && report.columns[$0].isAlert ? .alert : .plain }, report: report, layout: layout, to: &out)
    }
    if let totals {
      appendRule(layout, to: &out)
      append(totals, style: { _ in .heading }, report: report, layout: layout, to: &out)
    }
    appendNotes(report, layout: layout, to: &out)
    return out
  }

  private enum Style { case plain, heading, alert }
  private var newline: UInt8 { UInt8(ascii: "\n") }

  /// Every cell in words that are safe to show; an empty cell among others is a dash, so that a line keeps its fields.
  private func shownCells(_ row: Report.Row, in report: Report) -> [String] {
    zip(row.cells, report.columns).map { cell, column in
      guard column.audience != .machines else { return "" }
      return Escaping.oneLine(cell.text(date: \.dayMonthYear))
    }
  }

  private func contentWidths(of rows: [[String]], count: Int) -> [Int] {
    var widths = [Int](repeating: 0, count: count)
    for row in rows {
      for (index, cell) in row.enumerated() { widths[index] = max(widths[index], DisplayWidth.of(cell)) }
    }
    return widths
  }

  private func append(
    _ cells: [String], style: (Int) -> Style, report: Report, layout: TableLayout, to out: inout [UInt8]
  ) {
    let blocks = zip(layout.shown, layout.widths).map { index, width in
      let text = cells[index].isEmpty ? "–" : cells[index]
      guard options.widthInColumns != nil else { return [text] }
      return LineWrapping.lines(text, widthInColumns: width, maximumLines: report.columns[index].layout.maximumLines)
    }
    for line in 0..<(blocks.map(\.count).max() ?? 0) {
      var pending = 0
      for (place, index) in layout.shown.enumerated() {
        let text = line < blocks[place].count ? blocks[place][line] : ""
        let padding = max(0, layout.widths[place] - DisplayWidth.of(text))
        let isRight = report.columns[index].kind == .integer || report.columns[index].kind == .percent
        if isRight { pending += padding }
        if !text.isEmpty {
          out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: pending))
          appendStyled(text, style(index), to: &out)
          pending = 0
        }
        pending += TableLayout.gap + (isRight ? 0 : padding)
      }
      out.append(newline)
    }
  }

  private func appendRule(_ layout: TableLayout, to out: inout [UInt8]) {
    out += layout.widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ").utf8
    out.append(newline)
  }

  private func appendNotes(_ report: Report, layout: TableLayout, to out: inout [UInt8]) {
    let hidden = layout.hidden.map { report.columns[$0].title }
    let notes = report.notes + (hidden.isEmpty ? [] : [Messages.hiddenColumns(hidden)])
    if !notes.isEmpty { out.append(newline) }
    for note in notes { appendText(note, to: &out) }
  }

  private func appendText(_ text: String, style: Style = .plain, to out: inout [UInt8]) {
    let safe = Escaping.oneLine(text)
    let lines = options.widthInColumns.map { LineWrapping.lines(safe, widthInColumns: $0) } ?? [safe]
    for line in lines {
      appendStyled(line, style, to: &out)
      out.append(newline)
    }
  }

  private func appendStyled(_ text: String, _ style: Style, to out: inout [UInt8]) {
    guard options.isStyled, style != .plain else {
      out += text.utf8
      return
    }
    out += (style == .heading ? "\u{1B}[1m" : "\u{1B}[31m").utf8
    out += text.utf8
    out += "\u{1B}[0m".utf8
  }
}
