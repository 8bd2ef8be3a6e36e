import DirectiveModel
import DirectiveStore

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

  /// The same for what is made piece by piece; whatever `body` throws, the old file stands. After `OutputError.unsettled` the new one does.
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
    let place = Place(path)
    place.clearStaleTemporaries()
    let temporary = place.freshTemporary()
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError.failed(errno: errno) }
    do {
      let result = try fill(descriptor, body)
      guard rename(temporary, path) == 0 else { throw OutputError.failed(errno: errno) }
      try place.synchronizeFolder()
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

/// Where a file is to stand, and what is written beside it meanwhile: `<name>.tmp-<host>-<pid>-<random>`.
private struct Place {
  private let folder: String
  /// Of the temporaries of this file and no other.
  private let stem: String

  /// Longer names would leave no room for what is added.
  private static let longestStem = 160

  init(_ path: String) {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    folder = slash.map { String(Substring(path.utf8[...$0])) } ?? "./"
    let name = String(Substring(path.utf8[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...]))
    stem = name.utf8.count <= Self.longestStem ? name : ".cchc-\(SHA256.hexadecimal(of: Array(name.utf8)).prefix(16))"
  }

  func freshTemporary() -> String { folder + stem + TemporaryName.fresh() }

  /// What killed commands left of this file; best effort, in a folder that is the user's: nothing else is touched.
  func clearStaleTemporaries() {
    guard let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard name.utf8.starts(with: stem.utf8) else { continue }
      let ending = String(Substring(name.utf8.dropFirst(stem.utf8.count)))
      var status = stat()
      guard TemporaryName.isStale(ending), lstat(folder + name, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() { unlink(folder + name) }
    }
  }

  /// The new name is on the disk. Folders that we may not read, and file systems that know no such call, do without.
  func synchronizeFolder() throws(OutputError) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if descriptor < 0, errno == EACCES || errno == EPERM { return }
    guard descriptor >= 0 else { throw .unsettled(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EBADF else { throw .unsettled(errno: errno) }
  }
}
