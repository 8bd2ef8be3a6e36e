/// Bytes and the hash that names them, counted once on their whole way into the store.
package struct HashedBytes: Sendable {
  package let bytes: [UInt8]
  /// 64 lower-case hexadecimal digits.
  package let sha256: String

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    sha256 = SHA256.hexadecimal(of: bytes)
  }
}
