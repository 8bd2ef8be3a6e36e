/// The lines of a text that hold tokens, and how wide they are set.
struct TextLines: Sendable {
  struct Line: Sendable {
    let tokens: Range<Int>
    /// Bytes from the first token to the end of the last.
    let width: Int
    /// At least one empty line stands before it.
    let isAfterBlank: Bool
  }
  let lines: [Line]
  /// Width of a full line: the median of the wider half.
  let fullWidth: Int
  /// A line is a whole paragraph: the text was never wrapped.
  let isUnwrapped: Bool

  /// Line of each token, as an index into `lines`.
  private let lineOfToken: [Int32]

  init(_ text: TokenizedText) {
    lines = Self.lines(of: text)
    var lineOfToken: [Int32] = []
    lineOfToken.reserveCapacity(text.tokens.count)
    for (place, line) in lines.enumerated() { lineOfToken += repeatElement(Int32(place), count: line.tokens.count) }
    self.lineOfToken = lineOfToken
    let widths = lines.map(\.width).sorted()
    fullWidth = widths.isEmpty ? 0 : widths[widths.count * 3 / 4]
    isUnwrapped = widths.isEmpty ? false : widths[widths.count * 9 / 10] > 170
  }

  /// The lines alone, in the order of the text.
  static func lines(of text: TokenizedText) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(text.lineCount)
    text.tokens.withUnsafeBufferPointer { tokens in
      var start = 0
      while start < tokens.count {
        let line = tokens[start].line
        var end = start + 1
        while end < tokens.count, tokens[end].line == line { end += 1 }
        let before = start > 0 ? tokens[start - 1].line : line - 1
        lines.append(
          Line(tokens: start..<end, width: Int(tokens[end - 1].upper - tokens[start].lower), isAfterBlank: line - before > 1))
        start = end
      }
    }
    return lines
  }

  func index(ofToken token: Int) -> Int { Int(lineOfToken[token]) }

  /// The line that holds the token.
  func line(ofToken token: Int) -> Line { lines[index(ofToken: token)] }
}
