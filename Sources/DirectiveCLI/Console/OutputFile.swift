#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file that a user asked for with `-o`: it is replaced whole or not at all.
enum OutputFile {
  /// Devices and pipes are written to; anything else gets a new file beside it, made durable and renamed over it.
  static func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    do {
      try writing(to: path) { write in try write(bytes) }
    } catch let error as OutputError {
      throw error
    } catch {
      throw .failed(errno: EIO)
    }
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

  /// The same for what is made piece by piece; whatever `body` throws, the old file stands.
  static func writing<Result>(
    to path: String, _ body: (_ write: @escaping ([UInt8]) throws(OutputError) -> Void) throws -> Result
  ) throws -> Result {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputError.failed(errno: errno) }
      defer { close(descriptor) }
      return try body { (bytes) throws(OutputError) in try Descriptor.writeAll(bytes, to: descriptor) }
    }
    return try replace(target(of: path), body)
  }

  /// Where a link leads, so that the link stays.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func replace<Result>(
    _ path: String, _ body: (_ write: @escaping ([UInt8]) throws(OutputError) -> Void) throws -> Result
  ) throws -> Result {
    let temporary = "\(path).tmp-\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 16))"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError.failed(errno: errno) }
    do {
      let result = try fill(descriptor, body)
      guard rename(temporary, path) == 0 else { throw OutputError.failed(errno: errno) }
      return result
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func fill<Result>(
    _ descriptor: Int32, _ body: (_ write: @escaping ([UInt8]) throws(OutputError) -> Void) throws -> Result
  ) throws -> Result {
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    let result = try body { (bytes) throws(OutputError) in try Descriptor.writeAll(bytes, to: descriptor) }
    guard fsync(descriptor) == 0 else { throw OutputError.failed(errno: errno) }
    isOpen = false
    guard close(descriptor) == 0 else { throw OutputError.failed(errno: errno) }
    return result
  }
}
