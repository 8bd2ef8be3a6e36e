/// Remembers the bigrams that were looked up last, with what the document itself says about them.
///
/// A class for its table, which lives as long as one reading.
final class PairCache {
  struct Pair {
    /// The bigram's cell in the table.
    let cell: Int32
    /// Without a word before the two.
    let cost: Float
    /// What the second word costs less in this document, and the most that the pair costs in it.
    let gain: Float
    let ceiling: Float

    /// With the trigram's own cost, if it is listed.
    @inline(__always) func cost(listed: Float?, backOff: Float) -> Float { min((listed ?? cost + backOff) - gain, ceiling) }
  }
  private static let size = 1 << 14
  private let entries: UnsafeMutablePointer<(key: UInt32, pair: Pair)>
  private let model = NGrams()
  private let known: DocumentWords?

  init(_ known: DocumentWords?) {
    self.known = known
    entries = .allocate(capacity: Self.size)
    entries.initialize(repeating: (.max, Pair(cell: 0, cost: 0, gain: 0, ceiling: 0)), count: Self.size)
  }

  deinit { entries.deallocate() }

  subscript(word: Lexicon.WordID, after context: Lexicon.WordID) -> Pair {
    let key = UInt32(context) << 16 | UInt32(word)
    let entry = entries + Int((key &* 0x9E37_79B1) >> 18)
    if entry.pointee.key == key { return entry.pointee.pair }
    let (cost, cell) = model.cost(word, after: context)
    let pair = Pair(
      cell: cell, cost: cost, gain: known?.gain(word) ?? 0, ceiling: known?.ceiling(word, after: context) ?? .infinity)
    entry.pointee = (key, pair)
    return pair
  }
}
