/// Lines of limited width, broken at spaces: a syllable is cut only when it alone is too wide.
package enum LineWrapping {
  /// At least one line, perhaps empty. Other blanks than spaces do not break; `maximumLines` ends a longer text in "…".
  package static func lines(_ text: String, widthInColumns: Int, maximumLines: Int? = nil) -> [String] {
    let width = max(1, widthInColumns)
    var lines: [String] = []
    var line = ""
    var used = 0
    var rest = Substring(text).utf8
    while let word = nextWord(of: &rest) {
      let wordWidth = DisplayWidth.of(Substring(word))
      if used > 0, used + 1 + wordWidth > width {
        lines.append(line)
        (line, used) = ("", 0)
        if let maximumLines, lines.count > maximumLines { break }
      }
      if used > 0 {
        line += " "
        used += 1
      }
      for piece in pieces(of: word, wordWidth: wordWidth, widthInColumns: width) {
        if used > 0, used + piece.width > width {
          lines.append(line)
          (line, used) = ("", 0)
        }
        line += Substring(piece.text)
        used += piece.width
      }
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return clipped(lines, to: maximumLines, widthInColumns: width)
  }

  /// Takes the next run without spaces; by bytes, for a space never stands inside a scalar.
  private static func nextWord(of rest: inout Substring.UTF8View) -> Substring.UnicodeScalarView? {
    let space = UInt8(ascii: " ")
    let word = rest.drop { $0 == space }.prefix { $0 != space }
    rest = rest[word.endIndex...]
    return word.isEmpty ? nil : Substring(word).unicodeScalars
  }

  /// The word itself where it fits; combining marks stay with their letter.
  private static func pieces(
    of word: Substring.UnicodeScalarView, wordWidth: Int, widthInColumns: Int
  ) -> [(text: Substring.UnicodeScalarView, width: Int)] {
    guard wordWidth > widthInColumns else { return [(word, wordWidth)] }
    var pieces: [(text: Substring.UnicodeScalarView, width: Int)] = []
    var start = word.startIndex
    var width = 0
    for index in word.indices {
      let scalarWidth = DisplayWidth.of(word[index])
      if width > 0, width + scalarWidth > widthInColumns {
        pieces.append((word[start..<index], width))
        (start, width) = (index, 0)
      }
      width += scalarWidth
    }
    pieces.append((word[start...], width))
    return pieces
  }

  private static func clipped(_ lines: [String], to maximumLines: Int?, widthInColumns: Int) -> [String] {
    guard let maximumLines, lines.count > maximumLines, maximumLines > 0 else { return lines }
    var kept = Array(lines.prefix(maximumLines))
    var words = kept[maximumLines - 1].split(separator: " ")
    while words.count > 1, DisplayWidth.of(words.joined(separator: " ")) + 2 > widthInColumns { words.removeLast() }
    let last = words.joined(separator: " ")
    kept[maximumLines - 1] = DisplayWidth.of(last) + 2 > widthInColumns ? "…" : last + " …"
    return kept
  }
}
