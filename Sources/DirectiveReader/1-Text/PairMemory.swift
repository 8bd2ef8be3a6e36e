/// Pairs of words that were looked up lately: readings of neighbours ask for the same ones again and again.
///
/// A class for that memory, which outlives one document; what is found never depends on it.
final class PairMemory {
  private struct Entry {
    var context = UInt16.max
    var word = UInt16.max
    var pair = NGrams.Pair.unlisted(cost: 0)
  }

  /// Entries; a new pair takes the place of an old one. Few at first, because one short text asks for few.
  private static let fewest: UInt32 = 1 << 12
  private static let most: UInt32 = 1 << 16

  let model = NGrams()
  // `RepairWorkspace` lends it to one text at a time.
  @exclusivity(unchecked) private var entries: UnsafeMutablePointer<Entry>
  @exclusivity(unchecked) private var mask = fewest - 1
  @exclusivity(unchecked) private var lookUps: UInt32 = 0

  init() { entries = Self.entries(Self.fewest) }

  deinit { entries.deallocate() }

  private static func entries(_ count: UInt32) -> UnsafeMutablePointer<Entry> {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: Int(count))
    entries.initialize(repeating: Entry(), count: Int(count))
    return entries
  }

  /// A word after the row's, as the model has it.
  @inline(__always) func pair(_ word: NGrams.Word, in row: NGrams.Row) -> NGrams.Pair {
    let hash = Self.hash(word, row.context)
    return known(word, row.context, hash) ?? lookUp(word, in: row, hash)
  }

  /// The same for those who have no row: what is remembered needs none.
  @inline(__always) func pair(_ word: NGrams.Word, after context: NGrams.WordID) -> NGrams.Pair {
    let hash = Self.hash(word, context)
    return known(word, context, hash) ?? lookUp(word, in: model.row(after: context), hash)
  }

  @inline(__always) private static func hash(_ word: NGrams.Word, _ context: NGrams.WordID) -> UInt32 {
    (UInt32(truncatingIfNeeded: context) &* 0x9E37_79B1) &+ UInt32(truncatingIfNeeded: word.id) &* 0x85EB_CA6B
  }

  @inline(__always) private func known(_ word: NGrams.Word, _ context: NGrams.WordID, _ hash: UInt32) -> NGrams.Pair? {
    let entry = entries[Int(hash >> 15 & mask)]
    let isKnown = entry.context == UInt16(truncatingIfNeeded: context) && entry.word == UInt16(truncatingIfNeeded: word.id)
    return isKnown ? entry.pair : nil
  }

  @inline(never) private func lookUp(_ word: NGrams.Word, in row: NGrams.Row, _ hash: UInt32) -> NGrams.Pair {
    lookUps += 1
    if lookUps > 2 * mask, mask + 1 < Self.most {
      entries.deallocate()
      mask = mask * 2 + 1
      entries = Self.entries(mask + 1)
      lookUps = 0
    }
    let pair = model.pair(word, in: row)
    entries[Int(hash >> 15 & mask)] = Entry(
      context: UInt16(truncatingIfNeeded: row.context), word: UInt16(truncatingIfNeeded: word.id), pair: pair)
    return pair
  }
}
