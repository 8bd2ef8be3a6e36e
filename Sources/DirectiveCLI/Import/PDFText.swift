import DirectiveReader
import DirectiveStore

/// The text of one PDF: the letters that stand in it where they are good, else those that are recognized on its pages.
struct PDFText {
  private let input: InputFile
  private let extraction: TextExtraction
  private let folder: String
  private let path: String
  private var tools: Toolbox { extraction.tools }

  static let mostPages = 200

  init(_ input: InputFile, _ extraction: TextExtraction, in folder: String) throws(Failure) {
    (self.input, self.extraction, self.folder) = (input, extraction, folder)
    path = "\(folder)/input.pdf"
    try WorkFolder.write(input.bytes, to: path)
  }

  func text() throws(Failure) -> ExtractedText {
    let information = try information()
    let count = information.pageSizes.count
    guard information.pageCount <= Self.mostPages else {
      throw Failure(.failed, Messages.tooManyPages(input.path, information.pageCount), hint: Messages.splitFile)
    }
    guard count > 0 else { throw Failure(.failed, Messages.noPages(input.path), hint: Messages.damagedFile) }
    let layer = extraction.use == .always ? [] : try layer(pageCount: count)
    let pages = extraction.use == .never ? PageChoice() : try choice(layer, count: count)
    guard !pages.isEmpty else { return extraction.joined(layer, method: .text, program: layerProgram) }
    // Without the program, pages that have letters are read by them.
    if pages.needed.isEmpty, tools.path(of: .tesseract) == nil {
      return extraction.joined(layer, method: .text, program: layerProgram)
    }
    return try recognized(pages.all, over: layer, information)
  }

  /// Pages whose pictures are looked at, from 1.
  private struct PageChoice {
    /// Their letters are no Vietnamese, or there are none.
    var needed: [Int] = []
    /// Their letters are good, but so few that the page may be a picture with a signature's letters on it.
    var doubtful: [Int] = []
    var isEmpty: Bool { needed.isEmpty && doubtful.isEmpty }
    var all: [Int] { (needed + doubtful).sorted() }
  }

  // MARK: letters in the file

  /// "pdftotext version 22.12.0" stands on the first line of what it says; without it the name has to do.
  private var layerProgram: String {
    let name = OutsideProgram.pdftotext.rawValue
    let said = (try? tools.run(.pdftotext, ["-v"], in: folder).errors) ?? ""
    let words = said.split { $0 == " " || $0 == ";" }
    guard words.count > 2, words[0] == name, words[1] == "version" else { return name }
    return "\(name) \(words[2])"
  }

  private func layer(pageCount: Int) throws(Failure) -> [PageText] {
    let text = try tools.output(of: .pdftotext, ["-layout", "-enc", "UTF-8", path, "-"], in: folder, file: input.path)
    let pages = text.split(separator: 0x0C, omittingEmptySubsequences: false)
    return (0..<pageCount).map { $0 < pages.count ? PageText(Array(pages[$0])) : PageText() }
  }

  /// Counted over 28 texts: 0.98 and more of the words are known in true ones, at most 0.66 where a model without Vietnamese letters
  /// has read.
  private static let goodShare = 0.85
  private static let fewWords = 50

  private func choice(_ layer: [PageText], count: Int) throws(Failure) -> PageChoice {
    guard !layer.isEmpty else { return PageChoice(needed: Array(1...count)) }
    let qualities = layer.map { TextQuality(of: $0.bytes) }
    // Nothing anywhere: a scan, or letters drawn as lines.
    if qualities.allSatisfy({ $0.wordCount == 0 }) { return PageChoice(needed: Array(1...count)) }
    let thin = qualities.contains { $0.wordCount < Self.fewWords }
    let pictured = thin ? try pagesWithPictures() : []
    var choice = PageChoice()
    for (page, quality) in zip(1..., qualities) {
      let isGood = quality.knownShare.map { $0 >= Self.goodShare }
      if isGood == false || isGood == nil && pictured.contains(page) {
        choice.needed.append(page)
      } else if quality.wordCount < Self.fewWords, pictured.contains(page) {
        choice.doubtful.append(page)
      }
    }
    return choice
  }

  /// Pixels of a picture that can hold a page of letters.
  private static let pagePixels = 500_000

  /// "   1     0 image    2480  3508  gray …"
  private func pagesWithPictures() throws(Failure) -> Set<Int> {
    let rows = String(decoding: try tools.output(of: .pdfimages, ["-list", path], in: folder, file: input.path), as: UTF8.self)
    return Set(
      rows.split(separator: "\n").compactMap { row in
        let fields = row.split(separator: " ")
        guard fields.count > 4, let page = Int(fields[0]), let width = Int(fields[3]), let height = Int(fields[4]) else { return nil }
        return width.multipliedReportingOverflow(by: height).partialValue >= Self.pagePixels ? page : nil
      })
  }

  // MARK: letters that are recognized

  private func recognized(_ pages: [Int], over layer: [PageText], _ information: PDFInformation) throws(Failure) -> ExtractedText {
    let recognition = try Recognition(extraction, file: input.path, in: folder)
    let texts = try recognition.pages(pages.count) { (place) throws(Failure) in
      try text(ofPage: pages[place - 1], information, recognition)
    }
    var result = layer.isEmpty ? [PageText](repeating: PageText(), count: information.pageSizes.count) : layer
    for (page, text) in zip(pages, texts) where isBetter(text, than: result[page - 1]) { result[page - 1] = text }
    let method: Extraction.Method = pages.count == result.count ? .ocr : .mixed
    return extraction.joined(result, method: method, program: recognition.program)
  }

  private func isBetter(_ new: PageText, than old: PageText) -> Bool {
    TextQuality(of: new.bytes).knownWordCount >= TextQuality(of: old.bytes).knownWordCount
  }

  private static let usualResolution = 300.0
  private static let leastResolution = 100.0
  private static let mostPixels = 50_000_000.0

  private func text(ofPage page: Int, _ information: PDFInformation, _ recognition: Recognition) throws(Failure) -> PageText {
    let size = information.pageSizes[page - 1]
    let squareInches = size.width / 72 * (size.height / 72)
    let resolution = min(Self.usualResolution, (Self.mostPixels / max(squareInches, 0.01)).squareRoot())
    guard resolution >= Self.leastResolution else {
      throw Failure(.failed, Messages.hugePage(input.path, page), hint: Messages.printSmaller)
    }
    let name = "\(folder)/page-\(page)"
    let number = String(page)
    // A plain bitmap: to pack a grainy page as PNG took 18 s, to write it so 0.15 s.
    let options = ["-r", String(Int(resolution)), "-gray", "-f", number, "-l", number, "-singlefile"]
    _ = try tools.output(of: .pdftoppm, options + [path, name], in: folder, file: input.path)
    defer { WorkFolder.removeFile("\(name).pgm") }
    return try recognition.page(ofImage: "\(name).pgm", resolution: Int(resolution))
  }

  // MARK: what the file says of itself

  private func information() throws(Failure) -> PDFInformation {
    do throws(ChildFailure) {
      let output = try tools.run(.pdfinfo, ["-f", "1", "-l", String(Self.mostPages), path], in: folder)
      return PDFInformation(String(decoding: output.bytes, as: UTF8.self))
    } catch .exited(_, let words) where words.contains("Incorrect password") {
      throw Failure(.failed, Messages.encrypted(input.path), hint: Messages.encryptedHint)
    } catch .exited(_, let words) {
      throw Failure(.failed, Messages.damagedPDF(input.path, words), hint: Messages.damagedFile)
    } catch {
      throw Failure(.pdfinfo, error, file: input.path)
    }
  }
}

/// What `pdfinfo` says of a file: its pages and their sizes in points.
struct PDFInformation: Sendable {
  private(set) var pageCount = 0
  private(set) var pageSizes: [(width: Double, height: Double)] = []

  /// "Pages:           12", "Page    1 size:  595.32 x 841.92 pts (A4)"
  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.first == "Pages:", words.count > 1 { pageCount = Int(words[1]) ?? 0 }
      guard words.first == "Page", words.count > 5, words[2] == "size:" else { continue }
      guard let width = Double(words[3]), let height = Double(words[5]), width.isFinite, height.isFinite else { continue }
      pageSizes.append((abs(width), abs(height)))
    }
  }
}
