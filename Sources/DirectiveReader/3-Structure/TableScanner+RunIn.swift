/// Tables whose columns were lost: heads and cells stand on their lines with one blank between them.
extension TableScanner {
  /// "TT Nội dung Cơ quan chủ trì Cơ quan phối hợp Thời hạn": a line of heads and nothing else, the first for the row's number.
  func runInHead(at start: Int, limit: Int) -> (columns: [TableWords.Column], end: Int)? {
    let line = lines.line(ofToken: start).tokens
    guard line.lowerBound == start, line.upperBound <= limit else { return nil }
    guard TableWords.columns.match(text, at: start)?.value == .ordinal else { return nil }
    var columns: [TableWords.Column?] = []
    var isBroken = false
    var index = start
    while index < line.upperBound {
      if isRule(index) {
        index += 1
        continue
      }
      guard let head = head(at: index) else { return nil }
      columns.append(head.column)
      isBroken = isBroken || head.isBroken
      index += head.count
    }
    guard index == line.upperBound else { return nil }
    if isBroken {
      guard let end = completed(&columns, from: index, limit: limit) else { return nil }
      index = end
    }
    let known = columns.compactMap(\.self)
    return known.count == columns.count && isTable(known) ? (known, index) : nil
  }

  private typealias Head = (column: TableWords.Column?, count: Int, isBroken: Bool)

  /// A head, or its beginning; the column of "Cơ quan" is not known yet.
  private func head(at index: Int) -> Head? {
    let whole = TableWords.columns.match(text, at: index)
    if let broken = TableWords.brokenColumns.match(text, at: index), broken.count > whole?.count ?? 0 {
      return (broken.value, broken.count, true)
    }
    if let whole { return (whole.value, whole.count, false) }
    return TableWords.bareColumns.match(text, at: index).map { (nil, $0.count, true) }
  }

  /// The heads' last words on the next line, which tell the columns that are not known: the end of that line.
  private func completed(_ columns: inout [TableWords.Column?], from start: Int, limit: Int) -> Int? {
    guard start < limit else { return nil }
    let line = lines.line(ofToken: start).tokens
    var index = line.lowerBound
    while index < line.upperBound {
      if isRule(index) {
        index += 1
        continue
      }
      guard let tail = TableWords.columnTails.match(text, at: index) else { return nil }
      if tail.value != .other, let place = columns.firstIndex(where: { $0 == nil }) { columns[place] = tail.value }
      index += tail.count
    }
    return index
  }

  /// What a scan leaves of the rules between columns.
  private func isRule(_ index: Int) -> Bool { text.isMark(index, "|") || text.isMark(index, "_") }

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
    let isRuled = index < line.upperBound && isRule(index)
    while index < line.upperBound, isRule(index) { index += 1 }
    guard !parts.isEmpty, index < line.upperBound, text.tokens[index].isSpaced || isRuled, text.tokens[index].capitals != .none else {
      return nil
    }
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
