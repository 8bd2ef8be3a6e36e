import Foundation

/// A table of `Fixtures/phrases`: "words with ⟦marks⟧ => what is read", "#" begins a comment, "~" a row that needs its diacritics.
struct PhraseTable {
  struct Row {
    let words: String
    let expected: String
    /// Only its marks tell what it means.
    let needsMarks: Bool
    /// 1-based.
    let line: Int
  }
  let name: String
  let rows: [Row]

  init(_ name: String) throws {
    self.name = name
    let file = FixtureTests.folder.deletingLastPathComponent().appending(path: "phrases/\(name).txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    rows = lines.enumerated().compactMap { index, line in
      guard !line.hasPrefix("#"), let arrow = line.range(of: " => ", options: .backwards) else { return nil }
      let needsMarks = line.hasPrefix("~")
      return Row(
        words: String(line[..<arrow.lowerBound].dropFirst(needsMarks ? 1 : 0)).replacing("⏎", with: "\n"),
        expected: String(line[arrow.upperBound...]), needsMarks: needsMarks, line: index + 1)
    }
  }

  var negatives: Int { rows.count { $0.expected == "none" } }
}
