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

  init(_ invocation: Invocation) throws(Failure) {
    let named = invocation.arguments.text(.outputFile)
    path = named == Self.standardOutput ? nil : named
    console = invocation.console
    if let named = invocation.arguments.text(.format).flatMap(ReportFormat.init) {
      format = named
    } else {
      format = try path.map(Self.format(ofFile:)) ?? .table
    }
  }

  func write(_ report: Report) throws {
    try write(rows: report.rows.count) { options in format.bytes(of: report, options: options) }
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
    switch DocumentKind.ending(of: path) {
    case "csv": return .csv
    case "json": return .json
    case "txt", nil: return .table
    case let ending?: throw Failure(.usage, Messages.unknownEnding(ending, path), hint: Messages.knownEndings)
    }
  }
}

extension Failure {
  init(writing path: String, _ error: OutputError) {
    let code: Int32? = if case .failed(let code) = error { code } else { nil }
    self.init(.readWriteError, Messages.unwritableOutput(path, code), hint: Messages.outputUntouched)
  }
}
