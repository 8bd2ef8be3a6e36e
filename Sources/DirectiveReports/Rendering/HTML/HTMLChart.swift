import DirectiveModel

/// A bar for each row of a report, parted as its counts are; every bar says in words what it shows.
struct HTMLChart {
  private let report: Report
  /// Indices of the columns whose counts add up to a row's whole, as far as anything stands in them.
  private let shares: [Int]
  private let naming: Int
  private let longest: Int

  private static let width = 640
  private static let height = 18
  /// A number stands in its part only where it has room.
  private static let widthOfDigit = 9

  /// Nil for a report that parts nothing.
  init?(of report: Report) {
    self.report = report
    shares = report.columns.indices.filter { index in
      report.columns[index].isShare && report.rows.contains { Self.count($0.cells[index]) > 0 }
    }
    guard !shares.isEmpty,
      let naming = report.columns.indices.first(where: { index in
        report.columns[index].kind == .text && report.columns[index].isForPeople
      })
    else { return nil }
    self.naming = naming
    let shares = shares
    longest = max(1, report.rows.map { row in shares.reduce(0) { $0 + Self.count(row.cells[$1]) } }.max() ?? 1)
  }

  func append(to out: inout [UInt8]) {
    out += "<figure>\n<figcaption>\(Messages.chartTitle)\n<ul class=\"legend\">\n".utf8
    for index in shares {
      let column = report.columns[index]
      out +=
        """
        <li><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true"><rect class="bar-\(column.key)" width="12" height="12"/></svg> \
        \(Escaping.html(column.title))</li>

        """.utf8
    }
    out += "</ul></figcaption>\n<ul class=\"bars\">\n".utf8
    for row in report.rows { append(row, to: &out) }
    out += "</ul>\n</figure>\n".utf8
  }

  private func append(_ row: Report.Row, to out: inout [UInt8]) {
    let name = row.cells[naming].text(date: \.dayMonthYear)
    let parts = shares.map { (column: report.columns[$0], count: Self.count(row.cells[$0])) }.filter { $0.count > 0 }
    let words = "\(name): \(parts.map { "\($0.column.title.lowercased()) \($0.count)" }.joined(separator: ", "))"
    out +=
      """
      <li><span>\(Escaping.html(name))</span> <svg viewBox="0 0 \(Self.width) \(Self.height)" role="img" aria-label="\(Escaping.htmlAttribute(words))">
      """.utf8
    var counted = 0
    for part in parts {
      let (start, end) = (Self.place(of: counted, among: longest), Self.place(of: counted + part.count, among: longest))
      counted += part.count
      out += "<rect class=\"bar-\(part.column.key)\" x=\"\(start)\" width=\"\(end - start)\" height=\"\(Self.height)\"/>".utf8
      let digits = String(part.count)
      if end - start > digits.utf8.count * Self.widthOfDigit + 4 {
        out += "<text class=\"on-\(part.column.key)\" x=\"\((start + end) / 2)\" y=\"13\">\(digits)</text>".utf8
      }
    }
    out += "</svg></li>\n".utf8
  }

  private static func place(of count: Int, among longest: Int) -> Int { count * width / longest }

  private static func count(_ cell: Cell) -> Int { if case .integer(let count) = cell { max(0, count) } else { 0 } }
}
