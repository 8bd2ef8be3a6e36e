import DirectiveModel

/// A word without its marks and its case, as one number: what rules compare, so that a lost tone or a capital changes nothing.
///
/// Words of up to eight letters (every Vietnamese syllable) are their packed ASCII letters; longer ones a hash with the top bit set.
package struct Key: Sendable, Hashable {
  package let rawValue: UInt64
  package init(rawValue: UInt64) { self.rawValue = rawValue }
  package static let none = Key(rawValue: 0)

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
