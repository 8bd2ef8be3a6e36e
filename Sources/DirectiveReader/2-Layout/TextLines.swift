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
    var lines: [Line] = []
    var lineOfToken: [Int32] = []
    lineOfToken.reserveCapacity(text.tokens.count)
    var start = 0
    for index in text.tokens.indices {
      let isLast = index + 1 == text.tokens.count || text.tokens[index + 1].line != text.tokens[index].line
      lineOfToken.append(Int32(lines.count))
      guard isLast else { continue }
      let before = start > 0 ? text.tokens[start - 1].line : text.tokens[start].line - 1
      lines.append(
        Line(
          tokens: start..<index + 1, width: Int(text.tokens[index].upper - text.tokens[start].lower),
          isAfterBlank: text.tokens[start].line - before > 1))
      start = index + 1
    }
    self.lines = lines
    self.lineOfToken = lineOfToken
    let widths = lines.map(\.width).sorted()
    fullWidth = widths.isEmpty ? 0 : widths[widths.count * 3 / 4]
    isUnwrapped = widths.isEmpty ? false : widths[widths.count * 9 / 10] > 170
  }

  func index(ofToken token: Int) -> Int { Int(lineOfToken[token]) }

  /// The line that holds the token.
  func line(ofToken token: Int) -> Line { lines[index(ofToken: token)] }
}
