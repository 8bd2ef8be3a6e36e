import DirectiveModel

/// The shortest name of each directive that means only it: "41", else "41-ubnd-th", else "2018/41-ubnd-th".
package struct ShortIDs: Sendable {
  private let shortIDs: [DirectiveID: String]

  /// `ids` are all that the user could mean: those of the whole store, not of one list.
  package init(_ ids: some Sequence<DirectiveID>) {
    let ids = Set(ids)
    var uses: [String: Int] = [:]
    for id in ids {
      for candidate in Self.candidates(for: id) { uses[candidate, default: 0] += 1 }
    }
    shortIDs = Dictionary(
      uniqueKeysWithValues: ids.map { id in
        (id, Self.candidates(for: id).first { uses[$0] == 1 } ?? id.rawValue)
      })
  }

  /// For the directives of a list among so many that their names are only walked through: `forEachName` gives the bytes of each
  /// one's name, "41-ubnd-th".
  package init(_ ids: some Sequence<DirectiveID>, among forEachName: ((UnsafeBufferPointer<UInt8>) -> Void) -> Void) {
    let candidates = Dictionary(Set(ids).map { ($0, Self.candidates(for: $0)) }, uniquingKeysWith: { first, _ in first })
    var uses = NameUses(candidates.values.joined())
    forEachName { uses.count($0) }
    shortIDs = Dictionary(
      uniqueKeysWithValues: candidates.map { id, names in (id, names.first { uses[$0] == 1 } ?? id.rawValue) })
  }

  /// "41"; the whole id for a directive that was not among those given.
  package subscript(id: DirectiveID) -> String { shortIDs[id] ?? id.rawValue }

  /// "41:1.a", "41:5@2021-Q3"
  package subscript(id: TaskID) -> String { "\(self[id.directive]):\(id.place)" }

  /// Shortest first: the leading digits of the number's slug, then the slug.
  private static func candidates(for id: DirectiveID) -> [String] {
    guard let slash = id.rawValue.lastIndex(of: "/") else { return [] }
    let slug = id.rawValue[id.rawValue.index(after: slash)...]
    let number = slug.prefix { $0 != "-" }
    let isNumber = !number.isEmpty && number.utf8.allSatisfy { (48...57).contains($0) }
    return isNumber && number != slug ? [String(number), String(slug)] : [String(slug)]
  }
}

/// How often some names are the name, or the number at its beginning, of the directives that are walked through.
private struct NameUses {
  private var counts: [UInt64: Int]
  /// One bit for each lowest bits of a sum: most names are none of those asked for.
  private var filter = [Bool](repeating: false, count: 1 << 16)

  init(_ names: some Sequence<String>) {
    counts = Dictionary(names.map { (Self.sum(Array($0.utf8)[...]), 0) }, uniquingKeysWith: { first, _ in first })
    for sum in counts.keys { filter[Int(sum & 0xFFFF)] = true }
  }

  subscript(name: String) -> Int { counts[Self.sum(Array(name.utf8)[...])] ?? 0 }

  /// The number's sum is met on the way to the name's.
  mutating func count(_ name: UnsafeBufferPointer<UInt8>) {
    var sum = Self.empty
    var isNumber = true
    for (place, byte) in name.enumerated() {
      if isNumber, !(48...57).contains(byte) {
        isNumber = false
        if place > 0, byte == UInt8(ascii: "-") { add(Self.mixed(sum)) }
      }
      sum = Self.step(sum, byte)
    }
    add(Self.mixed(sum))
  }

  private mutating func add(_ sum: UInt64) {
    guard filter[Int(sum & 0xFFFF)], let count = counts[sum] else { return }
    counts[sum] = count + 1
  }

  /// Of 64 bits: that two names of a store share one is so unlikely that its label, still a right one, may be longer than need be.
  private static func sum(_ name: some Sequence<UInt8>) -> UInt64 { mixed(name.reduce(empty, step)) }

  private static let empty: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func step(_ sum: UInt64, _ byte: UInt8) -> UInt64 { (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
  private static func mixed(_ sum: UInt64) -> UInt64 { sum ^ (sum >> 32) }
}
