extension String {
  /// Ends with these words behind a blank: "UBND tỉnh Sóc Trăng" with "Sóc Trăng". Both are NFC: their bytes are compared.
  func hasLastWords(_ words: String) -> Bool {
    let tail = utf8.suffix(words.utf8.count + 1)
    return tail.first == UInt8(ascii: " ") && tail.dropFirst().elementsEqual(words.utf8)
  }
}
