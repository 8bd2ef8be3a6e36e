import DirectiveModel

/// A report as a Markdown table (GitHub's), for wikis and chats: what is a number stands to the right, sums are bold.
enum MarkdownRenderer {
  static func bytes(of report: Report) -> [UInt8] {
    guard !report.isEmpty else { return Array((Escaping.markdown(report.emptyMessage) + "\n").utf8) }
    let shown = report.columns.indices.filter { report.columns[$0].isForPeople }
    var out = Array("# \(Escaping.markdown(report.title))\n\n".utf8)
    append(shown.map { Escaping.markdown(report.columns[$0].title) }, to: &out)
    append(shown.map { rule(of: report.columns[$0]) }, to: &out)
    for row in report.rows { append(shown.map { text(row.cells[$0]) }, to: &out) }
    for row in [report.totals, report.distinct].compactMap(\.self) {
      append(shown.map { bold(text(row.cells[$0])) }, to: &out)
    }
    if !report.notes.isEmpty { out += "\n".utf8 }
    for note in report.notes { out += "- \(Escaping.markdown(note))\n".utf8 }
    return out
  }

  private static func text(_ cell: Cell) -> String { Escaping.markdown(cell.text(date: \.dayMonthYear)) }

  private static func bold(_ text: String) -> String { text.isEmpty ? "" : "**\(text)**" }

  private static func rule(of column: Column) -> String {
    switch column.kind {
    case .integer, .percent: "--:"
    case .text, .list, .agencies, .date, .flag: "---"
    }
  }

  private static func append(_ cells: [String], to out: inout [UInt8]) {
    for cell in cells {
      out += "| ".utf8
      out += cell.utf8
      if !cell.isEmpty { out.append(UInt8(ascii: " ")) }
    }
    out += "|\n".utf8
  }
}
