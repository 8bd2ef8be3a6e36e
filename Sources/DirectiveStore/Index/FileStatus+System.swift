import DirectiveModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileStatus {
  init(_ status: stat) {
    inode = UInt64(status.st_ino)
    byteCount = UInt32(truncatingIfNeeded: status.st_size)
    #if canImport(Darwin)
      modified = FileStatus.nanoseconds(status.st_mtimespec)
      changed = FileStatus.nanoseconds(status.st_ctimespec)
    #else
      modified = FileStatus.nanoseconds(status.st_mtim)
      changed = FileStatus.nanoseconds(status.st_ctim)
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ Int64(time.tv_nsec)
  }
}

/// A folder held open, so that its files are found by their names alone. A class, because it closes the folder.
final class OpenFolder: Sendable {
  private let descriptor: Int32
  let status: FileStatus
  /// Of the file system.
  let device: UInt64

  /// Nil when there is no such folder.
  init?(_ path: String) throws(StoreError) {
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else {
      guard errno == ENOENT || errno == ENOTDIR || errno == ELOOP else { throw .unreadable(path: path, SystemError(code: errno)) }
      return nil
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, SystemError(code: errno)) }
    self.status = FileStatus(status)
    device = UInt64(status.st_dev)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  enum Finding { case same, other, missing }

  /// Whether the file with that zero-ended name is still the one whose status has this sum.
  func compare(_ name: UnsafePointer<CChar>, _ known: UInt64) -> Finding {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return errno == ENOENT ? .missing : .other }
    return FileStatus(status).sum == known && status.st_mode & S_IFMT == S_IFREG ? .same : .other
  }

  /// How many entries have names that the store gives to directives; nil when the folder cannot be listed.
  func countOfDirectives() -> Int? {
    var count = 0
    return forEachDirective { _ in count += 1 } == nil ? count : nil
  }

  /// The names that the store gives to directives, without their ending; the system's error when the folder cannot be listed.
  func forEachDirective(_ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Int32? {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { return errno }
    guard let stream = fdopendir(copy) else {
      let code = errno
      close(copy)
      return code
    }
    defer { closedir(stream) }
    errno = 0
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: Int(NAME_MAX) + 1) { name in
          if let count = DirectiveFileName.count(ofStem: name) { body(UnsafeBufferPointer(start: name, count: count)) }
        }
      }
      errno = 0
    }
    return errno == 0 ? nil : errno
  }
}

enum DirectiveFileName {
  static let ending = Array(".json".utf8)

  /// How many bytes stand before the ending of a zero-ended name that the store gives to a directive; nil for any other name.
  static func count(ofStem name: UnsafePointer<UInt8>) -> Int? {
    var count = 0
    while isPlain(name[count]) { count += 1 }
    guard (1...DirectiveID.maximumNameLength).contains(count) else { return nil }
    for (offset, byte) in ending.enumerated() where name[count + offset] != byte { return nil }
    return name[count + ending.count] == 0 ? count : nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
  }
}
