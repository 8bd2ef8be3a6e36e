/// Text without marks and case, for matching what people type: "Sở Nội vụ" and "so noi  vu" fold to "so noi vu".
package enum FoldedText {
  /// Small ASCII letters and digits in words parted by one space; every other character parts words.
  package static func fold(_ text: some StringProtocol) -> String { fold(String(text)) }

  package static func fold(_ text: String) -> String { String(decoding: letters(text), as: UTF8.self) }

  /// The same as ASCII.
  package static func letters(_ text: some StringProtocol) -> [UInt8] { letters(String(text)) }

  /// The same of a string, which is what it is mostly asked of: told apart from what only reads like one, it costs a third.
  package static func letters(_ text: String) -> [UInt8] {
    var out: [UInt8] = []
    // A letter takes a byte or more.
    out.reserveCapacity(text.utf8.count)
    var isParted = false
    for scalar in text.unicodeScalars {
      if LetterFolding.isCombiningMark(scalar.value) { continue }
      let letter = (48...57).contains(scalar.value) ? UInt8(scalar.value) : LetterFolding.folded(scalar.value)
      if letter == 0 {
        isParted = !out.isEmpty
      } else {
        if isParted { out.append(UInt8(ascii: " ")) }
        out.append(letter)
        isParted = false
      }
    }
    return out
  }
}
