import DirectiveModel

/// What the words of a line tell about its damage.
struct LineEvidence {
  /// Words of the lexicon, and those of them with a mark.
  private(set) var known: Int32 = 0
  private(set) var accented: Int32 = 0
  private(set) var unknown: Int32 = 0
  /// Unknown words that are known with marks.
  private(set) var bare: Int32 = 0
  /// Unknown words without a vowel.
  private(set) var voiceless: Int32 = 0
  /// Words with any mark, known or not.
  private(set) var marked: Int32 = 0
  /// Nats that speak for damage.
  private(set) var score: Float = 0

  var total: Int32 { known + unknown }

  static func + (a: LineEvidence, b: LineEvidence) -> LineEvidence { a.combined(b, sign: 1) }
  static func - (a: LineEvidence, b: LineEvidence) -> LineEvidence { a.combined(b, sign: -1) }

  private func combined(_ other: LineEvidence, sign: Int32) -> LineEvidence {
    var sum = self
    sum.known += sign * other.known
    sum.accented += sign * other.accented
    sum.unknown += sign * other.unknown
    sum.bare += sign * other.bare
    sum.voiceless += sign * other.voiceless
    sum.marked += sign * other.marked
    sum.score += Float(sign) * other.score
    return sum
  }

  /// A run of letters and digits.
  struct Word {
    let key: WordKey
    /// Empty if neither a letter nor a digit stands where the word was looked for.
    let range: Range<Int>
    private let highest: UInt32
    /// False with digits in it or capitals and small letters mixed: "s6", "TTg".
    let isPlain: Bool
    let isCapitals: Bool

    var hasMark: Bool { highest > 0x7F }
    /// A letter that no other language writes: a model without Vietnamese letters never prints one.
    var hasOwnLetter: Bool { highest > 0xFF }

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
      var key = WordKey()
      var highest: UInt32 = 0
      var capitals = 0
      var beginsWithCapital = false
      var hasDigit = false
      var end = start
      while end < bytes.count {
        let (scalar, width) = UTF8Scalar.decode(bytes, at: end)
        let code = VietnameseLetters.code(scalar)
        if code != 0 {
          if VietnameseLetters.isCapital(scalar) {
            if key.count == 0 { beginsWithCapital = true }
            capitals += 1
          }
          key.append(code)
          highest = max(highest, scalar)
        } else if (0x30...0x39).contains(scalar) {
          hasDigit = true
        } else {
          break
        }
        end += width
      }
      self.key = key
      self.highest = highest
      range = start..<end
      isCapitals = capitals == key.count
      isPlain = !hasDigit && (capitals == 0 || isCapitals || capitals == 1 && beginsWithCapital)
    }

    func hasVowel(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
      var offset = range.lowerBound
      while offset < range.upperBound {
        let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
        if VietnameseLetters.isVowel(VietnameseLetters.code(scalar)) { return true }
        offset += width
      }
      return false
    }
  }

  /// What a word shows of its letters.
  private struct Look {
    let isCapitals: Bool
    let hasMark: Bool
    let hasOwnLetter: Bool
  }

  // Scores were counted over scans and true texts: the logarithm of how much more often such a word stands in scans.

  private mutating func add(listed id: Lexicon.WordID, _ look: Look, _ bareWords: BareWords) {
    score += look.hasOwnLetter ? -7 : look.hasMark ? (look.isCapitals ? -5 : -1.6) : bareWords.evidence(of: id)
    // Capitals may be abbreviations.
    guard !look.isCapitals else { return }
    known += 1
    if look.hasMark {
      accented += 1
      marked += 1
    }
  }

  private mutating func add(unlisted word: Word, _ bytes: UnsafeBufferPointer<UInt8>, _ bareWords: BareWords) {
    score += word.hasOwnLetter ? -4 : word.hasMark ? 2 : bareWords.evidence(ofOther: word.key.value)
    guard !word.isCapitals else { return }
    unknown += 1
    if !word.hasMark, bareWords.isBare(word.key.value) { bare += 1 }
    if !word.hasVowel(bytes) { voiceless += 1 }
    if word.hasMark { marked += 1 }
  }
}

extension LineEvidence {
  /// Of all lines of a text together.
  init(of bytes: [UInt8]) { self = Self.lines(of: CutText(bytes), bytes).reduce(LineEvidence(), +) }

  /// Of each line.
  static func lines(of cut: CutText, _ bytes: [UInt8]) -> [LineEvidence] {
    let bareWords = BareWords.shared
    return bytes.withUnsafeBufferPointer { bytes in
      var next = 0
      return cut.lineStarts.indices.map { line in
        let first = next
        while next < cut.tokens.count, cut.tokens[next].line == line { next += 1 }
        return LineEvidence(cut.tokens[first..<next], bytes, bareWords)
          ?? LineEvidence(of: cut.bytes(ofLine: line, of: bytes), bytes, bareWords)
      }
    }
  }

  /// Nil with foreign letters among them, which no token tells apart.
  private init?(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>, _ bareWords: BareWords) {
    self.init()
    var isAfterNumber = false
    for index in tokens.indices {
      let token = tokens[index]
      let touchesNumber = isAfterNumber && !token.isSpaced
      isAfterNumber = token.kind == .number
      guard token.kind == .word else { continue }
      guard token.word != Token.Unlisted.foreign else { return nil }
      // One letter says little, and what holds digits or signs is counted elsewhere.
      guard token.isOneCase, token.key.rawValue > 0xFF, !touchesNumber, !isNumber(behind: index, tokens) else { continue }
      if let id = token.listed {
        let look = Look(isCapitals: token.capitals == .all, hasMark: token.isAccented, hasOwnLetter: token.hasOwnLetter)
        add(listed: id, look, bareWords)
      } else {
        add(unlisted: Word(bytes, at: Int(token.lower)), bytes, bareWords)
      }
    }
  }

  private func isNumber(behind index: Int, _ tokens: ArraySlice<Token>) -> Bool {
    index + 1 < tokens.endIndex && tokens[index + 1].kind == .number && !tokens[index + 1].isSpaced
  }

  /// Letter by letter, where foreign ones part the words.
  private init(of line: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ bareWords: BareWords) {
    self.init()
    let words = WordList.shared
    var offset = line.lowerBound
    while offset < line.upperBound {
      let word = Word(bytes, at: offset)
      if word.key.count > 1, word.isPlain {
        if let id = words.word(word.key.value) {
          let look = Look(isCapitals: word.isCapitals, hasMark: word.hasMark, hasOwnLetter: word.hasOwnLetter)
          add(listed: id, look, bareWords)
        } else {
          add(unlisted: word, bytes, bareWords)
        }
      }
      // What begins no word is one character.
      offset = word.range.isEmpty ? offset + UTF8Scalar.decode(bytes, at: offset).1 : word.range.upperBound
    }
  }
}
