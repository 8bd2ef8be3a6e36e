/// A fixed map from keys to positions, for hot loops: open addressing with one multiplication, where `Dictionary` spends its
/// time on a hash that resists attackers (a third of the reader's time, measured). The keys are the program's own words.
struct KeyIndex: Sendable {
  private var keys: [UInt64]
  private var positions: [Int32]
  private let shift: UInt64
  /// A bit for each key, shared by others: most words that are asked for are in no table, and one look tells.
  private var marks: UInt64 = 0

  /// Of equal keys the last position stands.
  init(_ pairs: [(key: UInt64, position: Int)]) {
    var bits: UInt64 = 3
    while 1 << bits < pairs.count * 2 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << bits)
    positions = Array(repeating: -1, count: 1 << bits)
    for (key, position) in pairs {
      let slot = slot(of: key)
      marks |= KeyIndex.mark(key)
      keys[slot] = key
      positions[slot] = Int32(position)
    }
  }

  @inline(__always) subscript(key: UInt64) -> Int? {
    marks & KeyIndex.mark(key) == 0 ? nil : position(of: key)
  }

  private func position(of key: UInt64) -> Int? {
    let position = positions[slot(of: key)]
    return position < 0 ? nil : Int(position)
  }

  @inline(__always) private static func mark(_ key: UInt64) -> UInt64 { 1 << ((key &* 0x9E37_79B9_7F4A_7C15) >> 58) }

  /// The key's slot, or the empty one where it would go.
  private func slot(of key: UInt64) -> Int {
    // Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4.
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while positions[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}

/// Words that a rule asks for one by one.
struct KeySet: Sendable {
  private let words: KeyIndex

  init(_ words: [String]) { self.words = KeyIndex(words.map { (Key($0).rawValue, 0) }) }

  @inline(__always) func contains(_ key: Key) -> Bool { words[key.rawValue] != nil }
}
