import DirectiveStore
import Synchronization

/// Recognizes the letters of one document's pages.
struct Recognition: Sendable {
  /// With its version.
  let program: String
  private let extraction: TextExtraction
  private let file: String
  private let folder: String

  /// `file` is the document as the user knows it; a missing program is told here, before the work begins.
  init(_ extraction: TextExtraction, file: String, in folder: String) throws(Failure) {
    (self.extraction, self.file, self.folder) = (extraction, file, folder)
    let version = try extraction.tools.output(of: .tesseract, ["--version"], in: folder, file: file)
    program = String(decoding: version.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  /// `read` for the pages 1 to `count`, side by side; the first failure ends the document.
  func pages<Text: Sendable>(_ count: Int, _ read: @Sendable (Int) throws(Failure) -> Text) throws(Failure) -> [Text] {
    extraction.pages.expect(count)
    let hasFailed = Atomic(false)
    let texts = concurrentMap(Array(1...max(1, count))) { page -> Result<Text, Failure>? in
      extraction.slots.wait()
      defer { extraction.slots.signal() }
      if hasFailed.load(ordering: .relaxed) { return nil }
      let text = Result { () throws(Failure) in try read(page) }
      if case .failure = text { hasFailed.store(true, ordering: .relaxed) }
      extraction.pages.finishOne()
      return text
    }
    for case .failure(let failure)? in texts { throw failure }
    return try texts.compactMap(\.self).map { (text) throws(Failure) in try text.get() }
  }

  /// Of an image that we wrote: the program takes an odd name for a list of files, or for an address on the network.
  /// `resolution` in dots per inch where the image does not tell it; `page` of an image with several.
  func page(ofImage path: String, page: Int? = nil, resolution: Int? = nil) throws(Failure) -> PageText {
    let output = "\(path).\(page ?? 1)"
    let dots = resolution.map { ["--dpi", String($0)] } ?? []
    let choice = page.map { ["-c", "tessedit_page_number=\($0 - 1)"] } ?? []  // The program counts from 0.
    // Text and table from one run; set so, they need none of the program's own files.
    let forms = ["-c", "tessedit_create_txt=1", "-c", "tessedit_create_tsv=1"]
    _ = try extraction.tools.output(
      of: .tesseract, [path, output, "-l", extraction.languages] + dots + choice + forms, in: folder, file: file)
    return PageText(recognized: try taken("\(output).txt"), table: try taken("\(output).tsv"))
  }

  /// What the program wrote; empty when it wrote nothing.
  private func taken(_ path: String) throws(Failure) -> [UInt8] {
    defer { WorkFolder.removeFile(path) }
    do throws(FileProblem) {
      return try FileAccess().contents(path)
    } catch .missing {
      return []
    } catch {
      throw Failure(reading: file, error)
    }
  }
}

extension Toolbox {
  /// What the program prints; a failure names the document it was run for.
  func output(of program: OutsideProgram, _ arguments: [String], in folder: String, file: String) throws(Failure) -> [UInt8] {
    do throws(ChildFailure) {
      return try run(program, arguments, in: folder).bytes
    } catch {
      throw Failure(program, error, file: file)
    }
  }
}

extension Failure {
  init(_ program: OutsideProgram, _ failure: ChildFailure, file: String) {
    self.init(
      .outsideProgram, Messages.childFailed(program, failure, file: file), hint: Messages.whatToDo(program, failure))
  }
}

/// Pages read so far; a class because many threads count into it.
final class PageCounter: Sendable {
  private let counts = Mutex((done: 0, all: 0))

  func expect(_ count: Int) { counts.withLock { $0.all += count } }
  func finishOne() { counts.withLock { $0.done += 1 } }
  /// Since the counter was made.
  var state: (done: Int, all: Int) { counts.withLock { $0 } }
}
