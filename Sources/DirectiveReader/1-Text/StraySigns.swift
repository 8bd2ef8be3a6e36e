import DirectiveModel

/// Signs that no Vietnamese word holds and that can stand for one letter only, in sound lines too: "¢)" for "c)" at the beginning
/// of a line, "(ï¡)" for "(ii)", "NÑQ-CP" for "NQ-CP", "QÐ" with the Icelandic letter for "QĐ", "T'Tg" for "TTg".
enum StraySigns {
  typealias Change = (range: Range<Int>, text: String)

  /// In order. One pass; only bytes that begin such a sign are looked at closely.
  static func changes(in bytes: [UInt8]) -> [Change] {
    bytes.withUnsafeBufferPointer { bytes in
      var changes: [Change] = []
      for offset in 0..<bytes.count where mayBeStray(bytes, at: offset) {
        guard let change = change(bytes, at: offset), offset >= changes.last?.range.upperBound ?? 0 else { continue }
        changes.append(change)
      }
      return changes
    }
  }

  /// The bytes of the signs below; most letters with marks are told apart here.
  @inline(__always) private static func mayBeStray(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    switch bytes[offset] {
    case UInt8(ascii: "'"): return true
    case 0xC2, 0xC3:
      switch UTF8Scalar.decode(bytes, at: offset).0 {
      case 0xA1, 0xA2, 0xD0, 0xD1, 0xEF, 0xF0: return true
      default: return false
      }
    default: return false
    }
  }

  private static func change(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Change? {
    if bytes[offset] == UInt8(ascii: "'") { return betweenTwins(bytes, at: offset) }
    return switch UTF8Scalar.decode(bytes, at: offset).0 {
    case 0xA2: label(bytes, at: offset)
    case 0xA1, 0xEF: counter(bytes, at: offset)
    case 0xD0: crossed("Đ", bytes, at: offset)
    case 0xF0: crossed("đ", bytes, at: offset)
    case 0xD1: capital(bytes, at: offset)
    default: nil
    }
  }

  private static func label(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Change? {
    guard byte(bytes, offset + 2) == UInt8(ascii: ")") else { return nil }
    let before = bytes[..<offset].last { $0 != 0x20 && $0 != 0x09 }
    return before == nil || before == 0x0A ? (offset..<offset + 2, "c") : nil
  }

  /// "T'Tg", "CNT'T": the bars of two T meet.
  private static func betweenTwins(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Change? {
    let isBetween = byte(bytes, offset - 1) == UInt8(ascii: "T") && byte(bytes, offset + 1) == UInt8(ascii: "T")
    return isBetween ? (offset..<offset + 1, "") : nil
  }

  /// "(¡)", "(ï¡)", "(i¡i)"
  private static func counter(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Change? {
    var start = offset
    while start > 0, bytes[start - 1] | 0x20 == UInt8(ascii: "i") { start -= 1 }
    guard start > 0, bytes[start - 1] == UInt8(ascii: "(") else { return nil }
    var end = start
    var count = 0
    while end < bytes.count, count < 4 {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: end)
      guard scalar == 0xA1 || scalar == 0xEF || scalar == 0x69 || scalar == 0x49 else { break }
      end += width
      count += 1
    }
    return byte(bytes, end) == UInt8(ascii: ")") ? (start..<end, String(repeating: "i", count: count)) : nil
  }

  /// "QÐ" and "QĐÐ": the letter once.
  private static func crossed(_ letter: String, _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Change? {
    let isDoubled = offset >= 2 && bytes[offset - 2..<offset].elementsEqual(letter.utf8)
    return (offset - (isDoubled ? 2 : 0)..<offset + 2, letter)
  }

  /// "NÑQ", "CÑ": an N that was printed once.
  private static func capital(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Change? {
    if offset > 0, bytes[offset - 1] == UInt8(ascii: "N") { return (offset - 1..<offset + 2, "N") }
    if byte(bytes, offset + 2) == UInt8(ascii: "N") { return (offset..<offset + 3, "N") }
    return isCapital(bytes, offset - 1) || isCapital(bytes, offset + 2) ? (offset..<offset + 2, "N") : nil
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Bool {
    byte(bytes, offset).map { (0x41...0x5A).contains($0) } ?? false
  }

  private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> UInt8? {
    bytes.indices.contains(offset) ? bytes[offset] : nil
  }
}
