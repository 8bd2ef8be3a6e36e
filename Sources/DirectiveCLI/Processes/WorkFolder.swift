#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for this user alone, for what outside programs read and write; gone when the work is done or broken off.
enum WorkFolder {
  private static let prefix = "cchc-"

  /// Runs `body` with the path of a new folder below `base`.
  static func with<Result>(
    below base: String, _ body: (_ path: String) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    clearAbandoned(in: base)
    guard let path = Interruption.shared.making({ make(below: base) }) else {
      throw Failure(.readWriteError, Messages.noWorkFolder(base, errno), hint: Messages.noWorkFolderHint)
    }
    defer {
      remove(path)
      Interruption.shared.forget(folder: path)
    }
    return try body(path)
  }

  private static func make(below base: String) -> String? {
    var template = Array("\(base)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A new file for this user alone.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    var code = errno
    if descriptor >= 0 {
      defer { close(descriptor) }
      do throws(OutputError) {
        return try Descriptor.writeAll(bytes, to: descriptor)
      } catch .failed(let number) {
        code = number
      } catch {
        code = EPIPE
      }
    }
    throw Failure(.readWriteError, Messages.noWorkFolder(path, code), hint: Messages.noWorkFolderHint)
  }

  static func removeFile(_ path: String) { unlink(path) }

  /// With what stands in it; children make no folders of their own there.
  static func remove(_ path: String) {
    for name in (try? FileAccess().names(in: path, withHidden: true)) ?? [] { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// What runs left that were killed or lost their power.
  private static func clearAbandoned(in base: String) {
    for name in (try? FileAccess().names(in: base)) ?? [] where name.hasPrefix(prefix) {
      let path = "\(base)/\(name)"
      var status = stat()
      guard let process = pid_t(name.dropFirst(prefix.count).prefix { $0 != "-" }), kill(process, 0) != 0, errno == ESRCH,
        lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == getuid()
      else { continue }
      remove(path)
    }
  }
}
