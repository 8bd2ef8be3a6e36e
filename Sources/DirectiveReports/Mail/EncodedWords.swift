import DirectiveModel

/// Text from anywhere as words of a mail header. Source: RFC 2047, sections 2, 4.1 and 5.
enum EncodedWords {
  /// Of one word, and of a line behind its leading space.
  static let maximumWidth = 75
  private static let opening = "=?UTF-8?B?"
  private static let closing = "?="

  /// ASCII words of at most 75 characters, to stand on a line each; the first fits into `firstWidth` where a character does.
  ///
  /// No character is split, and words end behind a space where there is one: some readers show a space between two of them.
  static func words(_ text: String, firstWidth: Int) -> [String] {
    var rest = Array(text.utf8)[...]
    var words: [String] = []
    var room = byteCount(inWidth: min(firstWidth, maximumWidth))
    while rest.count > room {
      let end = end(of: rest, upTo: room)
      if end > rest.startIndex { words.append(word(rest[..<end])) }
      rest = rest[end...]
      room = byteCount(inWidth: maximumWidth)
    }
    return rest.isEmpty ? words : words + [word(rest)]
  }

  /// Behind the last space, else before the first byte of the character that no longer fits.
  private static func end(of bytes: ArraySlice<UInt8>, upTo room: Int) -> Int {
    let fitting = bytes.prefix(room)
    if let space = fitting.lastIndex(of: UInt8(ascii: " ")), space > fitting.startIndex { return space + 1 }
    var end = fitting.endIndex
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> String { opening + Base64.text(of: bytes) + closing }

  /// What fits after base64 has made four characters of three bytes.
  private static func byteCount(inWidth width: Int) -> Int {
    max(0, width - opening.utf8.count - closing.utf8.count) / 4 * 3
  }
}
