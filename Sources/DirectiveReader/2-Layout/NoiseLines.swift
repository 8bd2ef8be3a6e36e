import DirectiveModel

/// Lines that belong to the paper or the file and not to the directive: addresses of link annotations, page numbers,
/// rules, signature servers' stamps. Rules never see them; offsets stay those of the text.
enum NoiseLines {
  static func removed(from text: TokenizedText) -> TokenizedText {
    var kept: [Token] = []
    kept.reserveCapacity(text.tokens.count)
    for line in TextLines(text).lines where !isNoise(line.tokens, text) {
      kept += text.tokens[withoutZone(line.tokens, text)]
    }
    return TokenizedText(text: text.text, filtered: kept, lineStarts: text.lineStarts)
  }

  private static func isNoise(_ line: Range<Int>, _ text: TokenizedText) -> Bool {
    if line.allSatisfy({ text.tokens[$0].kind == .mark }) { return !isFullStop(line, text) }
    if starts.begins(text, at: line.lowerBound) { return true }
    // A page number alone on its line.
    if line.count == 1, text.tokens[line.lowerBound].kind == .number { return text.tokens[line.lowerBound].range.count <= 3 }
    if line.count == 3, text.isMark(line.lowerBound, "-"), text.isMark(line.lowerBound + 2, "-") {
      return text.tokens[line.lowerBound + 1].kind == .number
    }
    return false
  }

  /// "./." may stand alone on the last line.
  private static func isFullStop(_ line: Range<Int>, _ text: TokenizedText) -> Bool {
    line.contains { text.isMark($0, "/") } && line.contains { text.isMark($0, ".") }
  }

  /// "+07:00" at the end of a line is a signature's time zone.
  private static func withoutZone(_ line: Range<Int>, _ text: TokenizedText) -> Range<Int> {
    for index in line where text.isMark(index, "+") && text.number(index + 1) == 7 && index + 3 < line.upperBound {
      if text.number(index + 3) == 0 { return line.lowerBound..<index }
    }
    return line
  }

  private static let starts = Phrases([
    "http", "https", "www", "người ký", "email", "e-mail", "thời gian ký", "cơ quan :", "signature not verified", "ký bởi",
    "ngày ký",
  ])
}
