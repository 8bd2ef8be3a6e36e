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

  /// Lines of a text table, and of each the fields parted by one space.
  static func forEachRow(_ table: StaticString, _ body: ([UnsafeBufferPointer<UInt8>]) -> Void) {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var fields: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count || bytes[index] == UInt8(ascii: "\n")
      guard isEnd || bytes[index] == UInt8(ascii: " ") else { continue }
      fields.append(UnsafeBufferPointer(rebasing: bytes[start..<index]))
      start = index + 1
      if isEnd {
        body(fields)
        fields.removeAll(keepingCapacity: true)
      }
    }
  }
}
