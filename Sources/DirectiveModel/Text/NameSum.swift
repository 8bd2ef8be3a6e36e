/// Sums by which names are found again, at a fraction of what it costs to hash their letters; different in each run, so that nobody
/// can prepare many names with one sum.
enum NameSum {
  /// Of no letters.
  static let none = UInt64(truncatingIfNeeded: Hasher().finalize())

  /// Of letters and what comes behind them.
  @inline(__always) static func adding(_ word: UInt64, to sum: UInt64) -> UInt64 {
    let product = (sum ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }

  /// Of a name's bytes, eight at a time.
  static func ofBytes(_ name: String) -> UInt64 {
    var name = name
    return name.withUTF8 { letters in
      let bytes = UnsafeRawBufferPointer(letters)
      var sum = none ^ UInt64(bytes.count)
      guard bytes.count >= 8 else { return adding(bytes.reduce(0) { $0 << 8 | UInt64($1) }, to: sum) }
      let last = bytes.count - 8
      var place = 0
      while place < last {
        sum = adding(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self), to: sum)
        place += 8
      }
      return adding(bytes.loadUnaligned(fromByteOffset: last, as: UInt64.self), to: sum)
    }
  }
}

/// A name byte by byte: to find again one that was met before.
struct NameBytes: Sendable, Hashable {
  let name: String
  private let sum: UInt64

  init(_ name: String) {
    self.name = name
    sum = NameSum.ofBytes(name)
  }

  static func == (a: NameBytes, b: NameBytes) -> Bool { a.sum == b.sum && a.name.hasBytes(of: b.name) }

  func hash(into hasher: inout Hasher) { hasher.combine(sum) }
}

/// Places of things in their order, found by their sums: few are looked through, many stand in a dictionary.
struct SumTable: Sendable, Hashable {
  private var sums: [UInt64] = []
  /// Empty while they are few. Two of one sum stand under that and the next that is free.
  private var places: [UInt64: Int] = [:]

  /// A directive's agencies: a dictionary of so many costs more than it saves.
  private static let fewest = 24

  /// The first thing of that sum that is meant; nil when there is none.
  func place(of sum: UInt64, where isMeant: (Int) -> Bool) -> Int? {
    guard sums.count > SumTable.fewest else { return sums.indices.first { sums[$0] == sum && isMeant($0) } }
    var slot = sum
    while let place = places[slot] {
      if sums[place] == sum, isMeant(place) { return place }
      slot &+= 1
    }
    return nil
  }

  /// The sum of the thing behind the last one.
  mutating func append(_ sum: UInt64) {
    sums.append(sum)
    guard sums.count > SumTable.fewest else { return }
    for place in places.count..<sums.count {
      var sum = sums[place]
      while places[sum] != nil { sum &+= 1 }
      places[sum] = place
    }
  }
}
