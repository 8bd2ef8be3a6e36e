#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file systems whose folders tell every new, lost and renamed entry by their times; elsewhere (shares, FAT) entries are counted.
struct LocalFileSystems: Sendable {
  private static let names: Set<String> = ["ext2", "ext3", "ext4", "xfs", "f2fs", "zfs", "tmpfs"]
  private let devices: Set<UInt64>

  init() { devices = LocalFileSystems.devices(in: LocalFileSystems.mounts()) }

  func hold(_ folder: OpenFolder) -> Bool { devices.contains(folder.device) }

  /// Source: proc(5), /proc/<pid>/mountinfo: "36 35 98:0 / /mnt rw,noatime master:1 - ext4 /dev/root rw".
  static func devices(in mounts: String) -> Set<UInt64> {
    var devices: Set<UInt64> = []
    for line in mounts.utf8.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: " "))
      guard let hyphen = fields.firstIndex(where: { $0.elementsEqual("-".utf8) }), hyphen > 5, hyphen + 1 < fields.count,
        names.contains(String(Substring(fields[hyphen + 1])))
      else { continue }
      let numbers = fields[2].split(separator: UInt8(ascii: ":")).compactMap { UInt64(Substring($0)) }
      guard numbers.count == 2 else { continue }
      devices.insert(device(major: numbers[0], minor: numbers[1]))
    }
    return devices
  }

  /// As `stat` writes it: makedev(3).
  private static func device(major: UInt64, minor: UInt64) -> UInt64 {
    (major & 0xFFFF_F000) << 32 | (major & 0xFFF) << 8 | (minor & 0xFFFF_FF00) << 12 | minor & 0xFF
  }

  /// Empty where the system keeps no such list.
  private static func mounts() -> String {
    let descriptor = open("/proc/self/mountinfo", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return "" }
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while text.count < 1 << 20 {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      text += buffer[..<count]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
