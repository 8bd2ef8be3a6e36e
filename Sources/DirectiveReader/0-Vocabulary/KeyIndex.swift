/// A fixed map from keys to positions, for hot loops: open addressing with one multiplication, where `Dictionary` spends its
/// time on a hash that resists attackers (a third of the reader's time, measured). The keys are the program's own words.
struct KeyIndex: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// -1 in an empty slot.
    var position: Int32 = -1
  }
  private var slots: [Slot]
  private let shift: UInt64
  /// A bit for each key, shared by others: most words that are asked for are in no table, and one look tells.
  private var marks: UInt64 = 0

  /// Of equal keys the last position stands.
  init(_ pairs: [(key: UInt64, position: Int)]) {
    var bits: UInt64 = 3
    while 1 << bits < pairs.count * 2 { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: Slot(), count: 1 << bits)
    for (key, position) in pairs {
      let hash = KeyIndex.hash(key)
      var slot = Int(hash >> shift)
      while slots[slot].position >= 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
      marks |= KeyIndex.mark(hash)
      slots[slot] = Slot(key: key, position: Int32(position))
    }
  }

  @inline(__always) subscript(key: UInt64) -> Int? {
    let hash = KeyIndex.hash(key)
    return marks & KeyIndex.mark(hash) == 0 ? nil : position(of: key, hash)
  }

  private func position(of key: UInt64, _ hash: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(hash >> shift)
      while slots[slot].position >= 0 {
        if slots[slot].key == key { return Int(slots[slot].position) }
        slot = (slot + 1) & (slots.count - 1)
      }
      return nil
    }
  }

  var keys: [UInt64] { slots.lazy.filter { $0.position >= 0 }.map(\.key) }

  /// Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4. The upper bits count.
  @inline(__always) private static func hash(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }
  @inline(__always) private static func mark(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) }
}

/// Words that a rule asks for one by one.
struct KeySet: Sendable {
  private let words: KeyIndex

  init(_ words: [String]) { self.init(words.map { Key($0) }) }

  init(_ words: [Key]) { self.words = KeyIndex(words.map { ($0.rawValue, 0) }) }

  @inline(__always) func contains(_ key: Key) -> Bool { words[key.rawValue] != nil }
}
