import DirectiveModel
import Foundation
import Testing

@testable import DirectiveCLI

@Suite struct LineReaderTests {
  private func records(_ text: String, piece: Int, separator: UInt8 = 0x0A, most: Int = 3) throws -> [String] {
    var rest = Array(text.utf8)
    var reader = LineReader(separator: separator, longest: 100) { () throws(FileProblem) in
      defer { rest.removeFirst(min(piece, rest.count)) }
      return Array(rest.prefix(piece))
    }
    var records: [String] = []
    while let group = try reader.records(most: most, byteCount: 10) {
      #expect(!group.isEmpty && group.count <= most)
      records += group.map { String(decoding: $0, as: UTF8.self) }
    }
    return records
  }

  @Test(arguments: 1...12) func piecesMakeNoDifference(piece: Int) throws {
    #expect(try records("một\n\nhai ba\nbốn", piece: piece) == ["một", "", "hai ba", "bốn"])
    #expect(try records("một\n\nhai\n", piece: piece) == ["một", "", "hai"])
    #expect(try records("", piece: piece).isEmpty)
    #expect(try records("\n", piece: piece) == [""])
    #expect(try records("a\nb\0c\0", piece: piece, separator: 0) == ["a\nb", "c"])
  }

  @Test func aRecordWithoutEndIsRefused() {
    #expect(throws: FileProblem.tooLarge(limit: 100)) { try records(String(repeating: "x", count: 500), piece: 7) }
  }

  /// What comes slowly is worked on as it comes.
  @Test func doesNotWaitForMoreThanOneRecord() throws {
    var pieces = ["a\nb\n", "c\n"]
    var reader = LineReader(longest: 100) { () throws(FileProblem) in pieces.isEmpty ? [] : Array(pieces.removeFirst().utf8) }
    #expect(try reader.records(most: 10, byteCount: 100)?.count == 2)
    #expect(pieces == ["c\n"])
  }
}

/// `export` and `import` of exports, and `parse` as a filter.
///
/// A class because its folder goes away with it.
@Suite final class ExchangeTests {
  private let folder: TemporaryFolder
  private let console = MemoryConsole()

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String..., store: String = "a") -> Int32 {
    console.run(words + ["--data", "\(folder.path)/\(store)"]).rawValue
  }

  private var objects: [[String: Any]] {
    get throws {
      try console.outputText.split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
    }
  }

  private func write(_ text: String, _ name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(text.utf8).write(to: URL(filePath: path))
    return path
  }

  private func tree(_ store: String) -> [String: Data] {
    let root = "\(folder.path)/\(store)"
    let paths = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    let files = paths.filter { $0 != ".lock" }.compactMap { path in
      FileManager.default.contents(atPath: "\(root)/\(path)").map { (path, $0) }
    }
    return Dictionary(uniqueKeysWithValues: files)
  }

  @Test func aStoreMovesThroughAFileAndThroughAPipe() throws {
    #expect(run("import", "inputs/cong-van.txt", "inputs/hostile.txt", "inputs/soc-trang.txt") == 0)
    #expect(run("done", "12:1") == 0)
    let file = "\(folder.path)/kho.ndjson"
    #expect(run("export", "-o", file) == 0)
    #expect(console.outputText.isEmpty && console.errorText.contains("đã xuất 3 văn bản"))
    #expect(run("import", file, store: "b") == 0)
    #expect(!tree("a").isEmpty && tree("a") == tree("b"))
    #expect(run("export") == 0)
    console.input = console.output
    #expect(run("import", "-", "--from-export", store: "c") == 0)
    #expect(tree("a") == tree("c"))
  }

  @Test func someDirectivesAreExportedByName() throws {
    #expect(run("import", "inputs/cong-van.txt", "inputs/soc-trang.txt") == 0)
    #expect(run("export", "12", "12/UBND-TH") == 0)
    #expect(try objects.map { $0["id"] as? String } == ["2024/12-ubnd-th"])
    #expect(run("export", "99") == 1)
  }

  @Test func badLinesAreNamedByNumberAndTheRestIsTaken() throws {
    #expect(run("import", "inputs/cong-van.txt", "inputs/soc-trang.txt") == 0)
    #expect(run("export") == 0)
    let lines = console.outputText.split(separator: "\n").map(String.init)
    let file = try write([lines[0], "", "x", lines[1].replacing("\"text\":\"", with: "\"text\":\" ")].joined(separator: "\n"), "x.ndjson")
    #expect(run("import", file, store: "b") == 3)
    #expect(console.errorText.contains("x.ndjson\" dòng 3: không đúng cú pháp JSON"))
    #expect(console.errorText.contains("x.ndjson\" dòng 4: tệp gốc"))
    #expect(tree("b").count == 2)
  }

  /// The other store's guard may have been passed: ours holds.
  @Test func aSecretDocumentIsRefusedInALineToo() throws {
    #expect(run("import", "inputs/cong-van.txt") == 0)
    #expect(run("export") == 0)
    let (open, secret) = (
      try String(contentsOfFile: Fixtures.path("inputs/cong-van.txt"), encoding: .utf8),
      try String(contentsOfFile: Fixtures.path("inputs/secret.txt"), encoding: .utf8)
    )
    var line = try #require(try objects.first)
    var contents = try #require(line["contents"] as? [[String: Any]])
    let hashes = [open, secret].map { SHA256.hexadecimal(of: Array($0.utf8)) }
    contents[0]["text"] = secret
    line["contents"] = contents
    let text = String(decoding: try JSONSerialization.data(withJSONObject: line), as: UTF8.self)
    let file = try write(text.replacing(hashes[0], with: hashes[1]), "x.ndjson")
    #expect(run("import", file, store: "b") == 5)
    #expect(tree("b").isEmpty)
  }

  @Test func exportsAndDocumentsGoSeparately() throws {
    let file = try write("", "x.ndjson")
    #expect(run("import", file, "inputs/cong-van.txt") == 2)
    #expect(run("import", file, "--replace") == 2)
    #expect(run("import", file) == 0)
    #expect(run("import", "\(folder.path)/nope.ndjson") == 1)
  }

  @Test func everyInputGivesOneLineInOrder() throws {
    let paths = ["inputs/cong-van.txt", "inputs/empty.txt", "inputs/nope.txt", "inputs/han-sai.txt"]
    #expect(console.run(["parse", "--format", "ndjson"] + paths).rawValue == 3)
    let lines = try objects
    #expect(lines.map { ($0["input"] as? [String: Any])?["path"] as? String } == paths)
    #expect(lines.map { $0["error"] != nil } == [false, true, true, false])
    #expect((lines[3]["review"] as? [Any])?.isEmpty == false)
    let byArguments = console.output
    console.input = Array((paths.joined(separator: "\0") + "\0").utf8)
    #expect(console.run(["parse", "--format", "ndjson", "--stdin", "paths"]).rawValue == 3)
    #expect(console.output == byArguments)
  }

  @Test func textsInLinesAreReadLikeFiles() throws {
    let text = try String(contentsOfFile: Fixtures.path("inputs/cong-van.txt"), encoding: .utf8)
    let record = String(
      decoding: try JSONSerialization.data(withJSONObject: ["path": "x/cong-van.txt", "text": text, "id": 7]), as: UTF8.self)
    console.input = Array("\(record)\n\n[]\n{\"text\":\"\"}".utf8)
    #expect(console.run(["parse", "--format", "ndjson", "--stdin", "lines"]).rawValue == 3)
    let lines = try objects
    #expect(lines.count == 3)
    #expect((lines[0]["input"] as? [String: Any])?["id"] as? Int == 7)
    #expect((lines[1]["input"] as? [String: Any])?["line"] as? Int == 3)
    #expect(lines[2]["error"] != nil)
    #expect(console.run(["parse", "inputs/cong-van.txt", "--format", "ndjson"]).rawValue == 0)
    let file = try #require(try objects.first)
    for key in ["number", "source", "tasks", "review"] {
      #expect(lines[0][key] as? NSObject == file[key] as? NSObject && file[key] != nil, "\(key)")
    }
  }

  @Test func whatDoesNotGoTogetherIsUsage() {
    #expect(console.run(["parse"]).rawValue == 2)
    #expect(console.run(["parse", "--stdin", "lines"]).rawValue == 2)
    #expect(console.run(["parse", "--stdin", "lines", "--format", "ndjson", "inputs/cong-van.txt"]).rawValue == 2)
  }
}
