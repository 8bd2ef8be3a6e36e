/// Sums by which names are found again, at a fraction of what it costs to hash their letters; different in each run, so that nobody
/// can prepare many names with one sum.
enum NameSum {
  /// Of the bytes.
  static func ofBytes(_ name: String) -> UInt64 { sum(of: name) { $0 } }

  /// The same for all names that differ only in capitals, where each is as long as its small letter: ASCII as small letters, all else
  /// as nothing.
  static func ofLetters(_ name: String) -> UInt64 {
    sum(of: name) { word in (word | smallBits) & ~((word & highBits) >> 7 &* 0xFF) }
  }

  private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize())
  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  /// What parts a small ASCII letter from its capital.
  private static let smallBits: UInt64 = 0x2020_2020_2020_2020

  /// Eight bytes at a time, each eight as `image` has them.
  @inline(__always) private static func sum(of name: String, _ image: (UInt64) -> UInt64) -> UInt64 {
    var name = name
    return name.withUTF8 { letters in
      let bytes = UnsafeRawBufferPointer(letters)
      var sum = seed ^ UInt64(bytes.count)
      var place = 0
      while place + 8 <= bytes.count {
        sum = step(sum, image(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
        place += 8
      }
      var rest: UInt64 = 0
      for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
      return step(sum, image(rest))
    }
  }

  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
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
