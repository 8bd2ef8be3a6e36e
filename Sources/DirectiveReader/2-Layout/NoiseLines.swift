import DirectiveModel

/// Lines that belong to the paper or the file and not to the directive: addresses of link annotations, page numbers,
/// rules, signature servers' stamps. Rules never see them; offsets stay those of the text.
enum NoiseLines {
  static func removed(from text: TokenizedText) -> TokenizedText {
    var kept: [Token] = []
    // Lines that stay whole are copied together.
    var run = 0..<0
    for line in TextLines.lines(of: text) {
      let words = isNoise(line.tokens, text) ? line.tokens.prefix(0) : withoutZone(withoutAddress(line.tokens, text), text)
      if words.lowerBound != run.upperBound || words.isEmpty {
        kept += text.tokens[run]
        run = words
      } else {
        run = run.lowerBound..<words.upperBound
      }
    }
    if run.count == text.tokens.count { return text }
    return TokenizedText(text: text.text, filtered: kept + text.tokens[run], lineStarts: text.lineStarts)
  }

  private static func isNoise(_ line: Range<Int>, _ text: TokenizedText) -> Bool {
    if text.tokens[line.lowerBound].kind == .mark, line.allSatisfy({ text.tokens[$0].kind == .mark }) { return !isFullStop(line, text) }
    if addresses.begins(text, at: line.lowerBound) { return withoutAddress(line, text).isEmpty }
    // "ngày ký; bãi bỏ …" is a sentence's next line: a stamp has a capital.
    if starts.begins(text, at: line.lowerBound), text.tokens[line.lowerBound].capitals != .none { return true }
    // A page number alone on its line.
    if line.count == 1, text.tokens[line.lowerBound].kind == .number { return text.tokens[line.lowerBound].range.count <= 3 }
    if line.count == 3, text.isMark(line.lowerBound, "-"), text.isMark(line.lowerBound + 2, "-") {
      return text.tokens[line.lowerBound + 1].kind == .number
    }
    return false
  }

  /// Behind an address that begins the line: "https://dean06.vn) để tổng hợp, báo cáo" goes on with a sentence.
  private static func withoutAddress(_ line: Range<Int>, _ text: TokenizedText) -> Range<Int> {
    guard addresses.begins(text, at: line.lowerBound) else { return line }
    let next = line.dropFirst().first { text.tokens[$0].isSpaced } ?? line.upperBound
    return next..<line.upperBound
  }

  private static let addresses = Phrases(["http", "https", "www"])

  /// "./." may stand alone on the last line.
  private static func isFullStop(_ line: Range<Int>, _ text: TokenizedText) -> Bool {
    line.contains { text.isMark($0, "/") } && line.contains { text.isMark($0, ".") }
  }

  /// "+07:00" at the end of a line is a signature's time zone.
  private static func withoutZone(_ line: Range<Int>, _ text: TokenizedText) -> Range<Int> {
    // It takes four tokens.
    for index in line.dropLast(3) where text.isMark(index, "+") && text.number(index + 1) == 7 {
      if text.number(index + 3) == 0 { return line.lowerBound..<index }
    }
    return line
  }

  private static let starts = Phrases([
    "người ký", "email", "e-mail", "thời gian ký", "cơ quan :", "signature not verified", "ký bởi",
    "ngày ký",
  ])
}
