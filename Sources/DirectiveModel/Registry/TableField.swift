/// Fields of the tables that people write by hand.
enum TableField {
  /// The fields of every line that holds some, with its 1-based number; a line may end as on Windows.
  static func lines(_ text: String) -> [(line: Int, fields: [String])] {
    var lines: [(line: Int, fields: [String])] = []
    for (index, line) in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map { trimmed(Substring($0)) }
      guard let first = fields.first, fields.count > 1 || !first.isEmpty, !first.hasPrefix("#") else { continue }
      lines.append((index + 1, fields))
    }
    return lines
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
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\u{FEFF}" }
    while let first = scalars.first, isBlank(first) { scalars.removeFirst() }
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    return String(Substring(scalars))
  }

  /// "a; b"
  static func list(_ field: String) -> [String] { field.split(separator: ";").map { trimmed($0) }.filter { !$0.isEmpty } }

  /// "from .. to" in two parts, either of which may be empty; any other field in one.
  static func span(_ field: String) -> [String] {
    guard let dots = field.utf8.indices.first(where: { field.utf8[$0...].starts(with: "..".utf8) }) else { return [field] }
    let after = field.utf8.index(dots, offsetBy: 2)
    return [trimmed(field[..<dots]), trimmed(field[after...])]
  }
}
