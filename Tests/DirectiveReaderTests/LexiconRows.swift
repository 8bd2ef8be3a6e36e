@testable import DirectiveReader

extension Lexicon {
  /// Lines of a text table, and of each the fields parted by one space; by bytes, since a field may be a bare combining mark.
  static func rows(of table: StaticString) -> [[String]] {
    table.description.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
