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

  /// Costs of single letters for single characters, `[place][scan code][letter]`; infinity where there is no row.
  private let singleCosts: UnsafeMutablePointer<Float>
  /// The letters that have such a row, one bit each, below and from 64.
  private let singleMasks: UnsafeMutablePointer<(low: UInt64, high: UInt64)>
  /// All other rows, those for the same piece side by side, the cheapest first.
  private let operations: UnsafePointer<Operation>
  /// For the first row of each piece: the letters that any of its rows begins with, one bit each, below and from 64.
  private let firstLetters: UnsafePointer<(low: UInt64, high: UInt64)>
  private let ranges: PieceTable
  private let codes: [UInt32: UInt8]

  /// The code of a character that was read; 0 if no letter is ever read so.
  func code(_ scalar: UInt32) -> UInt8 { scalar < 0x80 ? UInt8(scalar) : codes[scalar] ?? 0 }

  /// The letters that one character (0 for nothing read) may stand for: all, those up to `middling` nats, those up to `likely`.
  func letters(_ code: UInt8, _ place: Place) -> UnsafePointer<(low: UInt64, high: UInt64)> {
    UnsafePointer(singleMasks + 3 * (place.rawValue << 8 | Int(code)))
  }
  static let middling: Float = 5
  static let likely: Float = 2

  /// The costs of reading each letter as that character.
  func costs(_ code: UInt8, _ place: Place) -> UnsafePointer<Float> {
    UnsafePointer(singleCosts + (place.rawValue << 8 | Int(code)) * Self.letterCount)
  }

  /// Words that read worse than this against the best are not searched for lost letters.
  let cheapestLoss: Float

  /// What else a piece (scan codes, the first in the lowest byte) may stand for.
  func operations(_ piece: UInt32, _ place: Place) -> Range<Int> { ranges[piece, place.rawValue] }
  func operation(_ index: Int) -> Operation { operations[index] }
  /// The letters that rows of one piece begin with.
  func beginnings(_ range: Range<Int>) -> (low: UInt64, high: UInt64) { firstLetters[range.lowerBound] }

  private static let letterCount = VietnameseLetters.count + 1

  static func of(_ level: DamageScan.Level) -> Channel {
    switch level {
    case .sound, .garbled: garbled
    case .faded: faded
    case .stripped: stripped
    }
  }

  private init(_ level: DamageScan.Level) {
    let rowCount = Place.allCases.count << 8
    singleCosts = .allocate(capacity: rowCount * Self.letterCount)
    singleCosts.initialize(repeating: .infinity, count: rowCount * Self.letterCount)
    singleMasks = .allocate(capacity: 3 * rowCount)
    singleMasks.initialize(repeating: (0, 0), count: 3 * rowCount)
    var operations: [Operation] = []
    var firstLetters: [(low: UInt64, high: UInt64)] = []
    let ranges = PieceTable()
    var rows = ChannelRows()
    for place in Place.allCases {
      for (piece, list) in rows.costs(place, level) {
        let start = operations.count
        for (letters, cost) in list {
          if piece < 256, letters < 256 {
            Self.put(cost, of: Int(letters), row: place.rawValue << 8 | Int(piece), singleCosts, singleMasks)
          } else {
            operations.append(Operation(letters: letters, cost: cost))
          }
        }
        operations[start...].sort { ($0.cost, $0.letters) < ($1.cost, $1.letters) }
        firstLetters += repeatElement(Self.firstLetters(operations[start...]), count: operations.count - start)
        ranges.insert(piece, place.rawValue, start..<operations.count)
      }
    }
    let memory = UnsafeMutablePointer<Operation>.allocate(capacity: operations.count)
    memory.initialize(from: operations, count: operations.count)
    self.operations = UnsafePointer(memory)
    let masks = UnsafeMutablePointer<(low: UInt64, high: UInt64)>.allocate(capacity: firstLetters.count)
    masks.initialize(from: firstLetters, count: firstLetters.count)
    self.firstLetters = UnsafePointer(masks)
    self.ranges = ranges
    codes = rows.codes
    let losses = UnsafeBufferPointer(start: singleCosts, count: Self.letterCount)
    // Rarer losses of sound letters are not worth the search.
    cheapestLoss = level == .faded ? losses.min() ?? 0 : 5
  }

  private static func firstLetters(_ rows: ArraySlice<Operation>) -> (low: UInt64, high: UInt64) {
    rows.reduce((low: 0, high: 0)) { masks, row in
      let letter = UInt64(row.letters & 0xFF)
      return letter < 64 ? (masks.low | 1 << letter, masks.high) : (masks.low, masks.high | 1 << (letter - 64))
    }
  }

  private static func put(
    _ cost: Float, of letter: Int, row: Int, _ costs: UnsafeMutablePointer<Float>,
    _ masks: UnsafeMutablePointer<(low: UInt64, high: UInt64)>
  ) {
    costs[row * letterCount + letter] = cost
    for (tier, limit) in [.infinity, middling, likely].enumerated() where cost <= limit {
      if letter < 64 { masks[3 * row + tier].low |= 1 << UInt64(letter) } else { masks[3 * row + tier].high |= 1 << UInt64(letter - 64) }
    }
  }
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

  private static func slot(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 51) }

  subscript(piece: UInt32, place: Int) -> Range<Int> {
    let key = UInt64(place) << 32 | UInt64(piece)
    var slot = Self.slot(key)
    while entries[slot].key != .max {
      if entries[slot].key == key { return Int(entries[slot].lower)..<Int(entries[slot].upper) }
      slot = (slot + 1) & (Self.size - 1)
    }
    return 0..<0
  }

  func insert(_ piece: UInt32, _ place: Int, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let key = UInt64(place) << 32 | UInt64(piece)
    var slot = Self.slot(key)
    while entries[slot].key != .max { slot = (slot + 1) & (Self.size - 1) }
    entries[slot] = Entry(key: key, lower: Int32(range.lowerBound), upper: Int32(range.upperBound))
  }
}

/// The confusion rows with their smoothing, as the lexicon's notes give it.
private struct ChannelRows {
  private(set) var codes: [UInt32: UInt8] = [:]
  /// Rows of one letter: counts by what was read, and the letter's own occurrences.
  private var single: [[[UInt32: Float]]] = Array(repeating: Array(repeating: [:], count: 94), count: 2)
  private var totals: [[Float]] = Array(repeating: Array(repeating: 0, count: 94), count: 2)
  /// Rows of several letters by place: what was read, letters, probability.
  private var several: [[(read: UInt32, letters: UInt32, probability: Float)]] = [[], [], []]

  init() {
    Lexicon.forEachRow(Lexicon.confusions) { fields in
      guard fields.count == 4, let count = Self.number(fields[2]), let total = Self.number(fields[3]) else { return }
      add(clean: String(decoding: fields[0], as: UTF8.self), read: String(decoding: fields[1], as: UTF8.self), count, total)
    }
    for row in ConfusionRows.rows { add(clean: row.clean, read: row.read, row.probability * 1000, 1000) }
  }

  private mutating func add(clean: String, read: String, _ count: Float, _ total: Float) {
    let scalars = clean.unicodeScalars.map(\.value)
    let letters = scalars.map(VietnameseLetters.code)
    guard !letters.contains(0), let first = scalars.first, let last = scalars.last, let piece = packedRead(read) else { return }
    let isCapital = LetterFolding.isCapital(first)
    if letters.count == 1 {
      single[isCapital ? 1 : 0][Int(letters[0])][piece, default: 0] += count
      totals[isCapital ? 1 : 0][Int(letters[0])] = max(total, totals[isCapital ? 1 : 0][Int(letters[0])])
    } else {
      let place: Channel.Place = !isCapital ? .small : LetterFolding.isCapital(last) ? .capital : .initial
      several[place.rawValue].append((piece, Self.packed(letters), count / (total + 0.5)))
      // Rows in capitals are rare: the small ones hold for them too.
      if place == .small, let upper = packedRead(uppercased(read)) {
        several[Channel.Place.capital.rawValue].append((upper, Self.packed(letters), count / (total + 0.5) * 0.3))
      }
    }
  }

  /// By what was read: letters and their lowest cost.
  mutating func costs(_ place: Channel.Place, _ level: DamageScan.Level) -> [UInt32: [UInt32: Float]] {
    var costs: [UInt32: [UInt32: Float]] = [:]
    let isStripped = level == .stripped
    func put(_ read: UInt32, _ letters: UInt32, _ cost: Float) {
      costs[read, default: [:]][letters] = min(cost, costs[read]?[letters] ?? .infinity)
    }
    for code in 1...UInt8(VietnameseLetters.count) {
      for (read, probability) in distribution(code, isCapital: place != .small) where probability > 1e-5 {
        put(read, UInt32(code), -NaturalLogarithm.log(probability) + (isStripped ? 3 : 0))
      }
      if level == .faded, VietnameseLetters.isVowel(code), code != VietnameseLetters.bare(code) {
        let hasTwoMarks = VietnameseLetters.tone(code) > 0 && VietnameseLetters.vowel(code) != VietnameseLetters.bare(code)
        put(0, UInt32(code), -NaturalLogarithm.log(hasTwoMarks ? ConfusionRows.fadedTwice : ConfusionRows.fadedOnce))
      }
      if isStripped {
        let bare = VietnameseLetters.all[Int(VietnameseLetters.bare(code)) - 1]
        put(UInt32(place == .small ? bare : bare - 32), UInt32(code), 0)
      }
    }
    for row in several[place.rawValue] { put(row.read, row.letters, -NaturalLogarithm.log(row.probability) + (isStripped ? 3 : 0)) }
    return costs
  }

  /// How a letter is read: its own counts and what its relatives teach.
  private mutating func distribution(_ code: UInt8, isCapital: Bool) -> [UInt32: Float] {
    var counts = single[isCapital ? 1 : 0][Int(code)]
    let total = totals[isCapital ? 1 : 0][Int(code)]
    var added: Float = 0
    func add(_ distribution: [UInt32: Float], _ weight: Float) {
      for (read, share) in distribution { counts[read, default: 0] += share * weight }
      added += weight
    }
    if isCapital { add(capitalized(share([code], false)), 4) }
    let own = VietnameseLetters.all[Int(code) - 1]
    let bare = VietnameseLetters.bare(code)
    if VietnameseLetters.isVowel(code) {
      let isPlain = code == bare
      let vowel = VietnameseLetters.vowel(code)
      let every = (1...UInt8(VietnameseLetters.count)).filter(VietnameseLetters.isVowel)
      add(share(every.filter { VietnameseLetters.vowel($0) == vowel }, isCapital), isPlain ? 0.02 : 4)
      add(share(every.filter { VietnameseLetters.bare($0) == bare }, isCapital), isPlain ? 0.02 : 1.5)
    }
    let lookAlikes = ConfusionRows.lookAlikes(VietnameseLetters.all[Int(bare) - 1], isCapital: isCapital).compactMap {
      packedRead(String($0))
    }
    let weight = max(1, total * 0.01) * (code == bare && VietnameseLetters.isVowel(code) ? 0.3 : 1)
    add(Dictionary(lookAlikes.map { ($0, 1 / Float(max(lookAlikes.count, 1))) }, uniquingKeysWith: +), lookAlikes.isEmpty ? 0 : weight)
    let bareScalar = VietnameseLetters.all[Int(bare) - 1]
    if let piece = packedRead(text(isCapital ? bareScalar - 32 : bareScalar)) { add([piece: 1], 0.7) }
    if let piece = packedRead(text(isCapital ? LetterFolding.uppercased(own) : own)) { add([piece: 1], 0.3) }
    if VietnameseLetters.isVowel(code), code != bare {
      for vowel in "aeiou" {
        counts[UInt32((isCapital ? vowel.asciiValue.map { $0 - 32 } : vowel.asciiValue) ?? 0), default: 0] += ConfusionRows.anyVowel * total
      }
      if let piece = packedRead("é") { counts[piece, default: 0] += ConfusionRows.anyVowel * total }
    }
    // A letter may vanish, vowels with marks more often than others.
    add([0: 1], max(0.002, 0.002 * total))
    return counts.mapValues { $0 / (total + 0.5 + added) }
  }

  /// The joint distribution of some letters.
  private func share(_ letters: [UInt8], _ isCapital: Bool) -> [UInt32: Float] {
    var sum: [UInt32: Float] = [:]
    var total: Float = 0
    for letter in letters {
      for (read, count) in single[isCapital ? 1 : 0][Int(letter)] { sum[read, default: 0] += count }
      total += totals[isCapital ? 1 : 0][Int(letter)]
    }
    return total == 0 ? [:] : sum.mapValues { $0 / total }
  }

  private mutating func capitalized(_ distribution: [UInt32: Float]) -> [UInt32: Float] {
    var upper: [UInt32: Float] = [:]
    for (read, share) in distribution { upper[uppercased(read), default: 0] += share }
    return upper
  }

  private mutating func uppercased(_ read: UInt32) -> UInt32 {
    var out: UInt32 = 0
    for index in 0..<4 {
      let byte = UInt8(truncatingIfNeeded: read >> UInt32(8 * index))
      guard byte != 0 else { break }
      out |= UInt32(byte < 0x80 ? UInt8(LetterFolding.uppercased(UInt32(byte))) : byte) << UInt32(8 * index)
    }
    return out
  }

  private func uppercased(_ read: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in read.unicodeScalars { out.append(Unicode.Scalar(LetterFolding.uppercased(scalar.value)) ?? scalar) }
    return String(out)
  }

  private func text(_ scalar: UInt32) -> String { Unicode.Scalar(scalar).map { String(Character($0)) } ?? "" }

  /// Scan codes of a string of at most four characters.
  private mutating func packedRead(_ read: String) -> UInt32? {
    var packed: UInt32 = 0
    for (index, scalar) in read.unicodeScalars.enumerated() {
      guard index < Channel.longestPiece, let code = code(scalar.value) else { return nil }
      packed |= UInt32(code) << UInt32(8 * index)
    }
    return packed
  }

  private mutating func code(_ scalar: UInt32) -> UInt8? {
    if scalar < 0x80 { return UInt8(scalar) }
    if let known = codes[scalar] { return known }
    guard codes.count < 127 else { return nil }
    let code = UInt8(128 + codes.count)
    codes[scalar] = code
    return code
  }

  private static func packed(_ letters: [UInt8]) -> UInt32 {
    letters.prefix(4).enumerated().reduce(0) { $0 | UInt32($1.element) << UInt32(8 * $1.offset) }
  }

  private static func number(_ digits: UnsafeBufferPointer<UInt8>) -> Float? { Float(String(decoding: digits, as: UTF8.self)) }
}
