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
    let wanted = Self.code(word)
    var low = three(cell)
    var high = three(cell + 7)
    while low < high {
      let middle = (low + high) / 2
      let found = code(bigrams + 8 * middle)
      if found == wanted { return (Float(two(bigrams + 8 * middle + 2)) * Self.step, Int32(middle)) }
      if found < wanted { low = middle + 1 } else { high = middle }
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
  func cost(_ word: WordID, among range: Range<Int>) -> Float? {
    let wanted = Self.code(word)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      let found = code(trigrams + 4 * middle)
      if found == wanted { return Float(two(trigrams + 4 * middle + 2)) * Self.step }
      if found < wanted { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// Cost of `word` after two words, the second of which stands in `pair` after the first.
  func cost(_ word: WordID, after context: WordID, pair: Int32) -> (cost: Float, pair: Int32) {
    let (plain, next) = cost(word, after: context)
    let (range, backOff) = continuations(of: pair)
    return (cost(word, among: range) ?? plain + backOff, next)
  }

  private static let step: Float = 1 / 400

  /// A word's cell as a number whose order is the order of ids.
  private static func code(_ word: WordID) -> UInt16 {
    UInt16(character(Int(word) / 92)) << 8 | UInt16(character(Int(word) % 92))
  }
  private static func character(_ digit: Int) -> UInt8 { UInt8(digit == 0 ? 0x21 : digit < 58 ? digit + 0x22 : digit + 0x23) }

  private func code(_ cell: UnsafePointer<UInt8>) -> UInt16 { UInt16(cell[0]) << 8 | UInt16(cell[1]) }
  private func digit(_ byte: UInt8) -> Int { Int(byte) - 0x21 - (byte > 0x22 ? 1 : 0) - (byte > 0x5C ? 1 : 0) }
  private func two(_ cell: UnsafePointer<UInt8>) -> Int { digit(cell[0]) * 92 + digit(cell[1]) }
  private func three(_ cell: UnsafePointer<UInt8>) -> Int { two(cell) * 92 + digit(cell[2]) }
}
