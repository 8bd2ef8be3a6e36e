import DirectiveModel

/// One step of the decoder: a word to be read, or something that stays as it is.
struct RepairUnit {
  enum Kind: UInt8 {
    /// Punctuation or a paragraph's end.
    case boundary
    /// Numbers, dates, document symbols, list numbers.
    case number
    /// Addresses and signs that no word stands for.
    case unknown
    case word
  }
  let kind: Kind
  let level: DamageScan.Level
  /// It stands in a line of capitals.
  var isInCapitals = false
  /// A sentence begins here as far as the marks tell.
  var isSentenceStart = false
  private var lower: Int32
  private var upper: Int32

  /// Offsets in the normalized text; empty for boundaries.
  var range: Range<Int> {
    get { Int(lower)..<Int(upper) }
    set { (lower, upper) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
  }

  init(kind: Kind, range: Range<Int>, level: DamageScan.Level) {
    self.kind = kind
    self.level = level
    (lower, upper) = (Int32(range.lowerBound), Int32(range.upperBound))
  }
}

/// Cuts damaged lines into units.
struct RepairUnitReader {
  private(set) var units: [RepairUnit] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private var runStart = 0
  private var previousLineWidth = 0
  private var isAfterBlankLine = false
  /// The line at hand, and its pieces between blanks.
  private var line: [Character] = []
  private var chunks: [Range<Int>] = []

  private struct Character {
    let scalar: UInt32
    let offset: Int32
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Units since the last run's end.
  var runCount: Int { units.count - runStart }
  var isInRun: Bool { runCount > 0 }

  /// The units since the last run's end; what comes next begins afresh.
  mutating func endRun() -> Range<Int> {
    defer { runStart = units.count }
    return runStart..<units.count
  }

  private var last: RepairUnit? { isInRun ? units[units.count - 1] : nil }

  mutating func read(line range: Range<Int>, level: DamageScan.Level) {
    split(range)
    guard let first = chunks.first else {
      isAfterBlankLine = true
      return
    }
    if isAfterBlankLine || previousLineWidth < 40, LetterFolding.isCapital(line[first.lowerBound].scalar) { boundary() }
    isAfterBlankLine = false
    previousLineWidth = range.count
    let start = units.count
    for (index, chunk) in chunks.enumerated() { read(line[chunk], isFirst: index == 0, level: level) }
    markCapitals(from: start)
  }

  private mutating func split(_ range: Range<Int>) {
    line.removeAll(keepingCapacity: true)
    chunks.removeAll(keepingCapacity: true)
    var start = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
      if Self.isBlank(scalar) {
        if start < line.count { chunks.append(start..<line.count) }
        start = line.count
      } else {
        line.append(Character(scalar: scalar, offset: Int32(offset)))
      }
      offset += width
    }
    if start < line.count { chunks.append(start..<line.count) }
  }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0B...0x0D, 0x20, 0x85, 0xA0, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  private mutating func read(_ chunk: ArraySlice<Character>, isFirst: Bool, level: DamageScan.Level) {
    if Self.isAddress(chunk) { return append(.unknown, chunk, level) }
    if isFirst ? Self.isListLabel(chunk) : Self.isLetterLabel(chunk) {
      append(.number, chunk, level)
      return boundary()
    }
    var core = chunk
    while let first = core.first, Self.isLead(first.scalar) { core.removeFirst() }
    let hasLead = core.startIndex > chunk.startIndex
    while let last = core.last, Self.isTrail(last.scalar) { core.removeLast() }
    let hasTrail = core.endIndex < chunk.endIndex
    if hasLead { boundary() }
    if !core.isEmpty { read(core: core, level: level) }
    if hasTrail, !core.isEmpty { boundary() }
  }

  private mutating func read(core: ArraySlice<Character>, level: DamageScan.Level) {
    guard core.contains(where: { Self.isJoint($0.scalar) }) else { return read(part: core, level: level) }
    if let head = Self.gluedHead(core) {
      let joint = core.startIndex + head
      read(part: core[..<joint], level: level)
      boundary()
      return read(core: core[(joint + 1)...], level: level)
    }
    if Self.isSymbol(core) { return append(.number, core, level) }
    if Self.isShortForm(core) { return append(.unknown, core, level) }
    var joint: UInt32 = 0
    for part in core.split(omittingEmptySubsequences: true, whereSeparator: { Self.isJoint($0.scalar) }) {
      // A stroke between small letters is as often a speck as a mark.
      if joint != 0, LetterFolding.isCapital(part.first?.scalar ?? 0) || joint == 0x2F || joint == 0x28 { boundary() }
      read(part: part, level: level)
      joint = part.endIndex < core.endIndex ? core[part.endIndex].scalar : 0
    }
  }

  /// A run of letters and digits without a mark in it.
  private mutating func read(part: ArraySlice<Character>, level: DamageScan.Level) {
    let digits = part.count { Self.isDigit($0.scalar) }
    let letters = part.count { LetterFolding.folded($0.scalar) != 0 }
    let hasSign = letters + digits < part.count
    let hasInnerCapital = part.dropFirst().prefix(1).contains { LetterFolding.isCapital($0.scalar) }
    if digits > 0, digits > 2 || letters == 0 && !hasSign || digits > letters + 1 || hasInnerCapital {
      return append(.number, part, level)
    }
    if let glued = Self.gluedDay(part) {
      append(.word, part.prefix(glued), level)
      return append(.number, part.dropFirst(glued), level)
    }
    append(Self.isRoman(part) ? .number : .word, part, level)
  }

  /// "ngay10", "thangio": how many letters come before a day or a month that lost its blank.
  private static func gluedDay(_ part: ArraySlice<Character>) -> Int? {
    let tail = part.reversed().prefix { isDayDigit($0.scalar) }.count
    guard (1...2).contains(tail), part.count - tail == 4 || part.count - tail == 5 else { return nil }
    let head = part.dropLast(tail)
    func isHead(_ word: StaticString) -> Bool {
      head.count == word.utf8CodeUnitCount
        && zip(head, UnsafeBufferPointer(start: word.utf8Start, count: head.count)).allSatisfy { LetterFolding.folded($0.scalar) == $1 }
    }
    return isHead("ngay") || isHead("thang") ? head.count : nil
  }

  private static func isDayDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x49, 0x69, 0x6C, 0x4F, 0x6F, 0x7C: true
    default: false
    }
  }

  /// "s6:198/NQ-CP": how many letters come before a number that lost its blank.
  private static func gluedHead(_ core: ArraySlice<Character>) -> Int? {
    let head = core.prefix { !isJoint($0.scalar) }
    guard head.count == 2, let first = head.first, let last = head.last, let next = core[head.endIndex...].dropFirst().first,
      isDigit(next.scalar), [0x73, 0x53, 0xA7, 0x24].contains(first.scalar),
      [0x36, 0xE9, 0xF3, 0x6F, 0x64].contains(last.scalar)
    else { return nil }
    return 2
  }

  /// "450-TB/TU", "30/12/2017", "1.250.000": digits, and no part that is plainly a word.
  private static func isSymbol(_ core: ArraySlice<Character>) -> Bool {
    guard core.contains(where: { isDigit($0.scalar) }) else { return false }
    let parts = core.split { isJoint($0.scalar) }
    if parts.contains(where: { $0.count { isDigit($0.scalar) } > 1 && $0.allSatisfy { isDigit($0.scalar) } }),
      core.contains(where: { $0.scalar == 0x2F })
    {
      return true
    }
    return !parts.contains { part in part.count { LetterFolding.folded($0.scalar) != 0 && !LetterFolding.isCapital($0.scalar) } > 1 }
      && !isMisreadPair(parts)
  }

  /// "d6-trién": small letters with a digit among them.
  private static func isMisreadPair(_ parts: [ArraySlice<Character>]) -> Bool {
    parts.allSatisfy { part in part.contains { LetterFolding.folded($0.scalar) != 0 && !LetterFolding.isCapital($0.scalar) } }
  }

  /// "V/v", "b/c", "đ/c"
  private static func isShortForm(_ core: ArraySlice<Character>) -> Bool {
    core.count == 3 && core[core.startIndex + 1].scalar == 0x2F
      && [core.startIndex, core.startIndex + 2].allSatisfy { LetterFolding.folded(core[$0].scalar) != 0 }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

  private mutating func append(_ kind: RepairUnit.Kind, _ part: ArraySlice<Character>, _ level: DamageScan.Level) {
    guard let first = part.first, let last = part.last else { return }
    let (_, width) = UTF8Scalar.decode(bytes, at: Int(last.offset))
    var unit = RepairUnit(kind: kind, range: Int(first.offset)..<Int(last.offset) + width, level: level)
    unit.isSentenceStart = self.last?.kind == .boundary
    units.append(unit)
  }

  /// Runs of punctuation are one.
  private mutating func boundary() {
    guard last?.kind != .boundary else { return }
    units.append(RepairUnit(kind: .boundary, range: 0..<0, level: .sound))
  }

  /// A heading in capitals is read as such; a capital word elsewhere may be an abbreviation or a misread small letter.
  private mutating func markCapitals(from start: Int) {
    var capitals = 0
    var smalls = 0
    for unit in units[start...] where unit.kind == .word {
      let (upper, lower) = letterCounts(unit)
      capitals += upper
      smalls += lower
    }
    guard capitals > 0 else { return }
    let isHeading = capitals > 3 && capitals > 2 * smalls
    var isAfterCapitals = false
    var isNextCapitals = isCapitals(units[start])
    for index in start..<units.count {
      let isCapitals = isNextCapitals
      isNextCapitals = index + 1 < units.count && self.isCapitals(units[index + 1])
      if units[index].kind == .word { units[index].isInCapitals = isHeading || isCapitals && (isAfterCapitals || isNextCapitals) }
      isAfterCapitals = isCapitals
    }
  }

  /// Written in capitals, with a vowel: a syllable rather than an abbreviation.
  private func isCapitals(_ unit: RepairUnit) -> Bool {
    guard unit.kind == .word else { return false }
    let (upper, lower) = letterCounts(unit)
    return upper > 1 && lower == 0 && bytes[unit.range].contains(where: Self.isCapitalVowel)
  }

  private static func isCapitalVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "U"), UInt8(ascii: "Y"): true
    default: false
    }
  }

  private func letterCounts(_ unit: RepairUnit) -> (upper: Int, lower: Int) {
    var counts = (0, 0)
    for byte in bytes[unit.range] {
      if (0x41...0x5A).contains(byte) { counts.0 += 1 }
      if (0x61...0x7A).contains(byte) { counts.1 += 1 }
    }
    return counts
  }

  private static func isLead(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x23, 0x27...0x2F, 0x3A...0x3E, 0x5B...0x60, 0x7B...0x7E, 0xAB, 0xBB, 0xB0, 0xAE, 0xB7: true
    case 0x2010...0x2027, 0x25A0...0x26FF, 0xF0A0...0xF0FF: true
    default: false
    }
  }

  private static func isTrail(_ scalar: UInt32) -> Bool {
    switch scalar {
    // These may be what is left of a horn or a tone.
    case 0x27, 0x2019, 0x3F, 0x5E, 0x60, 0x7E: false
    case 0x21: true
    default: isLead(scalar) || scalar == 0x25
    }
  }

  /// Parts words and numbers without a blank.
  private static func isJoint(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x22, 0x28, 0x29, 0x2B...0x2F, 0x3A...0x3E, 0x5B...0x5D, 0x5F, 0x201C, 0x201D, 0x2010...0x2015, 0x2026, 0x25: true
    default: false
    }
  }

  private static func isAddress(_ chunk: ArraySlice<Character>) -> Bool {
    var previous: UInt32 = 0
    var hasAt = false
    for character in chunk {
      if character.scalar == 0x2F, previous == 0x2F { return true }
      if hasAt, character.scalar == 0x2E, chunk.count > 6 { return true }
      if character.scalar == 0x40, previous != 0 { hasAt = true }
      previous = character.scalar
    }
    let start = chunk.startIndex
    return chunk.count > 6 && chunk[start + 3].scalar == 0x2E && chunk[start..<start + 3].allSatisfy { $0.scalar == 0x77 }
  }

  /// "a)", "đ)", "1.", "(1)", "IV."
  private static func isListLabel(_ chunk: ArraySlice<Character>) -> Bool {
    guard (2...5).contains(chunk.count), let last = chunk.last?.scalar, last == 0x29 || last == 0x2E || last == 0x2F else { return false }
    let body = chunk.dropLast().drop { $0.scalar == 0x28 }
    let isNumber = body.allSatisfy { isDigit($0.scalar) || $0.scalar == 0x2E }
    let isRomanLike = body.count > 1 && body.allSatisfy { [0x49, 0x56, 0x58, 0x4C, 0x6C, 0x48, 0x54, 0x31, 0x7C].contains($0.scalar) }
    return isNumber || isRoman(body) || last == 0x2E && isRomanLike || last == 0x29 && body.count == 1
  }

  /// "b)" in the middle of a line, where a list runs on in its paragraph.
  private static func isLetterLabel(_ chunk: ArraySlice<Character>) -> Bool {
    guard chunk.count == 2, let first = chunk.first, let last = chunk.last else { return false }
    return last.scalar == 0x29 && LetterFolding.folded(first.scalar) != 0
  }

  private static func isRoman(_ part: ArraySlice<Character>) -> Bool {
    part.allSatisfy { $0.scalar == 0x49 || $0.scalar == 0x56 || $0.scalar == 0x58 }
  }
}
