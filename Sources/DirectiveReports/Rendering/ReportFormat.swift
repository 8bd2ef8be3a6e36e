/// How a report is written.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case table
  /// One object, for programs.
  case json
  /// RFC 4180, for spreadsheets.
  case csv

  /// The whole output, UTF-8, ending in a line end. The same report and options give the same bytes.
  package func bytes(of report: Report, options: RenderOptions = RenderOptions()) -> [UInt8] {
    switch self {
    case .table: TableRenderer(options: options).bytes(of: report)
    case .json: JSONRenderer.bytes(of: report)
    case .csv: CSVRenderer.bytes(of: report, hasByteOrderMark: options.hasByteOrderMark)
    }
  }
}

/// What the place where a report goes can show.
package struct RenderOptions: Sendable, Hashable {
  /// At least 20; nil writes one line for each row, however long, for pipes.
  package var widthInColumns: Int?
  /// Bold headings and red for what is late; never the only sign.
  package var isStyled: Bool
  /// CSV begins with U+FEFF, so that Excel takes it for UTF-8.
  package var hasByteOrderMark: Bool

  /// What a terminal of 80 columns without colours can show.
  package init(widthInColumns: Int? = 80, isStyled: Bool = false, hasByteOrderMark: Bool = false) {
    self.widthInColumns = widthInColumns.map { max(20, $0) }
    self.isStyled = isStyled
    self.hasByteOrderMark = hasByteOrderMark
  }
}
