/// Pairs of words that were looked up lately: readings of neighbours ask for the same ones again and again.
///
/// A class for that memory, which outlives one document; what is found never depends on it.
final class PairMemory {
  private struct Entry {
    let context: Lexicon.WordID
    let word: Lexicon.WordID
    let pair: NGrams.Pair
  }

  /// Entries; a new pair takes the place of an old one.
  private static let size: UInt32 = 1 << 15

  let model = NGrams()
  private let entries: UnsafeMutablePointer<Entry> = .allocate(capacity: Int(size))

  init() { entries.initialize(repeating: Entry(context: -1, word: -1, pair: .unlisted(cost: 0)), count: Int(Self.size)) }

  deinit { entries.deallocate() }

  /// A word after the row's, as the model has it.
  @inline(__always) func pair(_ word: NGrams.Word, in row: NGrams.Row) -> NGrams.Pair {
    let hash = (UInt32(truncatingIfNeeded: row.context) &* 0x9E37_79B1) &+ UInt32(truncatingIfNeeded: word.id) &* 0x85EB_CA6B
    let entry = entries + Int(hash >> 15 & (Self.size - 1))
    if entry.pointee.context == row.context, entry.pointee.word == word.id { return entry.pointee.pair }
    return lookUp(word, in: row, entry)
  }

  @inline(never) private func lookUp(_ word: NGrams.Word, in row: NGrams.Row, _ entry: UnsafeMutablePointer<Entry>) -> NGrams.Pair {
    let pair = model.pair(word, in: row)
    entry.pointee = Entry(context: row.context, word: word.id, pair: pair)
    return pair
  }
}
