/// Tables whose columns were lost: heads and cells stand on their lines with one blank between them.
extension TableScanner {
  /// "TT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời hạn": a line of heads and nothing else, the first for the row's number.
  func runInHead(at start: Int, limit: Int) -> (columns: [TableWords.Column], end: Int)? {
    let line = lines.line(ofToken: start).tokens
    guard line.lowerBound == start, line.upperBound <= limit else { return nil }
    var columns: [TableWords.Column] = []
    var index = start
    while index < line.upperBound, let found = TableWords.columns.match(text, at: index) {
      columns.append(found.value)
      index += found.count
    }
    return index == line.upperBound && columns.first == .ordinal && isTable(columns) ? (columns, index) : nil
  }

  /// Each row reaches from its number to the next one; what the cells are is for the reader of agencies and times to say.
  func runInRows(from start: Int, limit: Int, columns: [TableWords.Column]) -> [Row] {
    var rows: [Row] = []
    var index = start
    while index < limit {
      let line = lines.line(ofToken: index).tokens
      if let number = rowNumber(of: line, after: rows.last?.label) {
        rows.append(row(line.lowerBound..<line.upperBound, label: number.label, words: number.end, columns: columns))
      } else if let last = rows.last, !endsRunIn(line), let words = last.cells.cells.first {
        rows[rows.count - 1] = row(last.tokens.lowerBound..<line.upperBound, label: last.label, words: words.lowerBound, columns: columns)
      } else {
        break
      }
      index = line.upperBound
    }
    return withoutHeads(rows)
  }

  private func row(_ tokens: Range<Int>, label: String?, words: Int, columns: [TableWords.Column]) -> Row {
    let cells = TableRow(columns: Array(columns.dropFirst()), cells: [words..<tokens.upperBound], isAligned: false, isRunIn: true)
    return Row(label: label, tokens: tokens, cells: cells)
  }

  /// "2", "2.", "2.1" at a line's beginning: the row behind the last one.
  private func rowNumber(of line: Range<Int>, after last: String?) -> (label: String, end: Int)? {
    var parts: [Int] = []
    var index = line.lowerBound
    while index < line.upperBound, let number = text.number(index), number < 100, parts.isEmpty || !text.tokens[index].isSpaced {
      parts.append(number)
      index += 1
      guard index < line.upperBound, text.isMark(index, "."), !text.tokens[index].isSpaced else { break }
      index += 1
    }
    guard !parts.isEmpty, index < line.upperBound, text.tokens[index].isSpaced, text.tokens[index].capitals != .none else { return nil }
    return follows(parts, last) ? (parts.map(String.init).joined(separator: "."), index) : nil
  }

  /// "1" at the beginning, "2" behind "1" and "1.3", "1.1" behind "1", "1.2" behind "1.1".
  private func follows(_ parts: [Int], _ last: String?) -> Bool {
    guard let last else { return parts == [1] || parts == [1, 1] }
    let before = last.split(separator: ".").compactMap { Int($0) }
    if parts.count > before.count { return parts == before + [1] }
    var expected = Array(before.prefix(parts.count))
    guard let end = expected.indices.last else { return false }
    expected[end] += 1
    return parts == expected
  }

  private func endsRunIn(_ line: Range<Int>) -> Bool {
    if SentenceWords.closings.begins(text, at: line.lowerBound), text.tokens[line.lowerBound].capitals != .none { return true }
    return LabelScanner(text: text).label(at: line.lowerBound, limit: line.upperBound) != nil
  }

  /// "2 Công tác rà soát" above "2.1 …" heads the rows below it.
  private func withoutHeads(_ rows: [Row]) -> [Row] {
    rows.indices.filter { place in
      guard let label = rows[place].label, rows.indices.contains(place + 1), let next = rows[place + 1].label else { return true }
      return !next.hasPrefix(label + ".")
    }.map { rows[$0] }
  }
}
