import DirectiveModel

/// Puts a combining mark on a letter: Vietnamese ones in whatever order the marks come, and the other letters of Latin-1.
enum LetterComposition {
  /// The letter with the mark; nil if there is no such letter.
  static func composed(_ letter: UInt32, _ mark: UInt32) -> UInt32? {
    let isCapital = LetterFolding.isCapital(letter)
    let code = VietnameseLetters.code(letter)
    guard code != 0, let new = composed(code, mark) else { return latin(LetterFolding.lowercased(letter), mark, isCapital: isCapital) }
    let small = VietnameseLetters.all[Int(new) - 1]
    return isCapital ? LetterFolding.uppercased(small) : small
  }

  private static func composed(_ code: UInt8, _ mark: UInt32) -> UInt8? {
    guard VietnameseLetters.isVowel(code) else { return nil }
    let vowel = VietnameseLetters.vowel(code)
    let tone = VietnameseLetters.tone(code)
    if let new = tones[mark] { return tone == 0 ? vowel + new : nil }
    guard vowel == VietnameseLetters.bare(code), let row = shapes[mark] else { return nil }
    let bare = VietnameseLetters.all[Int(vowel) - 1]
    guard let pair = row.first(where: { $0.bare == bare }) else { return nil }
    return VietnameseLetters.code(pair.shaped) + UInt8(tone)
  }

  private static func latin(_ letter: UInt32, _ mark: UInt32, isCapital: Bool) -> UInt32? {
    guard let row = latinLetters[mark], let pair = row.first(where: { $0.bare == letter }) else { return nil }
    return isCapital ? LetterFolding.uppercased(pair.shaped) : pair.shaped
  }

  /// Circumflex, tilde, diaeresis, ring, cedilla: what scans print instead of Vietnamese letters.
  private static let latinLetters: [UInt32: [(bare: UInt32, shaped: UInt32)]] = [
    0x302: [(0x69, 0xEE), (0x75, 0xFB)],
    0x303: [(0x6E, 0xF1)],
    0x308: [(0x61, 0xE4), (0x65, 0xEB), (0x69, 0xEF), (0x6F, 0xF6), (0x75, 0xFC), (0x79, 0xFF)],
    0x30A: [(0x61, 0xE5)],
    0x327: [(0x63, 0xE7)],
  ]

  /// Combining grave, hook above, tilde, acute, dot below; in the order of the alphabet's tones.
  private static let tones: [UInt32: UInt8] = [0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5]
  /// Combining circumflex, breve, horn.
  private static let shapes: [UInt32: [(bare: UInt32, shaped: UInt32)]] = [
    0x302: [(0x61, 0xE2), (0x65, 0xEA), (0x6F, 0xF4)],
    0x306: [(0x61, 0x103)],
    0x31B: [(0x6F, 0x1A1), (0x75, 0x1B0)],
  ]
}
