import DirectiveModel

/// Cuts repaired text into tokens and lines.
package enum Tokenizer {
  package static func tokens(of text: RepairedText) -> TokenizedText {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scan = Scan(bytes)
      scan.run()
      return TokenizedText(text: text, tokens: scan.tokens, lineStarts: scan.lineStarts)
    }
  }

  /// One pass over the bytes that takes a whole token at a time.
  private struct Scan {
    private(set) var tokens: [Token] = []
    private(set) var lineStarts: [Int32] = [0]
    private let bytes: UnsafeBufferPointer<UInt8>
    private var isSpaced = true
    private var isLineStart = true

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      self.bytes = bytes
      // Vietnamese syllables with their blank take more than five bytes.
      tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    mutating func run() {
      var offset = 0
      while offset < bytes.count {
        let byte = bytes[offset]
        if byte == 0x20 {
          isSpaced = true
          offset += 1
        } else if (0x30...0x39).contains(byte) {
          offset = takeNumber(at: offset)
        } else {
          let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
          let isLetter = VietnameseLetters.folded(scalar) != 0
          offset = isLetter ? takeWord(at: offset) : takeOther(scalar, at: offset, width: width)
        }
      }
    }

    /// A run of letters with their combining marks; the place behind it.
    private mutating func takeWord(at start: Int) -> Int {
      var key = KeyBuilder()
      var offset = start
      var capitals = 0
      var beginsWithCapital = false
      var isAccented = false
      while offset < bytes.count {
        let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
        let folded = VietnameseLetters.folded(scalar)
        if folded != 0 {
          if VietnameseLetters.isCapital(scalar) {
            if key.count == 0 { beginsWithCapital = true }
            capitals += 1
          }
          key.append(letter: folded)
        } else if scalar < 0x80 || !LetterFolding.isCombiningMark(scalar) {
          break
        }
        if scalar > 0x7F { isAccented = true }
        offset += width
      }
      let style: Token.Capitals = !beginsWithCapital ? .none : capitals == key.count && capitals > 1 ? .all : .initial
      add(.word, start..<offset, key.key, style, isAccented: isAccented)
      return offset
    }

    private mutating func takeNumber(at start: Int) -> Int {
      var key = KeyBuilder()
      var offset = start
      while offset < bytes.count, (0x30...0x39).contains(bytes[offset]) {
        key.append(letter: bytes[offset])
        offset += 1
      }
      add(.number, start..<offset, key.key)
      return offset
    }

    /// A line end, a blank or a mark.
    private mutating func takeOther(_ scalar: UInt32, at offset: Int, width: Int) -> Int {
      switch scalar {
      case 0x0A:
        lineStarts.append(Int32(offset + 1))
        isLineStart = true
        isSpaced = true
      case 0x09, 0x0B...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
        isSpaced = true
      default: add(.mark, offset..<offset + width, Key(mark: scalar))
      }
      return offset + width
    }

    private mutating func add(
      _ kind: Token.Kind, _ range: Range<Int>, _ key: Key, _ capitals: Token.Capitals = .none, isAccented: Bool = false
    ) {
      tokens.append(
        Token(
          lower: Int32(truncatingIfNeeded: range.lowerBound), upper: Int32(truncatingIfNeeded: range.upperBound),
          line: Int32(truncatingIfNeeded: lineStarts.count - 1), key: key, kind: kind, capitals: capitals, isSpaced: isSpaced,
          isLineStart: isLineStart, isAccented: isAccented, confidence: 100))
      isSpaced = false
      isLineStart = false
    }
  }
}
