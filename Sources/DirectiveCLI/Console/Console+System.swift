import DirectiveReports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Console {
  /// The real process: its arguments, environment, descriptors and clock.
  static func system() -> Console {
    var console = described()
    let isErrorTerminal = console.isErrorTerminal
    console.errorWidthInColumns = { environmentWidth() ?? terminalWidth(STDERR_FILENO) }
    console.setFarewell = { line in
      // A progress bar may stand on the line.
      let beginning = isErrorTerminal ? "\r\u{1B}[K" : ""
      Interruption.shared.setFarewell(line.map { Array("\(beginning)\(Escaping.laidOutLine($0))\n".utf8) })
    }
    return console
  }

  private static func described() -> Console {
    Console(
      arguments: Array(CommandLine.arguments.dropFirst()),
      environment: { name in getenv(name).map { String(cString: $0) } },
      files: FileAccess(),
      readInput: { (limit) throws(FileProblem) in try Descriptor.readAll(STDIN_FILENO, limit: limit) },
      readSome: { () throws(FileProblem) in try Descriptor.readSome(STDIN_FILENO) },
      readLine: { () throws(FileProblem) in try Descriptor.readLine(STDIN_FILENO) },
      discardTyped: { Descriptor.discardTyped(STDIN_FILENO) },
      writeOutput: { (bytes) throws(OutputError) in try Descriptor.writeAll(bytes, to: STDOUT_FILENO) },
      writeErrors: { bytes in try? Descriptor.writeAll(bytes, to: STDERR_FILENO) },
      isInputTerminal: isatty(STDIN_FILENO) == 1,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1,
      widthInColumns: systemWidth(),
      clock: systemTime,
      userName: AccountName.current)
  }

  /// Before anything is opened: a closed standard descriptor would become the first file's number and take our output.
  static func secureDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", O_RDWR)
    }
    signal(SIGPIPE, SIG_IGN)
    // A limit on file sizes is an error of the write, like a full disk.
    signal(SIGXFSZ, SIG_IGN)
  }

  private static let plausibleWidths = 20...1000

  /// `$COLUMNS`, else the terminal's own width, else 80; values that make no sense are passed over.
  private static func systemWidth() -> Int { environmentWidth() ?? terminalWidth(STDOUT_FILENO) ?? 80 }

  private static func environmentWidth() -> Int? {
    getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.flatMap { plausibleWidths.contains($0) ? $0 : nil }
  }

  private static func terminalWidth(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, plausibleWidths.contains(Int(size.ws_col)) else { return nil }
    return Int(size.ws_col)
  }

  private static func systemTime() -> VietnamTime {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return VietnamTime(
      secondsSince1970: Int64(now.tv_sec), fraction: UInt16(truncatingIfNeeded: Int(now.tv_nsec) << 16 / 1_000_000_000))
  }
}
