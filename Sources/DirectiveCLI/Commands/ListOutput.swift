import DirectiveModel
import DirectiveReports

/// Where a list goes and in what format, checked before the work that makes it.
struct ListOutput {
  /// Nil for standard output.
  let path: String?
  let format: ReportFormat
  private let console: Console

  /// Columns of a table in a file: what fits on a landscape A4 page.
  private static let fileWidth = 132

  private static let standardOutput = "-"

  /// A workbook on a terminal is refused: nobody could read it, and it may upset the terminal.
  init(_ invocation: Invocation) throws(Failure) {
    let named = invocation.arguments.text(.outputFile)
    path = named == Self.standardOutput ? nil : named
    console = invocation.console
    if let named = invocation.arguments.text(.format).flatMap({ ReportFormat(rawValue: $0) }) {
      format = named
    } else {
      format = try path.map(Self.format(ofFile:)) ?? .table
    }
    if format.isBinary, path == nil, console.isOutputTerminal {
      throw Failure(.usage, Messages.binaryToTerminal(format.rawValue), hint: Messages.useOutputFile(format.rawValue))
    }
  }

  /// With the letterhead of a report that is handed in.
  func write(_ report: Report, letterhead: Letterhead? = nil) throws {
    try write(rows: report.rows.count) { options in
      var options = options
      options.letterhead = letterhead
      return format.bytes(of: report, options: options)
    }
  }

  /// What no format of reports is made for.
  func write(rows: Int, _ bytes: (RenderOptions) -> [UInt8]) throws {
    guard let path else {
      return try console.writeOutput(bytes(RenderOptions(widthInColumns: console.widthInColumns, isStyled: console.isStyled)))
    }
    let options = RenderOptions(widthInColumns: Self.fileWidth, hasByteOrderMark: true)
    do throws(OutputError) {
      try OutputFile.write(bytes(options), to: console.files.resolved(path))
    } catch {
      throw Failure(writing: path, error)
    }
    console.note(Messages.written(path, rows: rows))
  }

  private static func format(ofFile path: String) throws(Failure) -> ReportFormat {
    guard let ending = DocumentKind.ending(of: path) else { return .table }
    guard let format = ReportFormat(ending: ending) else {
      throw Failure(.usage, Messages.unknownEnding(ending, path), hint: Messages.knownEndings)
    }
    return format
  }
}

extension Failure {
  init(writing path: String, _ error: OutputError) {
    switch error {
    case .closed: self.init(.readWriteError, Messages.unwritableOutput(path, nil), hint: Messages.outputUntouched)
    case .failed(let code): self.init(.readWriteError, Messages.unwritableOutput(path, code), hint: Messages.outputUntouched)
    case .unsettled(let code): self.init(.readWriteError, Messages.unsettledOutput(path, code), hint: Messages.outputReplaced)
    }
  }
}
