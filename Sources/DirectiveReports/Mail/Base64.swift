import FoundationEssentials

/// Bytes as ASCII letters in a message's lines (RFC 2045, section 6.8).
enum Base64 {
  private static let bytesPerLine = 57

  /// Lines of 76 characters; none for no bytes.
  static func lines(of bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: bytesPerLine).map { text(of: bytes[$0..<min($0 + bytesPerLine, bytes.count)]) }
  }

  /// On one line.
  static func text(of bytes: ArraySlice<UInt8>) -> String { Data(bytes).base64EncodedString() }
}
