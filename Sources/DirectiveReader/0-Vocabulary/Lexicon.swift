/// The statistics of administrative Vietnamese that repair rests on; the tables stand in `Lexicon*.swift` as text.
enum Lexicon {
  /// Place of a word in the table, most frequent first.
  typealias WordID = Int32
  /// Any run of punctuation, and a paragraph's end.
  static let boundary: WordID = 0
  /// Any token with a digit.
  static let number: WordID = 1
  static let unknown: WordID = 2

  /// The value of a cell's digits: printable ASCII characters without the quote and the backslash, which a literal would escape.
  @inline(__always) static func number(_ cell: UnsafePointer<UInt8>, digits: Int) -> Int {
    var value = 0
    for index in 0..<digits {
      let byte = cell[index]
      value = value &* 92 &+ Int(byte) &- 0x21 &- (byte > 0x22 ? 1 : 0) &- (byte > 0x5C ? 1 : 0)
    }
    return value
  }
}
