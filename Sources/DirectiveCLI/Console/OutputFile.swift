#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a user asked for with `-o`: it is replaced whole or not at all.
enum OutputFile {
  /// Devices and pipes are written to; anything else gets a new file beside it, made durable and renamed over it.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      return try writeInPlace(bytes, to: path)
    }
    try replace(target(of: path), with: bytes)
  }

  /// For files that are to be written, where it is missing; `name` is how the user calls it.
  static func makeFolder(_ path: String, named name: String) throws(Failure) {
    if mkdir(path, 0o777) == 0 { return }
    let code = errno
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw Failure(.readWriteError, Messages.badFolder(name, code), hint: Messages.outputUntouched)
    }
  }

  private static func writeInPlace(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .failed(errno: errno) }
    defer { close(descriptor) }
    try Descriptor.writeAll(bytes, to: descriptor)
  }

  /// Where a link leads, so that the link stays.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    let temporary = "\(path).tmp-\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 16))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw .failed(errno: errno) }
    do throws(OutputError) {
      try fill(descriptor, with: bytes)
      guard rename(temporary, path) == 0 else { throw .failed(errno: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(OutputError) {
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    try Descriptor.writeAll(bytes, to: descriptor)
    guard fsync(descriptor) == 0 else { throw .failed(errno: errno) }
    isOpen = false
    guard close(descriptor) == 0 else { throw .failed(errno: errno) }
  }
}
