/// Tells text that needs no change from its bytes, sixteen at a time: ASCII, Vietnamese letters and common marks, as nearly all is.
enum PlainBytes {
  /// Bytes before a place that say what may stand there.
  static let reach = 2

  private typealias Block = SIMD16<UInt8>
  private typealias Answer = SIMDMask<SIMD16<Int8>>

  /// True only if every character from `start` on is plain and whole. `start` begins one and is at least `reach`.
  static func areAll(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard let memory = UnsafeRawPointer(bytes.baseAddress), start >= reach, start + Block.scalarCount <= bytes.count else { return false }
    var isOdd = Answer(repeating: false)
    var offset = start
    let last = bytes.count - Block.scalarCount
    while true {
      isOdd = isOdd
        .| areOdd(
          memory.loadUnaligned(fromByteOffset: offset, as: Block.self),
          before: memory.loadUnaligned(fromByteOffset: offset &- 1, as: Block.self),
          first: memory.loadUnaligned(fromByteOffset: offset &- 2, as: Block.self))
      if offset == last { break }
      offset = min(offset &+ Block.scalarCount, last)
    }
    // No character is cut off at the end.
    return !any(isOdd) && bytes[bytes.count - 1] < 0xC2 && bytes[bytes.count - 2] < 0xE1
  }

  /// A continuation stands behind a lead byte and nowhere else. Of three bytes only E1 and E2 lead: letters, and of U+2000 to U+2FFF
  /// the dashes, quotes and blanks; no combining mark is among them.
  @inline(always) private static func areOdd(_ byte: Block, before: Block, first: Block) -> Answer {
    let isContinuation = (byte & Block(repeating: 0xC0)) .== Block(repeating: 0x80)
    let isExpected = (before .>= Block(repeating: 0xC2)) .| (first .>= Block(repeating: 0xE1))
    let isLead = ((byte .>= Block(repeating: 0xC2)) .& (byte .<= Block(repeating: 0xC6))) .| (byte .== Block(repeating: 0xE1))
    let leadsMark = byte .== Block(repeating: 0xE2)
    let isFarMark = (before .== Block(repeating: 0xE2)) .& (byte .!= Block(repeating: 0x80))
    let isSign = (byte .< Block(repeating: 0x80)) .& (byte .!= Block(repeating: 0x0C)) .& (byte .!= Block(repeating: 0x0D))
    return (isContinuation .^ isExpected) .| isFarMark .| .!(isContinuation .| isLead .| leadsMark .| isSign)
  }
}
