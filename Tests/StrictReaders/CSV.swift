/// A strict reader of RFC 4180, over bytes: what it refuses, some spreadsheet reads wrong.
package enum CSV {
  package enum Failure: Error { case quoteInPlainField, textAfterQuote, bareLineEnd, unfinished, unevenRecords }

  package static func records(_ bytes: [UInt8]) throws -> [[String]] {
    var reader = Reader(bytes: bytes)
    var records: [[String]] = []
    while !reader.isAtEnd { records.append(try reader.record()) }
    guard Set(records.map(\.count)).count <= 1 else { throw Failure.unevenRecords }
    return records
  }

  private struct Reader {
    let bytes: [UInt8]
    var place = 0
    var isAtEnd: Bool { place == bytes.count }

    mutating func record() throws -> [String] {
      var fields = [try field()]
      while take(UInt8(ascii: ",")) { fields.append(try field()) }
      guard take(13), take(10) else { throw Failure.bareLineEnd }
      return fields
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard place < bytes.count, bytes[place] == byte else { return false }
      place += 1
      return true
    }

    private mutating func field() throws -> String {
      take(UInt8(ascii: "\"")) ? try quotedField() : try plainField()
    }

    private mutating func plainField() throws -> String {
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: ","), bytes[place] != 13 {
        guard bytes[place] != UInt8(ascii: "\"") else { throw Failure.quoteInPlainField }
        guard bytes[place] != 10 else { throw Failure.bareLineEnd }
        place += 1
      }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func quotedField() throws -> String {
      var content: [UInt8] = []
      while place < bytes.count {
        if take(UInt8(ascii: "\"")) {
          guard take(UInt8(ascii: "\"")) else { return String(decoding: content, as: UTF8.self) }
          content.append(UInt8(ascii: "\""))
        } else {
          content.append(bytes[place])
          place += 1
        }
      }
      throw Failure.unfinished
    }
  }
}
