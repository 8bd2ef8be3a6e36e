/// Lines of limited width, broken at spaces: a syllable is cut only when it alone is too wide.
package enum LineWrapping {
  /// One line and the columns that it takes.
  struct Line {
    let text: Substring
    let width: Int

    init(_ text: Substring, width: Int? = nil) {
      self.text = text
      self.width = width ?? DisplayWidth.of(text)
    }
  }

  /// At least one line, perhaps empty. Other blanks than spaces do not break; `maximumLines` ends a longer text in "…".
  package static func lines(_ text: String, widthInColumns: Int, maximumLines: Int? = nil) -> [String] {
    measuredLines(text, widthInColumns: widthInColumns, maximumLines: maximumLines).map { String($0.text) }
  }

  /// The same with what each line takes.
  static func measuredLines(_ text: String, widthInColumns: Int, maximumLines: Int? = nil) -> [Line] {
    let width = max(1, widthInColumns)
    let lines =
      plainLines(text, widthInColumns: width, most: maximumLines)
      ?? anyLines(text, widthInColumns: width, most: maximumLines).map { Line($0[...]) }
    return clipped(lines, to: maximumLines, widthInColumns: width)
  }

  private static func anyLines(_ text: String, widthInColumns width: Int, most maximumLines: Int?) -> [String] {
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
    return lines
  }

  /// The lines of a text whose letters are one column wide, whose words stand one space apart and of which none is too wide: each is
  /// a piece of the text as it stands, found without decoding it. Nil for other texts; of `most` lines one more tells that it goes on.
  private static func plainLines(_ text: String, widthInColumns width: Int, most: Int?) -> [Line]? {
    guard let places = plainPlaces(text, widthInColumns: width, most: most) else { return nil }
    if places.count == 1 { return [Line(text[...], width: places[0].width)] }
    let utf8 = text.utf8
    return places.map { place in
      let start = utf8.index(utf8.startIndex, offsetBy: place.bytes.lowerBound)
      return Line(text[start..<utf8.index(start, offsetBy: place.bytes.count)], width: place.width)
    }
  }

  private static func plainPlaces(_ text: String, widthInColumns width: Int, most: Int?) -> [(bytes: Range<Int>, width: Int)]? {
    text.utf8.withContiguousStorageIfAvailable { bytes -> [(bytes: Range<Int>, width: Int)]? in
      var letters = DisplayWidth.NarrowLetters()
      var lines: [(bytes: Range<Int>, width: Int)] = []
      // Columns of the line so far, and its last space with the columns before it.
      var (start, used, space, usedBefore) = (0, 0, -1, 0)
      for index in bytes.indices {
        guard let step = letters.width(of: bytes[index]) else { return nil }
        if bytes[index] == UInt8(ascii: " ") {
          guard index > start, index + 1 < bytes.count, space != index - 1 else { return nil }
          (space, usedBefore) = (index, used)
        }
        used += step
        guard used > width, step > 0, bytes[index] != UInt8(ascii: " ") else { continue }
        guard space >= start else { return nil }
        lines.append((start..<space, usedBefore))
        if let most, lines.count > most { return lines }
        (start, used) = (space + 1, used - usedBefore - 1)
      }
      guard start < bytes.count else { return nil }
      lines.append((start..<bytes.count, used))
      return lines
    } ?? nil
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

  private static func clipped(_ lines: [Line], to maximumLines: Int?, widthInColumns: Int) -> [Line] {
    guard let maximumLines, lines.count > maximumLines, maximumLines > 0 else { return lines }
    // Words stand one space apart.
    var (rest, width) = (lines[maximumLines - 1].text, lines[maximumLines - 1].width)
    while width + 2 > widthInColumns, let space = rest.utf8.lastIndex(of: UInt8(ascii: " ")) {
      width -= DisplayWidth.of(rest[space...])
      rest = rest[..<space]
    }
    let last = width + 2 > widthInColumns ? Line("…") : Line("\(rest) …", width: width + 2)
    return lines.prefix(maximumLines - 1) + [last]
  }
}
