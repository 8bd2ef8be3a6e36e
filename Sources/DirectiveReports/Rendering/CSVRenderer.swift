/// A report as comma-separated records (RFC 4180, CRLF): headings, rows, totals; dates as yyyy-MM-dd, which no locale reads wrong.
enum CSVRenderer {
  static func bytes(of report: Report, hasByteOrderMark: Bool) -> [UInt8] {
    let shown = report.columns.indices.filter { report.columns[$0].isForMachines }
    var out: [UInt8] = hasByteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    append(shown.map { Escaping.csvField(report.columns[$0].title) }, to: &out)
    for row in report.rows + [report.totals, report.distinct].compactMap(\.self) {
      append(shown.map { field(row.cells[$0]) }, to: &out)
    }
    return out
  }

  /// Numbers are ours and may begin with a minus; everything else is text.
  private static func field(_ cell: Cell) -> String {
    if case .integer(let number) = cell { return String(number) }
    return Escaping.csvField(cell.text(date: \.iso))
  }

  private static func append(_ fields: [String], to out: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out += field.utf8
    }
    out += "\r\n".utf8
  }
}
