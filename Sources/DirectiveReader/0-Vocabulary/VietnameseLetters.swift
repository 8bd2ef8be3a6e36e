import DirectiveModel

/// The 93 small letters of the decoder's alphabet: Vietnamese with every tone, and f, j, w, z. Codes count from 1.
package enum VietnameseLetters {
  /// In order; each vowel stands six times, with the tones of `tones`.
  package static let all: [UInt32] =
    "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz".unicodeScalars.map(\.value)
  package static let count = 93

  /// The code of a letter, small or capital; 0 for every other scalar.
  @inline(__always) package static func code(_ scalar: UInt32) -> UInt8 {
    if scalar < 0x80 { return cell(asciiCodes, scalar) }
    // Small letters are odd there, each behind its capital.
    if (0x1EA0...0x1EF9).contains(scalar) { return cell(additionalCodes, (scalar | 1) - 0x1EA0) }
    guard (0xC0..<0x1B1).contains(scalar) else { return 0 }
    let code = cell(latinCodes, scalar - 0xC0)
    return code != 0 ? code : cell(latinCodes, LetterFolding.lowercased(scalar) - 0xC0)
  }

  @inline(__always) static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// The code of an ASCII letter.
  @inline(__always) static func code(ascii byte: UInt8) -> UInt8 { cell(asciiCodes, UInt32(byte & 0x7F)) }

  /// The code of a letter and whether it is a capital; code 0 for every other scalar.
  @inline(__always) static func letter(_ scalar: UInt32) -> (code: UInt8, isCapital: Bool) {
    if scalar < 0x80 { return (cell(asciiCodes, scalar), scalar & 0x20 == 0) }
    if (0x1EA0...0x1EF9).contains(scalar) { return (cell(additionalCodes, (scalar | 1) - 0x1EA0), scalar & 1 == 0) }
    guard (0xC0..<0x1B1).contains(scalar) else { return (0, false) }
    let code = cell(latinCodes, scalar - 0xC0)
    return code != 0 ? (code, false) : (cell(latinCodes, LetterFolding.lowercased(scalar) - 0xC0), true)
  }

  /// The ASCII letter of a code that is not 0.
  @inline(__always) static func ascii(_ code: UInt8) -> UInt8 { asciiLetters.utf8Start[Int(code)] }

  // What `LetterFolding` says, for loops over whole texts: nothing is inlined over a module's edge, and a call for each letter took
  // a twentieth of the time.

  /// ASCII small letter; 0 when the scalar is no letter of a Latin alphabet.
  @inline(__always) static func folded(_ scalar: UInt32) -> UInt8 {
    let code = code(scalar)
    return code != 0 ? ascii(code) : scalar < 0x80 ? 0 : LetterFolding.folded(scalar)
  }

  /// True for capitals, marks or none.
  @inline(__always) static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
    if (0x1EA0...0x1EF9).contains(scalar) { return scalar & 1 == 0 }
    return LetterFolding.isCapital(scalar)
  }

  /// Without tone, its mark kept: "ộ" is "ô".
  @inline(__always) package static func vowel(_ code: UInt8) -> UInt8 { code <= count ? cell(vowels, UInt32(code)) : 0 }
  /// Without tone and mark: "ộ" is "o", "đ" is "d".
  @inline(__always) package static func bare(_ code: UInt8) -> UInt8 { code <= count ? cell(bares, UInt32(code)) : 0 }
  /// 0 for none, 1...5 for huyền, hỏi, ngã, sắc, nặng.
  @inline(__always) package static func tone(_ code: UInt8) -> Int { code <= count ? Int(cell(tones, UInt32(code))) : 0 }
  @inline(__always) package static func isVowel(_ code: UInt8) -> Bool { vowel(code) != 0 }

  // The tables are literals, a character for each code and a blank for 0: nothing has to be made before they are read, and no
  // access asks whether it was. `VietnameseLettersTests` makes them anew from `all`.

  @inline(__always) private static func cell(_ table: StaticString, _ index: UInt32) -> UInt8 { table.utf8Start[Int(index)] &- 0x20 }

  /// U+0000...U+007F.
  private static var asciiCodes: StaticString {
    #"                                                                 !3457CDEFLMNOPQcdefghtuvw}      !3457CDEFLMNOPQcdefghtuvw}     "#
  }
  /// U+00C0...U+01B0.
  private static var latinCodes: StaticString {
    #"                                "%-$    8;= GJ    RUWT   il  {     '             6                       I                                                               k                                                       ]              n"#
  }
  /// U+1EA0...U+1EF9.
  private static var additionalCodes: StaticString {
    #" & # 1 . / 0 2 + ( ) * , < 9 : A > ? @ B H K V S [ X Y Z \ a ^ _ ` b m j r o p q s x | y z"#
  }
  /// The bare letter of each code.
  private static var bares: StaticString {
    #" !!!!!!!!!!!!!!!!!!3455777777777777CDEFFFFFFLMNOPQQQQQQQQQQQQQQQQQQcdefghhhhhhhhhhhhtuvwwwwww}"#
  }
  /// The ASCII letter of each code.
  private static var asciiLetters: StaticString {
    " aaaaaaaaaaaaaaaaaabcddeeeeeeeeeeeefghiiiiiijklmnoooooooooooooooooopqrstuuuuuuuuuuuuvwxyyyyyyz"
  }
  /// The vowel without tone of each code.
  private static var vowels: StaticString {
    #" !!!!!!''''''------    777777======   FFFFFF     QQQQQQWWWWWW]]]]]]     hhhhhhnnnnnn   wwwwww "#
  }
  /// The tone of each code.
  private static var tones: StaticString {
    ##"  !"#$% !"#$% !"#$%     !"#$% !"#$%    !"#$%      !"#$% !"#$% !"#$%      !"#$% !"#$%    !"#$% "##
  }
}
