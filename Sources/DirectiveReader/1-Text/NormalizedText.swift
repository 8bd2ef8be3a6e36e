import DirectiveModel

/// The source as valid NFC UTF-8 with LF line ends: no BOM, CR LF and CR as LF, form feeds as blanks, bad bytes as U+FFFD.
struct NormalizedText {
  private(set) var bytes: [UInt8] = []
  private(set) var map = OffsetMap()

  init(_ source: [UInt8]) {
    if Self.isNormal(source) {
      bytes = source
      map.appendVerbatim(source.count)
    } else {
      normalize(source)
    }
  }

  /// True if nothing has to change.
  private static func isNormal(_ source: [UInt8]) -> Bool {
    source.withUnsafeBufferPointer { bytes in
      guard !startsWithMark(bytes), let start = normalEnd(bytes, from: 0, to: min(PlainBytes.reach, bytes.count)) else { return false }
      return PlainBytes.areAll(in: bytes, from: start) || normalEnd(bytes, from: start, to: bytes.count) != nil
    }
  }

  /// Behind the characters that begin in the range; nil where one of them has to change.
  private static func normalEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int? {
    var offset = start
    while offset < limit {
      if bytes[offset] < 0x80 {
        if bytes[offset] == 0x0D || bytes[offset] == 0x0C { return nil }
        offset &+= 1
      } else {
        guard let (scalar, width) = scalar(bytes, at: offset), !LetterFolding.isCombiningMark(scalar) else { return nil }
        offset &+= width
      }
    }
    return offset
  }

  private static func startsWithMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
  }

  private mutating func normalize(_ source: [UInt8]) {
    bytes.reserveCapacity(source.count)
    source.withUnsafeBufferPointer { input in
      var offset = 0
      if Self.startsWithMark(input) {
        offset = 3
        map.appendReplacement(repaired: 0, source: 3)
      }
      while offset < input.count { offset += take(input, at: offset) }
    }
  }

  /// Takes one character, its combining marks with it; returns its length in the source.
  private mutating func take(_ input: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let byte = input[offset]
    if byte == 0x0D {
      let width = offset + 1 < input.count && input[offset + 1] == 0x0A ? 2 : 1
      replace([0x0A], source: width)
      return width
    }
    if byte == 0x0C {
      replace([0x20], source: 1)
      return 1
    }
    guard let (scalar, width) = Self.scalar(input, at: offset) else {
      let width = Self.badRun(input, at: offset)
      replace([0xEF, 0xBF, 0xBD], source: width)
      return width
    }
    let (composed, end) = Self.composed(scalar, marksFrom: offset + width, in: input)
    if end == offset + width {
      bytes.append(contentsOf: input[offset..<end])
      map.appendVerbatim(width)
    } else {
      replace(Array(String(composed).utf8), source: end - offset)
    }
    return end - offset
  }

  private mutating func replace(_ new: [UInt8], source: Int) {
    bytes.append(contentsOf: new)
    map.appendReplacement(repaired: new.count, source: source)
  }

  /// The letter with the marks that follow it, and where they end; marks that make no Vietnamese letter are left standing.
  private static func composed(
    _ scalar: UInt32, marksFrom start: Int, in input: UnsafeBufferPointer<UInt8>
  ) -> (Character, end: Int) {
    var letter = scalar
    var end = start
    while let (mark, width) = Self.scalar(input, at: end), LetterFolding.isCombiningMark(mark),
      let next = LetterComposition.composed(letter, mark)
    {
      letter = next
      end += width
    }
    return (Unicode.Scalar(letter).map(Character.init) ?? "\u{FFFD}", end)
  }

  /// One well-formed scalar; nil where the bytes are no UTF-8.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int)? {
    guard offset < bytes.count else { return nil }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + width <= bytes.count else { return nil }
    var scalar = first & (0x7F >> UInt32(width))
    for index in 1..<width {
      let byte = UInt32(bytes[offset + index])
      guard byte & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | byte & 0x3F
    }
    let isShortest = width == 2 || (width == 3 ? scalar >= 0x800 : scalar >= 0x1_0000)
    guard isShortest, !(0xD800..<0xE000).contains(scalar), scalar <= 0x10_FFFF else { return nil }
    return (scalar, width)
  }

  /// Length of the bytes that become one U+FFFD: a bad lead byte with the continuation bytes it would have taken.
  private static func badRun(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    let wanted = bytes[offset] >= 0xF0 ? 3 : bytes[offset] >= 0xE0 ? 2 : bytes[offset] >= 0xC2 ? 1 : 0
    var width = 1
    while width <= wanted, offset + width < bytes.count, bytes[offset + width] & 0xC0 == 0x80,
      scalar(bytes, at: offset + width) == nil
    {
      width += 1
    }
    return width
  }
}
