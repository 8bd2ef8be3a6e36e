/// How text from outside is made harmless, by Unicode scalar: a `Character` can hide a quote or a line end in a cluster.
package enum Escaping {
  /// For a terminal, on one line: runs of blanks and line ends become one space, other controls are made visible.
  package static func oneLine(_ text: String) -> String {
    visible(text, blanks: .folded)
  }

  /// For a terminal, over several lines: line feeds stay, tabs become spaces, other controls are made visible.
  package static func lines(_ text: String) -> String {
    visible(text, blanks: .kept)
  }

  /// For a terminal, one line that is laid out already: blanks stay, a line feed inside is made visible like other controls.
  package static func laidOutLine(_ text: String) -> String {
    visible(text, blanks: .keptOnOneLine)
  }

  /// One field of a CSV record (RFC 4180), quoted where it must be, harmless to spreadsheets and terminals.
  package static func csvField(_ text: String) -> String {
    let shown = beginsFormula(text) ? "'" + lines(text) : lines(text)
    guard shown.utf8.contains(where: needsQuotes) else { return shown }
    let quote = UInt8(ascii: "\"")
    var quoted = [quote]
    for byte in shown.utf8 {
      if byte == quote { quoted.append(quote) }
      quoted.append(byte)
    }
    quoted.append(quote)
    return String(decoding: quoted, as: UTF8.self)
  }

  /// JSON text in which no control and no bidi character stands bare: they can only stand in strings, so `\u` is always right.
  package static func json(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xD8 || $0 >= 0xE2 }) else { return bytes }
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      if scalar.value >= 0x80, isHidden(scalar) {
        for unit in UTF16.encode(scalar) ?? .init() { escaped += "\\u\(hexadecimal(UInt32(unit)))".utf8 }
      } else {
        escaped += UTF8.encode(scalar) ?? .init()
      }
    }
    return escaped
  }

  /// Each scalar for which `escape` has something else replaced by it; nil keeps the scalar.
  package static func replaced(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    var out = "".unicodeScalars
    for scalar in text.unicodeScalars {
      if let escape = escape(scalar) { out.append(contentsOf: escape.unicodeScalars) } else { out.append(scalar) }
    }
    return String(out)
  }

  enum Blanks { case folded, kept, keptOnOneLine }

  /// With every control and every hidden character made visible.
  static func visible(_ text: String, blanks: Blanks) -> String {
    if isHarmless(text) { return text }
    var shown = "".unicodeScalars
    var isParted = false
    for scalar in text.unicodeScalars {
      if blanks == .folded, isBlank(scalar) {
        isParted = !shown.isEmpty
        continue
      }
      if isParted { shown.append(" ") }
      isParted = false
      switch scalar {
      case "\n" where blanks == .kept: shown.append("\n")
      case "\t": shown.append(" ")
      case _ where isHidden(scalar): shown.append(contentsOf: picture(of: scalar).unicodeScalars)
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// Blanks that ordinary text has, those of word processors too.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A quick yes for ordinary text: one space between words, no control, no byte that begins a hidden character.
  private static func isHarmless(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { bytes in
      var last = UInt8(ascii: " ")
      for byte in bytes {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xE3, 0xEF, 0xF3: return false
        case UInt8(ascii: " ") where last == byte: return false
        default: last = byte
        }
      }
      return last != UInt8(ascii: " ")
    } ?? false
  }

  /// ESC is "^[", U+202E is "<U+202E>".
  private static func picture(of scalar: Unicode.Scalar) -> String {
    guard scalar.value < 0x80 else { return "<U+\(hexadecimal(scalar.value))>" }
    return "^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 0x40))
  }

  /// Controls, C1 too, and what turns or breaks a line without being seen: bidi controls, separators, tags, noncharacters.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  /// Four digits at least, capitals.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Semicolons too: some locales' spreadsheets part fields there.
  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }

  /// True when a spreadsheet would compute the cell: the first character after blanks is one of = + - @, full width too,
  /// or a tab, CR or NUL stands among those blanks.
  static func beginsFormula(_ text: String) -> Bool {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}", "\t", "\r", "\0": return true
      case "\n", "\u{A0}", "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": continue
      default:
        guard scalar.properties.isWhitespace else { return false }
      }
    }
    return false
  }
}
