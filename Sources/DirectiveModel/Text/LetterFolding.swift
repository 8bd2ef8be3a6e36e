/// Vietnamese letters by Unicode scalar: their ASCII letter without marks, and their lower case.
///
/// Covers Latin-1, Latin Extended-A, ơ ư and Latin Extended Additional (U+1EA0...U+1EF9), which is every precomposed
/// Vietnamese letter. Source: Unicode Character Database, canonical decompositions.
package enum LetterFolding {
  /// ASCII small letter ("Ộ" is "o", "Đ" is "d"); 0 when the scalar is no letter of a Latin alphabet.
  @inlinable @inline(__always) package static func folded(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x61...0x7A: return UInt8(scalar)
    case 0x41...0x5A: return UInt8(scalar + 32)
    case 0xC0...0x17F: return latin.utf8Start[Int(scalar - 0xC0)]
    case 0x1A0, 0x1A1: return UInt8(ascii: "o")
    case 0x1AF, 0x1B0: return UInt8(ascii: "u")
    case 0x1EA0...0x1EF9: return additional.utf8Start[Int(scalar - 0x1EA0) / 2]
    default: return 0
    }
  }

  /// Combining marks of decomposed Vietnamese: they belong to the letter before them.
  @inlinable @inline(__always) package static func isCombiningMark(_ scalar: UInt32) -> Bool { (0x300...0x36F).contains(scalar) }

  /// True for capitals, marks or none.
  @inlinable @inline(__always) package static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A: true
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177: scalar % 2 == 0
    case 0x139...0x148: scalar % 2 == 1
    case 0x1A0, 0x1AF: true
    case 0x1EA0...0x1EF9: scalar % 2 == 0
    default: false
    }
  }

  /// The small letter of a capital; other scalars as they are.
  @inlinable @inline(__always) package static func lowercased(_ scalar: UInt32) -> UInt32 {
    guard isCapital(scalar) else { return scalar }
    return scalar <= 0xDE ? scalar + 32 : scalar + 1
  }

  /// The capital of a small letter; other scalars as they are.
  @inlinable @inline(__always) package static func uppercased(_ scalar: UInt32) -> UInt32 {
    guard folded(scalar) != 0, !isCapital(scalar) else { return scalar }
    switch scalar {
    case 0x61...0x7A, 0xE0...0xFE: return scalar - 32
    case 0x100...0x17F, 0x1A1, 0x1B0, 0x1EA0...0x1EF9: return isCapital(scalar - 1) ? scalar - 1 : scalar
    default: return scalar
    }
  }

  // Literals, so that nothing has to be made before they are read.

  /// U+00C0...U+017F, one ASCII letter each; NUL is "no letter".
  @usableFromInline static var latin: StaticString {
    "aaaaaaaceeeeiiiidnooooo\0ouuuuytsaaaaaaaceeeeiiiidnooooo\0ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
  }
  /// U+1EA0...U+1EF9, one letter for each pair of capital and small letter.
  @usableFromInline static var additional: StaticString { "aaaaaaaaaaaaeeeeeeeeiioooooooooooouuuuuuuyyyy" }
}
