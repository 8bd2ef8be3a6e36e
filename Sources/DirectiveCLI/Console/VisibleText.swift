/// Text from outside made safe for a terminal: controls show as `^[`, bidirectional controls as `<U+202E>`.
enum VisibleText {
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isDangerous) else { return text }
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isDangerous(scalar) { out.append(contentsOf: shown(scalar).unicodeScalars) } else { out.append(scalar) }
    }
    return String(out)
  }

  private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0..<0x20: "^\(Character(Unicode.Scalar(UInt8(scalar.value) + 64)))"
    case 0x7F: "^?"
    default: "<U+\(hexadecimal(scalar.value))>"
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
