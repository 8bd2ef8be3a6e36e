/// The trigram model of syllables, searched in place in the literals of the lexicon. Costs are nats (-log probability).
package struct NGrams {
  package typealias WordID = Int32
  /// No such bigram is listed.
  static let noPair: Int32 = -1

  /// A word as the rows of the tables list it.
  package struct Word {
    package let id: WordID
    /// The id, spread so that the words of any row stand evenly over all numbers: that tells nearly where in the row a word is.
    package let number: UInt16
    /// The number's two characters, as a cell begins with.
    fileprivate let cell: UInt16

    package init(_ id: WordID) {
      self.id = id
      number = UInt16(truncatingIfNeeded: UInt32(truncatingIfNeeded: id) &* Word.spread % UInt32(Word.count))
      cell = UInt16(Word.character(number / 92)) << 8 | UInt16(Word.character(number % 92))
    }

    /// Numbers of two characters.
    fileprivate static let count = 92 * 92
    /// The golden section of `count`, and without a common divisor.
    private static let spread: UInt32 = 5231

    private static func character(_ digit: UInt16) -> UInt8 {
      UInt8(truncatingIfNeeded: digit == 0 ? 0x21 : digit < 58 ? digit + 0x22 : digit + 0x23)
    }
  }

  /// The bigrams of one first word.
  struct Row {
    fileprivate let context: WordID
    fileprivate let first: Int
    fileprivate let count: Int
    /// Added to the cost of a word that is not listed.
    let backOff: Float
  }

  private let contexts = WordCosts.shared.rows
  private let bigrams = Lexicon.bigrams.utf8Start
  private let trigrams = Lexicon.trigrams.utf8Start
  private let filter: PairFilter

  /// The filter of listed pairs takes milliseconds to make, once: worth it only where thousands of pairs are asked for.
  package init(isFiltered: Bool = true) { filter = isFiltered ? .shared : .open }

  /// Cost of a word without context.
  @inline(__always) func cost(_ word: WordID) -> Float { contexts[Int(word)].cost }

  /// The same, where no pairs are asked for: their filter need not be made.
  static func cost(of word: WordID) -> Float {
    Float(Lexicon.number(Lexicon.contexts.utf8Start + 9 * Int(word) + 5, digits: 2)) * step
  }

  /// No less does a word cost after any words.
  func lowestCost(_ word: WordID) -> Float { contexts[Int(word)].lowestCost }

  @inline(__always) func row(after context: WordID) -> Row {
    let row = contexts[Int(context)]
    return Row(context: context, first: Int(row.first), count: Int(row.count), backOff: row.backOff)
  }

  /// False where the bigram is certainly not listed, and then no trigram that ends with it either; most are told so.
  @inline(__always) func mayList(_ word: Word, in row: Row) -> Bool { filter.mayHold(row.context, word.number) }

  /// Cost of a word after the row's, and the bigram's cell.
  @inline(__always) func cost(_ word: Word, in row: Row) -> (cost: Float, pair: Int32) {
    let cells = bigrams + 8 * row.first
    guard mayList(word, in: row), let place = search(cells, width: 8, count: row.count, for: word) else {
      return (row.backOff + cost(word.id), Self.noPair)
    }
    return (Float(two(cells + 8 * place + 2)) * Self.step, Int32(truncatingIfNeeded: row.first + place))
  }

  /// The trigrams that begin with a bigram's cell.
  @inline(__always) func continuations(of pair: Int32) -> (range: Range<Int>, backOff: Float) {
    guard pair >= 0 else { return (0..<0, 0) }
    let cell = bigrams + 8 * Int(pair)
    let lower = three(cell + 5)
    return (lower..<max(lower, three(cell + 13)), Float(digit(cell[4])) * 0.05)
  }

  /// Cost of a word as one of the continuations; nil if it is not listed.
  @inline(__always) func cost(_ word: Word, among range: Range<Int>) -> Float? {
    let cells = trigrams + 4 * range.lowerBound
    guard let place = search(cells, width: 4, count: range.count, for: word) else { return nil }
    return Float(two(cells + 4 * place + 2)) * Self.step
  }

  /// From where the word's number lets it be expected, in long rows once more from what stands there, then cell by cell.
  @inline(__always) private func search(_ cells: UnsafePointer<UInt8>, width: Int, count: Int, for word: Word) -> Int? {
    guard count > 0 else { return nil }
    var place = Int(word.number) &* count / Word.count
    var found = code(cells + width &* place)
    if count > Self.longRow, found != word.cell {
      let distance = Int(word.number) &- two(cells + width &* place)
      place = min(max(place &+ distance &* count / Word.count, 0), count &- 1)
      found = code(cells + width &* place)
    }
    while found < word.cell {
      place &+= 1
      guard place < count else { return nil }
      found = code(cells + width &* place)
      if found > word.cell { return nil }
    }
    while found > word.cell {
      place &-= 1
      guard place >= 0 else { return nil }
      found = code(cells + width &* place)
    }
    return found == word.cell ? place : nil
  }

  private static let longRow = 64
  fileprivate static let step: Float = 1 / 400

  @inline(__always) private func code(_ cell: UnsafePointer<UInt8>) -> UInt16 {
    UnsafeRawPointer(cell).loadUnaligned(as: UInt16.self).bigEndian
  }
  @inline(__always) private func digit(_ byte: UInt8) -> Int { Int(byte) &- 0x21 &- (byte > 0x22 ? 1 : 0) &- (byte > 0x5C ? 1 : 0) }
  @inline(__always) private func two(_ cell: UnsafePointer<UInt8>) -> Int { digit(cell[0]) &* 92 &+ digit(cell[1]) }
  @inline(__always) private func three(_ cell: UnsafePointer<UInt8>) -> Int { two(cell) &* 92 &+ digit(cell[2]) }
}

/// What the lexicon says of each word alone, taken out of its digits once: the search asks for it at every step.
private struct WordCosts: @unchecked Sendable {
  static let shared = WordCosts()

  struct Row {
    let first: Int32
    let count: Int32
    let backOff: Float
    let cost: Float
    let lowestCost: Float
  }

  let rows: UnsafePointer<Row>

  /// Per word: 3 first bigram, 2 back-off, 2 cost and 2 lowest cost; a row behind the last word ends its bigrams.
  private init() {
    let count = Lexicon.contexts.utf8CodeUnitCount / 9
    let memory = UnsafeMutablePointer<Row>.allocate(capacity: count)
    for word in 0..<count {
      let cell = Lexicon.contexts.utf8Start + 9 * word
      let first = Lexicon.number(cell, digits: 3)
      let end = word + 1 < count ? Lexicon.number(cell + 9, digits: 3) : first
      func cost(_ place: Int) -> Float { Float(Lexicon.number(cell + place, digits: 2)) * NGrams.step }
      let row = Row(
        first: Int32(truncatingIfNeeded: first), count: Int32(truncatingIfNeeded: end - first), backOff: cost(3), cost: cost(5),
        lowestCost: cost(7))
      (memory + word).initialize(to: row)
    }
    rows = UnsafePointer(memory)
  }
}

/// A bit for each listed pair of words, at a place that other pairs share: a pair without its bit is not listed.
private struct PairFilter: @unchecked Sendable {
  static let shared = PairFilter()
  /// Says of no pair that it is not listed.
  static let open = PairFilter(isOpen: ())
  /// Sixteen places for each pair.
  private static let bitCount: UInt32 = 1 << 22

  private let bits: UnsafeMutablePointer<UInt64>
  /// Of the places that there are.
  private let mask: Int

  private init(isOpen: Void) {
    bits = .allocate(capacity: 1)
    bits.initialize(to: .max)
    mask = 63
  }

  private init() {
    mask = Int(Self.bitCount) - 1
    bits = .allocate(capacity: Int(Self.bitCount) / 64)
    bits.initialize(repeating: 0, count: Int(Self.bitCount) / 64)
    let contexts = Lexicon.contexts.utf8Start
    for context in 0..<Lexicon.contexts.utf8CodeUnitCount / 9 - 1 {
      let row = contexts + 9 * context
      for cell in Lexicon.number(row, digits: 3)..<max(Lexicon.number(row, digits: 3), Lexicon.number(row + 9, digits: 3)) {
        let number = Lexicon.number(Lexicon.bigrams.utf8Start + 8 * cell, digits: 2)
        let place = Self.place(Lexicon.WordID(truncatingIfNeeded: context), UInt16(truncatingIfNeeded: number))
        bits[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
  }

  @inline(__always) func mayHold(_ context: Lexicon.WordID, _ number: UInt16) -> Bool {
    let place = Self.place(context, number) & mask
    return bits[place >> 6] & 1 << UInt64(place & 63) != 0
  }

  @inline(__always) private static func place(_ context: Lexicon.WordID, _ number: UInt16) -> Int {
    Int(((UInt32(truncatingIfNeeded: context) << 14 | UInt32(number)) &* 0x9E37_79B1) >> 10)
  }
}
