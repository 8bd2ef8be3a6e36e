/// Open addressing from numbers to places in a list, of a size that is bounded: what finds no room is not kept.
///
/// Begins small, because fresh memory costs more than the few numbers of one short text.
struct NumberTable {
  /// Both 0 in an empty slot: a place is kept with 1 added.
  private var slots: [(key: UInt64, place: UInt32)]
  private var shift: UInt64
  /// The most slots there may be.
  private let mostSlots: Int
  private(set) var count = 0

  /// Room for at least that many numbers.
  init(capacity: Int) {
    var size = 16
    while size < 2 * capacity { size *= 2 }
    mostSlots = size
    slots = Array(repeating: (0, 0), count: min(size, Self.slotsAtFirst))
    shift = UInt64(64 - slots.count.trailingZeroBitCount)
  }

  private static let slotsAtFirst = 1024

  /// Nil for a number that is not kept.
  @inline(always) subscript(key: UInt64) -> Int? {
    var slot = firstSlot(key)
    while slots[slot].place != 0 {
      if slots[slot].key == key { return Int(slots[slot].place - 1) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number must not be there yet.
  mutating func insert(_ key: UInt64, _ place: Int) {
    if 2 * count > slots.count {
      guard slots.count < mostSlots else { return }
      grow()
    }
    count += 1
    put(key, UInt32(place) + 1)
  }

  private mutating func put(_ key: UInt64, _ place: UInt32) {
    var slot = firstSlot(key)
    while slots[slot].place != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (key, place)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, 0), count: min(4 * old.count, mostSlots))
    shift = UInt64(64 - slots.count.trailingZeroBitCount)
    for slot in old where slot.place != 0 { put(slot.key, slot.place) }
  }

  private func firstSlot(_ key: UInt64) -> Int { Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift) }

  mutating func removeAll() {
    guard count > 0 else { return }
    for slot in slots.indices { slots[slot] = (0, 0) }
    count = 0
  }
}
