#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that can be made again from others: it takes its name in one step, and nothing waits for the disk.
///
/// After a power cut it may be damaged, which whoever reads it finds out by its sums. A class, because it takes its temporary away.
final class DerivedFile {
  private let folder: String
  private let temporary: String
  private let descriptor: Int32
  /// When the file was made, in nanoseconds by the clock that stamps the store's files.
  let moment: Int64

  private static let mostFiles = 3

  /// Nil where nothing can be written: that is no reason for a command to fail.
  init?(in folder: String, of parent: String) {
    var status = stat()
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST, lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    try? DurableFile.clearStaleTemporaries(in: folder)
    DerivedFile.keepOutOfGit(folder)
    self.folder = folder
    temporary = "\(folder)/\(TemporaryName.fresh())"
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    let isMade = descriptor >= 0 && fstat(descriptor, &status) == 0
    moment = FileStatus(status).modified
    if !isMade { return nil }
  }

  deinit {
    guard descriptor >= 0 else { return }
    close(descriptor)
    // Renamed, or not wanted.
    unlink(temporary)
  }

  /// False when it could not be written; an earlier file of that name stands then.
  func finish(_ bytes: [UInt8], as name: String) -> Bool {
    var written = 0
    while written < bytes.count {
      let step = bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.map { write(descriptor, $0 + written, bytes.count - written) } ?? 0
      }
      if step > 0 {
        written += step
      } else if step == 0 || errno != EINTR {
        return false
      }
    }
    guard rename(temporary, "\(folder)/\(name)") == 0 else { return false }
    clearOthers(than: name)
    return true
  }

  /// Whoever keeps the store in git has no use for what changes each day and can be made again.
  private static func keepOutOfGit(_ folder: String) {
    let descriptor = open("\(folder)/.gitignore", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { return }
    _ = write(descriptor, "*\n", 2)
    close(descriptor)
  }

  /// Each version of the program keeps an index of its own; of those that nobody uses any more only a few stay.
  private func clearOthers(than name: String) {
    let names = ((try? FolderEntry.all(in: folder)) ?? []).map(\.name).filter { $0 != name && $0.hasSuffix(IndexName.ending) }
    let aged = names.map { name -> (path: String, modified: Int64) in
      var status = stat()
      let path = "\(folder)/\(name)"
      return (path, lstat(path, &status) == 0 ? FileStatus(status).modified : 0)
    }
    for old in aged.sorted(by: { $0.modified > $1.modified }).dropFirst(DerivedFile.mostFiles) { unlink(old.path) }
  }
}

/// The name of this program's own index: another build may count otherwise.
enum IndexName {
  static let ending = ".idx"

  static let own: String = {
    var status = stat()
    #if canImport(Darwin)
      let path = CommandLine.arguments.first ?? ""
    #else
      let path = "/proc/self/exe"
    #endif
    guard stat(path, &status) == 0 else { return "tasks\(ending)" }
    let file = FileStatus(status)
    let sum = IndexSum.of([UInt64(file.byteCount), UInt64(bitPattern: file.modified)][...])
    return "tasks-\(String(sum, radix: 16))\(ending)"
  }()
}
