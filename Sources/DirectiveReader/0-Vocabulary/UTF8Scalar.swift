/// Takes UTF-8 apart where `String` would cost too much.
enum UTF8Scalar {
  /// One scalar of valid UTF-8 and its length; a stray byte is itself with length 1.
  @inline(__always) static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (UInt32, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    func next(_ index: Int) -> UInt32 { offset + index < bytes.count ? UInt32(bytes[offset + index] & 0x3F) : 0 }
    switch first {
    case 0xC0..<0xE0 where offset + 1 < bytes.count: return (UInt32(first & 0x1F) << 6 | next(1), 2)
    case 0xE0..<0xF0 where offset + 2 < bytes.count:
      return (UInt32(first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
    case 0xF0... where offset + 3 < bytes.count:
      return (UInt32(first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
    default: return (UInt32(first), 1)
    }
  }
}
