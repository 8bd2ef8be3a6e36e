import DirectiveModel

/// Reads a row of a task table: the duty, who leads, who supports and by when.
struct TableRowReader {
  let duties: DutyReader

  struct Duty {
    var words: Range<Int>
    var leads: [AgencyName] = []
    var supporters: [AgencyName] = []
    var deadlines: [Range<Int>] = []
  }

  /// Nil for a row that only heads others: it names nobody and no time.
  func duty(of row: TableRow) -> Duty? {
    if row.isRunIn { return runIn(row) }
    let cells = row.isAligned || hasALineEach(row) ? row.cells : aligned(row)
    var duty: Duty?
    for (column, cell) in zip(row.columns, cells) where column == .duty && !cell.isEmpty && duty == nil { duty = Duty(words: cell) }
    guard var duty else { return nil }
    for (column, cell) in zip(row.columns, cells) where !cell.isEmpty {
      switch column {
      case .lead:
        duty.leads += duties.withoutSeconds(AttributeLines.agencies(in: cell, duties), in: cell)
        // "Phòng A chủ trì, phối hợp Phòng B" in one cell.
        duty.supporters += duties.supporters(in: cell).filter { !duty.leads.contains($0) }
      case .coordinate: duty.supporters += AttributeLines.agencies(in: cell, duties)
      case .deadline: duty.deadlines.append(cell)
      case .ordinal, .duty, .other: break
      }
    }
    return duty.leads.isEmpty && duty.supporters.isEmpty && duty.deadlines.isEmpty ? nil : duty
  }

  // MARK: Lines and columns

  /// As many lines as columns, and those that must say who and when do.
  private func hasALineEach(_ row: TableRow) -> Bool {
    guard row.cells.count == row.columns.count else { return false }
    return zip(row.columns, row.cells).allSatisfy { column, line in
      column != .lead && column != .deadline || begins(column, line)
    }
  }

  /// Cells that take several lines, or none: agencies and times tell where the next column begins.
  private func aligned(_ row: TableRow) -> [Range<Int>] {
    var starts: [Int?] = row.columns.map { _ in nil }
    var line = 0
    for (place, column) in row.columns.enumerated() {
      if place == 0 {
        starts[0] = 0
        line = 1
        continue
      }
      guard let next = (line..<max(line, row.cells.count)).first(where: { begins(column, row.cells[$0]) }) else { continue }
      starts[place] = next
      line = next + 1
    }
    return row.columns.indices.map { place in
      let nobody = row.cells.last.map { $0.upperBound..<$0.upperBound } ?? 0..<0
      guard let start = starts[place], row.cells.indices.contains(start) else { return nobody }
      let end = starts[(place + 1)...].lazy.compactMap(\.self).first ?? row.cells.count
      return row.cells[start].lowerBound..<row.cells[max(start, end - 1)].upperBound
    }
  }

  /// Can a cell of the column begin with the line?
  private func begins(_ column: TableWords.Column, _ line: Range<Int>) -> Bool {
    let text = duties.text
    switch column {
    case .lead, .coordinate:
      return text.tokens[line.lowerBound].capitals != .none && duties.scanner.list(at: line.lowerBound, limit: line.upperBound) != nil
    case .deadline:
      return DeadlineScanner.isTime(in: text, range: line)
    case .ordinal, .duty, .other: return false
    }
  }
}
