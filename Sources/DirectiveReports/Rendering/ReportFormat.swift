/// How a report is written.
package enum ReportFormat: String, Sendable, CaseIterable {
  /// For people at a terminal.
  case table
  /// One object, for programs.
  case json
  /// RFC 4180, for spreadsheets.
  case csv
  /// A workbook with real dates and numbers.
  case xlsx
  /// One page, ready to print.
  case html
  /// Markdown, for wikis and chats.
  case markdown = "md"

  /// What a file of this name holds, by its ending; nil when the ending says nothing.
  package init?(ending: String) {
    switch ending {
    case "txt": self = .table
    case "htm": self = .html
    case "markdown": self = .markdown
    default: self.init(rawValue: ending)
    }
  }

  /// Nothing that a terminal could show.
  package var isBinary: Bool { self == .xlsx }

  /// Columns that no reader of the format sees need not be filled.
  func shows(_ column: Column) -> Bool {
    switch self {
    case .table, .html, .markdown: column.isForPeople
    case .json, .csv: column.isForMachines
    case .xlsx: column.isForWorkbooks
    }
  }

  /// The whole output; all but a workbook is UTF-8 that ends in a line end. The same report and options give the same bytes.
  package func bytes(of report: Report, options: RenderOptions = RenderOptions()) -> [UInt8] {
    switch self {
    case .table: TableRenderer(options: options).bytes(of: report)
    case .json: JSONRenderer.bytes(of: report)
    case .csv: CSVRenderer.bytes(of: report, hasByteOrderMark: options.hasByteOrderMark)
    case .xlsx: XLSXRenderer.bytes(of: report)
    case .html: HTMLRenderer.bytes(of: report, letterhead: options.letterhead)
    case .markdown: MarkdownRenderer.bytes(of: report)
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
  /// What stands around a page that is handed in; nil for a plain list.
  package var letterhead: Letterhead?

  /// What a terminal of 80 columns without colours can show.
  package init(
    widthInColumns: Int? = 80, isStyled: Bool = false, hasByteOrderMark: Bool = false, letterhead: Letterhead? = nil
  ) {
    self.widthInColumns = widthInColumns.map { max(20, $0) }
    self.isStyled = isStyled
    self.hasByteOrderMark = hasByteOrderMark
    self.letterhead = letterhead
  }
}
