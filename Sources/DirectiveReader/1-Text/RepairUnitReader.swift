import DirectiveModel

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

  struct Character {
    let scalar: UInt32
    let offset: Int32
    /// ASCII small letter; 0 for what is none.
    let letter: UInt8
  }
  /// Characters of the line at hand, in place: slices of an array would be counted at every cut.
  typealias Piece = Slice<UnsafeBufferPointer<Character>>

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
    let (line, chunks) = (line, chunks)
    line.withUnsafeBufferPointer { characters in
      for (index, chunk) in chunks.enumerated() { read(characters[chunk], isFirst: index == 0, level: level) }
    }
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
        let letter = VietnameseLetters.folded(scalar)
        line.append(Character(scalar: scalar, offset: Int32(truncatingIfNeeded: offset), letter: letter))
      }
      offset += width
    }
    if start < line.count { chunks.append(start..<line.count) }
  }

  private mutating func read(_ chunk: Piece, isFirst: Bool, level: DamageScan.Level) {
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

  private mutating func read(core: Piece, level: DamageScan.Level) {
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
  private mutating func read(part: Piece, level: DamageScan.Level) {
    var (digits, letters) = (0, 0)
    for character in part {
      if character.letter != 0 { letters += 1 } else if Self.isDigit(character.scalar) { digits += 1 }
    }
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

  private mutating func append(_ kind: RepairUnit.Kind, _ part: Piece, _ level: DamageScan.Level) {
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
    let letters = units[start...].map { $0.kind == .word ? LetterCount(bytes[$0.range]) : LetterCount() }
    let capitals = letters.reduce(0) { $0 + $1.capitals }
    guard capitals > 0 else { return }
    let isHeading = capitals > 3 && capitals > 2 * letters.reduce(0) { $0 + $1.smalls }
    for place in letters.indices where units[start + place].kind == .word {
      let isBesideCapitals = place > 0 && letters[place - 1].isSyllable || place + 1 < letters.count && letters[place + 1].isSyllable
      units[start + place].isInCapitals = isHeading || letters[place].isSyllable && isBesideCapitals
    }
  }

  /// The ASCII letters of a word.
  private struct LetterCount {
    private(set) var capitals = 0
    private(set) var smalls = 0
    private var hasCapitalVowel = false

    /// Written in capitals, with a vowel: a syllable rather than an abbreviation.
    var isSyllable: Bool { capitals > 1 && smalls == 0 && hasCapitalVowel }

    init() {}

    init(_ word: Slice<UnsafeBufferPointer<UInt8>>) {
      for byte in word {
        switch byte {
        case UInt8(ascii: "A"), UInt8(ascii: "E"), UInt8(ascii: "I"), UInt8(ascii: "O"), UInt8(ascii: "U"), UInt8(ascii: "Y"):
          capitals += 1
          hasCapitalVowel = true
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): capitals += 1
        case UInt8(ascii: "a")...UInt8(ascii: "z"): smalls += 1
        default: break
        }
      }
    }
  }
}
