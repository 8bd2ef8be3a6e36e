/// Puts words of a text on one line.
struct LineBytes {
  private var bytes: [UInt8] = []

  var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The tokens as they stand, blanks and line ends between them folded.
  mutating func append(_ range: Range<Int>, of text: TokenizedText) {
    guard let first = range.first, let last = range.last else { return }
    let tokens = text.tokens
    bytes.reserveCapacity(bytes.count + Int(tokens[last].upper - tokens[first].lower) + 1)
    appendBlank(before: tokens[first])
    text.text.bytes.withUnsafeBufferPointer { source in
      // Words that stand in the text as they shall on the line are copied together.
      var run = tokens[first].range
      for index in range.dropFirst() {
        let token = tokens[index]
        let gap = Int(token.lower) - run.upperBound
        if token.isSpaced ? gap == 1 && source[run.upperBound] == 0x20 : gap == 0 {
          run = run.lowerBound..<Int(token.upper)
        } else {
          bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[run]))
          appendBlank(before: token)
          run = token.range
        }
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[run]))
    }
  }

  /// Other words in the tokens' place.
  mutating func append(_ words: String, for range: Range<Int>, of text: TokenizedText) {
    if let first = range.first { appendBlank(before: text.tokens[first]) }
    bytes += words.utf8
  }

  private mutating func appendBlank(before token: Token) {
    if token.isSpaced, !bytes.isEmpty { bytes.append(0x20) }
  }
}
