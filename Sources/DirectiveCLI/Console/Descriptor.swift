#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reading and writing whole descriptors, with every error seen.
enum Descriptor {
  /// All bytes up to the end; more than `limit` of them are refused.
  static func readAll(_ descriptor: Int32, limit: Int) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileAccess.problem(errno)
      }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  /// What one read gives; empty at the end.
  static func readSome(_ descriptor: Int32) throws(FileProblem) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count >= 0 { return Array(buffer[..<count]) }
      if errno != EINTR { throw FileAccess.problem(errno) }
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
