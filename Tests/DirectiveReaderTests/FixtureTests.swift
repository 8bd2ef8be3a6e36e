import DirectiveModel
import DirectiveReader
import Foundation
import Testing

/// Whole documents: `Fixtures/directives/<slug>/scan.txt` is read as `expected.json` says.
/// `CCHC_RECORD=1 swift test --filter FixtureTests` writes what is read now, and fails: read the diff.
@Suite struct FixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/directives")

  static let slugs: [String] = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/scan.txt").path) }.sorted()

  @Test func someDocumentsExist() { #expect(Self.slugs.count >= 5) }

  @Test(arguments: slugs) func isReadAsExpected(slug: String) throws {
    let place = Self.folder.appending(path: slug)
    let bytes = [UInt8](try Data(contentsOf: place.appending(path: "scan.txt")))
    let source = Source(name: "scan.txt", sha256: SHA256.hexadecimal(of: bytes), byteCount: bytes.count)
    let read = JSONWriter.bytes(of: DirectiveReader.read(bytes, source: source).directive.json, layout: .pretty)
    let golden = place.appending(path: "expected.json")
    if ProcessInfo.processInfo.environment["CCHC_RECORD"] == "1" {
      try Data(read).write(to: golden)
      Issue.record("recorded \(slug)")
      return
    }
    let kept = try String(contentsOf: golden, encoding: .utf8)
    let now = String(decoding: read, as: UTF8.self)
    let changed = zip(kept.split(separator: "\n"), now.split(separator: "\n")).first { $0 != $1 }
    #expect(now == kept, "first change: \(changed.map { "\($0.0) -> \($0.1)" } ?? "length")")
  }

  @Test(arguments: slugs) func everyPlaceLiesInTheSource(slug: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(slug)/scan.txt")))
    let directive = DirectiveReader.read(bytes, source: Source(name: "", sha256: "", byteCount: bytes.count)).directive
    let ranges = directive.tasks.map(\.bytes) + directive.references.map(\.bytes) + directive.tasks.compactMap { $0.deadline?.bytes }
    try #require(!ranges.isEmpty)
    for range in ranges {
      #expect(!range.isEmpty && range.upperBound <= bytes.count)
      // A range never cuts a character.
      #expect(String(validating: bytes[range], as: UTF8.self) != nil)
    }
  }
}
