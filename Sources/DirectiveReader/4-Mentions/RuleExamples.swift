/// A rule's yes- and no-rows: one example a line, "⟦marked words⟧ in their sentence => what is read" or "words => none".
///
/// "⏎" is a line end. Blank lines and lines that begin with "#" say nothing. Tests run every row and point at its own line.
package struct RuleExamples: Sendable {
  package struct Row: Sendable {
    /// With the marks ⟦⟧.
    package let text: String
    package let expected: String
    package let fileID: String
    package let line: Int
  }
  private let table: String
  private let fileID: String
  /// Of the table's literal.
  private let line: Int

  /// The table must be a multi-line literal that begins on the line of the call: row lines are counted from there.
  package init(_ table: String, fileID: String = #fileID, line: Int = #line) {
    self.table = table
    self.fileID = fileID
    self.line = line
  }

  /// Read anew each time: no document needs them.
  package var rows: [Row] {
    table.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { index, text in
      guard !text.hasPrefix("#"), let arrow = RuleExamples.arrow(in: text) else { return nil }
      return Row(
        text: text[..<arrow.lowerBound].split(separator: "⏎", omittingEmptySubsequences: false).joined(separator: "\n"),
        expected: String(text[arrow.upperBound...]), fileID: fileID,
        line: line + 1 + index)
    }
  }

  /// The last " => " of the line.
  private static func arrow(in line: Substring) -> Range<Substring.Index>? {
    var index = line.endIndex
    while index > line.startIndex {
      index = line.index(before: index)
      if line[index...].hasPrefix(" => ") { return index..<line.index(index, offsetBy: 4) }
    }
    return nil
  }
}
