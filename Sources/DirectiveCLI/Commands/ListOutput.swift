import DirectiveModel
import DirectiveReports

extension Invocation {
  /// Prints a list or writes it to the file of `-o`, in the format asked for.
  func write(_ report: Report) throws {
    let path = arguments.text(.outputFile)
    let format = try format(for: path)
    guard let path else {
      let options = RenderOptions(widthInColumns: console.widthInColumns, isStyled: console.isStyled)
      return try console.writeOutput(format.bytes(of: report, options: options))
    }
    let options = RenderOptions(widthInColumns: format == .table ? Self.fileWidth : nil, hasByteOrderMark: true)
    do throws(OutputError) {
      try OutputFile.write(format.bytes(of: report, options: options), to: console.files.resolved(path))
    } catch {
      throw Failure(writing: path, error)
    }
    console.note(Messages.written(path, rows: report.rows.count))
  }

  /// Columns of a table in a file: what fits on a landscape A4 page.
  private static let fileWidth = 132

  /// `--format`, else the file's ending, else a table.
  private func format(for path: String?) throws(Failure) -> ReportFormat {
    if let named = arguments.text(.format).flatMap(ReportFormat.init) { return named }
    guard let path else { return .table }
    switch path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
    case "csv": return .csv
    case "json": return .json
    case "txt": return .table
    case nil: return .table
    case let ending?: throw Failure(.usage, Messages.unknownEnding(ending, path), hint: Messages.knownEndings)
    }
  }
}

extension Failure {
  init(writing path: String, _ error: OutputError) {
    switch error {
    case .closed: self.init(.readWriteError, Messages.unwritableOutput(path, nil), hint: Messages.outputUntouched)
    case .failed(let code): self.init(.readWriteError, Messages.unwritableOutput(path, code), hint: Messages.outputUntouched)
    }
  }
}
