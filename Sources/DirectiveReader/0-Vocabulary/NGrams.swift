/// The trigram model of syllables, searched in place in the literals of the lexicon. Costs are nats (-log probability).
package struct NGrams {
  package typealias WordID = Int32
  /// A word as the rows of the tables list it.
  package struct Word: BitwiseCopyable {
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

    static let boundary = Word(Lexicon.boundary)

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
    let context: WordID
    fileprivate let first: Int
    fileprivate let count: Int
    /// Added to the cost of a word that is not listed.
    let backOff: Float
    fileprivate let filter: PairFilter.Row
  }

  /// A word behind another one.
  struct Pair {
    let cost: Float
    /// Added to the cost of a word that is not listed behind both.
    let backOff: Float
    /// Its trigrams.
    fileprivate let first: Int32
    /// -1 where the pair itself is not listed.
    fileprivate let count: Int32

    var isListed: Bool { count >= 0 }

    static func unlisted(cost: Float) -> Pair { Pair(cost: cost, backOff: 0, first: 0, count: -1) }
  }

  /// Words that the tables list.
  static var wordCount: Int { Lexicon.contexts.utf8CodeUnitCount / 9 }

  private let contexts = WordCosts.shared.rows
  private let bigrams = Lexicon.bigrams.utf8Start
  private let trigrams = Lexicon.trigrams.utf8Start
  private let filter = PairFilter.shared

  /// What it asks most often takes milliseconds to make, once: worth it only where thousands of pairs are asked for.
  package init() {}

  /// Cost of a word without context.
  @inline(__always) func cost(_ word: WordID) -> Float { contexts[Int(word)].cost }

  /// The same, where no pairs are asked for: their filter need not be made.
  static func cost(of word: WordID) -> Float {
    Float(Lexicon.number(Lexicon.contexts.utf8Start + 9 * Int(word) + 5, digits: 2)) * step
  }

  /// Cost of a word after another, nil if the pair is not listed: told by the tables as they stand, for those who ask for few pairs.
  static func listedCost(_ word: Word, after context: WordID) -> Float? {
    let row = Lexicon.contexts.utf8Start + 9 * Int(context)
    let first = Lexicon.number(row, digits: 3)
    let end = Int(context) + 1 < wordCount ? Lexicon.number(row + 9, digits: 3) : first
    let cells = Lexicon.bigrams.utf8Start + 8 * first
    return search(cells, width: 8, count: end - first, for: word).map { Float(two(cells + 8 * $0 + 2)) * step }
  }

  /// No less does a word cost after any words.
  func lowestCost(_ word: WordID) -> Float { contexts[Int(word)].lowestCost }

  @inline(__always) func row(after context: WordID) -> Row {
    let row = contexts[Int(context)]
    return Row(
      context: context, first: Int(row.first), count: Int(row.count), backOff: row.backOff, filter: filter.row(of: context))
  }

  /// False where the bigram is certainly not listed, and then no trigram that ends with it either; most are told so.
  @inline(__always) func mayList(_ word: Word, in row: Row) -> Bool { row.filter.mayHold(word.number) }

  /// A word after the row's.
  func pair(_ word: Word, in row: Row) -> Pair {
    guard let cell = cell(word, in: row) else { return .unlisted(cost: row.backOff + cost(word.id)) }
    let first = Self.three(cell + 5)
    return Pair(
      cost: Float(Self.two(cell + 2)) * Self.step, backOff: Float(Self.digit(cell[4])) * 0.05, first: Int32(truncatingIfNeeded: first),
      count: Int32(truncatingIfNeeded: max(Self.three(cell + 13) - first, 0)))
  }

  /// Cost of a word behind a pair; nil if the three are not listed.
  @inline(__always) func listedCost(_ word: Word, behind pair: Pair) -> Float? {
    let cells = trigrams + 4 * Int(pair.first)
    guard let place = Self.search(cells, width: 4, count: Int(pair.count), for: word) else { return nil }
    return Float(Self.two(cells + 4 * place + 2)) * Self.step
  }

  private func cell(_ word: Word, in row: Row) -> UnsafePointer<UInt8>? {
    let cells = bigrams + 8 * row.first
    guard mayList(word, in: row), let place = Self.search(cells, width: 8, count: row.count, for: word) else { return nil }
    return cells + 8 * place
  }

  /// From where the word's number lets it be expected, in long rows once more from what stands there, then cell by cell.
  @inline(__always) private static func search(_ cells: UnsafePointer<UInt8>, width: Int, count: Int, for word: Word) -> Int? {
    guard count > 0 else { return nil }
    var place = Int(word.number) &* count / Word.count
    var found = code(cells + width &* place)
    if count > longRow, found != word.cell {
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

  @inline(__always) private static func code(_ cell: UnsafePointer<UInt8>) -> UInt16 {
    UnsafeRawPointer(cell).loadUnaligned(as: UInt16.self).bigEndian
  }
  @inline(__always) private static func digit(_ byte: UInt8) -> Int { Int(byte) &- 0x21 &- (byte > 0x22 ? 1 : 0) &- (byte > 0x5C ? 1 : 0) }
  @inline(__always) fileprivate static func two(_ cell: UnsafePointer<UInt8>) -> Int { digit(cell[0]) &* 92 &+ digit(cell[1]) }
  @inline(__always) private static func three(_ cell: UnsafePointer<UInt8>) -> Int { two(cell) &* 92 &+ digit(cell[2]) }
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
  let count: Int

  /// Per word: 3 first bigram, 2 back-off, 2 cost and 2 lowest cost; a row behind the last word ends its bigrams.
  private init() {
    count = NGrams.wordCount
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
///
/// The bits of one first word stand together: the words that may follow it are asked for one after the other.
private struct PairFilter: @unchecked Sendable {
  static let shared = PairFilter()

  /// The bits of one first word.
  struct Row {
    fileprivate let bits: UnsafePointer<UInt64>
    /// Of the places that there are.
    fileprivate let mask: UInt16

    @inline(__always) func mayHold(_ number: UInt16) -> Bool {
      let place = number & mask
      return bits[Int(place >> 6)] & 1 << UInt64(place & 63) != 0
    }
  }

  /// Of each first word.
  private let rows: UnsafePointer<Row>

  private init() {
    let contexts = WordCosts.shared
    let masks = (0..<contexts.count).map { Self.mask(for: Int(contexts.rows[$0].count)) }
    let bits = UnsafeMutablePointer<UInt64>.allocate(capacity: masks.reduce(0) { $0 + Self.wordCount($1) })
    bits.initialize(repeating: 0, count: masks.reduce(0) { $0 + Self.wordCount($1) })
    let rows = UnsafeMutablePointer<Row>.allocate(capacity: contexts.count)
    var next = bits
    for context in 0..<contexts.count {
      let row = contexts.rows[context]
      let mask = Int(masks[context])
      var cell = Lexicon.bigrams.utf8Start + 8 * Int(row.first)
      for _ in 0..<row.count {
        let place = NGrams.two(cell) & mask
        next[place >> 6] |= 1 << UInt64(truncatingIfNeeded: place & 63)
        cell += 8
      }
      (rows + context).initialize(to: Row(bits: UnsafePointer(next), mask: masks[context]))
      next += Self.wordCount(masks[context])
    }
    self.rows = UnsafePointer(rows)
  }

  /// Eight places and more for each pair, at most one for every number.
  private static func mask(for count: Int) -> UInt16 {
    var size = 64
    while size < 8 * count, size < 1 << 14 { size *= 2 }
    return UInt16(size - 1)
  }

  private static func wordCount(_ mask: UInt16) -> Int { (Int(mask) + 1) / 64 }

  @inline(__always) func row(of context: Lexicon.WordID) -> Row { rows[Int(context)] }
}
