/// Text from anywhere as words of a mail header. Source: RFC 2047, sections 2, 4.1 and 5.
enum EncodedWords {
  /// Of one word, and of a line behind its leading space.
  static let maximumWidth = 75
  private static let opening = "=?UTF-8?B?"
  private static let closing = "?="

  /// ASCII words of at most 75 characters, to stand on a line each; the first fits into `firstWidth`. No character is split.
  static func words(_ text: String, firstWidth: Int) -> [String] {
    var words: [String] = []
    var bytes: [UInt8] = []
    var room = byteCount(inWidth: min(firstWidth, maximumWidth))
    for scalar in text.unicodeScalars {
      let next = Array(String(scalar).utf8)
      if bytes.count + next.count > room {
        words.append(word(bytes))
        bytes = []
        room = byteCount(inWidth: maximumWidth)
      }
      bytes += next
    }
    return words + [word(bytes)]
  }

  private static func word(_ bytes: [UInt8]) -> String { opening + Base64.text(of: bytes) + closing }

  /// What fits after base64 has made four characters of three bytes.
  private static func byteCount(inWidth width: Int) -> Int {
    max(0, width - opening.utf8.count - closing.utf8.count) / 4 * 3
  }
}
