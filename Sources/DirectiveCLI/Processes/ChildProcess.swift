#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// One run of an outside program: no shell, a process group of its own, and nothing that could go on forever.
struct ChildProcess: Sendable {
  /// Absolute.
  let program: String
  let arguments: [String]
  /// All that the child gets.
  let environment: [String: String]
  let limits: Limits
  /// The file that the child has as its standard input.
  var input = "/dev/null"
  /// A mail program may go on delivering in the background after it has taken a message: that is not ended.
  var mayLeaveChildren = false

  struct Limits: Sendable {
    var time: Duration = .seconds(60)
    var outputByteCount = 20_000_000
    /// What the system holds the child to, where it can.
    var memoryByteCount = 1_000_000_000
    var fileByteCount = 500_000_000
  }

  struct Output: Sendable {
    var bytes: [UInt8]
    /// The end of what it said on standard error.
    var errors: String
  }

  /// Waits for the end. Nothing of the child's process group is left running unless it may be.
  func run() throws(ChildFailure) -> Output {
    guard !([program] + arguments).contains(where: { $0.utf8.contains(0) }) else { throw .notStarted(errno: EINVAL) }
    guard FileAccess.isExecutable(program) else { throw .missing }
    var pipes: (output: ChildPipe, errors: ChildPipe)?
    let child = try Interruption.shared.spawning { () throws(ChildFailure) in
      let made = (output: try ChildPipe(), errors: try ChildPipe())
      pipes = made
      return try spawn(output: made.output, errors: made.errors)
    }
    defer { Interruption.shared.forget(group: child) }
    guard let pipes else { throw .notStarted(errno: EBADF) }
    pipes.output.closeWriting()
    pipes.errors.closeWriting()
    var reading = ChildReading(output: pipes.output, errors: pipes.errors, outputLimit: limits.outputByteCount)
    let failure = wait(for: child, &reading)
    // Grandchildren go too, and before the child is reaped: until then nobody else can have its number.
    if failure != nil || !mayLeaveChildren { kill(-child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let failure { throw failure }
    reading.step()
    if reading.isOverflowing { throw .tooMuchOutput(limit: limits.outputByteCount) }
    if let failure = Self.failure(of: status, words: reading.words) { throw failure }
    return Output(bytes: reading.bytes, errors: reading.words)
  }

  /// Reads until the child has ended; what it did wrong before.
  private func wait(for child: pid_t, _ reading: inout ChildReading) -> ChildFailure? {
    let start = ContinuousClock.now
    while true {
      if reading.isOverflowing { return .tooMuchOutput(limit: limits.outputByteCount) }
      if ContinuousClock.now - start > limits.time { return .timedOut(limits.time) }
      if hasEnded(child) { return nil }
      reading.wait()
      reading.step()
    }
  }

  /// Leaves it to be reaped.
  private func hasEnded(_ child: pid_t) -> Bool {
    var information = siginfo_t()
    guard waitid(P_PID, id_t(child), &information, WEXITED | WNOHANG | WNOWAIT) == 0 else { return errno != EINTR }
    return information.si_signo == SIGCHLD
  }

  private static func failure(of status: Int32, words: String) -> ChildFailure? {
    let signal = status & 0x7F
    if signal != 0 { return .crashed(signal: signal) }
    let code = (status >> 8) & 0xFF
    return code == 0 ? nil : .exited(status: code, words: words)
  }

  /// Of util-linux, on every Debian; without it only time and output are limited.
  private static let limiter = "/usr/bin/prlimit"

  /// The program behind the limits that the system keeps: a bomb must not take the machine down with it.
  private var commandLine: [String] {
    guard FileAccess.isExecutable(Self.limiter) else { return [program] + arguments }
    let held = ["--as=\(limits.memoryByteCount)", "--fsize=\(limits.fileByteCount)", "--core=0"]
    return [Self.limiter] + held + ["--", program] + arguments
  }
}

// MARK: - Starting

extension ChildProcess {
  #if canImport(Darwin)
    private typealias FileActions = posix_spawn_file_actions_t?
    private typealias Attributes = posix_spawnattr_t?
    private static func noActions() -> FileActions { nil }
    private static func noAttributes() -> Attributes { nil }
  #else
    private typealias FileActions = posix_spawn_file_actions_t
    private typealias Attributes = posix_spawnattr_t
    private static func noActions() -> FileActions { posix_spawn_file_actions_t() }
    private static func noAttributes() -> Attributes { posix_spawnattr_t() }
  #endif

  private func spawn(output: ChildPipe, errors: ChildPipe) throws(ChildFailure) -> pid_t {
    var actions = Self.noActions()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input, O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.writing, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.writing, STDERR_FILENO)
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    let commandLine = commandLine
    var words = commandLine.map { strdup($0) } + [nil]
    var settings = environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in words + settings { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, commandLine[0], &actions, &attributes, &words, &settings)
    guard code == 0 else { throw code == ENOENT ? .missing : .notStarted(errno: code) }
    return child
  }

  /// A process group of its own, and the signals as a program expects them, whatever we ignore or block.
  private static func attributes() -> Attributes {
    var attributes = noAttributes()
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setpgroup(&attributes, 0)
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    for signal in [SIGPIPE, SIGXFSZ, SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, signal) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    return attributes
  }
}
