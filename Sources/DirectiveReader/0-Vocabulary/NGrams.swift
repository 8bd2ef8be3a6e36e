/// The trigram model of syllables, searched in place in the literals of the lexicon. Costs are nats (-log probability).
struct NGrams {
  typealias WordID = Lexicon.WordID
  /// No such bigram is listed.
  static let noPair: Int32 = -1

  private let contexts = Lexicon.contexts.utf8Start
  private let bigrams = Lexicon.bigrams.utf8Start
  private let trigrams = Lexicon.trigrams.utf8Start

  /// Cost of a word without context.
  func cost(_ word: WordID) -> Float { Float(two(contexts + 7 * Int(word) + 5)) * Self.step }

  /// Cost of `word` after `context`, and the bigram's cell.
  func cost(_ word: WordID, after context: WordID) -> (cost: Float, pair: Int32) {
    let cell = contexts + 7 * Int(context)
    let start = three(cell)
    // Ids ascend from 0 on: the word can stand no further than its own id.
    let count = min(three(cell + 7) - start, Int(word) + 1)
    if let place = search(bigrams + 8 * start, width: 8, count: count, for: Self.code(word)) {
      return (Float(two(bigrams + 8 * (start + place) + 2)) * Self.step, Int32(start + place))
    }
    return (Float(two(cell + 3)) * Self.step + cost(word), Self.noPair)
  }

  /// The trigrams that begin with a bigram's cell.
  func continuations(of pair: Int32) -> (range: Range<Int>, backOff: Float) {
    guard pair >= 0 else { return (0..<0, 0) }
    let cell = bigrams + 8 * Int(pair)
    return (three(cell + 5)..<three(cell + 13), Float(digit(cell[4])) * 0.05)
  }

  /// Cost of `word` as one of the continuations; nil if it is not listed.
  @inline(__always) func cost(_ word: WordID, among range: Range<Int>) -> Float? {
    guard let place = search(trigrams + 4 * range.lowerBound, width: 4, count: range.count, for: Self.code(word)) else { return nil }
    return Float(two(trigrams + 4 * (range.lowerBound + place) + 2)) * Self.step
  }

  /// Cost of `word` after two words, the second of which stands in `pair` after the first.
  func cost(_ word: WordID, after context: WordID, pair: Int32) -> (cost: Float, pair: Int32) {
    let (plain, next) = cost(word, after: context)
    let (range, backOff) = continuations(of: pair)
    return (cost(word, among: range) ?? plain + backOff, next)
  }

  /// Halving without branches: nothing here could be predicted.
  @inline(__always) private func search(_ cells: UnsafePointer<UInt8>, width: Int, count: Int, for wanted: UInt16) -> Int? {
    guard count > 0 else { return nil }
    var base = 0
    var rest = count
    while rest > 1 {
      let half = rest / 2
      base += code(cells + width * (base + half)) <= wanted ? half : 0
      rest -= half
    }
    return code(cells + width * base) == wanted ? base : nil
  }

  private static let step: Float = 1 / 400

  /// A word's cell as a number whose order is the order of ids.
  @inline(__always) private static func code(_ word: WordID) -> UInt16 {
    UInt16(character(Int(word) / 92)) << 8 | UInt16(character(Int(word) % 92))
  }
  @inline(__always) private static func character(_ digit: Int) -> UInt8 {
    UInt8(digit == 0 ? 0x21 : digit < 58 ? digit + 0x22 : digit + 0x23)
  }

  @inline(__always) private func code(_ cell: UnsafePointer<UInt8>) -> UInt16 {
    UnsafeRawPointer(cell).loadUnaligned(as: UInt16.self).bigEndian
  }
  @inline(__always) private func digit(_ byte: UInt8) -> Int { Int(byte) - 0x21 - (byte > 0x22 ? 1 : 0) - (byte > 0x5C ? 1 : 0) }
  @inline(__always) private func two(_ cell: UnsafePointer<UInt8>) -> Int { digit(cell[0]) * 92 + digit(cell[1]) }
  @inline(__always) private func three(_ cell: UnsafePointer<UInt8>) -> Int { two(cell) * 92 + digit(cell[2]) }
}
