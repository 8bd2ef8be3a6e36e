import Dispatch
import Synchronization

/// Work that goes on beside the caller's; a class because two threads share what comes of it.
package final class Background<Result: Sendable>: Sendable {
  private let work: @Sendable () -> Result
  private let result = Mutex<Result?>(nil)
  private let end = DispatchGroup()

  /// Begins at once, on a thread of its own.
  package init(_ work: @escaping @Sendable () -> Result) {
    self.work = work
    DispatchQueue(label: "cchc.background").async(group: end) { self.result.withLock { $0 = work() } }
  }

  private static var milliseconds: Int { 200 }

  /// What came of it; until then `look` is called now and then.
  package func wait(_ look: () -> Void = {}) -> Result {
    while end.wait(timeout: .now() + .milliseconds(Self.milliseconds)) == .timedOut { look() }
    return result.withLock { $0 } ?? work()
  }

  /// What came of it, if it is done by then; else nil, and it goes on.
  func wait(until deadline: ContinuousClock.Instant) -> Result? {
    let seconds = (deadline - .now) / .seconds(1)
    return end.wait(timeout: .now() + seconds) == .success ? result.withLock { $0 } : nil
  }
}
