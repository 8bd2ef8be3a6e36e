import DirectiveModel
import Foundation
import Testing

@testable import DirectiveReader

/// The tables of letters are literals: they are what the alphabet says.
@Suite struct VietnameseLettersTests {
  private func code(_ scalar: UInt32) -> UInt8 { UInt8((VietnameseLetters.all.firstIndex(of: scalar) ?? -1) + 1) }

  @Test func everyScalarHasItsCode() {
    #expect(VietnameseLetters.all.count == VietnameseLetters.count)
    for scalar in UInt32(0)..<0x3000 {
      #expect(VietnameseLetters.code(scalar) == code(LetterFolding.lowercased(scalar)), "U+\(String(scalar, radix: 16))")
    }
  }

  @Test func lettersFoldAsEverywhere() {
    for scalar in UInt32(0)..<0x3000 {
      #expect(VietnameseLetters.folded(scalar) == LetterFolding.folded(scalar), "U+\(String(scalar, radix: 16))")
      #expect(VietnameseLetters.isCapital(scalar) == LetterFolding.isCapital(scalar), "U+\(String(scalar, radix: 16))")
    }
  }

  @Test func everyCodeHasItsBareLetter() {
    for (index, letter) in VietnameseLetters.all.enumerated() {
      #expect(VietnameseLetters.bare(UInt8(index + 1)) == code(UInt32(LetterFolding.folded(letter))))
    }
    #expect(VietnameseLetters.bare(0) == 0)
  }

  @Test func vowelsStandSixTimes() {
    var vowels = 0
    for first in "aăâeêioôơuưy".unicodeScalars {
      let vowel = code(first.value)
      for tone in 0..<6 {
        #expect(VietnameseLetters.vowel(vowel + UInt8(tone)) == vowel && VietnameseLetters.tone(vowel + UInt8(tone)) == tone)
        vowels += 1
      }
    }
    #expect((0...UInt8(VietnameseLetters.count)).count(where: VietnameseLetters.isVowel) == vowels)
  }

  /// Sources: the same as those of `LetterFolding`.
  @Test func foldedLettersAreThoseOfTheirDecompositions() {
    for scalar in UInt32(0xC0)..<0x1F00 {
      guard let first = Unicode.Scalar(scalar).flatMap({ String($0).decomposedStringWithCanonicalMapping.unicodeScalars.first }),
        first.value != scalar, (0x41...0x7A).contains(first.value), (0xC0...0x17F).contains(scalar) || scalar >= 0x1EA0
      else { continue }
      #expect(LetterFolding.folded(scalar) == UInt8(first.value | 0x20), "U+\(String(scalar, radix: 16))")
    }
  }
}
