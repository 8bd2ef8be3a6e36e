import Foundation

/// A pseudo terminal with a program at its other side.
struct Terminal {
  struct Unavailable: Error {
    let code: Int32
  }

  private let near: Int32
  private let far: Int32

  init() throws {
    near = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard near >= 0, let name = Terminal.farSide(of: near) else { throw Unavailable(code: errno) }
    far = open(name, O_RDWR | O_NOCTTY)
    guard far >= 0 else { throw Unavailable(code: errno) }
  }

  /// The path of the other side, unlocked.
  private static func farSide(of near: Int32) -> String? {
    #if canImport(Darwin)
      guard grantpt(near) == 0, unlockpt(near) == 0, let name = ptsname(near) else { return nil }
      return String(cString: name)
    #else
      // TIOCSPTLCK and TIOCGPTN of <asm/ioctls.h>: Glibc's module leaves out both them and ptsname.
      var isLocked: CInt = 0
      var number: CUnsignedInt = 0
      guard ioctl(near, 0x4004_5431, &isLocked) == 0, ioctl(near, 0x8004_5430, &number) == 0 else { return nil }
      return "/dev/pts/\(number)"
    #endif
  }

  /// What the terminal shows while a script runs, with what was typed ahead; lines end in CR LF.
  func output(of script: String, binary: String, typing keys: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.environment = ["BINARY": binary, "PATH": "/usr/bin:/bin", "TERM": "dumb"]
    process.standardInput = FileHandle(fileDescriptor: far)
    process.standardOutput = FileHandle(fileDescriptor: far)
    process.standardError = FileHandle(fileDescriptor: far)
    try process.run()
    close(far)
    defer { close(near) }
    _ = Array(keys.utf8).withUnsafeBytes { write(near, $0.baseAddress, $0.count) }
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    // The end is an error on Linux: nobody holds the other side any more.
    while case let count = read(near, &buffer, buffer.count), count > 0 { shown += buffer[..<count] }
    process.waitUntilExit()
    return String(decoding: shown, as: UTF8.self)
  }
}
