extension Escaping {
  /// Text between the tags of HTML: no character of it is markup, line feeds stay, other controls are made visible.
  package static func html(_ text: String) -> String {
    markup(visible(text, blanks: .kept))
  }

  /// The value of an HTML attribute between quotes of either kind, on one line.
  package static func htmlAttribute(_ text: String) -> String {
    markup(visible(text, blanks: .folded))
  }

  /// Text of a spreadsheet's XML. "_x001B_" stands for a control there, so that its first "_" is written as an escape too.
  static func spreadsheet(_ text: String) -> String {
    let shown = markup(visible(text, blanks: .kept))
    guard shown.utf8.contains(underscore) else { return shown }
    let bytes = Array(shown.utf8)
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count + 8)
    for (place, byte) in bytes.enumerated() {
      if byte == underscore, isCharacterEscape(bytes[place...]) { out += "_x005F".utf8 }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static let underscore = UInt8(ascii: "_")

  /// "_xHHHH_"
  private static func isCharacterEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
    let sign = Array(bytes.prefix(7))
    guard sign.count == 7, sign[1] | 0x20 == UInt8(ascii: "x"), sign[6] == underscore else { return false }
    return sign[2..<6].allSatisfy { (48...57).contains($0) || (97...102).contains($0 | 0x20) }
  }

  /// By bytes: none of the five ever stands inside another character.
  private static func markup(_ text: String) -> String {
    guard text.utf8.contains(where: isMarkup) else { return text }
    var out: [UInt8] = []
    out.reserveCapacity(text.utf8.count + 16)
    for byte in text.utf8 {
      if isMarkup(byte) { out += entity(of: byte).utf8 } else { out.append(byte) }
    }
    return String(decoding: out, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }

  private static func entity(of byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    default: "&#39;"
    }
  }
}

extension Escaping {
  /// One cell or paragraph of Markdown on one line: no emphasis, code, link, entity or column is made from it.
  static func markdown(_ text: String) -> String {
    let shown = visible(text, blanks: .folded)
    var out: [UInt8] = []
    out.reserveCapacity(shown.utf8.count + 8)
    let bytes = Array(shown.utf8)
    for (place, byte) in bytes.enumerated() {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      if isMark(byte, before: next, after: out.last ?? 0) { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Bare addresses become links too: "https://", "www." and "a@b".
  private static func isMark(_ byte: UInt8, before next: UInt8, after last: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "@"),
      UInt8(ascii: "$"):
      true
    case UInt8(ascii: ":"): next == UInt8(ascii: "/")
    case UInt8(ascii: "."): last | 0x20 == UInt8(ascii: "w")
    default: false
    }
  }
}
