import DirectiveModel
import Foundation
import Testing

@testable import DirectiveStore

/// Waiting for a writer that holds the lock of this machine.
@Suite struct StoreLockTests {
  private let temporary = TemporaryStore()

  private func append(_ text: String, patience: Duration) throws {
    let store = DirectiveStore(folder: temporary.folder, patience: patience)
    try store.append([.sample: [.sample(.noted(text))]])
  }

  private func holdLock() throws -> Int32 {
    let descriptor = open(temporary.folder + "/.lock", O_RDWR)
    try #require(descriptor >= 0)
    try #require(flock(descriptor, LOCK_EX) == 0)
    return descriptor
  }

  @Test func patienceEndsAndWhoGaveUpTakesNothingAway() throws {
    try temporary.importing(.sample())
    let holder = try holdLock()
    for _ in 0..<3 {
      #expect(throws: StoreError.busy(path: temporary.folder, holder: nil)) { try append("x", patience: .milliseconds(20)) }
    }
    close(holder)
    try append("y", patience: .seconds(60))
    #expect(try temporary.store.directive(.sample)?.events.count == 1)
  }

  @Test func whoWaitsIsServedWhenTheLockIsFree() throws {
    try temporary.importing(.sample())
    let holder = try holdLock()
    let waiters = (0..<6).map { number in
      Background { Swift.Result { try append("\(number)", patience: .seconds(60)) } }
    }
    close(holder)
    for waiter in waiters { try waiter.wait().get() }
    #expect(try temporary.store.directive(.sample)?.events.count == 6)
  }
}
