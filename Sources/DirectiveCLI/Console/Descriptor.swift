#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading and writing whole descriptors, with every error seen.
enum Descriptor {
  /// All bytes up to the end; more than `limit` of them are refused. A file's size, where it is `expected`, saves room and copies.
  static func readAll(_ descriptor: Int32, limit: Int, expected: Int = 0) throws(FileProblem) -> [UInt8] {
    var bytes = expected > 0 ? try readSome(descriptor, most: expected) : []
    while true {
      let next = try readSome(descriptor, most: 1 << 16)
      if next.isEmpty { return bytes }
      bytes += next
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  /// What one read gives; empty at the end.
  static func readSome(_ descriptor: Int32, most: Int = 1 << 18) throws(FileProblem) -> [UInt8] {
    while true {
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        let result = read(descriptor, buffer.baseAddress, most)
        if result < 0 { code = errno }
        count = max(0, result)
      }
      if code == 0 { return bytes }
      if code != EINTR { throw FileAccess.problem(code) }
    }
  }

  /// Longer lines are refused; terminals end one at 4,096 bytes by themselves.
  private static let longestLine = 16_384

  /// Up to the next line feed or the end, without the feed; nil when nothing comes any more. One byte at a time, so that nothing
  /// is taken from what follows.
  static func readLine(_ descriptor: Int32) throws(FileProblem) -> [UInt8]? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileAccess.problem(errno)
      }
      if count == 0 { return line.isEmpty ? nil : line }
      if byte == UInt8(ascii: "\n") { return line }
      line.append(byte)
      if line.count > longestLine { throw .tooLarge(limit: longestLine) }
    }
  }

  /// What a terminal holds already; true when that was something.
  static func discardTyped(_ terminal: Int32) -> Bool {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 0) > 0 else { return false }
    tcflush(terminal, TCIFLUSH)
    return true
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { write(descriptor, UnsafeRawBufferPointer(rebasing: $0[start...]).baseAddress, $0.count - start) }
      if count >= 0 {
        start += count
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&waiting, 1, -1)
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR {
        throw .failed(errno: errno)
      }
    }
  }
}
