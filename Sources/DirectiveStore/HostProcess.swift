#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A process on a host, as temporary files and the lock's owner file name it.
struct HostProcess: Sendable, Hashable {
  let host: String
  let process: Int32
  /// Ticks since the machine started; parts a process from an earlier one with its number. Empty where the system does not tell.
  let startTime: String

  static let current: HostProcess = {
    let process = getpid()
    return HostProcess(host: hostName(), process: process, startTime: startTime(of: process))
  }()

  /// False only when it ran on this host and is known to be gone.
  var mayBeAlive: Bool {
    guard host == HostProcess.current.host else { return true }
    guard process > 0, kill(process, 0) == 0 || errno == EPERM else { return false }
    let now = HostProcess.startTime(of: process)
    return startTime.isEmpty || now.isEmpty || startTime == now
  }

  /// Letters, digits and dots only, so that it can stand in a file name between hyphens.
  private static func hostName() -> String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
    let name = buffer.prefix { $0 != 0 }.map { byte -> UInt8 in
      let byte = UInt8(bitPattern: byte)
      let isPlain = (48...57).contains(byte) || (97...122).contains(byte | 0x20)
      return isPlain ? byte : UInt8(ascii: ".")
    }
    return name.isEmpty ? "localhost" : String(decoding: name, as: UTF8.self)
  }

  /// Source: proc(5), field 22 of /proc/<pid>/stat; the command's name before it may hold blanks and brackets.
  private static func startTime(of process: Int32) -> String {
    guard let descriptor = Optional(open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)), descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1024)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0, let bracket = buffer[..<count].lastIndex(of: UInt8(ascii: ")")) else { return "" }
    let fields = buffer[(bracket + 1)..<count].split(separator: UInt8(ascii: " "))
    return fields.count > 19 ? String(decoding: fields[19], as: UTF8.self) : ""
  }
}

/// Names of files that are being written: `.tmp-<host>-<pid>-<random>`.
package enum TemporaryName {
  private static let prefix = ".tmp-"

  /// Of this process; no other file has it.
  package static func fresh() -> String {
    let random = String(UInt64.random(in: .min ... .max), radix: 16)
    return "\(prefix)\(HostProcess.current.host)-\(HostProcess.current.process)-\(random)"
  }

  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(prefix) }

  /// True when the process that wrote it ran on this host and is gone, or is this one: only who writes alone asks.
  package static func isStale(_ name: String) -> Bool {
    let parts = name.dropFirst(prefix.count).split(separator: "-")
    guard isTemporary(name), parts.count == 3, let process = Int32(parts[1]), UInt64(parts[2], radix: 16) != nil else { return false }
    let writer = HostProcess(host: String(parts[0]), process: process, startTime: "")
    return !writer.mayBeAlive || (writer.host == HostProcess.current.host && process == HostProcess.current.process)
  }
}
