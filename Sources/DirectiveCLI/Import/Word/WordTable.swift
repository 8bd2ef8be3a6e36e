/// A table of a Word document while it is read, and how it is set as text.
struct WordTable {
  struct Cell {
    /// Paragraphs, none of them empty.
    var paragraphs: [String] = []
    var columns = 1
    /// Goes on with the cell above it.
    var isContinued = false
  }

  struct Row {
    var cells: [Cell] = []
    /// Columns that are left free before the first cell.
    var indent = 0
    var isDeleted = false
  }

  var rows: [Row] = []

  /// A grid of cells has three columns at least and is set a row on a line, between bars; others only set things side by side, a
  /// letterhead or a signature: their cells come one after another.
  func text() -> [String] {
    let rows = rows.filter { !$0.isDeleted && !$0.cells.isEmpty }
    let most = rows.map { row in row.cells.count { !$0.paragraphs.isEmpty } }.max() ?? 0
    guard most >= 3 else {
      return rows.flatMap(\.cells).filter { !$0.paragraphs.isEmpty }.map { $0.paragraphs.joined(separator: "\n") }
    }
    return grid(rows)
  }

  /// Blocks of lines: a heading that goes over all columns stands between two, and the heads of the columns come again below it.
  private func grid(_ rows: [Row]) -> [String] {
    var blocks: [String] = []
    var lines: [String] = []
    var above: [String] = []
    let head = rows.first { $0.cells.count >= 3 }.map { spread($0, above: []) }
    for row in rows {
      if let heading = heading(row) {
        if !lines.isEmpty, lines != head.map({ [Self.line($0)] }) { blocks.append(lines.joined(separator: "\n")) }
        blocks.append(heading)
        lines = []
        continue
      }
      let cells = spread(row, above: above)
      above = cells
      guard !cells.allSatisfy(\.isEmpty) else { continue }
      if lines.isEmpty, !blocks.isEmpty, let head, head != cells { lines.append(Self.line(head)) }
      lines.append(Self.line(cells))
    }
    return blocks + (lines.isEmpty ? [] : [lines.joined(separator: "\n")])
  }

  private func heading(_ row: Row) -> String? {
    guard row.cells.count == 1, let cell = row.cells.first, cell.columns >= 3, !cell.paragraphs.isEmpty else { return nil }
    return Self.joined(cell.paragraphs)
  }

  private static func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  /// Wider tables are no work of people.
  private static let mostColumns = 63

  /// A text for each column of the grid. What a cell above says of several rows is said of each, unless the row as a whole goes on
  /// with the numbered one above it.
  private func spread(_ row: Row, above: [String]) -> [String] {
    var cells = Array(repeating: "", count: min(row.indent, Self.mostColumns))
    let goesOn = row.cells.first.map { $0.isContinued && above.first.map(Self.isOrdinal) ?? false } ?? false
    for cell in row.cells {
      guard cells.count < Self.mostColumns else { break }
      let place = cells.count
      let text = cell.isContinued ? (goesOn || place >= above.count ? "" : above[place]) : Self.joined(cell.paragraphs)
      cells.append(text)
      cells += Array(repeating: "", count: min(max(0, cell.columns - 1), Self.mostColumns))
    }
    return cells
  }

  /// "1", "1.2.", "IV"
  private static func isOrdinal(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || "IVX.)".unicodeScalars.contains($0) }
  }

  /// On one line. A bar would be a cell's end; agencies that stand one below the other are several.
  private static func joined(_ paragraphs: [String]) -> String {
    var result = String.UnicodeScalarView()
    for paragraph in paragraphs {
      if !result.isEmpty { result += (isEntry(paragraph, after: result) ? "; " : " ").unicodeScalars }
      result += paragraph.unicodeScalars.map { $0 == "|" ? "/" : $0 == "\n" || $0 == "\t" ? " " : $0 }
    }
    return String(result)
  }

  /// It begins with a capital, and nothing closed the one before; a heading in capitals is broken anywhere.
  private static func isEntry(_ paragraph: String, after text: String.UnicodeScalarView) -> Bool {
    guard paragraph.unicodeScalars.first?.properties.isUppercase == true, let last = text.last else { return false }
    return last.properties.isAlphabetic && text.contains { $0.properties.isLowercase }
  }
}
