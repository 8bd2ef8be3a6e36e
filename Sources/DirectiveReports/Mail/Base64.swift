/// Bytes as ASCII letters. Source: RFC 4648, section 4; line length of RFC 2045, section 6.8.
enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")
  private static let bytesPerLine = 57

  /// Lines of 76 characters; none for no bytes.
  static func lines(of bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: bytesPerLine).map { text(of: bytes[$0..<min($0 + bytesPerLine, bytes.count)]) }
  }

  /// On one line.
  static func text(of bytes: ArraySlice<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity((bytes.count + 2) / 3 * 4)
    var rest = bytes
    while let first = rest.popFirst() {
      let second = rest.popFirst()
      let third = rest.popFirst()
      let bits = UInt32(first) << 16 | UInt32(second ?? 0) << 8 | UInt32(third ?? 0)
      out.append(letters[Int(bits >> 18)])
      out.append(letters[Int(bits >> 12 & 63)])
      out.append(second == nil ? padding : letters[Int(bits >> 6 & 63)])
      out.append(third == nil ? padding : letters[Int(bits & 63)])
    }
    return String(decoding: out, as: UTF8.self)
  }
}
