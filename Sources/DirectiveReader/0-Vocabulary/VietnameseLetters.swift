import DirectiveModel

/// The 93 small letters of the decoder's alphabet: Vietnamese with every tone, and f, j, w, z. Codes count from 1.
package enum VietnameseLetters {
  /// In order; each vowel stands six times, with the tones of `tones`.
  package static let all: [UInt32] =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz".unicodeScalars.map(\.value)
  package static let count = 93

  /// The code of a letter, small or capital; 0 for every other scalar.
  package static func code(_ scalar: UInt32) -> UInt8 {
    scalar < 0x80 ? asciiCodes[Int(scalar)] : otherCode(LetterFolding.lowercased(scalar))
  }

  private static func otherCode(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xC0..<0x1B1: latinCodes[Int(scalar - 0xC0)]
    case 0x1EA0...0x1EF9: additionalCodes[Int(scalar - 0x1EA0)]
    default: 0
    }
  }

  /// Without tone, its mark kept: "ộ" is "ô".
  package static func vowel(_ code: UInt8) -> UInt8 { vowels[Int(code)] }
  /// Without tone and mark: "ộ" is "o", "đ" is "d".
  package static func bare(_ code: UInt8) -> UInt8 { bares[Int(code)] }
  /// 0 for none, 1...5 for huyền, hỏi, ngã, sắc, nặng.
  package static func tone(_ code: UInt8) -> Int { tones[Int(code)] }
  package static func isVowel(_ code: UInt8) -> Bool { vowels[Int(code)] != 0 }

  private static let asciiCodes: [UInt8] = (0..<128).map { scalar in
    let small = LetterFolding.lowercased(UInt32(scalar))
    return UInt8((all.firstIndex(of: small) ?? -1) + 1)
  }
  private static let latinCodes: [UInt8] = (0xC0..<0x1B1).map { scalar in UInt8((all.firstIndex(of: scalar) ?? -1) + 1) }
  private static let additionalCodes: [UInt8] = (0x1EA0...0x1EF9).map { scalar in UInt8((all.firstIndex(of: scalar) ?? -1) + 1) }
  private static let bares: [UInt8] =
    [0] + all.map { letter in UInt8((all.firstIndex(of: UInt32(LetterFolding.folded(letter))) ?? -1) + 1) }
  /// First letter of each group of six.
  private static let groups: [Int] = "aăâeêioôơuưy".unicodeScalars.compactMap { all.firstIndex(of: $0.value) }
  private static let vowels: [UInt8] =
    [0]
    + all.indices.map { index in
      guard let group = groups.last(where: { $0 <= index }), index < group + 6 else { return 0 }
      return UInt8(group + 1)
    }
  private static let tones: [Int] =
    [0]
    + all.indices.map { index in
      guard let group = groups.last(where: { $0 <= index }), index < group + 6 else { return 0 }
      return index - group
    }
}
