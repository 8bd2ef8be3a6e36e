import Synchronization

/// What a repair works with and the next one in the same process can use again: buffers, and the readings of words once found.
///
/// A class for that memory, lent to one call at a time. Nothing that is read depends on what was read before.
final class RepairWorkspace: @unchecked Sendable {
  let choices = RepairChoices()
  let words = DocumentWords()
  let pairs = PairMemory()
  let lattice: ReadingLattice

  private init() { lattice = ReadingLattice(words, pairs) }

  /// Workspaces at rest. The only state of the reader that outlives a call: as many as were ever in use at once.
  private static let resting = Mutex<[RepairWorkspace]>([])

  /// Lends a workspace, made ready for a text.
  static func lent<Result>(for bytes: UnsafeBufferPointer<UInt8>, _ body: (RepairWorkspace) -> Result) -> Result {
    let workspace = resting.withLock { $0.popLast() } ?? RepairWorkspace()
    workspace.choices.bytes = bytes
    workspace.words.removeAll()
    defer {
      workspace.choices.bytes = UnsafeBufferPointer(start: nil, count: 0)
      resting.withLock { $0.append(workspace) }
    }
    return body(workspace)
  }
}
