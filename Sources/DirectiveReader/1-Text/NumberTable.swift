/// Open addressing from numbers to places in a list, of a fixed size: what finds no room is not kept.
struct NumberTable {
  /// Both 0 in an empty slot: a place is kept with 1 added.
  private var slots: [(key: UInt64, place: UInt32)]
  private let shift: UInt64
  private(set) var count = 0

  /// Room for at least that many numbers.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    slots = Array(repeating: (0, 0), count: size)
    shift = UInt64(64 - slots.count.trailingZeroBitCount)
  }

  /// Nil for a number that is not kept.
  subscript(key: UInt64) -> Int? {
    var slot = firstSlot(key)
    while slots[slot].place != 0 {
      if slots[slot].key == key { return Int(slots[slot].place - 1) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number must not be there yet.
  mutating func insert(_ key: UInt64, _ place: Int) {
    guard 2 * count <= slots.count else { return }
    count += 1
    var slot = firstSlot(key)
    while slots[slot].place != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (key, UInt32(place) + 1)
  }

  private func firstSlot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift) }

  mutating func removeAll() {
    guard count > 0 else { return }
    for slot in slots.indices { slots[slot] = (0, 0) }
    count = 0
  }
}
