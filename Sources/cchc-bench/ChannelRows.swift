import DirectiveModel
import DirectiveReader

/// What a bad scan makes of letters: the counted confusions with their smoothing, as the lexicon's notes give it, and `ConfusionRows`.
struct ChannelRows {
  /// Which rows hold at a place of a word.
  private enum Place: Int, CaseIterable { case small, initial, capital }

  private var codes: [UInt32: UInt8] = [:]
  /// Rows of one letter: counts by what was read, and the letter's own occurrences.
  private var single: [[[UInt32: Float]]] = Array(repeating: Array(repeating: [:], count: 94), count: 2)
  private var totals: [[Float]] = Array(repeating: Array(repeating: 0, count: 94), count: 2)
  /// Rows of several letters by place: what was read, letters, probability.
  private var several: [[(read: UInt32, letters: UInt32, probability: Float)]] = [[], [], []]

  /// `confusions` has lines of clean string, OCR string, count and total, parted by tabs.
  init(confusions: String) {
    for line in confusions.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, let count = Float(fields[2]), let total = Float(fields[3]) else { continue }
      add(clean: String(fields[0]), read: String(fields[1]), count, total)
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
      let place: Place = !isCapital ? .small : LetterFolding.isCapital(last) ? .capital : .initial
      several[place.rawValue].append((piece, Self.packed(letters), count / (total + 0.5)))
      // Rows in capitals are rare: the small ones hold for them too.
      if place == .small, let upper = packedRead(uppercased(read)) {
        several[Place.capital.rawValue].append((upper, Self.packed(letters), count / (total + 0.5) * 0.3))
      }
    }
  }

  /// Rows as `Lexicon.channel` has them: 1 place, 5 piece that was read, 5 letters, 3 cost; ordered by place, piece and cost.
  mutating func cells() -> [UInt8] {
    var cells: [UInt8] = []
    for place in Place.allCases {
      for (piece, letters) in costs(place).sorted(by: { $0.key < $1.key }) {
        for (letter, cost) in letters.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
          PackedTables.append(place.rawValue, 1, to: &cells)
          PackedTables.append(Int(piece), 5, to: &cells)
          PackedTables.append(Int(letter), 5, to: &cells)
          PackedTables.append(Int((cost * 65536).rounded()), 3, to: &cells)
        }
      }
    }
    return cells
  }

  /// The characters beyond ASCII in the order of their codes, which begin with 128.
  var characters: String { String(String.UnicodeScalarView(codes.sorted { $0.value < $1.value }.compactMap { Unicode.Scalar($0.key) })) }

  /// By what was read: letters and their lowest cost.
  private mutating func costs(_ place: Place) -> [UInt32: [UInt32: Float]] {
    var costs: [UInt32: [UInt32: Float]] = [:]
    func put(_ read: UInt32, _ letters: UInt32, _ cost: Float) {
      costs[read, default: [:]][letters] = min(cost, costs[read]?[letters] ?? .infinity)
    }
    for code in 1...UInt8(VietnameseLetters.count) {
      for (read, probability) in distribution(code, isCapital: place != .small) where probability > 1e-5 {
        put(read, UInt32(code), -NaturalLogarithm.log(probability))
      }
    }
    for row in several[place.rawValue] { put(row.read, row.letters, -NaturalLogarithm.log(row.probability)) }
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
      guard index < 4, let code = code(scalar.value) else { return nil }
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

}
