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
    var candidates: [DirectiveID: [String]] = [:]
    for id in ids where candidates[id] == nil { candidates[id] = Self.candidates(for: id) }
    var uses = NameUses(candidates.values.joined())
    forEachName { uses.count($0) }
    shortIDs = candidates.compactMapValues { names in names.first { uses[$0] == 1 } }
  }

  /// "41"; the whole id for a directive that was not among those given.
  package subscript(id: DirectiveID) -> String { shortIDs[id] ?? id.rawValue }

  /// "41:1.a", "41:5@2021-Q3"
  package subscript(id: TaskID) -> String { "\(self[id.directive]):\(id.place)" }

  /// Shortest first: the leading digits of the number's slug, then the slug.
  private static func candidates(for id: DirectiveID) -> [String] {
    let letters = id.rawValue.utf8
    guard let slash = letters.lastIndex(of: UInt8(ascii: "/")) else { return [] }
    let slug = letters[letters.index(after: slash)...]
    let number = slug.prefix { $0 != UInt8(ascii: "-") }
    let isNumber = !number.isEmpty && number.endIndex < slug.endIndex && number.allSatisfy { (48...57).contains($0) }
    return isNumber ? [String(Substring(number)), String(Substring(slug))] : [String(Substring(slug))]
  }
}

/// How often some names are the name, or the number at its beginning, of the directives that are walked through.
private struct NameUses {
  private struct Use {
    let sum: UInt64
    var count = 0
  }

  /// By the lowest bits of the number at the beginning: most names begin with another one than those asked for.
  private var uses = [[Use]](repeating: [], count: Self.placeCount)

  private static let placeCount = 1 << 13

  init(_ names: some Sequence<String>) {
    for var name in names {
      name.withUTF8 { letters in uses[Self.start(of: letters).place].append(Use(sum: Self.sum(letters[...]))) }
    }
  }

  subscript(name: String) -> Int {
    var name = name
    return name.withUTF8 { letters in
      let sum = Self.sum(letters[...])
      return uses[Self.start(of: letters).place].first { $0.sum == sum }?.count ?? 0
    }
  }

  mutating func count(_ name: UnsafeBufferPointer<UInt8>) {
    let (digitCount, place) = Self.start(of: name)
    guard !uses[place].isEmpty else { return }
    if digitCount > 0, digitCount < name.count, name[digitCount] == UInt8(ascii: "-") { add(Self.sum(name[..<digitCount]), at: place) }
    add(Self.sum(name[...]), at: place)
  }

  private mutating func add(_ sum: UInt64, at place: Int) {
    for use in uses[place].indices where uses[place][use].sum == sum { uses[place][use].count += 1 }
  }

  /// How many digits stand at the beginning, and the lowest bits of their number.
  private static func start(of name: UnsafeBufferPointer<UInt8>) -> (digitCount: Int, place: Int) {
    var (count, number) = (0, UInt(0))
    while count < name.count, case let digit = name[count] &- UInt8(ascii: "0"), digit < 10 {
      number = number &* 10 &+ UInt(digit)
      count += 1
    }
    return (count, Int(number % UInt(placeCount)))
  }

  /// Of 64 bits: that two names of a store share one is so unlikely that its label, still a right one, may be longer than need be.
  /// Eight letters at a time.
  private static func sum(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    let name = UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: letters))
    var sum = UInt64(name.count)
    var place = 0
    while place + 8 <= name.count {
      sum = step(sum, name.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < name.count {
      rest = rest << 8 | UInt64(name[place])
      place += 1
    }
    return step(sum, rest)
  }

  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }
}
