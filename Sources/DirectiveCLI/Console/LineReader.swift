/// Records of a stream one after another, whatever its length: lines, or names that end in a NUL.
struct LineReader {
  private let separator: UInt8
  private let longest: Int
  private let next: () throws(FileProblem) -> [UInt8]
  private var buffer: [UInt8] = []
  /// Where the next record begins.
  private var start = 0
  /// What stands before it is known to hold no separator.
  private var searched = 0
  private var hasEnded = false

  /// `next` gives more bytes, empty at the end. Longer records than `longest` are refused.
  init(separator: UInt8 = UInt8(ascii: "\n"), longest: Int, next: @escaping () throws(FileProblem) -> [UInt8]) {
    self.separator = separator
    self.longest = longest
    self.next = next
  }

  /// At least one record, without its separator, and what else has come by then up to `most` records or `byteCount`; nil at the end.
  ///
  /// Waits for one record only, so that what comes slowly is worked on as it comes.
  mutating func records(most: Int, byteCount: Int) throws(FileProblem) -> [[UInt8]]? {
    var records: [[UInt8]] = []
    var size = 0
    while records.count < most, size < byteCount {
      if let record = try taken() {
        records.append(record)
        size += record.count
      } else if hasEnded {
        break
      } else if records.isEmpty {
        try read()
      } else {
        break
      }
    }
    return records.isEmpty ? nil : records
  }

  private mutating func read() throws(FileProblem) {
    let bytes = try next()
    hasEnded = bytes.isEmpty
    buffer.removeSubrange(..<start)
    searched -= start
    start = 0
    buffer += bytes
  }

  private mutating func taken() throws(FileProblem) -> [UInt8]? {
    let end = buffer[searched...].firstIndex(of: separator)
    searched = end ?? buffer.count
    guard searched - start <= longest else { throw .tooLarge(limit: longest) }
    guard end != nil || (hasEnded && start < buffer.count) else { return nil }
    let record = Array(buffer[start..<searched])
    searched = min(searched + 1, buffer.count)
    start = searched
    return record
  }
}
