#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reading the files of a store, which others may have put links or devices among.
enum StoreFile {
  static let maximumByteCount = 20 << 20
  /// Of a file that was scanned: some hundred pages in grey.
  static let maximumOriginalByteCount = 100 << 20

  /// Nil when there is no such file. A link, a folder or a device in its place counts as damage.
  static func bytes(at path: String, limit: Int = maximumByteCount) throws(StoreError) -> [UInt8]? {
    try contents(at: path, limit: limit)?.bytes
  }

  /// The bytes, and the file's status from before they were read.
  static func contents(at path: String, limit: Int = maximumByteCount) throws(StoreError) -> (bytes: [UInt8], status: FileStatus)? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return nil
      case ELOOP: throw .damaged(path: path, .notAFile)
      default: throw .unreadable(path: path, SystemError(code: errno))
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, SystemError(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .damaged(path: path, .notAFile) }
    guard status.st_size <= limit else { throw .damaged(path: path, .tooLarge) }
    return (try readAll(descriptor, count: Int(status.st_size), path: path), FileStatus(status))
  }

  /// True for a regular file; a link in its place does not count.
  static func exists(at path: String) throws(StoreError) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else { throw .unreadable(path: path, SystemError(code: errno)) }
      return false
    }
    return status.st_mode & S_IFMT == S_IFREG
  }

  /// The bytes there were when the file was opened: store files are replaced, never grown.
  private static func readAll(_ descriptor: Int32, count: Int, path: String) throws(StoreError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while filled < count, let base = buffer.baseAddress {
        let step = read(descriptor, base + filled, count - filled)
        if step > 0 {
          filled += step
        } else if step == 0 {
          return
        } else if errno != EINTR {
          failure = errno
          return
        }
      }
    }
    guard failure == 0 else { throw .unreadable(path: path, SystemError(code: failure)) }
    return bytes
  }
}

/// One name in a folder.
struct FolderEntry: Sendable {
  enum Kind: Sendable { case file, folder, other }
  var name: String
  var kind: Kind

  /// Sorted by name, bytewise, without "." and ".."; empty when there is no such folder. Links are `other`.
  static func all(in folder: String) throws(StoreError) -> [FolderEntry] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw .unreadable(path: folder, SystemError(code: errno))
    }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != ".", name != ".." {
        entries.append(FolderEntry(name: name, kind: kind(of: entry.pointee.d_type, at: "\(folder)/\(name)")))
      }
      errno = 0
    }
    guard errno == 0 else { throw .unreadable(path: folder, SystemError(code: errno)) }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Some file systems leave the type out of the listing.
  private static func kind(of type: UInt8, at path: String) -> Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_UNKNOWN):
      var status = stat()
      guard lstat(path, &status) == 0 else { return .other }
      return status.st_mode & S_IFMT == S_IFREG ? .file : status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    default: return .other
    }
  }
}
