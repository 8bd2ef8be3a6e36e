import DirectiveModel

/// A word without its marks and its case, as one number: what rules compare, so that a lost tone or a capital changes nothing.
///
/// Words of up to eight letters (every Vietnamese syllable) are their packed ASCII letters; longer ones a hash with the top bit set.
package struct Key: Sendable, Hashable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  package static let none = Key(rawValue: 0)

  /// The key of one mark: its ASCII character.
  package init(mark scalar: UInt32) { self.init(rawValue: UInt64(Key.folded(mark: scalar))) }

  /// Marks that rules treat as one: dashes and bullets are "-", quotes are "\"", the fraction slash is "/".
  private static func folded(mark scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0x2022, 0x25CF, 0xB7, 0xAD, 0xF0B7: UInt8(ascii: "-")
    case 0x201C...0x201F, 0xAB, 0xBB, 0x2033: UInt8(ascii: "\"")
    case 0x2018...0x201B, 0x2032: UInt8(ascii: "'")
    case 0x2044, 0x2215: UInt8(ascii: "/")
    case 0x2026: UInt8(ascii: ".")
    case 0x21...0x7E: UInt8(scalar)
    default: 0xFF
    }
  }

  /// The key of the letters before the first blank.
  init(firstWordOf phrase: String) {
    var builder = KeyBuilder()
    for scalar in phrase.unicodeScalars {
      if scalar == " " { break }
      builder.append(scalar.value)
    }
    self = builder.key
  }

  /// The key of one word; letters and digits count, everything else is passed over.
  package init(_ word: some StringProtocol) {
    var builder = KeyBuilder()
    for scalar in word.unicodeScalars { builder.append(scalar.value) }
    self = builder.key
  }
}

extension Key {
  /// The letters that a key holds.
  package struct Letters: Sendable, Hashable {
    /// The last letter in the lowest byte.
    private let packed: UInt64
    package let count: Int

    fileprivate init(packed: UInt64, count: Int) {
      self.packed = packed
      self.count = count
    }

    /// A small ASCII letter or a digit.
    package subscript(place: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * (count - 1 - place))) }

    package func prefix(_ length: Int) -> Letters { Letters(packed: packed >> UInt64(8 * (count - length)), count: length) }

    package func dropFirst(_ length: Int) -> Letters {
      let kept = count - length
      return Letters(packed: packed & (1 << UInt64(8 * kept) &- 1), count: kept)
    }
  }

  /// The key of both words written as one; nil where one of them is so long that its key does not hold its letters.
  func joined(_ next: Key) -> Key? {
    guard let letters, let others = next.letters else { return nil }
    var builder = KeyBuilder()
    for place in 0..<letters.count { builder.append(letter: letters[place]) }
    for place in 0..<others.count { builder.append(letter: others[place]) }
    return builder.key
  }

  /// Nil for words of more than eight letters.
  package var letters: Letters? {
    guard rawValue >> 63 == 0 else { return nil }
    return Letters(packed: rawValue, count: 8 - rawValue.leadingZeroBitCount / 8)
  }
}

/// Collects a word's scalars into its key.
package struct KeyBuilder: Sendable {
  /// Letters that a key holds as they are.
  static let packedCount = 8
  /// The last of them.
  private var packed: UInt64 = 0
  /// Of all letters, once there are more than eight.
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var count = 0

  package init() {}

  package mutating func append(_ scalar: UInt32) {
    let letter = (48...57).contains(scalar) ? UInt8(scalar) : LetterFolding.folded(scalar)
    if letter != 0 { append(letter: letter) }
  }

  /// `letter` is a folded ASCII letter or a digit.
  @inline(__always) package mutating func append(letter: UInt8) {
    if count >= Self.packedCount { hash(letter) }
    packed = packed << 8 | UInt64(letter)
    count += 1
  }

  /// Few words are so long: only they pay for a hash.
  @inline(never) private mutating func hash(_ letter: UInt8) {
    if count == Self.packedCount {
      for place in 0..<8 { hash = (hash ^ (packed >> UInt64(56 - 8 * place) & 0xFF)) &* 0x100_0000_01B3 }
    }
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
  }

  package var key: Key { Key(rawValue: count <= Self.packedCount ? packed : hash | 1 << 63) }
}
