/// The escapes of JSON strings.
enum JSONEscapes {
  /// The place of the first byte at or behind `start` that is not written as it is; the text's end where there is none.
  static func firstEscaped(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var place = start
    let bytes = UnsafeRawBufferPointer(text)
    while place + 8 <= text.count, !hasEscaped(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { place += 8 }
    while place < text.count, !isEscaped(text[place]) { place += 1 }
    return place
  }

  /// What RFC 8259 requires and DEL, so that no control character reaches a terminal through JSON.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  /// The same of eight bytes at once.
  private static func hasEscaped(_ word: UInt64) -> Bool {
    let delete = word ^ (ones &* 0x7F)
    return marks(in: word) | (delete &- ones) & ~delete & highBits != 0
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
  /// The highest bit of each of eight bytes.
  static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of a byte that ends a run of letters in a string: a quote, backslash or control character; of eight bytes, the lowest
  /// of which is the first. Bits above the lowest that is set may be wrong: a subtraction borrows from the byte above.
  @inline(__always) static func marks(in word: UInt64) -> UInt64 {
    let (quote, backslash) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
    return ((word &- ones &* 0x20) & ~word | (quote &- ones) & ~quote | (backslash &- ones) & ~backslash) & highBits
  }

  /// The escape of a byte.
  static func written(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    default: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
  }

  /// What `\n` and its like stand for; nil for a letter that escapes nothing.
  static func single(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The UTF-16 unit of the `\uXXXX` at `offset`; nil when none stands there.
  static func unit(in bytes: Slice<UnsafeBufferPointer<UInt8>>, at offset: Int) -> UInt32? {
    guard offset + 6 <= bytes.endIndex, bytes[offset] == UInt8(ascii: "\\"), bytes[offset + 1] == UInt8(ascii: "u") else { return nil }
    var unit: UInt32 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      switch byte {
      case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: unit = unit << 4 | (UInt32(byte | 0x20) - 0x61 + 10)
      default: return nil
      }
    }
    return unit
  }

  /// The bytes that a string between its quotes stands for. The parser has checked it: what is no escape passes as it is.
  static func resolved(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var position = raw.startIndex
    while position < raw.endIndex {
      guard raw[position] == UInt8(ascii: "\\"), position + 1 < raw.endIndex else {
        out.append(raw[position])
        position += 1
        continue
      }
      if let byte = single(raw[position + 1]) {
        out.append(byte)
        position += 2
      } else {
        position += appendUnit(in: raw, at: position, to: &out)
      }
    }
    return out
  }

  /// Appends the scalar of the `\uXXXX` or pair at `offset`; returns how many bytes it was written in.
  private static func appendUnit(in raw: Slice<UnsafeBufferPointer<UInt8>>, at offset: Int, to out: inout [UInt8]) -> Int {
    guard let unit = unit(in: raw, at: offset) else {
      out.append(raw[offset])
      return 1
    }
    guard (0xD800...0xDBFF).contains(unit), let low = self.unit(in: raw, at: offset + 6), low >= 0xDC00 else {
      out += Character(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8
      return 6
    }
    let scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    out += Character(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8
    return 12
  }
}
