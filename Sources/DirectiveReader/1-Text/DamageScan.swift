import DirectiveModel

/// How damaged each line of a text is, from one linear scan of its words.
struct DamageScan {
  enum Level: UInt8 {
    /// Written as it should be, or read by a Vietnamese model: left alone.
    case sound
    /// Read by a model without Vietnamese letters.
    case garbled
    /// All marks are gone, the letters are right.
    case stripped
  }

  private struct Counts {
    var known: Int32 = 0
    var accented: Int32 = 0
    var unknown: Int32 = 0
    /// Letters with any mark, in known and unknown words.
    var marked: Int32 = 0
    var total: Int32 { known + unknown }

    static func + (a: Counts, b: Counts) -> Counts {
      Counts(
        known: a.known + b.known, accented: a.accented + b.accented, unknown: a.unknown + b.unknown, marked: a.marked + b.marked)
    }
    static func - (a: Counts, b: Counts) -> Counts {
      Counts(
        known: a.known - b.known, accented: a.accented - b.accented, unknown: a.unknown - b.unknown, marked: a.marked - b.marked)
    }
  }

  private(set) var levels: [Level] = []
  var isSound: Bool { !levels.contains { $0 != .sound } }

  init(_ bytes: [UInt8], words: WordList) {
    let lines = bytes.withUnsafeBufferPointer { Self.count($0, words: words) }
    var sums = [Counts()]
    sums.reserveCapacity(lines.count + 1)
    for line in lines { sums.append((sums.last ?? Counts()) + line) }
    let whole = Self.level(sums.last ?? Counts(), whole: nil)
    levels = lines.indices.map { line in
      // Enough neighbours to tell, at most a page's worth.
      var lower = line
      var upper = line + 1
      while (sums[upper] - sums[lower]).total < 60, upper - lower < 40, lower > 0 || upper < lines.count {
        if lower > 0 { lower -= 1 }
        if upper < lines.count { upper += 1 }
      }
      return Self.level(sums[upper] - sums[lower], whole: whole)
    }
  }

  /// In running Vietnamese about three syllables in four carry a mark.
  private static func level(_ counts: Counts, whole: Level?) -> Level {
    guard counts.total >= 8 else { return whole ?? .sound }
    if Double(counts.marked) < 0.02 * Double(counts.total) { return .stripped }
    let isBare = Double(counts.accented) < 0.52 * Double(counts.known)
    let isStrange = Double(counts.unknown) > 0.15 * Double(counts.total)
    return isBare || isStrange ? .garbled : .sound
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, words: WordList) -> [Counts] {
    var lines = [Counts()]
    var key = WordKey()
    var hasMark = false
    var isPlain = true
    var isCapitals = true
    var offset = 0
    func finish() {
      // One letter says little, capitals may be abbreviations, and what holds digits or signs is counted elsewhere.
      defer {
        key = WordKey()
        hasMark = false
        isPlain = true
        isCapitals = true
      }
      guard key.count > 1, isPlain, !isCapitals else { return }
      let last = lines.count - 1
      if words.word(key.value) != nil {
        lines[last].known += 1
        if hasMark { lines[last].accented += 1 }
      } else {
        lines[last].unknown += 1
      }
      if hasMark { lines[last].marked += 1 }
    }
    while offset < bytes.count {
      let (scalar, width) = Tokenizer.decode(bytes, at: offset)
      offset += width
      let code = VietnameseLetters.code(scalar)
      if code != 0 {
        key.append(code)
        if !LetterFolding.isCapital(scalar) { isCapitals = false }
        if scalar > 0x7F { hasMark = true }
      } else if scalar == 0x0A {
        finish()
        lines.append(Counts())
      } else if scalar <= 0x20 || !(0x30...0x39).contains(scalar) {
        finish()
      } else {
        isPlain = false
      }
    }
    finish()
    return lines
  }
}
