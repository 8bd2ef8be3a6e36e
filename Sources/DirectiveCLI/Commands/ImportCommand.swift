import DirectiveModel
import DirectiveStore

extension Command {
  static var `import`: Command {
    Command(
      "import", "nhập văn bản vào kho", operands: .oneOrMore("ĐƯỜNG-DẪN"),
      options: [.dryRun, .replace, .fromExport] + CommandOption.extraction,
      examples: [
        Example("cchc import van-ban-den/", "mọi tệp .txt, .docx, .pdf và ảnh trong thư mục và thư mục con"),
        Example("cchc import cong-van-41.txt", "một tệp"),
        Example("cchc import quet-41.pdf --ocr always", "nhận dạng lại chữ, không dùng chữ có sẵn trong tệp PDF"),
        Example("cchc import van-ban-den/ --dry-run", "chỉ xem sẽ nhập những gì"),
        Example("cchc import kho.ndjson", "bản xuất của một kho khác (cchc export)"),
        Example("cchc import cong-van-41.txt --replace", "đọc lại văn bản đã có; giữ mọi kết quả đã ghi"),
      ],
      notes: [
        "Nhập lại cùng một tệp thì không có gì thay đổi. Tệp gốc của bạn không bị sửa, chuyển hay xóa.",
        "Tệp PDF có sẵn chữ tiếng Việt thì đọc chữ ấy; không có hoặc chữ hỏng thì nhận dạng bằng tesseract, ảnh cũng vậy. Kho giữ cả "
          + "tệp gốc lẫn chữ đã đọc.",
        "Tệp Word (.docx, .docm) đọc như người xem thấy: số tự động, bảng; chữ bị xóa khi sửa có theo dõi, chữ ẩn thì bỏ qua.",
        "Tệp bị cụt mà vừa mới ghi thì để lần sau, không tính là lỗi; tệp hỏng không làm dừng các tệp khác (mã 3).",
        "Văn bản đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT bị từ chối (mã 5) và không để lại gì trong kho.",
      ]
    ) { invocation in
      if try invocation.importsExports() { return try invocation.importExports() }
      let console = invocation.console
      let search = DocumentSearch(below: invocation.arguments.operands, files: console.files)
      let documents = search.documents
      var report = ImportReport(isDryRun: invocation.arguments.has(.dryRun))
      for failure in search.failures { try report.refuse(failure, on: console) }
      let store = try invocation.store()
      let (replaces, extraction) = (invocation.arguments.has(.replace), try invocation.textExtraction())
      let groups = DocumentGroups(
        documents, into: store, agencies: try invocation.office(of: store).agencyNames, extraction: extraction, console: console,
        received: invocation.today, replaces: replaces)
      let work = DocumentImport(
        store: store, extraction: extraction, console: console, replaces: replaces, isDryRun: invocation.arguments.has(.dryRun))
      try work.run(groups, count: documents.count, report: &report)
      if !documents.isEmpty { try console.tellLines(report.summary(passedOver: search.passedOver, width: console.widthInColumns)) }
      return report.batch.status
    }
  }
}

extension Invocation {
  /// True when what is named are exports of stores; documents go another way, and not together with them.
  fileprivate func importsExports() throws(Failure) -> Bool {
    let exports = arguments.operands.filter(ExportImport.isExport)
    guard !arguments.has(.fromExport), exports.count < arguments.operands.count else { return true }
    guard exports.isEmpty else { throw Failure(.usage, Messages.exportsAlone, hint: Messages.seeHelp(of: "import")) }
    return false
  }

  fileprivate func importExports() throws -> ExitStatus {
    guard !arguments.has(.replace) else { throw Failure(.usage, Messages.noReplaceOfExports, hint: Messages.whyNoReplace) }
    var report = TransferReport(isDryRun: arguments.has(.dryRun))
    let work = ExportImport(store: try store(), console: console, isDryRun: arguments.has(.dryRun))
    for path in arguments.operands { try work.run(path, report: &report) }
    try console.tellLines(report.summary(width: console.widthInColumns))
    return report.batch.status
  }
}

extension CommandOption {
  fileprivate static var fromExport: CommandOption {
    CommandOption("from-export", .none, "đọc như bản xuất của 'cchc export' dù tên không có đuôi .ndjson; '-' là đầu vào chuẩn")
  }
  fileprivate static var dryRun: CommandOption { CommandOption("dry-run", .none, "chỉ nói sẽ làm gì, không ghi vào kho") }
  fileprivate static var replace: CommandOption {
    CommandOption("replace", .none, "thay bản đọc của văn bản đã có; kết quả đã ghi được giữ")
  }
}
