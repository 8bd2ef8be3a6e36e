/// A fixed map from keys to positions, for hot loops: open addressing with one multiplication, where `Dictionary` spends its
/// time on a hash that resists attackers (a third of the reader's time, measured). The keys are the program's own words.
struct KeyIndex: Sendable {
  private var keys: [UInt64]
  private var positions: [Int32]
  private let shift: UInt64

  /// Of equal keys the last position stands.
  init(_ pairs: [(key: UInt64, position: Int)]) {
    var bits: UInt64 = 3
    while 1 << bits < pairs.count * 2 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: 0, count: 1 << bits)
    positions = Array(repeating: -1, count: 1 << bits)
    for (key, position) in pairs {
      let slot = slot(of: key)
      keys[slot] = key
      positions[slot] = Int32(position)
    }
  }

  subscript(key: UInt64) -> Int? {
    let position = positions[slot(of: key)]
    return position < 0 ? nil : Int(position)
  }

  /// The key's slot, or the empty one where it would go.
  private func slot(of key: UInt64) -> Int {
    // Fibonacci hashing: Knuth, The Art of Computer Programming, volume 3, section 6.4.
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while positions[slot] >= 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }
}
