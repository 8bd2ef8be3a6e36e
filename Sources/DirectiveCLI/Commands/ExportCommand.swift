import DirectiveModel
import DirectiveReports
import DirectiveStore

extension Command {
  static var export: Command {
    Command(
      "export", "xuất kho ra NDJSON cho máy khác, chương trình khác", operands: .any("MÃ"),
      options: [.exportFormat, .exportFile, .withoutFiles],
      examples: [
        Example("cchc export -o kho.ndjson", "cả kho, kể cả tệp gốc; nhập vào kho khác bằng 'cchc import kho.ndjson'"),
        Example("cchc export 41 102", "hai văn bản"),
        Example("cchc export --without-files", "không kèm tệp PDF, ảnh gốc: để nạp vào cơ sở dữ liệu"),
      ],
      notes: [
        "Mỗi dòng một văn bản: tệp JSON của nó trong kho (reading, events, source …), thêm \"kind\" và \"contents\" (chữ của bản gốc trong "
          + "\"text\", tệp PDF hay ảnh trong \"base64\"). Xuất cả kho thì các dòng đầu là agencies.txt, config.json … của cơ quan.",
        "Nhập lại bản xuất thì không mất gì; bản --without-files chỉ nhập được vào kho đã có các tệp gốc ấy.",
      ]
    ) { invocation in
      let console = invocation.console
      let store = try invocation.store()
      let ids = try invocation.exportedIDs(of: store)
      let isWhole = invocation.arguments.operands.isEmpty
      if ids.isEmpty { console.note(Messages.hint(Messages.emptyStore(store.folder))) }
      let summary = try invocation.writing { write in
        let summary = try store.export(ids, withOffice: isWhole, withFiles: !invocation.arguments.has(.withoutFiles)) { line in
          try write(Escaping.json(line))
        }
        // An earlier export is worth more than one of nothing.
        if summary.directiveCount == 0, let first = summary.damaged.first { throw first.error }
        return summary
      }
      for file in summary.damaged { console.note(Messages.warning(file.error.message)) }
      for path in summary.lostSources { console.note(Messages.warning(Messages.lostSource(path))) }
      guard summary.damaged.isEmpty, summary.lostSources.isEmpty else {
        console.note(Messages.hint(Messages.exportNotWhole))
        return .storeDamaged
      }
      if let path = invocation.outputPath { console.note(Messages.exported(summary.directiveCount, to: path)) }
      return .done
    }
  }
}

extension Invocation {
  /// Those that were named, each once, else all.
  fileprivate func exportedIDs(of store: DirectiveStore) throws(Failure) -> [DirectiveID] {
    guard !arguments.operands.isEmpty else { return try Failure.catching { () throws(StoreError) in try store.identifiers() } }
    let names = try DirectiveNames(of: store)
    var named: Set<DirectiveID> = []
    for typed in arguments.operands { named.insert(try names.directive(typed)) }
    return named.sorted()
  }

  fileprivate var outputPath: String? { arguments.text(.exportFile).flatMap { $0 == InputFile.standardInput ? nil : $0 } }

  /// Line by line to the file that was asked for, else to standard output.
  fileprivate func writing(_ body: (@escaping ([UInt8]) throws -> Void) throws -> ExportSummary) throws -> ExportSummary {
    do {
      guard let outputPath else { return try body { bytes in try console.writeOutput(bytes) } }
      do {
        return try OutputFile.writing(to: console.files.resolved(outputPath)) { write in try body { bytes in try write(bytes) } }
      } catch let error as OutputError {
        throw Failure(writing: outputPath, error)
      }
    } catch let error as StoreError {
      throw Failure(error)
    }
  }
}

extension CommandOption {
  fileprivate static var exportFormat: CommandOption {
    CommandOption("format", .choice(["ndjson"]), "dạng xuất; hiện chỉ có ndjson, mặc định")
  }
  fileprivate static var exportFile: CommandOption { CommandOption("output", short: "o", .file, "ghi vào tệp thay cho đầu ra chuẩn") }
  fileprivate static var withoutFiles: CommandOption { CommandOption("without-files", .none, "không kèm tệp PDF, ảnh gốc") }
}
