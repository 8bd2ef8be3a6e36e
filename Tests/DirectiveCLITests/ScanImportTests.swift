import DirectiveModel
import DirectiveStore
import Foundation
import Testing

@testable import DirectiveCLI

/// Scans through fake programs: what is asked of them, and what becomes of their failures.
///
/// A class because its folder goes away with it.
@Suite final class FakeScanTests {
  private let folder: TemporaryFolder
  private let console = MemoryConsole()
  private var store: String { folder.path + "/kho" }
  private var privateFolders: String { folder.path + "/tmp" }

  init() throws {
    folder = try TemporaryFolder()
    for name in ["bin", "tmp"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: false)
    }
    console.environment = ["PATH": "\(folder.path)/bin:/usr/bin:/bin", "TMPDIR": privateFolders, "CCHC_DATA": store]
  }

  /// Programs that are there but for what the test is about.
  private func install(pages: Int = 1, layer: String = "", recognized: String = "cat '\(Fixtures.path("inputs/cong-van.txt"))'") throws {
    let sizes = (0..<pages).map { "echo 'Page \($0 + 1) size: 595 x 842 pts (A4)'" }.joined(separator: "; ")
    try fake("pdfinfo", "echo 'Pages: \(pages)'; \(sizes)")
    try fake("pdftotext", "if [ \"$1\" = -v ]; then exit; fi; \(layer)")
    try fake("pdfimages", "")
    try fake("pdftoppm", "for last; do :; done; : > \"$last.pgm\"")
    try fake("tesseract", "if [ \"$1\" = --version ]; then echo tesseract 5.3.0; exit; fi; { \(recognized); } > \"$2.txt\"")
  }

  private func fake(_ name: String, _ script: String) throws { try FakeProgram.write(script, as: name, in: folder.path + "/bin") }

  /// A PDF as far as its first and last bytes tell.
  private func document(_ name: String = "quet.pdf", _ bytes: String = "%PDF-1.4\n%%EOF\n") throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(bytes.utf8).write(to: URL(filePath: path))
    return path
  }

  private var isClean: Bool { (try? FileManager.default.contentsOfDirectory(atPath: privateFolders).isEmpty) ?? false }

  @Test func aScanIsRecognizedAndKept() throws {
    try install()
    #expect(console.run(["import", try document()]) == .done, "\(console.errorText)")
    let kept = try #require(try DirectiveStore(folder: store).allDirectives().directives.first)
    let extraction = try DirectiveStore(folder: store).extraction(of: kept.id)
    #expect(extraction == Extraction(method: .ocr, program: "tesseract 5.3.0", languages: "vie"))
    #expect(kept.directive.source.name == "quet.pdf")
    #expect(console.run(["check"]) == .done)
    #expect(console.run(["reread"]) == .done && console.outputText.contains("không có gì đổi"))
    #expect(isClean)
  }

  /// What the recognition was not sure of is asked about, and a new reading of the kept text knows it as well.
  @Test func weakWordsAreMarkedAndKept() throws {
    let table = "printf '5\\t1\\t1\\t1\\t1\\t1\\t0\\t0\\t9\\t9\\t31.5\\t12/UBND-TH\\n' > \"$2.tsv\"; "
    try install(recognized: table + "cat '\(Fixtures.path("inputs/cong-van.txt"))'")
    #expect(console.run(["import", try document()]) == .done, "\(console.errorText)")
    let kept = try #require(try DirectiveStore(folder: store).allDirectives().directives.first)
    let finding = try #require(kept.directive.review.first { $0.field == "number" })
    #expect(finding.reason == .uncertain && finding.confidence == 31)
    #expect(try DirectiveStore(folder: store).original(of: kept.id)?.extraction.weakWords.count == 1)
    #expect(console.run(["reread"]) == .done && console.outputText.contains("không có gì đổi"))
    #expect(console.run(["review", "--reason", "uncertain", "--format", "csv"]) == .done)
    #expect(console.outputText.contains("Số, ký hiệu máy nhận dạng không chắc"))
    #expect(console.run(["show", kept.id.rawValue]) == .done)
    #expect(console.outputText.contains("Cách đọc: nhận dạng chữ bằng tesseract 5.3.0, tiếng Việt"))
    #expect(console.outputText.contains("Tệp gốc trong kho: \(store)/sources/"))
  }

  @Test func pagesAreNamed() throws {
    try install(pages: 2, recognized: "echo '1. Sở Nội vụ báo cáo trước ngày 31/02/2024.'")
    #expect(console.run(["parse", try document(), "--format", "text"]) == .done)
    #expect(console.outputText.contains("trang 2, dòng 1"))
  }

  /// Recognition takes minutes: what is known is not read again.
  @Test func theSameFileAgainAsksNoProgram() throws {
    try install()
    let document = try document()
    _ = console.run(["import", document])
    for name in ["pdfinfo", "pdftotext", "tesseract"] { try fake(name, "exit 9") }
    #expect(console.run(["import", document]) == .done)
    #expect(console.outputText.hasPrefix("đã có"))
  }

  @Test func goodLettersAreNotRecognizedAgain() throws {
    try install(layer: "cat '\(Fixtures.path("inputs/cong-van.txt"))'", recognized: "exit 9")
    #expect(console.run(["parse", try document()]) == .done, "\(console.errorText)")
    #expect(console.run(["parse", try document(), "--ocr", "always"]) == .outsideProgram)
  }

  @Test func badLettersAreRecognized() throws {
    try install(layer: "echo 'Së Néi vô chñ tr×, phèi hîp víi Së Tµi chÝnh x©y dùng'")
    #expect(console.run(["parse", try document(), "--format", "text"]) == .done, "\(console.errorText)")
    #expect(!console.outputText.contains("(không rõ số)"))
    #expect(console.run(["repair", try document(), "--ocr", "never"]) == .done)
    #expect(console.outputText.contains("x©y"))
  }

  @Test func pagesComeInTheirOrder() throws {
    try install(pages: 5, recognized: "echo \"Trang ${1##*page-}\"")
    #expect(console.run(["repair", try document()]) == .done)
    let pages = console.outputText.split(whereSeparator: \.isNewline).map { $0.filter(\.isNumber) }
    #expect(pages == ["1", "2", "3", "4", "5"])
  }

  @Test(arguments: [
    ("pdfinfo", "echo 'Command Line Error: Incorrect password' >&2; exit 1", "có mật khẩu", DirectiveCLI.ExitStatus.failed),
    ("pdfinfo", "echo 'Syntax Error: no trailer' >&2; exit 1", "hỏng hoặc bị cụt", .failed),
    ("pdfinfo", "echo 'Pages: 0'", "không có trang nào", .failed),
    ("pdfinfo", "echo 'Pages: 2000'; echo 'Page 1 size: 595 x 842 pts'", "2000 trang", .failed),
    ("pdfinfo", "echo 'Pages: 1'; echo 'Page 1 size: 99999 x 99999 pts'", "trang 1 quá lớn", .failed),
    ("pdfinfo", "exec sleep 60", "quá 1 giây", .outsideProgram),
    ("pdftotext", "exec cat /dev/zero", "quá 20 MB", .outsideProgram),
    ("pdftoppm", "kill -SEGV $$", "tín hiệu 11", .outsideProgram),
    ("tesseract", "echo 'Failed loading language vie' >&2; exit 1", "tesseract-ocr-vie", .outsideProgram),
    ("tesseract", "", "không đọc được chữ nào", .failed),
  ]) func aFailureIsSaidAndLeavesNothing(program: String, script: String, words: String, status: DirectiveCLI.ExitStatus) throws {
    try install()
    try fake(program, script)
    #expect(console.run(["import", try document(), "--timeout", "1"]) == status)
    #expect(console.errorText.contains(words), "\(console.errorText)")
    #expect(console.errorText.contains("gợi ý: "))
    #expect(!FileManager.default.fileExists(atPath: store))
    #expect(isClean)
  }

  @Test func theOtherFilesGoOn() throws {
    try install()
    try fake("pdfinfo", "exit 1")
    let status = console.run(["import", try document(), Fixtures.path("inputs/cong-van.txt")])
    #expect(status == .partlyFailed)
    #expect(try DirectiveStore(folder: store).identifiers().count == 1)
  }

  /// A run that is broken off loses no more than it was working on: what was read before is in the store already.
  @Test func whatIsReadIsKeptBeforeMoreIsBegun() throws {
    let count = 3 * DocumentGroups.mostSlowDocuments
    let text = Fixtures.path("inputs/cong-van.txt")
    try install(
      layer:
        "ls '\(store)/directives/2024' 2> '\(folder.path)/none' | wc -l >> '\(folder.path)/log'; sed \"s,12/UBND,$(sed -n 2p \"$4\")/UBND,\" '\(text)'"
    )
    let documents = try (0..<count).map { try document("quet-\($0).pdf", "%PDF-1.4\n\(100 + $0)\n%%EOF\n") }
    #expect(console.run(["import"] + documents) == .done, "\(console.errorText)")
    let stored = try String(contentsOfFile: folder.path + "/log", encoding: .utf8).split(whereSeparator: \.isWhitespace).compactMap {
      Int($0)
    }
    #expect(stored.count == count && stored.max() == count - DocumentGroups.mostSlowDocuments, "\(stored)")
    #expect(try DirectiveStore(folder: store).identifiers().count == count)
  }

  @Test func aSecretScanLeavesNoTrace() throws {
    try install(recognized: "cat '\(Fixtures.path("inputs/secret.txt"))'")
    #expect(console.run(["import", try document()]) == .secret)
    #expect(!FileManager.default.fileExists(atPath: store))
    #expect(isClean)
  }

  @Test func aMissingProgramIsNamedWithItsPackage() throws {
    console.environment["PATH"] = folder.path + "/bin"
    #expect(console.run(["parse", try document()]) == .outsideProgram)
    #expect(console.errorText.contains("poppler-utils"))
  }

  @Test func aNameSaysNothing() throws {
    try install()
    #expect(console.run(["parse", try document("van-ban.txt")]) == .done)
    #expect(console.run(["parse", try document("a.pdf", "Sở Nội vụ báo cáo trước ngày 31/12/2020")]) == .done)
    #expect(console.run(["parse", try document("-o.tif", "GIF89a")]) == .failed)
  }

  @Test(arguments: ["", "../vie", "vie -psm", "a/b"]) func languagesAreNames(typed: String) throws {
    #expect(console.run(["parse", try document(), "--languages", typed]) == .usage)
  }
}

@Suite struct ImageSizeTests {
  @Test func aPNGTellsItsSize() {
    let head: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, 0, 0, 0, 16]
    #expect(ImageSize.png(head) == 4096)
    #expect(ImageSize.png(Array(head.prefix(20))) == nil)
  }

  @Test func aJPEGTellsItsSizeBehindOtherMarkers() {
    let bytes: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 16, 0, 32]
    #expect(ImageSize.jpeg(bytes) == 512)
    for count in bytes.indices { #expect(ImageSize.jpeg(Array(bytes.prefix(count))) == nil) }
  }

  @Test func directoriesOfATIFFAreCounted() {
    func directory(next: UInt8) -> [UInt8] { [0, 0, next, 0, 0, 0] }
    let head: [UInt8] = Array("II*\0".utf8) + [8, 0, 0, 0]
    #expect(TIFFPages(head + directory(next: 14) + directory(next: 0)).count == 2)
    // A ring, a chain out of the file, no chain.
    #expect(TIFFPages(head + directory(next: 14) + directory(next: 8)).count == 2)
    #expect(TIFFPages(head + directory(next: 200)).count == 1)
    #expect(TIFFPages(Array(head.prefix(4))).count == 1)
  }
}
