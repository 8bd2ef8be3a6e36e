/// Fields of the tables that people write by hand.
///
/// Every mark that parts them is one byte: the tables are read at each start, and characters cost fifty times as much.
package enum TableField {
  /// The fields of every line that holds some, with its 1-based number; a line may end as on Windows.
  static func lines(_ text: String) -> [(line: Int, fields: [String])] {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [(line: Int, fields: [String])] = []
      for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
        let fields = line.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { trimmed($0) }
        guard let first = fields.first, fields.count > 1 || !first.isEmpty, first.utf8.first != UInt8(ascii: "#") else { continue }
        lines.append((index + 1, fields))
      }
      return lines
    }
  }

  /// Hands `read` each line that holds fields; the lines that it cannot follow.
  static func readLines(_ text: String, _ read: (Int, [String]) throws(RowProblem.Cause) -> Void) -> [RowProblem] {
    var problems: [RowProblem] = []
    for (line, fields) in lines(text) {
      do throws(RowProblem.Cause) {
        try read(line, fields)
      } catch {
        problems.append(RowProblem(line: line, cause: error))
      }
    }
    return problems
  }

  /// Without blanks, the carriage return of a line from Windows and the mark with which its editors begin a file.
  static func trimmed(_ field: Substring) -> String {
    var scalars = field.unicodeScalars
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }

  private static func trimmed(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    var rest = bytes
    while rest.first == 0x20 { rest.removeFirst() }
    while rest.last == 0x20 { rest.removeLast() }
    let field = String(decoding: UnsafeBufferPointer(rebasing: rest), as: UTF8.self)
    // Letters need no further look; any other sign may be a blank.
    guard let first = rest.first, let last = rest.last, isLetter(first), isLetter(last) else { return trimmed(Substring(field)) }
    return field
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  /// White_Space of the Unicode Character Database, and U+FEFF.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// "a; b"
  package static func list(_ field: String) -> [String] { parts(field, at: ";").filter { !$0.isEmpty } }

  /// What stands between the marks, without blanks around it; nothing for an empty field.
  static func parts(_ field: String, at mark: Unicode.Scalar, maxSplits: Int = .max) -> [String] {
    var field = field
    return field.withUTF8 { bytes in bytes.split(maxSplits: maxSplits) { $0 == mark.value }.map { trimmed($0) } }
  }

  /// What blanks part.
  static func words(_ text: String) -> [Substring] { text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) } }

  /// "from .. to" in two parts, either of which may be empty; any other field in one.
  static func span(_ field: String) -> [String] {
    guard let dots = field.utf8.indices.first(where: { field.utf8[$0...].starts(with: "..".utf8) }) else { return [field] }
    let after = field.utf8.index(dots, offsetBy: 2)
    return [trimmed(field[..<dots]), trimmed(field[after...])]
  }
}
