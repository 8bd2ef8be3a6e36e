/// How many columns of a terminal a text takes, by Unicode scalar, so that NFC and NFD line up.
package enum DisplayWidth {
  /// The sum over its scalars.
  package static func of(_ text: some StringProtocol) -> Int {
    if let width = ofNarrowLetters(text.utf8) { return width }
    return text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// Counts the letters of precomposed Vietnamese without decoding them; nil when any other character stands among them.
  private static func ofNarrowLetters(_ utf8: some Sequence<UInt8>) -> Int? {
    var width = 0
    var letters = NarrowLetters()
    for byte in utf8 {
      guard let step = letters.width(of: byte) else { return nil }
      width += step
    }
    return width
  }

  /// Reads UTF-8 byte by byte: ASCII and precomposed Vietnamese, each letter one column wide.
  struct NarrowLetters {
    private var isAdditional = false

    /// 1 for the first byte of a letter, 0 for its others, nil for other characters.
    @inline(__always) mutating func width(of byte: UInt8) -> Int? {
      if byte < 0x80 { return isAdditional ? nil : 1 }
      if isAdditional {
        isAdditional = false
        return (0xB8...0xBB).contains(byte) ? 0 : nil
      }
      switch byte {
      case 0x80..<0xC0: return 0
      case 0xC2...0xCB: return 1
      case 0xE1:
        isAdditional = true
        return 1
      default: return nil
      }
    }
  }

  /// 0 for combining and invisible characters, 2 for wide East Asian ones, else 1.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<0x300, 0x1E00...0x1EFF: return 1
    case 0x300...0x36F: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default:
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}
