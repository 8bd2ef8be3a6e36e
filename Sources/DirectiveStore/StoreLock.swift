#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One writer at a time: an flock, and an owner file set by `link` for shares that do not carry flocks between machines.
enum StoreLock {
  /// Runs `body` as the only writer, behind what killed ones have left in the folder; the lock is let go in every case.
  static func hold<Result>(
    _ layout: StoreLayout, patience: Duration, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    let descriptor = open(layout.lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw DurableFile.failure(at: layout.folder, errno) }
    defer { close(descriptor) }
    let deadline = ContinuousClock.now + patience
    let isLocked = try waitForFlock(descriptor, layout, until: deadline)
    try DurableFile.clearStaleTemporaries(in: layout.folder)
    try waitForOwnership(layout, mayClear: isLocked, until: deadline)
    defer { unlink(layout.lockOwner) }
    return try body()
  }

  enum Ownership {
    case free
    case held(HostProcess)
    /// An owner file that says nothing: its bytes were lost in a power cut.
    case unknown
  }

  static func ownership(_ layout: StoreLayout) throws(StoreError) -> Ownership {
    guard let bytes = try StoreFile.bytes(at: layout.lockOwner) else { return .free }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count >= 3, let process = Int32(lines[1]) else { return .unknown }
    return .held(HostProcess(host: String(lines[0]), process: process, startTime: String(lines[2])))
  }

  /// True while a writer that may be alive is at work.
  static func isHeld(_ layout: StoreLayout) throws(StoreError) -> Bool {
    guard case .held(let owner) = try ownership(layout) else { return false }
    return owner.mayBeAlive
  }

  /// False where the file system knows no flock.
  private static func waitForFlock(
    _ descriptor: Int32, _ layout: StoreLayout, until deadline: ContinuousClock.Instant
  ) throws(StoreError) -> Bool {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EWOULDBLOCK:
        guard try waitInLine(descriptor, layout, until: deadline) else { throw try busy(layout) }
        return true
      case EINTR: continue
      case ENOLCK, EOPNOTSUPP, ENOSYS: return false
      default: throw .unwritable(path: layout.folder, SystemError(code: errno))
      }
    }
    return true
  }

  /// False when the deadline passed: the kernel serves who waits in turn, while of many that ask now and then one may wait for ever.
  ///
  /// A blocking flock knows no deadline, so a thread of its own waits, on a second descriptor of the same lock. Should the lock come
  /// after the deadline, when the caller has closed its own, closing the second one lets it go again.
  private static func waitInLine(
    _ descriptor: Int32, _ layout: StoreLayout, until deadline: ContinuousClock.Instant
  ) throws(StoreError) -> Bool {
    let second = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard second >= 0 else { throw .unwritable(path: layout.folder, SystemError(code: errno)) }
    let turn = Background {
      defer { close(second) }
      while flock(second, LOCK_EX) != 0 {
        guard errno == EINTR else { return false }
      }
      return true
    }
    return turn.wait(until: deadline) ?? false
  }

  /// An owner that died is cleared away. That is safe under the flock only, else two could clear at once.
  private static func waitForOwnership(
    _ layout: StoreLayout, mayClear: Bool, until deadline: ContinuousClock.Instant
  ) throws(StoreError) {
    let own = HostProcess.current
    let candidate = "\(layout.folder)/\(TemporaryName.fresh())"
    try DurableFile.createUnsynchronized(candidate, for: layout.folder, Array("\(own.host)\n\(own.process)\n\(own.startTime)\n".utf8))
    defer { unlink(candidate) }
    while link(candidate, layout.lockOwner) != 0 {
      guard errno == EEXIST else { throw DurableFile.failure(at: layout.folder, errno) }
      switch try ownership(layout) {
      case .free: continue
      // Under the flock, an owner file of this very process is one that could not be taken away.
      case .held(let owner) where owner.mayBeAlive && owner != own: try pause(layout, until: deadline)
      case _ where !mayClear: try pause(layout, until: deadline)
      case .held, .unknown: unlink(layout.lockOwner)
      }
    }
  }

  private static func pause(_ layout: StoreLayout, until deadline: ContinuousClock.Instant) throws(StoreError) {
    guard ContinuousClock.now < deadline else { throw try busy(layout) }
    usleep(UInt32.random(in: 1_000...6_000))
  }

  private static func busy(_ layout: StoreLayout) throws(StoreError) -> StoreError {
    guard case .held(let owner) = try ownership(layout) else { return .busy(path: layout.folder, holder: nil) }
    return .busy(path: layout.folder, holder: LockHolder(host: owner.host, process: owner.process))
  }
}
