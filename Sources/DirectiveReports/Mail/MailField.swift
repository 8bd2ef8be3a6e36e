/// One field of a message's header as its lines: ASCII, at most 76 columns where words allow, and always one field whatever stands in it.
///
/// A line end in a value cannot begin another field: controls go before anything else is looked at.
enum MailField {
  private static let lineWidth = 76

  /// A subject: its own letters where they are plain ASCII and short, else encoded words.
  static func text(_ name: String, _ value: String) -> [String] {
    let value = Escaping.oneLine(value)
    if isPlain(value), name.utf8.count + 2 + value.utf8.count <= lineWidth { return ["\(name): \(value)"] }
    return folded("\(name):", EncodedWords.words(value, firstWidth: lineWidth - name.utf8.count - 2))
  }

  /// A value that the program itself made of ASCII; anything else in it is left out.
  static func token(_ name: String, _ value: String) -> [String] {
    ["\(name): " + String(decoding: value.utf8.filter { (0x20..<0x7F).contains($0) }, as: UTF8.self)]
  }

  /// "To" or the like; each name and each address on a line of its own.
  static func addresses(_ name: String, _ addresses: [MailAddress]) -> [String] {
    var words: [String] = []
    for (place, address) in addresses.enumerated() {
      let comma = place + 1 < addresses.count ? "," : ""
      guard let phrase = address.name.map(Escaping.oneLine), !phrase.isEmpty else {
        words.append(address.address + comma)
        continue
      }
      let width = words.isEmpty ? lineWidth - name.utf8.count - 2 : EncodedWords.maximumWidth
      words += isAtoms(phrase) && phrase.utf8.count <= width ? [phrase] : EncodedWords.words(phrase, firstWidth: width)
      words.append("<\(address.address)>\(comma)")
    }
    return folded("\(name):", words)
  }

  /// Words that share a line where there is room for them; blanks between encoded words are not shown.
  private static func folded(_ start: String, _ words: [String]) -> [String] {
    var lines = [start]
    for word in words {
      if lines[lines.count - 1].utf8.count + 1 + word.utf8.count <= lineWidth || lines == [start] {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(" " + word)
      }
    }
    return lines
  }

  /// Printable ASCII that no reader takes for an encoded word.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !text.contains("=?")
  }

  /// Words that need no quotes in a name.
  private static func isAtoms(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == 0x20 }
  }
}
