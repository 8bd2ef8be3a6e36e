#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A pipe from a child to us; a class because its descriptors are closed once, when it is let go.
///
/// Made while no child is started elsewhere, which would inherit its ends.
final class ChildPipe {
  let reading: Int32
  private(set) var writing: Int32

  init() throws(ChildFailure) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .notStarted(errno: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (reading, writing) = (ends[0], ends[1])
    _ = fcntl(reading, F_SETFL, fcntl(reading, F_GETFL) | O_NONBLOCK)
  }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }

  deinit {
    closeWriting()
    close(reading)
  }
}

/// What a child writes, read as it comes.
struct ChildReading {
  private let output: ChildPipe
  private let errors: ChildPipe
  private let outputLimit: Int
  private(set) var bytes: [UInt8] = []
  private var said: [UInt8] = []
  private var isOutputOpen = true
  private var areErrorsOpen = true

  /// Of what a child says the end is kept: the reason stands there.
  private static let mostSaid = 4096
  private static let mostLines = 3
  /// How long a child that has ended may stay unnoticed.
  private static let milliseconds: Int32 = 10

  init(output: ChildPipe, errors: ChildPipe, outputLimit: Int) {
    self.output = output
    self.errors = errors
    self.outputLimit = outputLimit
  }

  var isOverflowing: Bool { bytes.count > outputLimit }

  /// Until something can be read, but not for long: the end of the child is looked for in between.
  func wait() {
    // A closed pipe is always ready; it must not be asked again.
    var pipes = [
      pollfd(fd: isOutputOpen ? output.reading : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: areErrorsOpen ? errors.reading : -1, events: Int16(POLLIN), revents: 0),
    ]
    _ = poll(&pipes, nfds_t(pipes.count), Self.milliseconds)
  }

  /// Takes what there is, at most a little more than the limit.
  mutating func step() {
    if isOutputOpen {
      isOutputOpen = Self.drain(output.reading) {
        bytes += $0
        return bytes.count <= outputLimit
      }
    }
    if areErrorsOpen {
      areErrorsOpen = Self.drain(errors.reading) {
        said = Array((said + $0).suffix(Self.mostSaid))
        return true
      }
    }
  }

  /// False once the pipe has ended.
  private static func drain(_ descriptor: Int32, _ take: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // A flood on one pipe must not keep us from the clock.
    for _ in 0..<64 {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return false }
      if count < 0 {
        if errno == EINTR { continue }
        return errno == EAGAIN
      }
      if !take(buffer[..<count]) { return true }
    }
    return true
  }

  /// The last lines on standard error, joined; the same words are said once.
  var words: String {
    var lines: [String] = []
    for line in String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      lines.removeAll { $0 == words }
      if !words.isEmpty { lines.append(words) }
    }
    return lines.suffix(Self.mostLines).joined(separator: "; ")
  }
}
