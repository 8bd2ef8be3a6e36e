import DirectiveModel

/// Puts digits back into dates where a letter or a sign stands for one: "ngày Ø7 tháng I1 năm 2O25"; and the blank before them: "ngày10".
///
/// Only signs that can be nothing but 0 or 1 are read, only inside the frame of a date, and only if a possible date comes out.
enum DateDigits {
  struct Change {
    /// In the bytes that were given.
    let range: Range<Int>
    let digits: [UInt8]
  }

  /// In the order of the text. One pass; only the frame's words are looked at closely.
  static func changes(in bytes: [UInt8]) -> [Change] {
    bytes.withUnsafeBufferPointer { bytes in
      var changes: [Change] = []
      var offset = 0
      while offset < bytes.count - 2 {
        let third = bytes[offset &+ 2]
        if third < 0x80, third != UInt8(ascii: "y"), third != UInt8(ascii: "n"), third != UInt8(ascii: "m") {
          offset &+= 3
          continue
        }
        if mayBeAccent(bytes, at: offset), let frame = frames.first(where: { isFrame($0, bytes, accentAt: offset) }),
          let change = change(frame, bytes, after: offset + frame.accentAndRest.count)
        {
          changes.append(change)
        }
        offset &+= step(over: third)
      }
      return changes
    }
  }

  /// A word that a number follows.
  private struct Frame {
    let head: [UInt8]
    let accentAndRest: [UInt8]
    let width: ClosedRange<Int>
    let values: ClosedRange<Int>
    /// What must come next; empty for anything.
    let next: [UInt8]
  }

  private static let frames = [
    Frame(head: Array("ng".utf8), accentAndRest: Array("ày".utf8), width: 1...2, values: 1...31, next: Array("tháng".utf8)),
    Frame(head: Array("th".utf8), accentAndRest: Array("áng".utf8), width: 1...2, values: 1...12, next: Array("năm".utf8)),
    Frame(head: Array("n".utf8), accentAndRest: Array("ăm".utf8), width: 4...4, values: 1945...2099, next: []),
  ]

  /// The "ày", "án" or "ăm" of a frame: most vowels with a mark are told apart here.
  @inline(__always) private static func mayBeAccent(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard bytes[offset] == 0xC3 || bytes[offset] == 0xC4 else { return false }
    switch bytes[offset + 2] {
    case UInt8(ascii: "y"): return bytes[offset + 1] == 0xA0
    case UInt8(ascii: "n"): return bytes[offset + 1] == 0xA1
    case UInt8(ascii: "m"): return bytes[offset + 1] == 0x83
    default: return false
    }
  }

  /// How far the next accent is at least, told by the third byte of where it was looked for.
  @inline(__always) private static func step(over byte: UInt8) -> Int {
    switch byte {
    case 0xC3, 0xC4: 2
    case 0x83, 0xA0, 0xA1: 1
    default: 3
    }
  }

  private static func isFrame(_ frame: Frame, _ bytes: UnsafeBufferPointer<UInt8>, accentAt offset: Int) -> Bool {
    let start = offset - frame.head.count
    guard start >= 0, start == 0 || bytes[start - 1] < 0x80, matches(frame.accentAndRest, bytes, at: offset) else { return false }
    for (index, letter) in frame.head.enumerated() where bytes[start + index] | 0x20 != letter { return false }
    return true
  }

  private static func matches(_ wanted: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset + wanted.count <= bytes.count else { return false }
    for (index, byte) in wanted.enumerated() where bytes[offset + index] != byte { return false }
    return true
  }

  private static func change(_ frame: Frame, _ bytes: UnsafeBufferPointer<UInt8>, after offset: Int) -> Change? {
    let start = skippingBlanks(bytes, offset)
    let isGlued = start == offset
    var end = start
    var digits: [UInt8] = []
    var given = 0
    while end < bytes.count, let (digit, width) = digit(bytes, at: end) {
      if bytes[end] == digit { given += 1 }
      digits.append(digit)
      end += width
      guard digits.count <= frame.width.upperBound else { return nil }
    }
    // A year's letters alone are too little to go by; "II" between "tháng" and "năm" is enough.
    guard frame.width.contains(digits.count), isGlued || given < digits.count,
      frame.next.isEmpty ? given >= 2 : true,
      frame.values.contains(digits.reduce(0) { $0 * 10 + Int($1) - 48 })
    else { return nil }
    let next = skippingBlanks(bytes, end)
    let isFramed = frame.next.isEmpty ? !isWordCharacter(bytes, at: end) : next > end && matches(frame.next, bytes, at: next)
    return isFramed ? Change(range: start..<end, digits: isGlued ? [0x20] + digits : digits) : nil
  }

  private static func skippingBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0A { offset += 1 }
    return offset
  }

  private static func isWordCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    let scalar = UTF8Scalar.decode(bytes, at: offset).0
    return LetterFolding.folded(scalar) != 0 || (0x30...0x39).contains(scalar)
  }

  /// A digit, or a sign that can only be 0 or 1.
  private static func digit(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt8, Int)? {
    let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
    switch scalar {
    case 0x30...0x39: return (UInt8(scalar), width)
    case 0x4F, 0x6F, 0xD8, 0xF8: return (UInt8(ascii: "0"), width)
    case 0x49, 0x69, 0x6C, 0x7C, 0xA1, 0xEF, 0x131: return (UInt8(ascii: "1"), width)
    default: return nil
    }
  }
}
