import DirectiveModel
import DirectiveReports

/// Where a list goes and in what format, checked before the work that makes it.
struct ListOutput {
  private let path: String?
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
    guard let path else {
      let options = RenderOptions(widthInColumns: console.widthInColumns, isStyled: console.isStyled)
      return try console.writeOutput(format.bytes(of: report, options: options))
    }
    let options = RenderOptions(widthInColumns: Self.fileWidth, hasByteOrderMark: true)
    do throws(OutputError) {
      try OutputFile.write(format.bytes(of: report, options: options), to: console.files.resolved(path))
    } catch {
      throw Failure(writing: path, error)
    }
    console.note(Messages.written(path, rows: report.rows.count))
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
