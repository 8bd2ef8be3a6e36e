import DirectiveModel
import DirectiveReader

extension Command {
  static var parse: Command {
    Command(
      "parse", "đọc văn bản và in những gì đọc được, không lưu", operands: .any("TỆP"),
      options: [.readingFormat, .standardInput] + CommandOption.extraction,
      examples: [
        Example("cchc parse cong-van.txt --format text", "xem nhiệm vụ, cơ quan, thời hạn trên một màn hình"),
        Example("cchc parse cong-van.txt", "in mọi trường dưới dạng JSON"),
        Example("cchc parse quet-41.pdf --format text", "tệp PDF hay ảnh: đọc chữ có sẵn, hoặc nhận dạng chữ"),
        Example("cchc parse - < cong-van.txt", "đọc từ đầu vào chuẩn"),
        Example("cchc parse --format ndjson *.txt", "mỗi văn bản một dòng, cho cơ sở dữ liệu"),
        Example("cchc parse --format ndjson --stdin paths", "tên tệp từ 'find … -print0', bao nhiêu tệp cũng được"),
      ],
      notes: [
        "Mỗi tệp cho một đối tượng JSON, theo thứ tự. Mục \"review\" nêu những giá trị cần người xem lại.",
        "Với --format ndjson, mỗi đầu vào cho đúng một dòng, theo thứ tự, \"input\" nói là của đầu vào nào; đầu vào hỏng có \"error\" thay "
          + "cho bản đọc. --stdin lines: mỗi dòng của đầu vào chuẩn là một đối tượng {\"path\": …, \"text\": …}, các trường khác được chép "
          + "lại trong \"input\".",
      ]
    ) { invocation in
      if let kind = invocation.arguments.text(.standardInput) { return try invocation.readingsOfStandardInput(kind) }
      guard !invocation.arguments.operands.isEmpty else {
        throw Failure(.usage, Messages.noInputs, hint: Messages.seeHelp(of: "parse"))
      }
      if invocation.arguments.text(.readingFormat) == "ndjson" {
        var lines = try ReadingLines(invocation)
        try lines.write(paths: invocation.arguments.operands)
        return lines.batch.status
      }
      return try invocation.readings()
    }
  }
}

extension Invocation {
  /// One after another, for people or as pretty JSON.
  fileprivate func readings() throws -> ExitStatus {
    var batch = Batch()
    let agencies = try officeIfAny()?.agencyNames ?? .standard
    let extraction = try textExtraction()
    for (place, path) in arguments.operands.enumerated() {
      try batch.attempt(on: console) {
        let input = try InputFile(path, console: console)
        let text = try ProgressBar(total: 1, pages: extraction.pages, on: console).reading(input, extraction)
        let directive = text.reading(of: input, agencies).directive
        if arguments.text(.readingFormat) == "text" {
          try console.printLines(
            (place > 0 ? [""] : []) + DirectiveScreen(directive, width: console.widthInColumns).lines(today: today))
        } else {
          try console.printJSON(directive.json)
        }
      }
    }
    return batch.status
  }

  fileprivate func readingsOfStandardInput(_ kind: String) throws -> ExitStatus {
    guard arguments.operands.isEmpty else {
      throw Failure(.usage, Messages.inputsOrStandardInput, hint: Messages.seeHelp(of: "parse"))
    }
    guard arguments.text(.readingFormat) == "ndjson" else {
      throw Failure(.usage, Messages.linesAreForMachines, hint: Messages.seeHelp(of: "parse"))
    }
    var lines = try ReadingLines(self)
    if kind == "paths" { try lines.writePathsOfStandardInput() } else { try lines.writeTextsOfStandardInput() }
    return lines.batch.status
  }
}

extension CommandOption {
  fileprivate static var readingFormat: CommandOption {
    CommandOption("format", .choice(["json", "text", "ndjson"]), "json cho máy (mặc định), text cho người, ndjson mỗi văn bản một dòng")
  }
  fileprivate static var standardInput: CommandOption {
    CommandOption(
      "stdin", .choice(["paths", "lines"]), "đọc đầu vào chuẩn: các đường dẫn ngăn bằng ký tự NUL, hay các dòng JSON có \"text\"")
  }
}
