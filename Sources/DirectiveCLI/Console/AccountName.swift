#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The name of the account that the process runs under, as events remember who did something.
///
/// Not by the C library's look-up: the release is one file without outside parts, and there that look-up would load
/// the system's own libraries into it, which only works beside the version it was built with.
enum AccountName {
  /// The account's number, "uid-1000", where the system knows no name.
  static func current() -> String {
    let number = getuid()
    #if canImport(Darwin)
      if let account = getpwuid(number), let name = account.pointee.pw_name { return String(cString: name) }
      return unnamed(number)
    #else
      return name(of: number) ?? unnamed(number)
    #endif
  }

  private static func unnamed(_ number: uid_t) -> String { "uid-\(number)" }

  /// First by the machine's own file, then by what its `getent` finds, which knows the accounts of a domain too.
  static func name(of number: uid_t, accounts: String = "/etc/passwd", lookUp: String = "/usr/bin/getent") -> String? {
    if let bytes = try? FileAccess().contents(accounts), let name = name(of: number, in: bytes) { return name }
    let environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
    let search = ChildProcess(
      program: lookUp, arguments: ["passwd", "\(number)"], environment: environment, limits: .init(time: .seconds(10)))
    return (try? search.run()).flatMap { name(of: number, in: $0.bytes) }
  }

  /// Of the first line that has the number, "name:password:number:…"; nil for none.
  private static func name(of number: uid_t, in bytes: [UInt8]) -> String? {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: ":"), maxSplits: 3, omittingEmptySubsequences: false)
      guard fields.count > 2, !fields[0].isEmpty, fields[2].elementsEqual("\(number)".utf8) else { continue }
      return String(decoding: fields[0], as: UTF8.self)
    }
    return nil
  }
}
