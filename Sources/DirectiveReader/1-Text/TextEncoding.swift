import DirectiveModel

/// Tells why bytes are no text that can be read as UTF-8 Vietnamese.
package enum TextEncoding {
  /// Offsets are in bytes, lines count from 1.
  package enum Problem: Sendable, Hashable {
    /// Nothing but blanks.
    case empty
    case binary(offset: Int)
    case utf16
    case invalidUTF8(offset: Int, line: Int)
    /// Written for old fonts, as bytes of its own or pasted as Latin-1; `name` is "TCVN3" or "VNI".
    case legacyVietnamese(name: String)
  }

  /// Nil if the text is usable; one pass over sound text.
  package static func problem(in bytes: [UInt8]) -> Problem? {
    bytes.withUnsafeBufferPointer { bytes in
      if isUTF16(bytes) { return .utf16 }
      let findings = Findings(bytes)
      if let offset = findings.binary { return .binary(offset: offset) }
      if !findings.hasText { return .empty }
      if let name = legacyName(bytes, findings) { return .legacyVietnamese(name: name) }
      return findings.invalid.map { .invalidUTF8(offset: $0.offset, line: $0.line) }
    }
  }

  private static func isUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 4 else { return false }
    if bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF { return true }
    // Without a mark: the Latin half of the letters has a NUL on one and the same side.
    let sample = min(bytes.count, 512) / 2
    let even = (0..<sample).count { bytes[2 * $0] == 0 }
    let odd = (0..<sample).count { bytes[2 * $0 + 1] == 0 }
    return max(even, odd) > sample * 2 / 5 && min(even, odd) == 0
  }

  /// What one pass over the bytes tells.
  private struct Findings {
    var binary: Int?
    var invalid: (offset: Int, line: Int)?
    var hasText = false
    /// Latin letters and signs that Vietnamese does not use; many of them mean an old font.
    var foreign = 0
    private var controls = 0
    private var firstControl: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      for signature in TextEncoding.signatures where bytes.starts(with: signature) { binary = 0 }
      var offset = 0
      var line = 1
      while offset < bytes.count, binary == nil {
        // Most of any text: blanks and ASCII letters.
        if (0x20..<0x7F).contains(bytes[offset]) {
          hasText = hasText || bytes[offset] != 0x20
          offset += 1
          continue
        }
        guard let (scalar, width) = NormalizedText.scalar(bytes, at: offset) else {
          if invalid == nil { invalid = (offset, line) }
          hasText = true
          offset += 1
          continue
        }
        if scalar == 0x0A { line += 1 }
        take(scalar, at: offset)
        offset += width
      }
      // A stray form feed's neighbour does not make a text binary, a sprinkling of controls does.
      if binary == nil, controls > 3, controls * 100 > bytes.count { binary = firstControl }
    }

    private mutating func take(_ scalar: UInt32, at offset: Int) {
      switch scalar {
      case 0: binary = offset
      case 0x09...0x0D, 0x20, 0xA0, 0xFEFF: break
      case 0x01...0x1F, 0x7F...0x9F:
        controls += 1
        if firstControl == nil { firstControl = offset }
      case 0xA1...0xFF where VietnameseLetters.code(scalar) == 0:
        foreign += 1
        hasText = true
      default: hasText = true
      }
    }
  }

  /// PDF, ZIP (and the office formats in it), old Word, PNG, JPEG, GIF, TIFF, RTF.
  private static let signatures: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0], [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF],
    Array("GIF8".utf8), Array("II*\0".utf8), Array("MM\0*".utf8), Array("{\\rtf".utf8),
  ]

  // MARK: old fonts

  /// The font family whose reading makes Vietnamese words of the text's strange ones.
  private static func legacyName(_ bytes: UnsafeBufferPointer<UInt8>, _ findings: Findings) -> String? {
    guard findings.invalid != nil || findings.foreign * 40 > bytes.count else { return nil }
    let letters = latinLetters(bytes, isUTF8: findings.invalid == nil)
    let readings = [("TCVN3", LegacyFonts.tcvn3), ("VNI", LegacyFonts.vni)].map { name, read in (name, share(letters, read)) }
    guard let best = readings.max(by: { $0.1 < $1.1 }), best.1 > 0.6 else { return nil }
    return best.0
  }

  /// The text's words as Latin-1 scalars; the first 20,000 are enough.
  private static func latinLetters(_ bytes: UnsafeBufferPointer<UInt8>, isUTF8: Bool) -> [[UInt32]] {
    var words: [[UInt32]] = []
    var word: [UInt32] = []
    var offset = 0
    while offset < min(bytes.count, 40_000) {
      var scalar = UInt32(bytes[offset])
      var width = 1
      if isUTF8, let decoded = NormalizedText.scalar(bytes, at: offset) { (scalar, width) = decoded }
      if (0x41...0x5A).contains(scalar) || (0x61...0x7A).contains(scalar) || (0xA1...0x1B0).contains(scalar) {
        word.append(scalar)
      } else {
        if !word.isEmpty { words.append(word) }
        word.removeAll(keepingCapacity: true)
      }
      offset += width
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// Of the words with characters beyond ASCII, the share that a font's reading makes Vietnamese; 0 if there are hardly any.
  private static func share(_ words: [[UInt32]], _ read: ([UInt32]) -> [UInt8]?) -> Double {
    var strange = 0
    var known = 0
    for word in words where word.contains(where: { $0 > 0x7F }) {
      strange += 1
      guard let codes = read(word) else { continue }
      var key = WordKey()
      for code in codes { key.append(code) }
      if WordList.shared.word(key.value) != nil { known += 1 }
    }
    return strange < 4 ? 0 : Double(known) / Double(strange)
  }
}

/// The fonts of the years before Unicode: which Latin-1 characters stood for which letters.
private enum LegacyFonts {
  /// One character for each letter. Source: TCVN 5712:1993, VN3.
  static func tcvn3(_ word: [UInt32]) -> [UInt8]? {
    var codes: [UInt8] = []
    for scalar in word {
      let code = scalar < 0x80 ? VietnameseLetters.code(scalar) : tcvn3Codes[scalar] ?? 0
      guard code != 0 else { return nil }
      codes.append(code)
    }
    return codes
  }

  /// A letter, and its marks as the character after it.
  static func vni(_ word: [UInt32]) -> [UInt8]? {
    var codes: [UInt8] = []
    for scalar in word.map(LetterFolding.lowercased) {
      if let mark = vniMarks[scalar], let last = codes.last, let shaped = marked(last, mark) {
        codes[codes.count - 1] = shaped
      } else {
        let code = scalar < 0x80 ? VietnameseLetters.code(scalar) : vniLetters[scalar] ?? 0
        guard code != 0 else { return nil }
        codes.append(code)
      }
    }
    return codes
  }

  private static func marked(_ code: UInt8, _ marks: [UInt32]) -> UInt8? {
    var letter = VietnameseLetters.all[Int(code) - 1]
    for mark in marks {
      guard let next = LetterComposition.composed(letter, mark) else { return nil }
      letter = next
    }
    return VietnameseLetters.code(letter)
  }

  /// In the order of the code points 0xB5...0xFE that are used, then the marked letters without tone.
  private static let tcvn3Codes: [UInt32: UInt8] = {
    let rows: [(start: UInt32, letters: String)] = [
      (0xA1, "ăâêôơưđăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽéẹềểễếệìỉ"), (0xDC, "ĩíịò"),
      (0xE1, "ỏõóọồổỗốộờởỡớợù"),
      (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]
    var codes: [UInt32: UInt8] = [:]
    for row in rows {
      for (index, letter) in row.letters.unicodeScalars.enumerated() {
        codes[row.start + UInt32(index)] = VietnameseLetters.code(letter.value)
      }
    }
    return codes
  }()

  private static let vniLetters: [UInt32: UInt8] = pairs("ñ:đ ö:ư ô:ơ í:í ì:ì æ:ỉ ó:ĩ ò:ị î:ỵ")

  private static func pairs(_ row: String) -> [UInt32: UInt8] {
    var table: [UInt32: UInt8] = [:]
    for pair in row.split(separator: " ") {
      guard let from = pair.unicodeScalars.first, let to = pair.unicodeScalars.last else { continue }
      table[from.value] = VietnameseLetters.code(to.value)
    }
    return table
  }

  /// Combining marks: grave 300, acute 301, circumflex 302, tilde 303, breve 306, hook 309, dot below 323.
  private static let vniMarks: [UInt32: [UInt32]] = [
    0xF9: [0x301], 0xF8: [0x300], 0xFB: [0x309], 0xF5: [0x303], 0xEF: [0x323], 0xE2: [0x302], 0xEA: [0x306],
    0xE1: [0x302, 0x301], 0xE0: [0x302, 0x300], 0xE5: [0x302, 0x309], 0xE3: [0x302, 0x303], 0xE4: [0x302, 0x323],
    0xE9: [0x306, 0x301], 0xE8: [0x306, 0x300], 0xFA: [0x306, 0x309], 0xFC: [0x306, 0x303], 0xEB: [0x306, 0x323],
  ]
}
