import DirectiveModel
import DirectiveReader
import DirectiveStore
import Dispatch

/// The text of a document, and how it was got when the document is no text itself.
struct ExtractedText: Sendable {
  /// UTF-8; a form feed begins each page but the first.
  let content: HashedBytes
  let extraction: Extraction?

  init(_ content: HashedBytes, extraction: Extraction? = nil) {
    self.content = content
    self.extraction = extraction
  }

  var bytes: [UInt8] { content.bytes }

  func reading(of input: InputFile, _ agencies: AgencyNames) -> Reading {
    DirectiveReader.read(bytes, source: input.source(of: self), agencies: agencies, recognized: extraction?.weakWords)
  }
}

/// Gets the text out of a document, whatever kind of file it is.
struct TextExtraction: Sendable {
  enum OCRUse: String, Sendable, CaseIterable { case auto, never, always }

  let tools: Toolbox
  let use: OCRUse
  /// As tesseract names them.
  let languages: String
  let pages: PageCounter
  /// Taken for each page that is recognized, of whatever document.
  let slots = DispatchSemaphore(value: Self.mostPagesAtOnce)

  /// An A4 page of 300 dots to the inch takes 65 MB while it is recognized: all of them, and a document of 100 MB, stay below 500 MB on a
  /// machine of many cores too.
  private static let mostPagesAtOnce = 4

  static let usualLanguages = "vie"

  func text(of input: InputFile) throws(Failure) -> ExtractedText {
    try input.checkIsWhole()
    let text =
      switch input.kind {
      case .text: ExtractedText(try input.text())
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
    let extraction = Extraction(method: .text, program: OutsideProgram.unzip.rawValue)
    return ExtractedText(HashedBytes(try document.text()), extraction: extraction)
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
      try recognition.page(ofImage: path, page: image == .tiff ? page : nil)
    }
    return joined(texts, method: .ocr, program: recognition.program)
  }

  /// The pages with form feeds between them.
  func joined(_ pages: [PageText], method: Extraction.Method, program: String) -> ExtractedText {
    var bytes: [UInt8] = []
    var weakWords: [RecognizedWord] = []
    for (place, page) in pages.enumerated() {
      if place > 0 { bytes.append(0x0C) }
      weakWords += page.weakWords.map { word in
        RecognizedWord(bytes: word.bytes.lowerBound + bytes.count..<word.bytes.upperBound + bytes.count, confidence: word.confidence)
      }
      bytes += page.bytes
    }
    let languages = method == .text ? nil : languages
    return ExtractedText(
      HashedBytes(bytes), extraction: Extraction(method: method, program: program, languages: languages, weakWords: weakWords))
  }
}
