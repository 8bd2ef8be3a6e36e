import DirectiveModel

/// Rows whose columns were lost: agencies and a time at the end of the words are the last cells.
extension TableRowReader {
  /// Without agencies and times where the words cannot be cut with certainty.
  func runIn(_ row: TableRow) -> Duty? {
    guard let all = row.cells.first, !all.isEmpty else { return nil }
    let text = duties.text
    var end = all.upperBound
    while end > all.lowerBound, text.isMark(end - 1, ".") || text.isMark(end - 1, ";") { end -= 1 }
    let words = all.lowerBound..<end
    let isOneLine = words.allSatisfy { text.tokens[$0].line == text.tokens[words.lowerBound].line }
    if isOneLine, let cells = ruled(words), cells.count == row.columns.count {
      return duty(of: TableRow(columns: row.columns, cells: cells, isAligned: true)) ?? Duty(words: all)
    }
    guard isOneLine, row.columns.first == .duty, let cells = cut(words, Array(row.columns.dropFirst())) else { return Duty(words: all) }
    var duty = Duty(words: words.lowerBound..<(cells.first?.lowerBound ?? end))
    for (column, cell) in zip(row.columns.dropFirst(), cells) {
      switch column {
      case .lead: duty.leads = AttributeLines.agencies(in: cell, duties)
      case .coordinate: duty.supporters = AttributeLines.agencies(in: cell, duties)
      case .deadline: duty.deadlines = [cell]
      case .ordinal, .duty, .other: break
      }
    }
    return duty
  }

  /// The cells of a line whose rules were read; nil without rules.
  private func ruled(_ words: Range<Int>) -> [Range<Int>]? {
    let rules = words.filter { duties.text.isMark($0, "|") }
    guard !rules.isEmpty else { return nil }
    let starts = [words.lowerBound] + rules.map { $0 + 1 }
    return zip(starts, rules + [words.upperBound]).map { Range(from: $0, upTo: $1) }
  }

  /// The cells of the last columns, which must fill the end of the words without a gap; nil where they do not.
  private func cut(_ words: Range<Int>, _ columns: [TableWords.Column]) -> [Range<Int>]? {
    guard let last = columns.last else { return [] }
    // The longest cell that fits, but words of the duty before all of them.
    for start in Range(from: max(words.lowerBound + 2, words.upperBound - TableRowReader.longestCell), upTo: words.upperBound)
    where fits(start..<words.upperBound, last) {
      if let rest = cut(words.lowerBound..<start, Array(columns.dropLast())) { return rest + [start..<words.upperBound] }
    }
    return nil
  }

  private func fits(_ cell: Range<Int>, _ column: TableWords.Column) -> Bool {
    let text = duties.text
    switch column {
    case .lead, .coordinate:
      return text.tokens[cell.lowerBound].capitals != .none && text.tokens[cell.lowerBound - 1].kind != .mark
        && duties.scanner.list(at: cell.lowerBound, limit: cell.upperBound)?.end == cell.upperBound
    case .deadline: return text.tokens[cell.lowerBound].capitals != .none && DeadlineScanner.isTime(in: text, range: cell)
    case .ordinal, .duty, .other: return false
    }
  }

  /// Tokens of a cell that is looked for.
  private static let longestCell = 30
}
