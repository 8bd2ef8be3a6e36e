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

  private init(_ scan: borrowing Scan) {
    tokens = scan.tokens.array
    lineStarts = scan.lineStarts
    hasOddSigns = scan.hasOddSigns
  }

  /// The bytes of a line, its end left out.
  func bytes(ofLine line: Int, of text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    Int(lineStarts[line])..<(line + 1 < lineStarts.count ? Int(lineStarts[line + 1]) - 1 : text.count)
  }
}

/// One pass over the bytes that takes a whole token at a time.
private struct Scan: ~Copyable {
  private(set) var tokens: TokenBuffer
  private(set) var lineStarts: [Int32] = [0]
  private(set) var hasOddSigns = false
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words = WordList.shared
  private var line: Int32 = 0
  private var isSpaced = true
  private var isLineStart = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // Vietnamese syllables with their blank take more than five bytes, in texts without marks more than four.
    tokens = TokenBuffer(capacity: bytes.count / 4 + 8)
  }

  mutating func run() {
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == 0x20 {
        isSpaced = true
        offset += 1
      } else if VietnameseLetters.isASCIILetter(byte) {
        offset = takeWord(at: offset)
      } else if (0x30...0x39).contains(byte) {
        offset = takeNumber(at: offset)
      } else {
        let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
        let isLetter = byte >= 0x80 && VietnameseLetters.folded(scalar) != 0
        offset = isLetter ? takeWord(at: offset) : takeOther(scalar, at: offset, width: width)
      }
    }
  }

  /// A run of letters with their combining marks; the place behind it.
  private mutating func takeWord(at start: Int) -> Int {
    var word = WordBuilder()
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte < 0x80 {
        guard VietnameseLetters.isASCIILetter(byte) else { break }
        word.append(ascii: byte)
        offset += 1
      } else {
        let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
        guard word.append(scalar) else { break }
        offset += width
      }
    }
    if word.isForeign { hasOddSigns = true }
    add(.word, start..<offset, word.key(of: bytes[start..<offset]), word)
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
      lineStarts.append(Int32(truncatingIfNeeded: offset + 1))
      line += 1
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
        line: line, word: word.listed(in: words), key: key, kind: kind,
        capitals: word.capitals, isSpaced: isSpaced, isLineStart: isLineStart, isAccented: word.isAccented,
        hasOwnLetter: word.hasOwnLetter, isOneCase: word.isOneCase, confidence: 100))
    isSpaced = false
    isLineStart = false
  }
}

/// Tokens while they are cut: adding one asks neither who else holds them nor for more than a comparison.
private struct TokenBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<Token>
  private var capacity: Int
  private var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity)
  }

  deinit { start.deallocate() }

  var array: [Token] { Array(UnsafeBufferPointer(start: start, count: count)) }

  @inline(__always) mutating func append(_ token: Token) {
    if count == capacity { grow() }
    (start + count).initialize(to: token)
    count &+= 1
  }

  @inline(never) private mutating func grow() {
    let old = start
    capacity = 2 * capacity
    start = .allocate(capacity: capacity)
    start.moveInitialize(from: old, count: count)
    old.deallocate()
  }
}

/// What a run of letters shows while it is read.
private struct WordBuilder {
  private(set) var isForeign = false
  /// The last letters without marks, as `KeyBuilder` packs them.
  private var packed: UInt64 = 0
  private var letters = WordKey()
  private var capitalCount = 0
  private var beginsWithCapital = false
  private var highest: UInt32 = 0

  private var count: Int { letters.count }

  /// An ASCII letter.
  @inline(__always) mutating func append(ascii byte: UInt8) {
    append(VietnameseLetters.code(ascii: byte), byte | 0x20, isCapital: byte & 0x20 == 0)
  }

  /// A letter beyond ASCII or a combining mark; false for what is neither.
  @inline(__always) mutating func append(_ scalar: UInt32) -> Bool {
    let (code, isCapital) = VietnameseLetters.letter(scalar)
    if code != 0 {
      append(code, VietnameseLetters.ascii(code), isCapital: isCapital)
    } else {
      // Of another alphabet: no word has such a letter, but a key has.
      let (letter, isCapital) = Self.other(scalar)
      guard letter != 0 || LetterFolding.isCombiningMark(scalar) else { return false }
      if letter != 0 { append(0, letter, isCapital: isCapital) }
      isForeign = true
    }
    highest = max(highest, scalar)
    return true
  }

  @inline(never) private static func other(_ scalar: UInt32) -> (letter: UInt8, isCapital: Bool) {
    (LetterFolding.folded(scalar), LetterFolding.isCapital(scalar))
  }

  @inline(__always) private mutating func append(_ code: UInt8, _ letter: UInt8, isCapital: Bool) {
    beginsWithCapital = beginsWithCapital || isCapital && count == 0
    capitalCount &+= isCapital ? 1 : 0
    packed = packed << 8 | UInt64(letter)
    letters.append(code)
  }

  /// Few words are longer than a key: only they are read again, for its hash.
  func key(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Key {
    count <= KeyBuilder.packedCount ? Key(rawValue: packed) : Key(longWord: word)
  }

  var capitals: Token.Capitals { !beginsWithCapital ? .none : capitalCount == count && capitalCount > 1 ? .all : .initial }
  var isOneCase: Bool { capitalCount == 0 || capitalCount == count || capitalCount == 1 && beginsWithCapital }
  var isAccented: Bool { highest > 0x7F }
  var hasOwnLetter: Bool { highest > 0xFF }

  func listed(in words: WordList) -> Int16 {
    guard !isForeign else { return Token.Unlisted.foreign }
    guard count > 0, let word = words.word(letters.value) else { return Token.Unlisted.plain }
    return Int16(truncatingIfNeeded: word)
  }
}

extension Key {
  /// Of a run of letters and combining marks.
  fileprivate init(longWord bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    var builder = KeyBuilder()
    let letters = UnsafeBufferPointer(rebasing: bytes)
    var offset = 0
    while offset < letters.count {
      let (scalar, width) = UTF8Scalar.decode(letters, at: offset)
      builder.append(scalar)
      offset += width
    }
    self = builder.key
  }
}
