/// The repaired text with its tokens: what every rule reads. Positions in rules are indices into `tokens`.
package struct TokenizedText: Sendable {
  package let text: RepairedText
  package let tokens: [Token]
  /// Repaired offset of each line's first byte; ascending, the first is 0.
  package let lineStarts: [Int32]

  package init(text: RepairedText, tokens: [Token], lineStarts: [Int32]) {
    self.text = text
    self.lineStarts = lineStarts
    self.tokens = TokenizedText.withConfidence(TokenizedText.withConfidence(tokens, text.repairs), text.doubts)
  }

  /// The same text with fewer tokens; their confidence is already set.
  package init(text: RepairedText, filtered tokens: [Token], lineStarts: [Int32]) {
    self.text = text
    self.tokens = tokens
    self.lineStarts = lineStarts
  }

  /// The whole reading of a text that needs no repair: for phrases, tests and `explain`.
  package init(clean string: String) { self = Tokenizer.tokens(of: TextRepair.repaired(Array(string.utf8))) }

  /// Tokens of a text as it stands, without any repair: for phrases of the vocabulary.
  package init(verbatim string: String) { self.init(verbatim: Array(string.utf8)) }

  init(verbatim bytes: [UInt8]) {
    var map = OffsetMap()
    map.appendVerbatim(bytes.count)
    self = Tokenizer.tokens(of: RepairedText(bytes: bytes, map: map, repairs: []))
  }

  package var lineCount: Int { lineStarts.count }

  /// The token's own letters, repaired.
  package func spelling(_ index: Int) -> String { text.string(tokens[index].range) }

  /// The repaired words of the tokens as they stand, line ends included.
  package func raw(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    return text.string(bytes(range))
  }

  /// The repaired words of the tokens on one line, blanks folded.
  package func oneLine(_ range: Range<Int>) -> String {
    var line = LineBytes()
    line.append(range, of: self)
    return line.string
  }

  /// Repaired offsets of the tokens.
  package func bytes(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].lower)..<Int(tokens[last].upper)
  }

  /// Source offsets of the tokens.
  package func sourceBytes(_ range: Range<Int>) -> Range<Int> { text.map.source(of: bytes(range)) }

  /// 1-based lines of the tokens.
  package func lines(_ range: Range<Int>) -> ClosedRange<Int> {
    guard let first = range.first, let last = range.last else { return 1...1 }
    return Int(tokens[first].line) + 1...Int(tokens[last].line) + 1
  }

  /// The lowest confidence among the tokens; 100 for none.
  package func confidence(_ range: Range<Int>) -> UInt8 { tokens[range].lazy.map(\.confidence).min() ?? 100 }

  /// True for that mark, dashes and quotes folded ("-" is any dash).
  package func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark && tokens[index].key.rawValue == UInt64(mark.value)
  }

  /// The value of a number token of at most nine digits.
  package func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].kind == .number, tokens[index].range.count <= 9 else { return nil }
    return text.bytes[tokens[index].range].reduce(0) { $0 * 10 + Int($1) - 48 }
  }

  private static func withConfidence(_ tokens: [Token], _ places: [RepairedText.Repair]) -> [Token] {
    guard !places.isEmpty else { return tokens }
    var next = 0
    return tokens.map { token in
      while next < places.count, places[next].range.upperBound <= token.lower { next += 1 }
      guard next < places.count, places[next].range.lowerBound < token.upper else { return token }
      return token.with(confidence: min(token.confidence, places[next].confidence))
    }
  }
}
