import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What must be gone when the process is told to end, running children and private folders, and what is to be said then.
///
/// A class, and one for the process, because signals are the process's. It takes them over when the first of these is there.
final class Interruption: Sendable {
  static let shared = Interruption()

  private struct Held {
    var groups: Set<pid_t> = []
    var folders: Set<String> = []
    var farewell: [UInt8]?
  }
  private let held = Mutex(Held())
  /// Made once and never touched again; they must only live.
  nonisolated(unsafe) private let sources: [any DispatchSourceSignal]

  private init() {
    // A queue of its own: the shared threads may all be waiting for children.
    let queue = DispatchQueue(label: "cchc.interruption")
    sources = [SIGINT, SIGTERM, SIGHUP].compactMap { number in
      // Who started us with `nohup` wants it ignored.
      guard unsafeBitCast(signal(number, SIG_IGN), to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) else { return nil }
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler { Interruption.shared.end(by: number) }
      source.resume()
      return source
    }
  }

  /// The lock is kept: nothing new is to begin in the moment that is left.
  private func end(by number: Int32) {
    held.withLock { held in
      for group in held.groups { kill(-group, SIGKILL) }
      for folder in held.folders { WorkFolder.remove(folder) }
      if let farewell = held.farewell { try? Descriptor.writeAll(farewell, to: STDERR_FILENO) }
      // Who started us may have blocked it; the shell is to see that the signal ended us.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, number)
      signal(number, SIG_DFL)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      kill(getpid(), number)
      _exit(128 + number)
    }
  }

  /// A child between its start and its being known would outlive us.
  func spawning(_ start: () throws(ChildFailure) -> pid_t) throws(ChildFailure) -> pid_t {
    try held.withLock { (held) throws(ChildFailure) in
      let child = try start()
      held.groups.insert(child)
      return child
    }
  }

  func forget(group: pid_t) { held.withLock { _ = $0.groups.remove(group) } }

  func making(_ make: () -> String?) -> String? {
    held.withLock { held in
      let folder = make()
      if let folder { held.folders.insert(folder) }
      return folder
    }
  }

  /// For standard error; nil for nothing.
  func setFarewell(_ bytes: [UInt8]?) { held.withLock { $0.farewell = bytes } }

  func forget(folder: String) { held.withLock { _ = $0.folders.remove(folder) } }
}
