import DirectiveReader

/// The text of a Word document (.docx, .docm), as people see it.
struct WordDocument {
  private let input: InputFile
  private let contents: ZIPContents
  private let tools: Toolbox
  private let folder: String
  private let path: String

  /// What one part may unfold to: the text of a thousand pages has a tenth of it.
  static let mostUnpacked = 50_000_000
  /// A document has three, sometimes as many for each of its sections.
  private static let mostHeadings = 12

  /// Nil when the file is a ZIP file of another kind, or damaged.
  init?(_ input: InputFile, _ extraction: TextExtraction, in folder: String) throws(Failure) {
    guard let contents = ZIPContents(input.bytes), contents.part("document") != nil else { return nil }
    (self.input, self.contents, self.folder) = (input, contents, folder)
    tools = extraction.tools
    path = "\(folder)/input.docx"
    try WorkFolder.write(input.bytes, to: path)
  }

  /// UTF-8; some letters at least.
  func text() throws(Failure) -> [UInt8] {
    let parts = try parts()
    let text: [UInt8]
    do throws(XMLProblem) {
      text = Array((try parts.blocks().joined(separator: "\n\n") + "\n").utf8)
    } catch {
      throw Failure(.failed, Messages.damagedWord(input.path), hint: Messages.damagedWordHint)
    }
    switch TextEncoding.problem(in: text) {
    case nil: return text
    case .empty: throw Failure(.failed, Messages.emptyWord(input.path), hint: Messages.emptyWordHint)
    // Letters of an old font are letters of another alphabet here too.
    case .some(let problem): throw Failure(.failed, Messages.unreadableText(input.path, problem), hint: Messages.whatToDo(problem))
    }
  }

  private func parts() throws(Failure) -> WordParts {
    var parts = WordParts()
    parts.document = try unpacked("document")
    parts.styles = try unpacked("styles")
    parts.numbering = try unpacked("numbering")
    parts.notes = [try unpacked("footnotes"), try unpacked("endnotes")]
    for heading in contents.parts("header").prefix(Self.mostHeadings) { parts.headings.append(try unpacked(heading)) }
    return parts
  }

  private func unpacked(_ name: String) throws(Failure) -> [UInt8] { try contents.part(name).map(unpacked) ?? [] }

  private func unpacked(_ entry: ZIPContents.Entry) throws(Failure) -> [UInt8] {
    guard !entry.isEncrypted else { throw Failure(.failed, Messages.encryptedWord(input.path), hint: Messages.encryptedWordHint) }
    guard entry.unpackedByteCount <= Self.mostUnpacked else { throw bomb }
    do throws(ChildFailure) {
      return try tools.run(.unzip, ["-p", path, entry.name], in: folder, outputLimit: Self.mostUnpacked).bytes
    } catch .tooMuchOutput {
      throw bomb
    } catch .exited {
      throw Failure(.failed, Messages.damagedWord(input.path), hint: Messages.damagedWordHint)
    } catch {
      throw Failure(.unzip, error, file: input.path)
    }
  }

  private var bomb: Failure { Failure(.failed, Messages.unfoldsTooFar(input.path), hint: Messages.unfoldsTooFarHint) }
}

/// The parts of a Word document that are read, unpacked; empty where it has none.
struct WordParts {
  var document: [UInt8] = []
  var styles: [UInt8] = []
  var numbering: [UInt8] = []
  var notes: [[UInt8]] = []
  var headings: [[UInt8]] = []

  /// Headings of pages first, because stamps stand there; notes last, where they cannot cut a sentence up.
  func blocks() throws(XMLProblem) -> [String] {
    let styles = try styles.isEmpty ? WordStyles() : WordStyles(styles)
    let numbering = try numbering.isEmpty ? WordNumbering() : WordNumbering(numbering, styles: styles)
    var headings: [String] = []
    for part in self.headings {
      var body = WordBody(styles: styles, numbering: numbering)
      // Numbers of pages say nothing, and the same words head many pages.
      headings += try body.blocks(part).filter { $0.unicodeScalars.contains(where: \.properties.isAlphabetic) && !headings.contains($0) }
    }
    var body = WordBody(styles: styles, numbering: numbering)
    var blocks = headings + (try body.blocks(document))
    for part in notes where !part.isEmpty { blocks += try body.blocks(part) }
    return blocks
  }
}
