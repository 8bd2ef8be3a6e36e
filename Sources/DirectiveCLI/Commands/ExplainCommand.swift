import DirectiveModel
import DirectiveReader
import DirectiveReports

extension Command {
  static var explain: Command {
    Command(
      "explain", "cho biết quy tắc nào đọc được gì, từ những chữ nào", operands: .one("CÂU-HOẶC-TỆP"), options: CommandOption.extraction,
      examples: [
        Example("cchc explain \"hoàn thành trước ngày 31/01/2020\"", "thử một câu"),
        Example("cchc explain cong-van.txt", "mọi thời hạn, viện dẫn, cơ quan trong một văn bản"),
      ],
      notes: ["Tên quy tắc là tên tệp trong mã nguồn của chương trình."]
    ) { invocation in
      let typed = invocation.arguments.operands[0]
      let console = invocation.console
      let isFile = typed == InputFile.standardInput || (try? console.files.kind(typed)) != nil
      let bytes = isFile ? try invocation.text(ofFile: typed) : Array(typed.utf8)
      let agencies = try invocation.officeIfAny()?.agencyNames ?? .standard
      let screen = ExplanationScreen(DirectiveReader.explain(bytes, agencies: agencies), source: bytes, width: console.widthInColumns)
      try console.printLines(screen.lines)
      return .done
    }
  }
}

extension Invocation {
  fileprivate func text(ofFile path: String) throws(Failure) -> [UInt8] {
    let extraction = try textExtraction()
    let input = try InputFile(path, console: console)
    return try ProgressBar(total: 1, pages: extraction.pages, on: console).reading(input, extraction).bytes
  }
}

/// What the rules read, for people who wonder why.
private struct ExplanationScreen {
  private let explanation: Explanation
  private let source: [UInt8]
  private let width: Int
  private static let mostRepairs = 20

  init(_ explanation: Explanation, source: [UInt8], width: Int) {
    self.explanation = explanation
    self.source = source
    self.width = width
  }

  var lines: [String] {
    let pages = PageLines(of: source)
    let read = explanation.steps.flatMap { step in
      TextLayout.wrapped(Messages.read(step, in: pages), width: width, hanging: 2)
        + TextLayout.wrapped("→ " + Messages.meaning(step), width: width, indent: 2, hanging: 4)
    }
    return (read.isEmpty ? [Messages.nothingRead] : read) + repairs
  }

  private var repairs: [String] {
    guard !explanation.repairs.isEmpty else { return [] }
    let shown = explanation.repairs.prefix(Self.mostRepairs).map { repair in
      "  " + Messages.repair(String(decoding: source[repair.bytes], as: UTF8.self), repair)
    }
    let rest = explanation.repairs.count - shown.count
    return ["", Messages.repairsTitle(explanation.repairs.count)] + shown + (rest > 0 ? ["  " + Messages.moreRepairs(rest)] : [])
  }
}
