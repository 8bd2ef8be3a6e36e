#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The only code that writes into a store: after `replace` returns, the files are whole and on the disk, names included.
///
/// A temporary file for each (O_EXCL, 0600), all bytes, fsync, rename, and last an fsync of every folder touched. All temporaries
/// stand in the store's own folder, so that who clears them away, after a power cut too, has one place to look at. Many fsyncs wait at
/// once: the file system's journal takes them together, and 64 files cost little more than one.
enum DurableFile {
  struct Content: Sendable {
    let path: String
    let bytes: [UInt8]
    var folder: String { DurableFile.folder(of: path) }
  }

  /// Writes the files below `root`, in their order where it can be seen. On an error no temporary is left, and each file is
  /// the old or the new one.
  static func replace(_ contents: [Content], in root: String) throws(StoreError) { try replace(inOrder: [contents], in: root) }

  /// The same for groups that build on one another: where a file of one can be seen, those of the groups before it are on the disk.
  static func replace(inOrder groups: [[Content]], in root: String) throws(StoreError) {
    let folders = Set(groups.joined().flatMap { ancestry(of: $0.folder, upTo: root) }).sorted()
    for folder in folders where folder != root { try createSubfolder(folder) }
    var temporaries: [(name: String, target: String)] = []
    defer { for temporary in temporaries { unlink(temporary.name) } }
    let contents = groups.flatMap(\.self)
    for start in stride(from: 0, to: contents.count, by: mostOpenFiles) {
      try writeTemporaries(contents[start..<min(start + mostOpenFiles, contents.count)], in: root, into: &temporaries)
    }
    for group in groups {
      for _ in group {
        guard let next = temporaries.first else { continue }
        guard rename(next.name, next.target) == 0 else { throw failure(at: next.target, errno) }
        temporaries.removeFirst()
      }
      // Up to the root each time: a folder may be there whose maker was killed before its name was on the disk.
      try synchronize(folders: Set(group.flatMap { ancestry(of: $0.folder, upTo: root) }).sorted())
    }
  }

  /// A quarter of what a low limit leaves: documents are read meanwhile.
  private static let mostOpenFiles: Int = {
    var limit = rlimit()
    guard getrlimit(openFilesResource, &limit) == 0 else { return 1 }
    return max(1, min(64, (Int(clamping: limit.rlim_cur) - 12) / 4))
  }()

  #if canImport(Glibc)
    private static let openFilesResource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
  #else
    private static let openFilesResource = RLIMIT_NOFILE
  #endif

  /// More fsyncs at once were not faster on ext4.
  private static let mostSynchronizers = min(16, mostOpenFiles)

  /// Makes the store's folder and those above it that are missing, for this user alone.
  static func createRoot(_ path: String) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { throw .unwritable(path: path, SystemError(code: ENOTDIR)) }
      return
    }
    let parent = folder(of: path)
    if !parent.isEmpty { try createRoot(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(at: path, errno) }
    if !parent.isEmpty { try synchronize(folder: parent) }
  }

  /// Inside a store a link in a folder's place would lead the files out of it.
  private static func createSubfolder(_ path: String) throws(StoreError) {
    if mkdir(path, 0o700) == 0 { return }
    guard errno == EEXIST else { throw failure(at: path, errno) }
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .unwritable(path: path, SystemError(code: ENOTDIR))
    }
  }

  /// Of a file that nobody will miss after a power cut.
  static func remove(_ path: String) { unlink(path) }

  /// Takes away what killed commands left in the folder; the caller holds the lock.
  static func clearStaleTemporaries(in folder: String) throws(StoreError) {
    for entry in try FolderEntry.all(in: folder) where entry.kind == .file && TemporaryName.isStale(entry.name) {
      unlink("\(folder)/\(entry.name)")
    }
  }

  /// The folder and those above it, `root` included.
  private static func ancestry(of folder: String, upTo root: String) -> [String] {
    var folders = [folder]
    while let last = folders.last, last != root, !last.isEmpty { folders.append(self.folder(of: last)) }
    return folders
  }

  /// Empty when the path has no slash, or none but its first byte.
  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(Substring(path.utf8.prefix(upTo: slash)))
  }

  static func failure(at path: String, _ code: Int32) -> StoreError {
    code == ENOSPC || code == EDQUOT ? .diskFull(path: path) : .unwritable(path: path, SystemError(code: code))
  }

  /// A new file for the lock alone: it means nothing after a power cut, so nothing waits for the disk.
  static func createUnsynchronized(_ path: String, for target: String, _ bytes: [UInt8]) throws(StoreError) {
    close(try create(path, bytes, target: target))
  }

  private static func writeTemporaries(
    _ contents: ArraySlice<Content>, in root: String, into temporaries: inout [(name: String, target: String)]
  ) throws(StoreError) {
    var descriptors: [Int32] = []
    defer { for descriptor in descriptors { close(descriptor) } }
    for content in contents {
      let name = "\(root)/\(TemporaryName.fresh())"
      descriptors.append(try create(name, content.bytes, target: content.path))
      temporaries.append((name, content.path))
    }
    let codes = waitingMap(descriptors, threads: mostSynchronizers) { fsync($0) == 0 ? 0 : errno }
    for (code, content) in zip(codes, contents) where code != 0 { throw failure(at: content.path, code) }
  }

  /// The open file; errors name `target`, for which it is made. On an error the file is gone again.
  private static func create(_ path: String, _ bytes: [UInt8], target: String) throws(StoreError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure(at: target, errno) }
    do {
      try writeAll(bytes, to: descriptor, path: target)
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
    return descriptor
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(StoreError) {
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { write(descriptor, $0 + written, bytes.count - written) } ?? 0
      }
      if step >= 0 {
        written += step
      } else if errno != EINTR {
        throw failure(at: path, errno)
      }
    }
  }

  private static func synchronize(folder: String) throws(StoreError) { try synchronize(folders: [folder]) }

  private static func synchronize(folders: [String]) throws(StoreError) {
    let codes = waitingMap(folders, threads: mostSynchronizers) { folder -> Int32 in
      let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
      guard descriptor >= 0 else { return errno }
      defer { close(descriptor) }
      return fsync(descriptor) == 0 ? 0 : errno
    }
    for (code, folder) in zip(codes, folders) where code != 0 { throw failure(at: folder, code) }
  }
}
