/// Text laid out for a screen of a given width; words are never cut.
enum TextLayout {
  /// Lines of at most `width` columns, those after the first indented by `hanging`. A longer word has a line of its own.
  static func wrapped(_ text: String, width: Int, indent: Int = 0, hanging: Int? = nil) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: hanging ?? indent)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// Pairs side by side; the right column starts where most of the left ones end, a longer left one has its own line.
  static func columns(_ rows: [(String, String)], width: Int, indent: Int) -> [String] {
    let widestLeft = max(16, width * 2 / 5)
    let left = rows.map(\.0.count).filter { $0 <= widestLeft }.max() ?? widestLeft
    let margin = String(repeating: " ", count: indent)
    let start = indent + left + 2
    return rows.flatMap { row -> [String] in
      let right = wrapped(row.1, width: width, indent: start)
      if row.0.count > left { return [margin + row.0] + right }
      let first = margin + row.0 + String(repeating: " ", count: left - row.0.count + 2)
      return [first + right[0].drop { $0 == " " }] + right.dropFirst()
    }
  }

  /// At most `width` columns; what does not fit ends in "…" after a whole word.
  static func shortened(_ text: String, width: Int) -> String {
    guard text.count > width else { return text }
    var kept = ""
    for word in text.split(separator: " ") {
      let longer = kept.isEmpty ? String(word) : kept + " " + word
      if longer.count + 2 > width { break }
      kept = longer
    }
    return kept.isEmpty ? String(text.prefix(max(0, width - 1))) + "…" : kept + " …"
  }
}
