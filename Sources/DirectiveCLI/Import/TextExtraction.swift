import DirectiveModel
import DirectiveReader
import DirectiveStore

/// The text of a document, and how it was got when the document is no text itself.
struct ExtractedText: Sendable {
  /// UTF-8; a form feed begins each page but the first.
  var bytes: [UInt8]
  var extraction: Extraction?
}

/// Gets the text out of a document, whatever kind of file it is.
struct TextExtraction: Sendable {
  enum OCRUse: String, Sendable, CaseIterable { case auto, never, always }

  let tools: Toolbox
  let use: OCRUse
  /// As tesseract names them.
  let languages: String
  let pages: PageCounter

  static let usualLanguages = "vie"

  func text(of input: InputFile) throws(Failure) -> ExtractedText {
    try input.checkIsWhole()
    let text =
      switch input.kind {
      case .text: ExtractedText(bytes: try input.text())
      case .pdf: try inWorkFolder { (folder) throws(Failure) in try PDFText(input, self, in: folder).text() }
      case .image(let image): try inWorkFolder { (folder) throws(Failure) in try imageText(of: input, image, in: folder) }
      case .zip: try inWorkFolder { (folder) throws(Failure) in try wordText(of: input, in: folder) }
      case .ole, .other: throw Failure(foreign: input)
      }
    if input.kind != .text, TextEncoding.problem(in: text.bytes) == .empty {
      guard use != .never else { throw Failure(.failed, Messages.needsRecognition(input.path), hint: Messages.allowRecognition) }
      throw Failure(.failed, Messages.noLetters(input.path), hint: Messages.noLettersHint)
    }
    return text
  }

  private func inWorkFolder<Result>(_ body: (String) throws(Failure) -> Result) throws(Failure) -> Result {
    try WorkFolder.with(below: tools.temporaryBase, body)
  }

  /// It has no pages: where one ends is known only when it is printed.
  private func wordText(of input: InputFile, in folder: String) throws(Failure) -> ExtractedText {
    guard let document = try WordDocument(input, self, in: folder) else { throw Failure(foreign: input) }
    let extraction = Extraction(method: .text, program: OutsideProgram.unzip.rawValue, languages: nil, pageLines: [])
    return ExtractedText(bytes: try document.text(), extraction: extraction)
  }

  private func imageText(of input: InputFile, _ image: FileKind.Image, in folder: String) throws(Failure) -> ExtractedText {
    guard use != .never else { throw Failure(.failed, Messages.needsRecognition(input.path), hint: Messages.allowRecognition) }
    try ImageSize.check(input, image)
    let path = "\(folder)/input.\(image.rawValue)"
    try WorkFolder.write(input.bytes, to: path)
    let count = image == .tiff ? TIFFPages(input.bytes).count : 1
    guard count <= PDFText.mostPages else { throw Failure(.failed, Messages.tooManyPages(input.path, count), hint: Messages.splitFile) }
    let recognition = try Recognition(self, file: input.path, in: folder)
    let texts = try recognition.pages(count) { (page) throws(Failure) in
      try recognition.text(ofImage: path, page: image == .tiff ? page : nil)
    }
    return joined(texts, method: .ocr, program: recognition.program)
  }

  /// The pages with form feeds between them.
  func joined(_ pages: [[UInt8]], method: Extraction.Method, program: String) -> ExtractedText {
    var bytes: [UInt8] = []
    var lines: [Int] = []
    var line = 1
    for (place, page) in pages.enumerated() {
      if place > 0 { bytes.append(0x0C) }
      lines.append(line)
      var text = page.filter { $0 != 0x0C }
      while text.last.map({ $0 == 0x0A || $0 == 0x20 }) == true { text.removeLast() }
      text.append(0x0A)
      line += text.count { $0 == 0x0A }
      bytes += text
    }
    return ExtractedText(
      bytes: bytes, extraction: Extraction(method: method, program: program, languages: method == .text ? nil : languages, pageLines: lines)
    )
  }
}
