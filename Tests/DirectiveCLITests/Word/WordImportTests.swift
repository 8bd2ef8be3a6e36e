@testable import DirectiveCLI
import DirectiveModel
import DirectiveReader
import DirectiveStore
import Foundation
import Testing

/// Word files through the whole program, with the real `unzip`.
///
/// A class because its folder goes away with it.
@Suite(.enabled(if: RealPrograms.areThere)) final class WordImportTests {
  private let folder: TemporaryFolder
  private let console = MemoryConsole()
  private var store: String { folder.path + "/kho" }

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/tmp", withIntermediateDirectories: false)
    console.environment = ["PATH": "/usr/bin:/bin", "TMPDIR": folder.path + "/tmp", "CCHC_DATA": store]
  }

  private func write(_ file: WordFile, _ name: String = "cong-van.docx") throws -> String {
    let path = "\(folder.path)/\(name)"
    try file.write(to: path)
    return path
  }

  private func write(_ bytes: [UInt8], _ name: String = "cong-van.docx") throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  private var isClean: Bool { (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp").isEmpty) ?? false }

  /// A document as somebody types it in Word: its letterhead in a table, its items numbered by Word.
  private func typed(_ path: String) throws -> WordFile {
    let text = try String(contentsOfFile: Fixtures.path(path), encoding: .utf8)
    return WordFile(body: TypedDocument(text).body, numbering: TypedDocument.numbering)
  }

  private static let documents =
    ["inputs/cong-van.txt", "inputs/ke-hoach.txt"] + Fixtures.files(below: "directives", ending: "scan.txt")

  @Test(arguments: documents) func numberedParagraphsGiveTheSameTasks(path: String) throws {
    let text = try Data(contentsOf: URL(filePath: Fixtures.path(path)))
    let expected = DirectiveReader.read(Array(text), source: Source(name: "", sha256: "", byteCount: 0)).directive
    try #require(console.run(["import", try write(typed(path))]) == .done, "\(console.errorText)")
    let found = try #require(try DirectiveStore(folder: store).allDirectives().directives.first).directive
    #expect(found.number == expected.number && found.issued == expected.issued && found.issuer?.name == expected.issuer?.name)
    #expect(found.tasks.map(\.path) == expected.tasks.map(\.path))
    #expect(found.tasks.map { $0.leads.map(\.name) } == expected.tasks.map { $0.leads.map(\.name) })
    #expect(found.tasks.map { $0.deadline?.lastDay } == expected.tasks.map { $0.deadline?.lastDay })
    #expect(isClean)
  }

  @Test func theFileIsKeptBesideItsText() throws {
    let path = try write(typed("inputs/cong-van.txt"), "van-ban.bin")
    #expect(console.run(["import", path]) == .done)
    let kept = DirectiveStore(folder: store)
    let stored = try #require(try kept.allDirectives().directives.first)
    #expect(stored.directive.source.name == "van-ban.bin")
    #expect(try kept.original(of: stored.id)?.extraction == Extraction(method: .text, program: "unzip"))
    #expect(console.run(["check"]) == .done && console.run(["import", path]) == .done)
    #expect(console.outputText.hasPrefix("đã có"))
  }

  @Test func aSecretStampInTheHeadingOfAPageIsSeen() throws {
    let text = TypedDocument(try String(contentsOfFile: Fixtures.path("inputs/cong-van.txt"), encoding: .utf8))
    let file = WordFile(body: text.body, numbering: TypedDocument.numbering, heading: WordXML.paragraph("MẬT"))
    #expect(console.run(["import", try write(file)]) == .secret)
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  /// Streams of an OLE file are named in UTF-16.
  private static func ole(_ stream: String) -> [UInt8] {
    [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
      + stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  @Test func otherKindsAreSaid() throws {
    let cut = Array(try typed("inputs/cong-van.txt").bytes.prefix(500))
    for (bytes, words) in [
      (WordFile(files: ["xl/workbook.xml": "<a/>"]).bytes, "bảng tính Excel"),
      (WordFile(files: ["mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"]).bytes, "LibreOffice"),
      (WordFile(files: ["a.txt": "a"]).bytes, "tệp nén"), (Self.ole("WordDocument"), "Word kiểu cũ"),
      (Self.ole("EncryptedPackage"), "có mật khẩu"), (WordFile(body: "<w:p>").bytes, "hỏng hoặc bị cụt"), (cut, "thiếu phần cuối"),
      (WordFile(body: "<w:p><w:r><w:drawing/></w:r></w:p>").bytes, "không có chữ nào"),
      (WordFile(body: WordXML.paragraph("Së Néi vô chñ tr×, phèi hîp víi Së Tµi chÝnh x©y dùng kÕ ho¹ch")).bytes, "TCVN3"),
    ] {
      #expect(console.run(["import", try write(bytes)]) == .failed, "\(words)")
      #expect(console.errorText.contains(words) && console.errorText.contains("gợi ý: "), "\(console.errorText)")
      #expect(!FileManager.default.fileExists(atPath: store) && isClean)
    }
  }

  @Test func aMissingProgramIsNamedWithItsPackage() throws {
    console.environment["PATH"] = "/nowhere"
    #expect(console.run(["parse", try write(typed("inputs/cong-van.txt"))]) == .outsideProgram)
    #expect(console.errorText.contains("apt-get install unzip"))
  }
}

/// A text as it would be typed in Word: its first lines in a table without borders, its labels counted by Word where they can be.
private struct TypedDocument {
  let body: String

  static let numbering =
    WordXML.outline(1, [("decimal", "%1."), ("lowerLetter", "%2)"), ("bullet", "-")]) + WordXML.list(1, outline: 1)

  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var body = ""
    // Of a text that begins with its letterhead: issuer and number on the left, motto and date on the right.
    if let end = lines.firstIndex(where: { $0.contains(", ngày ") }), end < 12, lines[0].hasPrefix("ỦY BAN") {
      let head = lines[...end].split(separator: "").map { $0.map { WordXML.paragraph($0) }.joined() }
      body = WordXML.table([[head[0], head[2]], [head[1], head[3]]])
      lines = Array(lines[(end + 1)...])
    }
    var counts = [0, 0]
    var paragraph: [String] = []
    for line in lines + [""] {
      if line.isEmpty || Self.label(of: line) != nil {
        body += Self.paragraph(paragraph, &counts)
        paragraph = []
      }
      if !line.isEmpty { paragraph.append(line) }
    }
    self.body = body
  }

  private static let letters = Array("abcdefghi")

  /// Level, place in its series and the words behind.
  private static func label(of line: String) -> (level: Int, place: Int, rest: String)? {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let last = parts[0].last else { return nil }
    let name = parts[0].dropLast()
    if last == ".", let number = Int(name) { return (0, number, parts[1]) }
    if last == ")", name.count == 1, let letter = name.first, let place = letters.firstIndex(of: letter) { return (1, place + 1, parts[1]) }
    return parts[0] == "-" ? (2, 1, parts[1]) : nil
  }

  private static func paragraph(_ lines: [String], _ counts: inout [Int]) -> String {
    guard let first = lines.first else { return "" }
    var lines = lines
    var properties = ""
    if let label = label(of: first), label.level == 2 || counts[label.level] + 1 == label.place {
      if label.level < 2 { counts[label.level] = label.place }
      if label.level == 0 { counts[1] = 0 }
      properties = "<w:pPr><w:numPr><w:ilvl w:val=\"\(label.level)\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
      lines[0] = label.rest
    }
    return "<w:p>\(properties)\(lines.map { WordXML.run($0) }.joined(separator: "<w:r><w:br/></w:r>"))</w:p>"
  }
}
