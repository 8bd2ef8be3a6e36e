extension CommandOption {
  /// Of every command that reads documents, which may be scans.
  static var extraction: [CommandOption] { [ocr, languages, timeout] }

  static var ocr: CommandOption {
    CommandOption(
      "ocr", .choice(TextExtraction.OCRUse.allCases.map(\.rawValue)),
      "nhận dạng chữ: auto khi tệp không có sẵn chữ tốt (mặc định), never không bao giờ, always luôn luôn")
  }
  static var languages: CommandOption {
    CommandOption(
      "languages", .text(placeholder: "NGÔN-NGỮ"), "ngôn ngữ để nhận dạng, mặc định \(TextExtraction.usualLanguages); ví dụ vie+eng")
  }
  static var timeout: CommandOption {
    CommandOption("timeout", .number(upTo: 3600), "số giây cho mỗi lần chạy chương trình ngoài, mặc định \(Toolbox.usualTimeLimit)")
  }
}

extension Invocation {
  /// As the options ask; its page counter begins at 0.
  func textExtraction() throws(Failure) -> TextExtraction {
    let languages = arguments.text(.languages) ?? TextExtraction.usualLanguages
    // It becomes an argument of a program that reads files by such names.
    let isName = languages.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & ~0x20) || $0 == 0x5F || $0 == 0x2B }
    guard isName, !languages.isEmpty, languages.utf8.count <= 60 else {
      throw Failure(.usage, Messages.badLanguages(languages), hint: Messages.languageForms)
    }
    guard arguments.number(.timeout) != 0 else { throw Failure(.usage, Messages.noTime) }
    return TextExtraction(
      tools: Toolbox(console, secondsPerRun: arguments.number(.timeout)),
      use: arguments.text(.ocr).flatMap(TextExtraction.OCRUse.init) ?? .auto, languages: languages, pages: PageCounter())
  }
}

extension ProgressBar {
  /// The text of one document; its pages are shown.
  func reading(_ input: InputFile, _ extraction: TextExtraction) throws(Failure) -> ExtractedText {
    defer { clear() }
    return try showing(0) { Result { () throws(Failure) in try extraction.text(of: input) } }.get()
  }
}
