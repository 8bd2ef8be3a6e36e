import DirectiveReader

extension Command {
  static var repair: Command {
    Command(
      "repair", "in văn bản sau khi sửa lỗi nhận dạng chữ", operands: .oneOrMore("TỆP"), options: CommandOption.extraction,
      examples: [
        Example("cchc repair quet.txt", "in văn bản đã sửa dấu và chữ sai"),
        Example("cchc repair - < quet.txt", "đọc từ đầu vào chuẩn"),
      ],
      notes: ["Không có gì được lưu lại. Chỗ nào không chắc chắn thì giữ nguyên như bản gốc."]
    ) { invocation in
      var batch = Batch()
      let console = invocation.console
      let extraction = try invocation.textExtraction()
      for path in invocation.arguments.operands {
        try batch.attempt(on: console) {
          let input = try InputFile(path, console: console)
          let text = try ProgressBar(total: 1, pages: extraction.pages, on: console).reading(input, extraction)
          try console.writeText(DirectiveReader.repairedText(text.bytes).bytes)
        }
      }
      return batch.status
    }
  }
}

extension Console {
  /// A whole text from outside: as it is into a pipe or file, with visible controls on a terminal.
  fileprivate func writeText(_ bytes: [UInt8]) throws(OutputError) {
    guard isOutputTerminal else { return try writeOutput(bytes) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    try printLines((lines.last?.isEmpty == true ? lines.dropLast() : lines[...]).map { String(decoding: $0, as: UTF8.self) })
  }
}
