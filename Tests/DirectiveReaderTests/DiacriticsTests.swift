import DirectiveModel
import DirectiveReader
import Foundation
import Testing

/// What the reader finds must not hang on the marks of its letters.
@Suite struct DiacriticsTests {
  @Test func textWithoutMarksGivesTheSameValues() throws {
    let scan = try Self.scan()
    let plain = Self.values(of: TextForm.withoutMarks.apply(scan))
    let marked = Self.values(of: scan)
    try #require(marked.count > 100)
    let differing = Set(marked.keys).union(plain.keys).filter { marked[$0] != plain[$0] }.sorted()
    let share = 1 - Double(differing.count) / Double(marked.count)
    #expect(share >= 0.99, "\(differing.map { "\($0): \(marked[$0] ?? "-") -> \(plain[$0] ?? "-")" })")
  }

  @Test(arguments: FixtureTests.slugs) func decomposedTextGivesTheSameValues(slug: String) throws {
    let scan = try Self.scan(slug)
    #expect(Self.values(of: TextForm.decomposed.apply(scan)) == Self.values(of: scan))
  }

  private static func scan(_ slug: String = "soc-trang-2018-1491-ubnd-th") throws -> String {
    try String(contentsOf: FixtureTests.folder.appending(path: "\(slug)/scan.txt"), encoding: .utf8)
  }

  /// Number, date, and of each task its leads and its deadline.
  static func values(of text: String) -> [String: String] {
    let source = Source(name: "-", sha256: "", byteCount: text.utf8.count)
    let directive = DirectiveReader.read(Array(text.utf8), source: source).directive
    var values = ["number": directive.number ?? "-", "issued": directive.issued?.iso ?? "-"]
    for task in directive.tasks {
      values["\(task.path)"] = "there"
      values["\(task.path) leads"] = task.leads.map(\.name).joined(separator: "; ")
      values["\(task.path) deadline"] = task.deadline.map { "\($0.rule)" } ?? "-"
    }
    return values
  }
}
