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

  /// The key of one word; letters and digits count, everything else is passed over.
  package init(_ word: some StringProtocol) {
    var builder = KeyBuilder()
    for scalar in word.unicodeScalars { builder.append(scalar.value) }
    self = builder.key
  }
}

/// Collects a word's scalars into its key.
package struct KeyBuilder: Sendable {
  private var packed: UInt64 = 0
  private var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private var count = 0

  package init() {}

  package mutating func append(_ scalar: UInt32) {
    let letter = (48...57).contains(scalar) ? UInt8(scalar) : LetterFolding.folded(scalar)
    if letter != 0 { append(letter: letter) }
  }

  /// `letter` is a folded ASCII letter or a digit.
  package mutating func append(letter: UInt8) {
    packed = packed << 8 | UInt64(letter)
    hash = (hash ^ UInt64(letter)) &* 0x100_0000_01B3
    count += 1
  }

  package var key: Key { Key(rawValue: count <= 8 ? packed : hash | 1 << 63) }
}
