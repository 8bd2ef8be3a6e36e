import DirectiveModel
import DirectiveReader

extension Command {
  static var parse: Command {
    Command(
      "parse", "đọc văn bản và in những gì đọc được, không lưu", operands: .oneOrMore("TỆP"),
      options: [.readingFormat] + CommandOption.extraction,
      examples: [
        Example("cchc parse cong-van.txt --format text", "xem nhiệm vụ, cơ quan, thời hạn trên một màn hình"),
        Example("cchc parse cong-van.txt", "in mọi trường dưới dạng JSON"),
        Example("cchc parse quet-41.pdf --format text", "tệp PDF hay ảnh: đọc chữ có sẵn, hoặc nhận dạng chữ"),
        Example("cchc parse - < cong-van.txt", "đọc từ đầu vào chuẩn"),
      ],
      notes: ["Mỗi tệp cho một đối tượng JSON, theo thứ tự. Mục \"review\" nêu những giá trị cần người xem lại."]
    ) { invocation in
      var batch = Batch()
      let console = invocation.console
      let agencies = try invocation.officeIfAny()?.agencyNames ?? .standard
      let extraction = try invocation.textExtraction()
      for (place, path) in invocation.arguments.operands.enumerated() {
        try batch.attempt(on: console) {
          let input = try InputFile(path, console: console)
          let text = try ProgressBar(total: 1, pages: extraction.pages, on: console).reading(input, extraction)
          let directive = text.reading(of: input, agencies).directive
          if invocation.arguments.text(.readingFormat) == "text" {
            try console.printLines(
              (place > 0 ? [""] : []) + DirectiveScreen(directive, width: console.widthInColumns).lines(today: invocation.today))
          } else {
            try console.printJSON(directive.json)
          }
        }
      }
      return batch.status
    }
  }
}

extension CommandOption {
  fileprivate static var readingFormat: CommandOption {
    CommandOption("format", .choice(["json", "text"]), "json cho máy (mặc định), text cho người")
  }
}
