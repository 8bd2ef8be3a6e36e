import DirectiveReports

/// Text laid out for a screen of a given width; words are not cut.
enum TextLayout {
  /// The first line indented by `indent`, the others by `hanging` (the same when nil); all in columns.
  static func wrapped(_ text: String, width: Int, indent: Int = 0, hanging: Int? = nil) -> [String] {
    let hanging = hanging ?? indent
    return LineWrapping.lines(text, widthInColumns: width - max(indent, hanging)).enumerated().map { place, line in
      blanks(place == 0 ? indent : hanging) + line
    }
  }

  /// Pairs side by side; the right column starts where most of the left ones end, a longer left one has its own line.
  static func columns(_ rows: [(String, String)], width: Int, indent: Int) -> [String] {
    let widestLeft = max(16, width * 2 / 5)
    let left = rows.map { DisplayWidth.of($0.0) }.filter { $0 <= widestLeft }.max() ?? widestLeft
    let start = indent + left + 2
    return rows.flatMap { row -> [String] in
      let right = wrapped(row.1, width: width, indent: start)
      let title = padded(blanks(indent) + row.0, to: start)
      return DisplayWidth.of(row.0) > left ? [title] + right : [title + right[0].dropFirst(start)] + right.dropFirst()
    }
  }

  /// At most `width` columns; what does not fit ends in "…" after a whole word.
  static func shortened(_ text: String, width: Int) -> String {
    LineWrapping.lines(text, widthInColumns: width, maximumLines: 1).first ?? ""
  }

  /// With spaces behind up to that width.
  static func padded(_ text: String, to width: Int) -> String { text + blanks(width - DisplayWidth.of(text)) }

  /// With spaces before it up to that width.
  static func rightAligned(_ text: String, to width: Int) -> String { blanks(width - DisplayWidth.of(text)) + text }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
