/// One paragraph of a Word document while it is read.
struct WordParagraph {
  var style: String?
  var reference = WordNumberingReference()
  /// How the paragraph's style shows its letters.
  var letters = WordLetters()
  /// Its end is struck out: the next paragraph goes on with it.
  var isJoinedToNext = false
  private(set) var text = ""
  /// Text boxes that hang on it.
  var boxes: [String] = []
  /// Of each open field: what it shows has begun. One that is never closed must not swallow the rest of the document: it ends with
  /// its paragraph.
  private var fields: [Bool] = []

  init(style: String?, letters: WordLetters) {
    self.style = style
    self.letters = letters
  }

  mutating func add(_ letters: String) {
    guard !fields.contains(false) else { return }
    text += letters
  }

  mutating func field(_ kind: String?) {
    switch kind {
    case "begin": fields.append(false)
    case "separate":
      if !fields.isEmpty { fields[fields.count - 1] = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  /// Lines without blanks at their ends; an empty paragraph has none.
  static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n").compactMap { line in
      let blank: (Unicode.Scalar) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{A0}" }
      let trimmed = line.drop(while: blank)
      guard let last = trimmed.lastIndex(where: { !blank($0) }) else { return nil }
      return String(trimmed[...last])
    }
  }
}

/// Signs from fonts that have no letters.
enum WordSymbol {
  /// `code` is hexadecimal, "F0B7".
  static func text(_ code: String?, font: String?) -> String {
    guard let code, let value = UInt32(code, radix: 16) else { return "" }
    let isPrivate = (0xF000...0xF0FF).contains(value)
    guard isPrivate || ["Symbol", "Wingdings"].contains(where: { (font ?? "").hasPrefix($0) }) else {
      return Unicode.Scalar(value).map { String(Character($0)) } ?? ""
    }
    return signs[value & 0xFF] ?? ""
  }

  private static let signs: [UInt32: String] = [
    0x2B: "+", 0x2D: "-", 0xA7: "•", 0xA8: "☐", 0xB7: "•", 0xD8: "•", 0xE0: "→", 0xFC: "✓", 0xFE: "☒", 0x6F: "☐", 0xB3: "≥", 0xA3: "≤",
  ]
}
