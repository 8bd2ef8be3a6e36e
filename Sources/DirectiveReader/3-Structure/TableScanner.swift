/// Finds task tables that OCR flattened: a cell on a line of its own, or a row's cells on one line between "|" or wide gaps.
struct TableScanner: Sendable {
  let text: TokenizedText
  let lines: TextLines
  /// Blanks between two cells of a line without "|".
  private var gapWidth = 3

  init(text: TokenizedText, lines: TextLines) {
    self.text = text
    self.lines = lines
  }

  struct Table: Sendable {
    /// From the heads of the columns to the last row.
    var tokens: Range<Int>
    var rows: [Row]
  }

  struct Row: Sendable {
    /// As printed in the first column; nil for none.
    var label: String?
    var tokens: Range<Int>
    var cells: TableRow
  }

  /// In the order of the text. A table has the heads of a duty and of who or when, and three columns at least.
  func tables(in range: Range<Int>) -> [Table] {
    var found: [Table] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if text.tokens[index].isLineStart, let table = table(at: index, limit: range.upperBound) {
        found.append(table)
        index = max(index + 1, table.tokens.upperBound)
      } else {
        index += 1
      }
    }
    return found
  }

  private func table(at start: Int, limit: Int) -> Table? {
    guard TableWords.columns.begins(text, at: start) || text.isMark(start, "|") else { return nil }
    if let table = lineTable(at: start, limit: limit) { return table }
    // Two blanks may be all that is left of a gap.
    var narrow = self
    narrow.gapWidth = 2
    if let table = narrow.lineTable(at: start, limit: limit) { return table }
    if let head = runInHead(at: start, limit: limit) {
      let rows = runInRows(from: head.end, limit: limit, columns: head.columns)
      return rows.last.map { Table(tokens: start..<$0.tokens.upperBound, rows: rows) }
    }
    if let head = columnHead(at: start, limit: limit) {
      let rows = cellRows(from: head.end, limit: limit, columns: head.columns)
      return rows.last.map { Table(tokens: start..<$0.tokens.upperBound, rows: rows) }
    }
    return nil
  }

  private func lineTable(at start: Int, limit: Int) -> Table? {
    guard let head = rowHead(at: start, limit: limit) else { return nil }
    let rows = lineRows(from: head.end, limit: limit, columns: head.columns)
    return rows.last.map { Table(tokens: start..<$0.tokens.upperBound, rows: rows) }
  }

  func isTable(_ columns: [TableWords.Column]) -> Bool {
    columns.count >= 3 && columns.contains(.duty) && (columns.contains(.lead) || columns.contains(.deadline))
  }

  // MARK: A row on a line

  private func rowHead(at start: Int, limit: Int) -> (columns: [TableWords.Column], end: Int)? {
    let line = lines.line(ofToken: start).tokens
    guard line.lowerBound == start, line.upperBound <= limit else { return nil }
    let columns = cells(of: line).map { column(of: $0) }
    guard !columns.contains(nil), isTable(columns.compactMap(\.self)) else { return nil }
    return (columns.compactMap(\.self), line.upperBound)
  }

  private func column(of cell: Range<Int>) -> TableWords.Column? {
    guard let first = cell.first, let found = TableWords.columns.match(text, at: first), first + found.count == cell.upperBound else {
      return nil
    }
    return found.value
  }

  /// The parts of a line between "|", else between tabs and gaps of three blanks.
  private func cells(of line: Range<Int>) -> [Range<Int>] {
    let hasBars = line.contains { text.isMark($0, "|") }
    var line = line
    // "| 1 | … |": the outer bars are a frame.
    if hasBars, let first = line.first, text.isMark(first, "|") { line = first + 1..<line.upperBound }
    if hasBars, let last = line.last, text.isMark(last, "|") { line = line.lowerBound..<last }
    var found: [Range<Int>] = []
    var start = line.lowerBound
    for index in line {
      if hasBars, text.isMark(index, "|") {
        found.append(start..<index)
        start = index + 1
      } else if !hasBars, index > start, isGap(before: index) {
        found.append(start..<index)
        start = index
      }
    }
    return found + [start..<max(start, line.upperBound)]
  }

  private func isGap(before index: Int) -> Bool {
    let gap = Int(text.tokens[index - 1].upper)..<Int(text.tokens[index].lower)
    return gap.count >= gapWidth || text.text.bytes[gap].contains(UInt8(ascii: "\t"))
  }

  private func lineRows(from start: Int, limit: Int, columns: [TableWords.Column]) -> [Row] {
    let hasOrdinals = columns.first == .ordinal
    let kinds = hasOrdinals ? Array(columns.dropFirst()) : columns
    var rows: [Row] = []
    var index = start
    while index < limit {
      let line = row(from: index, limit: limit, columns: columns.count)
      var parts = cells(of: line.lowerBound..<min(line.upperBound, limit))
      let label = hasOrdinals ? parts.first.flatMap(ordinal) : nil
      if hasOrdinals, isGroupHead(parts, label: label) {
        index = line.upperBound
        continue
      } else if parts.count == columns.count, label != nil || !hasOrdinals {
        if hasOrdinals { parts.removeFirst() }
        rows.append(Row(label: label, tokens: line, cells: TableRow(columns: kinds, cells: parts, isAligned: true)))
      } else if parts.count >= 3, label != nil {
        // An empty cell left no gap of its own.
        rows.append(
          Row(label: label, tokens: line, cells: TableRow(columns: kinds, cells: Array(parts.dropFirst()), isAligned: false))
        )
      } else if let last = rows.last, goesOn(parts, isAligned: parts.count == columns.count) {
        rows[rows.count - 1] = joined(last, parts: hasOrdinals && parts.count > 1 ? Array(parts.dropFirst()) : parts, line: line)
      } else {
        break
      }
      index = line.upperBound
    }
    return rows
  }

  /// "II | Công tác tuyên truyền": a row with nothing beside its first words heads those below it.
  private func isGroupHead(_ parts: [Range<Int>], label: String?) -> Bool {
    guard parts.count >= 2, parts.dropFirst(2).allSatisfy(\.isEmpty), let first = parts.first, !first.isEmpty else { return false }
    if let label { return Label.romans.contains(label) }
    // "T| Công tác …": a numeral that cannot be read.
    return first.count == 1 && text.tokens[first.lowerBound].range.count <= 4 && text.isMark(first.upperBound, "|")
  }

  /// The row that begins at the token: with the lines below, where its cells between bars are broken over them.
  private func row(from index: Int, limit: Int, columns: Int) -> Range<Int> {
    var row = lines.line(ofToken: index).tokens
    guard row.contains(where: { text.isMark($0, "|") }), cells(of: row).first.flatMap(ordinal) != nil else { return row }
    while row.upperBound < limit,
      cells(of: row).count < columns || text.isMark(row.upperBound - 1, "|") && !text.isMark(row.lowerBound, "|")
    {
      let next = lines.line(ofToken: row.upperBound).tokens
      let parts = cells(of: next)
      guard parts.count > 1 || text.isMark(row.upperBound - 1, "|"), parts.first.flatMap(ordinal) == nil,
        cells(of: row.lowerBound..<next.upperBound).count <= columns
      else { break }
      row = row.lowerBound..<next.upperBound
    }
    return row
  }

  /// A line that goes on with the cells above it: its number is empty, or it is one cell that begins small.
  private func goesOn(_ parts: [Range<Int>], isAligned: Bool) -> Bool {
    if isAligned, parts.first?.isEmpty ?? false { return true }
    guard parts.count == 1, let first = parts.first?.first else { return false }
    return text.tokens[first].kind == .word && text.tokens[first].capitals == .none
  }

  /// The words of two lines lie in each other's way: each cell reaches from its first word to its last one, the duty over all of them.
  private func joined(_ row: Row, parts: [Range<Int>], line: Range<Int>) -> Row {
    var row = row
    row.tokens = row.tokens.lowerBound..<line.upperBound
    let cells = row.cells.columns.indices.map { place -> Range<Int> in
      let cell = row.cells.cells.indices.contains(place) ? row.cells.cells[place] : row.tokens.upperBound..<row.tokens.upperBound
      return row.cells.columns[place] == .duty ? cell.lowerBound..<(parts.last?.upperBound ?? cell.upperBound) : cell
    }
    row.cells = TableRow(columns: row.cells.columns, cells: cells, isAligned: row.cells.isAligned)
    return row
  }

  /// "1", "1.", "1.1", "IV": the number of a row.
  private func ordinal(_ cell: Range<Int>) -> String? {
    guard let first = cell.first, cell.count <= 4 else { return nil }
    if text.tokens[first].kind == .number {
      let parts = cell.filter { text.tokens[$0].kind == .number }.map(text.spelling)
      return cell.allSatisfy { text.tokens[$0].kind != .word } && (parts[0].utf8.count <= 3) ? parts.joined(separator: ".") : nil
    }
    let spelling = text.spelling(first)
    return Label.romans.contains(spelling) ? spelling : nil
  }

  // MARK: A cell on a line

  /// The heads of the columns, each from a line's beginning to a line's end.
  private func columnHead(at start: Int, limit: Int) -> (columns: [TableWords.Column], end: Int)? {
    var columns: [TableWords.Column] = []
    var index = start
    while index < limit, text.tokens[index].isLineStart, let found = TableWords.columns.match(text, at: index) {
      let end = index + found.count
      guard end < limit, text.tokens[end].isLineStart else { break }
      columns.append(found.value)
      index = end
    }
    guard isTable(columns), Set(columns).count == columns.count || columns.contains(.other) else { return nil }
    return (columns, index)
  }

  private func cellRows(from start: Int, limit: Int, columns: [TableWords.Column]) -> [Row] {
    let hasOrdinals = columns.first == .ordinal
    let kinds = hasOrdinals ? Array(columns.dropFirst()) : columns
    let rows = lines.lines[lines.index(ofToken: start)...].map(\.tokens).prefix {
      $0.lowerBound < limit && !endsTable($0, hasOrdinals: hasOrdinals)
    }
    let groups = hasOrdinals ? numbered(Array(rows), columns: kinds.count) : chunks(Array(rows), columns: kinds.count)
    return groups.compactMap { group in
      guard let first = group.lines.first, let last = group.lines.last else { return nil }
      return Row(
        label: group.label, tokens: first.lowerBound..<last.upperBound,
        cells: TableRow(columns: kinds, cells: group.lines, isAligned: false))
    }
  }

  private typealias Group = (label: String?, lines: [Range<Int>])

  /// A label with words behind it, or a closing sentence, stands behind the table.
  private func endsTable(_ line: Range<Int>, hasOrdinals: Bool) -> Bool {
    if SentenceWords.closings.begins(text, at: line.lowerBound), text.tokens[line.lowerBound].capitals != .none { return true }
    guard let label = LabelScanner(text: text).label(at: line.lowerBound, limit: line.upperBound) else { return false }
    return label.kind != .dash && label.kind != .plus && label.tokens.upperBound < line.upperBound
  }

  /// Rows that begin at numbers in order; the last one is no longer than the longest before it.
  private func numbered(_ rows: [Range<Int>], columns: Int) -> [Group] {
    var groups: [Group] = []
    for (place, line) in rows.enumerated() {
      let next = groups.count + 1
      if line.count <= 2, ordinal(line) == String(next) {
        groups.append((String(next), []))
        continue
      }
      if isNumber(next, beforeLineOf: line.lowerBound, after: place > 0 ? rows[place - 1].lowerBound : nil) {
        groups.append((String(next), []))
      }
      if groups.isEmpty { return chunks(rows, columns: columns) }
      groups[groups.count - 1].lines.append(line)
    }
    let longest = max(columns, groups.dropLast().map(\.lines.count).max() ?? columns)
    if let last = groups.indices.last { groups[last].lines = Array(groups[last].lines.prefix(longest)) }
    return groups
  }

  /// The number stands alone on a line between the two, where it was taken for a page's.
  private func isNumber(_ value: Int, beforeLineOf token: Int, after previous: Int?) -> Bool {
    let line = Int(text.tokens[token].line)
    let above = previous.map { Int(text.tokens[$0].line) } ?? (token > 0 ? Int(text.tokens[token - 1].line) : -1)
    return Range(from: above + 1, upTo: line).contains { text.isNumberLine($0, value) }
  }

  /// Rows without numbers: as many lines as columns, as long as whole rows follow.
  private func chunks(_ rows: [Range<Int>], columns: Int) -> [Group] {
    stride(from: 0, to: rows.count - rows.count % columns, by: columns).map { (nil, Array(rows[$0..<$0 + columns])) }
  }
}

extension TokenizedText {
  /// The line holds this number and nothing else, perhaps a full stop; tokens that were left out count as well.
  fileprivate func isNumberLine(_ line: Int, _ value: Int) -> Bool {
    guard lineStarts.indices.contains(line) else { return false }
    let end = lineStarts.indices.contains(line + 1) ? Int(lineStarts[line + 1]) : text.bytes.count
    let bytes = text.bytes[Int(lineStarts[line])..<end].filter { $0 > UInt8(ascii: " ") && $0 != UInt8(ascii: ".") }
    return bytes.elementsEqual(String(value).utf8)
  }
}
