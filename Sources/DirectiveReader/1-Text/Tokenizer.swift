import DirectiveModel

/// Cuts repaired text into tokens and lines.
package enum Tokenizer {
  package static func tokens(of text: RepairedText) -> TokenizedText {
    var state = State(byteCount: text.bytes.count)
    text.bytes.withUnsafeBufferPointer { bytes in
      var offset = 0
      while offset < bytes.count {
        let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
        state.take(scalar, at: offset, width: width)
        offset += width
      }
      state.finish(at: bytes.count)
    }
    return TokenizedText(text: text, tokens: state.tokens, lineStarts: state.lineStarts)
  }

  /// The token being collected, and what came before it.
  private struct State {
    var tokens: [Token] = []
    var lineStarts: [Int32] = [0]
    private var kind: Token.Kind?
    private var start = 0
    private var key = KeyBuilder()
    private var mark = Key.none
    private var letters = 0
    private var capitals = 0
    private var beginsWithCapital = false
    private var isAccented = false
    private var isSpaced = true
    private var isLineStart = true

    /// Vietnamese syllables with their blank take more than five bytes.
    init(byteCount: Int) { tokens.reserveCapacity(byteCount / 5 + 8) }

    mutating func take(_ scalar: UInt32, at offset: Int, width: Int) {
      let folded = LetterFolding.folded(scalar)
      if folded != 0 {
        if kind != .word { begin(.word, at: offset) }
        addLetter(scalar, folded: folded)
      } else if (48...57).contains(scalar) {
        if kind != .number { begin(.number, at: offset) }
        key.append(letter: UInt8(scalar))
      } else if LetterFolding.isCombiningMark(scalar), kind == .word {
        isAccented = true
      } else {
        finish(at: offset)
        takeOther(scalar, at: offset, width: width)
      }
    }

    private mutating func addLetter(_ scalar: UInt32, folded: UInt8) {
      key.append(letter: folded)
      if scalar < 0x80 ? scalar < 0x61 : LetterFolding.isCapital(scalar) {
        if letters == 0 { beginsWithCapital = true }
        capitals += 1
      }
      if scalar > 0x7F { isAccented = true }
      letters += 1
    }

    private mutating func takeOther(_ scalar: UInt32, at offset: Int, width: Int) {
      switch scalar {
      case 0x0A:
        lineStarts.append(Int32(offset + 1))
        isLineStart = true
        isSpaced = true
      case 0x09, 0x0B...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
        isSpaced = true
      default:
        kind = .mark
        start = offset
        mark = Key(mark: scalar)
        finish(at: offset + width)
      }
    }

    private mutating func begin(_ new: Token.Kind, at offset: Int) {
      finish(at: offset)
      kind = new
      start = offset
      key = KeyBuilder()
      letters = 0
      capitals = 0
      beginsWithCapital = false
      isAccented = false
    }

    mutating func finish(at offset: Int) {
      guard let kind else { return }
      let style: Token.Capitals =
        kind != .word || !beginsWithCapital ? .none : capitals == letters && letters > 1 ? .all : .initial
      tokens.append(
        Token(
          lower: Int32(start), upper: Int32(offset), line: Int32(lineStarts.count - 1), key: kind == .mark ? mark : key.key, kind: kind,
          capitals: style, isSpaced: isSpaced, isLineStart: isLineStart, isAccented: kind == .word && isAccented,
          confidence: 100))
      self.kind = nil
      isSpaced = false
      isLineStart = false
    }
  }
}
