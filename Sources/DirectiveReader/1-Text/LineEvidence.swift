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

  /// `bytes` are those that the word was read from.
  mutating func add(_ word: Word, of bytes: UnsafeBufferPointer<UInt8>, words: WordList, bareWords: BareWords) {
    // One letter says little, and what holds digits or signs is counted elsewhere.
    guard word.key.count > 1, word.isPlain else { return }
    let id = words.word(word.key.value)
    let isBare = id == nil && !word.hasMark && bareWords.isBare(word.key.value)
    score += Self.score(word, id, bareWords)
    // Capitals may be abbreviations.
    guard !word.isCapitals else { return }
    if id != nil {
      known += 1
      if word.hasMark { accented += 1 }
    } else {
      unknown += 1
      if isBare { bare += 1 }
      if !word.hasVowel(bytes) { voiceless += 1 }
    }
    if word.hasMark { marked += 1 }
  }

  /// Counted over scans and true texts: the logarithm of how much more often such a word stands in scans.
  private static func score(_ word: Word, _ id: Lexicon.WordID?, _ bareWords: BareWords) -> Float {
    if word.hasOwnLetter { return id == nil ? -4 : -7 }
    if word.hasMark { return id == nil ? 2 : word.isCapitals ? -5 : -1.6 }
    return id.map(bareWords.evidence(of:)) ?? bareWords.evidence(ofOther: word.key.value)
  }
}
