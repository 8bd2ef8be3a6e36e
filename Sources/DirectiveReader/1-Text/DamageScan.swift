import DirectiveModel

/// How damaged each line of a text is, from one linear scan of its words.
struct DamageScan {
  enum Level: UInt8 {
    /// Written as it should be, or read by a Vietnamese model: left alone.
    case sound
    /// Read by a model without Vietnamese letters.
    case garbled
    /// Read by a model that drops the letters it cannot write: "Dc lp", "Thành lp".
    case faded
    /// All marks are gone, the letters are right.
    case stripped
  }

  private struct Counts {
    var known: Int32 = 0
    var accented: Int32 = 0
    var unknown: Int32 = 0
    /// Letters with any mark, in known and unknown words.
    var marked: Int32 = 0
    /// Unknown words without a vowel.
    var voiceless: Int32 = 0
    var total: Int32 { known + unknown }
    /// A long line in which hardly a word is known and hardly a letter marked.
    var isForeign: Bool { total >= 10 && known * 2 < total && marked * 10 < total }

    static func + (a: Counts, b: Counts) -> Counts {
      Counts(
        known: a.known + b.known, accented: a.accented + b.accented, unknown: a.unknown + b.unknown, marked: a.marked + b.marked,
        voiceless: a.voiceless + b.voiceless)
    }
    static func - (a: Counts, b: Counts) -> Counts {
      Counts(
        known: a.known - b.known, accented: a.accented - b.accented, unknown: a.unknown - b.unknown, marked: a.marked - b.marked,
        voiceless: a.voiceless - b.voiceless)
    }
  }

  private(set) var levels: [Level] = []
  var isSound: Bool { !levels.contains { $0 != .sound } }

  init(_ bytes: [UInt8], words: WordList) {
    let lines = bytes.withUnsafeBufferPointer { Self.count($0, words: words) }
    var sums = [Counts()]
    sums.reserveCapacity(lines.count + 1)
    for line in lines { sums.append((sums.last ?? Counts()) + line) }
    let whole = Self.level(sums.last ?? Counts(), whole: .sound)
    levels = lines.indices.map { line in
      // Enough neighbours to tell, at most a page's worth.
      var lower = line
      var upper = line + 1
      while (sums[upper] - sums[lower]).total < 60, upper - lower < 40, lower > 0 || upper < lines.count {
        if lower > 0 { lower -= 1 }
        if upper < lines.count { upper += 1 }
      }
      if whole == .sound, lines[line].isForeign { return .sound }
      return Self.level(sums[upper] - sums[lower], whole: whole)
    }
  }

  /// In running Vietnamese nearly nine words in ten carry a mark; of what a model without Vietnamese letters reads, one known
  /// word in ten does. Where few words are known at all, the text is of another language, or beyond help.
  private static func level(_ counts: Counts, whole: Level) -> Level {
    guard counts.total >= 8 else { return whole }
    func share(_ part: Int32, of total: Int32) -> Double { Double(part) / Double(max(total, 1)) }
    let known = share(counts.known, of: counts.total)
    let accented = share(counts.accented, of: counts.known)
    let isBare = share(counts.marked, of: counts.total) < 0.02
    if known < (isBare ? 0.5 : 0.38) { return whole }
    if isBare { return .stripped }
    if share(counts.voiceless, of: counts.total) > 0.05, accented < 0.6 { return .faded }
    return accented < 0.52 || whole != .sound && known < 0.85 ? .garbled : .sound
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, words: WordList) -> [Counts] {
    var lines = [Counts()]
    var key = WordKey()
    var hasMark = false
    var hasVowel = false
    var isPlain = true
    var isCapitals = true
    var offset = 0
    func finish() {
      // One letter says little, capitals may be abbreviations, and what holds digits or signs is counted elsewhere.
      defer {
        key = WordKey()
        hasMark = false
        hasVowel = false
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
        if !hasVowel { lines[last].voiceless += 1 }
      }
      if hasMark { lines[last].marked += 1 }
    }
    while offset < bytes.count {
      let (scalar, width) = Tokenizer.decode(bytes, at: offset)
      offset += width
      let code = VietnameseLetters.code(scalar)
      if code != 0 {
        key.append(code)
        if VietnameseLetters.isVowel(code) { hasVowel = true }
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
