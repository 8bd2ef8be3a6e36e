/// A strict reader of ZIP files whose entries are stored: every field that says a thing twice must say the same.
enum Zip {
  enum Failure: Error { case noEnd, damagedDirectory, damagedEntry(String), wrongChecksum(String), gap }

  /// The entries by name, in the directory's order.
  static func entries(_ bytes: [UInt8]) throws -> [(name: String, content: [UInt8])] {
    guard bytes.count >= 22, number(bytes, bytes.count - 22, 4) == 0x0605_4B50 else { throw Failure.noEnd }
    let end = bytes.count - 22
    let (count, size, start) = (number(bytes, end + 10, 2), number(bytes, end + 12, 4), number(bytes, end + 16, 4))
    guard number(bytes, end + 8, 2) == count, start + size == end else { throw Failure.damagedDirectory }
    var entries: [(name: String, content: [UInt8])] = []
    var (place, expected) = (start, 0)
    while place < end {
      guard number(bytes, place, 4) == 0x0201_4B50 else { throw Failure.damagedDirectory }
      let nameLength = number(bytes, place + 28, 2)
      let name = String(decoding: bytes[(place + 46)..<(place + 46 + nameLength)], as: UTF8.self)
      let offset = number(bytes, place + 42, 4)
      guard offset == expected else { throw Failure.gap }
      let content = try entry(bytes, at: offset, named: name, facts: bytes[(place + 6)..<(place + 32)])
      entries.append((name, content))
      expected = offset + 30 + nameLength + content.count
      place += 46 + nameLength
    }
    guard entries.count == count, expected == start, Set(entries.map(\.name)).count == count else { throw Failure.damagedDirectory }
    return entries
  }

  /// `facts` as the directory has them: from "version needed" to the length of the extra field.
  private static func entry(_ bytes: [UInt8], at offset: Int, named name: String, facts: ArraySlice<UInt8>) throws -> [UInt8] {
    guard number(bytes, offset, 4) == 0x0403_4B50, Array(bytes[(offset + 4)..<(offset + 30)]) == Array(facts),
      number(bytes, offset + 8, 2) == 0, number(bytes, offset + 28, 2) == 0
    else { throw Failure.damagedEntry(name) }
    let nameLength = number(bytes, offset + 26, 2)
    let (packed, size) = (number(bytes, offset + 18, 4), number(bytes, offset + 22, 4))
    let start = offset + 30 + nameLength
    guard packed == size, String(decoding: bytes[(offset + 30)..<start], as: UTF8.self) == name else {
      throw Failure.damagedEntry(name)
    }
    let content = Array(bytes[start..<(start + size)])
    guard checksum(content) == UInt32(number(bytes, offset + 14, 4)) else { throw Failure.wrongChecksum(name) }
    return content
  }

  /// Bit by bit, without the table of the program.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      for bit in 0..<8 {
        let isOdd = (value ^ UInt32(byte >> bit)) & 1 == 1
        value = (value >> 1) ^ (isOdd ? 0xEDB8_8320 : 0)
      }
    }
    return ~value
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
