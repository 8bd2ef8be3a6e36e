#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Why a file or folder could not be read.
enum FileProblem: Error, Hashable {
  case missing
  case isFolder
  /// Neither a file nor a pipe: a device, a socket.
  case notAFile
  case noPermission
  case tooLarge(limit: Int)
  case failed(errno: Int32)
}

/// When a file was written, as seen while it was read.
struct FileTimes: Sendable {
  /// In seconds since it was last written; negative where its clock is ahead of ours.
  var age: Int64
  /// Somebody wrote to it while it was read.
  var hasChanged: Bool

  init(before: FileState, after: FileState, now: Int64) {
    age = now - after.seconds
    hasChanged = before != after
  }
}

/// What changes when somebody writes to a file.
struct FileState: Equatable {
  var seconds: Int64
  var nanoseconds: Int
  var byteCount: Int64

  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    (seconds, nanoseconds, byteCount) = (Int64(time.tv_sec), Int(time.tv_nsec), Int64(status.st_size))
  }
}

/// The files that users name. The data folder is the store's own business.
struct FileAccess: Sendable {
  /// Relative paths start here; empty for the process's own folder.
  var base: String
  /// Larger texts are refused.
  var sizeLimit: Int
  /// Of PDF files and images, told by their first bytes.
  static let scanSizeLimit = 100 << 20
  /// Seconds since 1970 by the clock that the ages of files are told by; replaced by tests.
  var now: @Sendable () -> Int64 = FileAccess.systemNow
  /// Opens for reading; a descriptor, or -1 with `errno` set. Replaced by tests that cannot take permissions away.
  var open: @Sendable (_ path: String) -> Int32

  init(
    base: String = "", sizeLimit: Int = 20_000_000, open: @escaping @Sendable (String) -> Int32 = FileAccess.openForReading
  ) {
    self.base = base
    self.sizeLimit = sizeLimit
    self.open = open
  }

  /// Does not wait for the other end of a pipe to be opened.
  static let openForReading: @Sendable (String) -> Int32 = { path in
    #if canImport(Glibc)
      Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #else
      Darwin.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    #endif
  }

  static let systemNow: @Sendable () -> Int64 = { Int64(time(nil)) }

  enum Kind: Sendable { case file, folder, other }

  /// The path as the system is asked for it.
  func resolved(_ path: String) -> String {
    base.isEmpty || path.utf8.first == UInt8(ascii: "/") ? path : base + "/" + path
  }

  /// A link to a folder is `other` unless it is followed: a walk through links might never end.
  func kind(_ path: String, followingFolderLinks: Bool = true) throws(FileProblem) -> Kind {
    var status = stat()
    guard stat(resolved(path), &status) == 0 else { throw FileAccess.problem(errno) }
    let kind = FileAccess.kind(status)
    guard kind == .folder, !followingFolderLinks else { return kind }
    guard lstat(resolved(path), &status) == 0 else { throw FileAccess.problem(errno) }
    return FileAccess.kind(status)
  }

  func contents(_ path: String) throws(FileProblem) -> [UInt8] { try reading(path).bytes }

  /// The bytes, and what there is to know of when they were written; pipes have no times.
  func reading(_ path: String) throws(FileProblem) -> (bytes: [UInt8], times: FileTimes?) {
    let (descriptor, status) = try opened(path)
    defer { close(descriptor) }
    if FileAccess.kind(status) == .file, status.st_size > sizeLimit {
      let limit = FileAccess.limit(descriptor, ofTexts: sizeLimit)
      guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    }
    let isFile = FileAccess.kind(status) == .file
    let (limit, expected) = (max(sizeLimit, Int(status.st_size)), isFile ? Int(status.st_size) : 0)
    let bytes = try Descriptor.readAll(descriptor, limit: limit, expected: expected)
    return (bytes, isFile ? times(descriptor, before: status) : nil)
  }

  /// A regular file or a pipe, which the caller closes.
  private func opened(_ path: String) throws(FileProblem) -> (descriptor: Int32, status: stat) {
    let descriptor = open(resolved(path))
    guard descriptor >= 0 else { throw FileAccess.problem(errno) }
    do throws(FileProblem) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw FileAccess.problem(errno) }
      switch FileAccess.kind(status) {
      case .folder: throw .isFolder
      case .other where status.st_mode & S_IFMT != S_IFIFO: throw .notAFile
      case .other: _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
      case .file: break
      }
      return (descriptor, status)
    } catch {
      close(descriptor)
      throw error
    }
  }

  private func times(_ descriptor: Int32, before: stat) -> FileTimes? {
    var after = stat()
    guard fstat(descriptor, &after) == 0 else { return nil }
    return FileTimes(before: FileState(before), after: FileState(after), now: now())
  }

  /// Hands `body` the file piece by piece, however large it is; a piece is empty at the end.
  func reading<Result>(_ path: String, _ body: (_ next: @escaping () throws(FileProblem) -> [UInt8]) throws -> Result) throws -> Result {
    let (descriptor, _) = try opened(path)
    defer { close(descriptor) }
    return try body { () throws(FileProblem) in try Descriptor.readSome(descriptor) }
  }

  /// Without taking anything from what is read next.
  private static func limit(_ descriptor: Int32, ofTexts limit: Int) -> Int {
    var head = [UInt8](repeating: 0, count: FileKind.headByteCount)
    let count = pread(descriptor, &head, head.count, 0)
    return count > 0 && FileKind(head[..<count]) != .text ? scanSizeLimit : limit
  }

  /// Nil when it cannot be told.
  func size(_ path: String) -> Int? {
    var status = stat()
    return stat(resolved(path), &status) == 0 ? Int(status.st_size) : nil
  }

  /// Bytes that we may still write where the folder is; nil when it cannot be told.
  static func freeSpace(at folder: String) -> UInt64? {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return nil }
    let (bytes, isTooLarge) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
    return isTooLarge ? nil : bytes
  }

  /// A folder in which we may make files, as far as its permissions tell.
  static func isWritableFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && kind(status) == .folder && access(path, W_OK | X_OK) == 0
  }

  /// A regular file that we may run.
  static func isExecutable(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && kind(status) == .file && access(path, X_OK) == 0
  }

  /// Names in a folder, sorted bytewise; those that begin with a dot are hidden.
  func names(in folder: String, withHidden: Bool = false) throws(FileProblem) -> [String] {
    guard let stream = opendir(resolved(folder)) else { throw FileAccess.problem(errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      if withHidden || name.utf8.first != UInt8(ascii: ".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }

  static func problem(_ code: Int32) -> FileProblem {
    switch code {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .noPermission
    case EISDIR: .isFolder
    default: .failed(errno: code)
    }
  }
}
