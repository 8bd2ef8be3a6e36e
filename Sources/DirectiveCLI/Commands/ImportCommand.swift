import DirectiveModel
import DirectiveStore

extension Command {
  static var `import`: Command {
    Command(
      "import", "nhập văn bản vào kho", operands: .oneOrMore("ĐƯỜNG-DẪN"), options: [.dryRun, .replace],
      examples: [
        Example("cchc import van-ban-den/", "mọi tệp .txt trong thư mục và thư mục con"),
        Example("cchc import cong-van-41.txt", "một tệp"),
        Example("cchc import van-ban-den/ --dry-run", "chỉ xem sẽ nhập những gì"),
        Example("cchc import cong-van-41.txt --replace", "đọc lại văn bản đã có; giữ mọi kết quả đã ghi"),
      ],
      notes: [
        "Nhập lại cùng một tệp thì không có gì thay đổi. Tệp gốc của bạn không bị sửa, chuyển hay xóa.",
        "Văn bản đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT bị từ chối (mã 5) và không để lại gì trong kho.",
      ]
    ) { invocation in
      let console = invocation.console
      let search = DocumentSearch(below: invocation.arguments.operands, files: console.files)
      let documents = search.documents
      var report = ImportReport(isDryRun: invocation.arguments.has(.dryRun))
      for failure in search.failures { try report.refuse(failure, on: console) }
      try invocation.importDocuments(documents, report: &report)
      if !documents.isEmpty { try console.printLines(report.summary(passedOver: search.passedOver, width: console.widthInColumns)) }
      return report.batch.status
    }
  }
}

extension Invocation {
  /// Documents that are read together, then made durable together.
  private static var groupSize: Int { 64 }

  fileprivate func importDocuments(_ paths: [String], report: inout ImportReport) throws {
    let store = try store()
    let bar = ProgressBar(total: paths.count, on: console)
    defer { bar.clear() }
    for start in stride(from: 0, to: paths.count, by: Self.groupSize) {
      bar.show(start)
      let group = Array(paths[start..<min(start + Self.groupSize, paths.count)])
      let readings = read(group)
      let incoming = readings.compactMap { if case .read(let incoming) = $0 { incoming } else { nil } }
      let outcomes = try Failure.catching { () throws(StoreError) in
        try store.importing(
          incoming, received: today, replace: arguments.has(.replace), dryRun: arguments.has(.dryRun))
      }
      bar.clear()
      try say(group, readings, outcomes, in: &report)
    }
  }

  /// Standard input is read by itself, files on all cores.
  private func read(_ paths: [String]) -> [DocumentReading] {
    if paths.contains(InputFile.standardInput) {
      return paths.map { path in DocumentReading { () throws(Failure) in try InputFile(path, console: console) } }
    }
    let files = console.files
    return concurrentMap(paths) { path in DocumentReading { () throws(Failure) in try InputFile(path, files: files) } }
  }

  private func say(_ paths: [String], _ readings: [DocumentReading], _ outcomes: [ImportOutcome], in report: inout ImportReport) throws {
    var outcomes = outcomes[...]
    for (path, reading) in zip(paths, readings) {
      switch reading {
      case .refused(let failure): try report.refuse(failure, on: console)
      case .read(let incoming):
        guard let outcome = outcomes.popFirst() else { continue }
        try report.add(outcome, path: path, reading: incoming.reading, on: console)
      }
    }
  }
}

extension CommandOption {
  fileprivate static var dryRun: CommandOption { CommandOption("dry-run", .none, "chỉ nói sẽ làm gì, không ghi vào kho") }
  fileprivate static var replace: CommandOption {
    CommandOption("replace", .none, "thay bản đọc của văn bản đã có; kết quả đã ghi được giữ")
  }
}
