import DirectiveModel

/// The tokens of a text as it stands, before anything is known of repairs.
struct CutText: Sendable {
  let tokens: [Token]
  /// Offset of each line's first byte; ascending, the first is 0.
  let lineStarts: [Int32]
  /// An apostrophe stands in it, a foreign letter or a sign of the second half of Latin-1: what `StraySigns` looks for.
  let hasOddSigns: Bool

  init(_ bytes: [UInt8]) {
    self = bytes.withUnsafeBufferPointer { bytes in
      var scan = Scan(bytes)
      scan.run()
      return CutText(scan)
    }
  }

  private init(_ scan: Scan) {
    tokens = scan.tokens
    lineStarts = scan.lineStarts
    hasOddSigns = scan.hasOddSigns
  }

  /// The bytes of a line, its end left out.
  func bytes(ofLine line: Int, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    Int(lineStarts[line])..<(line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) - 1 : text.count)
  }
}

/// One pass over the bytes that takes a whole token at a time.
private struct Scan {
  private(set) var tokens: [Token] = []
  private(set) var lineStarts: [Int32] = [0]
  private(set) var hasOddSigns = false
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words = WordList.shared
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
    var word = WordBuilder()
    var offset = start
    while offset < bytes.count {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
      let (code, isCapital) = VietnameseLetters.letter(scalar)
      if code != 0 {
        word.append(code, isCapital: isCapital, scalar)
      } else if scalar < 0x80 || !word.append(other: scalar) {
        break
      }
      offset += width
    }
    if word.isForeign { hasOddSigns = true }
    add(.word, start..<offset, word.key.key, word)
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
    default:
      if scalar == 0x27 || (0x80...0xFF).contains(scalar) { hasOddSigns = true }
      add(.mark, offset..<offset + width, Key(mark: scalar))
    }
    return offset + width
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>, _ key: Key, _ word: WordBuilder = WordBuilder()) {
    tokens.append(
      Token(
        lower: Int32(truncatingIfNeeded: range.lowerBound), upper: Int32(truncatingIfNeeded: range.upperBound),
        line: Int32(truncatingIfNeeded: lineStarts.count - 1), word: word.listed(in: words), key: key, kind: kind,
        capitals: word.capitals, isSpaced: isSpaced, isLineStart: isLineStart, isAccented: word.isAccented,
        hasOwnLetter: word.hasOwnLetter, isOneCase: word.isOneCase, confidence: 100))
    isSpaced = false
    isLineStart = false
  }
}

/// What a run of letters shows while it is read.
private struct WordBuilder {
  private(set) var key = KeyBuilder()
  private(set) var isForeign = false
  private var letters = WordKey()
  private var capitalCount = 0
  private var beginsWithCapital = false
  private var highest: UInt32 = 0

  /// A letter of the Vietnamese alphabet.
  @inline(__always) mutating func append(_ code: UInt8, isCapital: Bool, _ scalar: UInt32) {
    if isCapital { addCapital() }
    key.append(letter: VietnameseLetters.ascii(code))
    letters.append(code)
    highest = max(highest, scalar)
  }

  /// Another letter or a combining mark; false for what is neither.
  mutating func append(other scalar: UInt32) -> Bool {
    let folded = LetterFolding.folded(scalar)
    guard folded != 0 || LetterFolding.isCombiningMark(scalar) else { return false }
    if folded != 0 {
      if LetterFolding.isCapital(scalar) { addCapital() }
      key.append(letter: folded)
    }
    isForeign = true
    highest = max(highest, scalar)
    return true
  }

  @inline(__always) private mutating func addCapital() {
    if key.count == 0 { beginsWithCapital = true }
    capitalCount += 1
  }

  var capitals: Token.Capitals { !beginsWithCapital ? .none : capitalCount == key.count && capitalCount > 1 ? .all : .initial }
  var isOneCase: Bool { capitalCount == 0 || capitalCount == key.count || capitalCount == 1 && beginsWithCapital }
  var isAccented: Bool { highest > 0x7F }
  var hasOwnLetter: Bool { highest > 0xFF }

  func listed(in words: WordList) -> Int16 {
    guard !isForeign else { return Token.Unlisted.foreign }
    guard letters.count > 0, let word = words.word(letters.value) else { return Token.Unlisted.plain }
    return Int16(truncatingIfNeeded: word)
  }
}
