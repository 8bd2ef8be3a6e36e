import DirectiveModel

/// What a scan makes of letters: for a piece of what was read, the pieces of clean words that it may stand for.
///
/// Its tables lie in memory that is made once and stays for the life of the program.
struct Channel: @unchecked Sendable {
  /// A piece of a clean word and the cost (nats) of reading it so.
  struct Operation: Sendable {
    /// Up to four letter codes, the first in the lowest byte.
    let letters: UInt32
    let cost: Float
  }
  /// Which rows hold at a place of a word.
  enum Place: Int, Sendable, CaseIterable { case small, initial, capital }

  /// An English OCR model, or a bad scan.
  static let garbled = Channel(.garbled)
  /// A model that drops the letters it cannot write.
  static let faded = Channel(.faded)
  /// Text that lost all its marks and nothing else.
  static let stripped = Channel(.stripped)

  /// Longest piece that is looked up at once.
  static let longestPiece = 4
  /// A character that stands for nothing.
  static let spurious: Float = 7
  static let spuriousMark: Float = 2.5

  private let singles: SingleRows
  /// All other rows, those for the same piece side by side, the cheapest first.
  private let operations: UnsafePointer<Operation>
  /// For the first row of each piece: the letters that any of its rows begins with, one bit each, below and from 64.
  private let beginnings: UnsafePointer<(low: UInt64, high: UInt64)>
  private let ranges = PieceTable()
  private let codes = Dictionary(
    zip(Lexicon.channelCharacters.unicodeScalars.map(\.value), UInt8(128)...), uniquingKeysWith: { first, _ in first })

  /// The code of a character that was read; 0 if no letter is ever read so.
  func code(_ scalar: UInt32) -> UInt8 { scalar < 0x80 ? UInt8(scalar) : codes[scalar] ?? 0 }

  /// The letters that one character (0 for nothing read) may stand for, by tier.
  func letters(_ code: UInt8, _ place: Place) -> UnsafePointer<(low: UInt64, high: UInt64)> {
    UnsafePointer(singles.masks + SingleRows.tiers * (place.rawValue << 8 | Int(code)))
  }

  /// The tier that holds all letters of this cost at least.
  @inline(__always) static func tier(_ cost: Float) -> Int { Int(min(max(cost, 0), Float(SingleRows.tiers - 1))) }

  /// The costs of reading each letter as that character.
  func costs(_ code: UInt8, _ place: Place) -> UnsafePointer<Float> {
    UnsafePointer(singles.costs + (place.rawValue << 8 | Int(code)) * SingleRows.letterCount)
  }

  /// 0...2
  let index: Int

  /// Words that read worse than this against the best are not searched for lost letters.
  let cheapestLoss: Float

  /// What else a piece (scan codes, the first in the lowest byte) may stand for.
  func operations(_ piece: UInt32, _ place: Place) -> Range<Int> { ranges[piece, place.rawValue] }
  func operation(_ index: Int) -> Operation { operations[index] }
  /// The letters that rows of one piece begin with.
  func beginnings(_ range: Range<Int>) -> (low: UInt64, high: UInt64) { beginnings[range.lowerBound] }

  static func of(_ level: DamageScan.Level) -> Channel {
    switch level {
    case .sound, .garbled: garbled
    case .faded: faded
    case .stripped: stripped
    }
  }

  private init(_ level: DamageScan.Level) {
    index = level == .faded ? 1 : level == .stripped ? 2 : 0
    singles = SingleRows()
    // Of what lost its marks and nothing else, every other change is rarer.
    let surcharge: Float = level == .stripped ? 3 : 0
    let count = Lexicon.channel.utf8CodeUnitCount / Self.cellWidth
    let operations = UnsafeMutablePointer<Operation>.allocate(capacity: count)
    let beginnings = UnsafeMutablePointer<(low: UInt64, high: UInt64)>.allocate(capacity: count)
    self.operations = UnsafePointer(operations)
    self.beginnings = UnsafePointer(beginnings)
    var used = 0
    var first = 0
    var group: UInt64 = .max
    for row in 0..<count {
      let cell = Lexicon.channel.utf8Start + Self.cellWidth * row
      let place = Lexicon.number(cell, digits: 1)
      let piece = UInt32(truncatingIfNeeded: Lexicon.number(cell + 1, digits: 5))
      let letters = UInt32(truncatingIfNeeded: Lexicon.number(cell + 6, digits: 5))
      let cost = Float(Lexicon.number(cell + 11, digits: 3)) / 65536 + surcharge
      if piece < 256, letters < 256 {
        singles.put(cost, of: Int(letters), row: place << 8 | Int(piece))
        continue
      }
      if group != PieceTable.key(piece, place) {
        ranges.insert(group, first..<used)
        (group, first) = (PieceTable.key(piece, place), used)
      }
      (operations + used).initialize(to: Operation(letters: letters, cost: cost))
      (beginnings + used).initialize(to: (0, 0))
      let letter = UInt64(letters & 0xFF)
      if letter < 64 { beginnings[first].low |= 1 << letter } else { beginnings[first].high |= 1 << (letter - 64) }
      used += 1
    }
    ranges.insert(group, first..<used)
    singles.addLosses(level)
    // Rarer losses of sound letters are not worth the search.
    cheapestLoss = level == .faded ? singles.cheapestLoss : 5
  }

  /// Per row: 1 place, 5 piece that was read, 5 letters, 3 cost in 1/65536 nat.
  private static let cellWidth = 14
}

/// What single characters that were read may stand for: by place and scan code.
private struct SingleRows {
  static let letterCount = VietnameseLetters.count + 1
  /// The letters of tier n cost no more than n + 1 nats; the last tier holds all.
  static let tiers = 8
  private static let rowCount = Channel.Place.allCases.count << 8

  /// For each row the cost of each letter; infinity where it is never read so.
  let costs: UnsafeMutablePointer<Float>
  /// For each row and tier the letters, one bit each, below and from 64.
  let masks: UnsafeMutablePointer<(low: UInt64, high: UInt64)>

  init() {
    costs = .allocate(capacity: Self.rowCount * Self.letterCount)
    costs.initialize(repeating: .infinity, count: Self.rowCount * Self.letterCount)
    masks = .allocate(capacity: Self.tiers * Self.rowCount)
    masks.initialize(repeating: (0, 0), count: Self.tiers * Self.rowCount)
  }

  func put(_ cost: Float, of letter: Int, row: Int) {
    guard cost < costs[row * Self.letterCount + letter] else { return }
    costs[row * Self.letterCount + letter] = cost
    for tier in Channel.tier(cost.rounded(.up) - 1)..<Self.tiers {
      let mask = masks + Self.tiers * row + tier
      if letter < 64 { mask.pointee.low |= 1 << UInt64(letter) } else { mask.pointee.high |= 1 << UInt64(letter - 64) }
    }
  }

  /// What a level loses more than a bad scan: letters with marks, or the marks of all letters.
  func addLosses(_ level: DamageScan.Level) {
    for place in Channel.Place.allCases {
      for code in 1...UInt8(VietnameseLetters.count) {
        let bareCode = VietnameseLetters.bare(code)
        if level == .faded, VietnameseLetters.isVowel(code), code != bareCode {
          let hasTwoMarks = VietnameseLetters.tone(code) > 0 && VietnameseLetters.vowel(code) != bareCode
          let cost = -NaturalLogarithm.log(hasTwoMarks ? ConfusionRows.fadedTwice : ConfusionRows.fadedOnce)
          put(cost, of: Int(code), row: place.rawValue << 8)
        }
        if level == .stripped {
          let bare = VietnameseLetters.all[Int(bareCode) - 1]
          put(0, of: Int(code), row: place.rawValue << 8 | Int(place == .small ? bare : bare - 32))
        }
      }
    }
  }

  var cheapestLoss: Float { UnsafeBufferPointer(start: costs, count: Self.letterCount).min() ?? 0 }
}

/// Open addressing from a piece and its place to its rows.
private struct PieceTable {
  private static let size = 1 << 13
  private struct Entry {
    var key: UInt64 = .max
    var lower: Int32 = 0
    var upper: Int32 = 0
  }
  private let entries: UnsafeMutablePointer<Entry>

  init() {
    entries = .allocate(capacity: Self.size)
    entries.initialize(repeating: Entry(), count: Self.size)
  }

  static func key(_ piece: UInt32, _ place: Int) -> UInt64 { UInt64(place) << 32 | UInt64(piece) }

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51) }

  subscript(piece: UInt32, place: Int) -> Range<Int> {
    let key = Self.key(piece, place)
    var slot = Self.slot(key)
    while entries[slot].key != .max {
      if entries[slot].key == key { return Int(entries[slot].lower)..<Int(entries[slot].upper) }
      slot = (slot + 1) & (Self.size - 1)
    }
    return 0..<0
  }

  func insert(_ key: UInt64, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    var slot = Self.slot(key)
    while entries[slot].key != .max { slot = (slot + 1) & (Self.size - 1) }
    entries[slot] = Entry(key: key, lower: Int32(range.lowerBound), upper: Int32(range.upperBound))
  }
}
