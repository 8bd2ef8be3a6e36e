import Dispatch
import Synchronization

/// The items' images in the items' order, made on all cores.
package func concurrentMap<Item: Sendable, Image: Sendable>(
  _ items: [Item], _ transform: @Sendable (Item) -> Image
) -> [Image] {
  guard items.count > 1 else { return items.map(transform) }
  // Enough parts that the cores end together, few enough that handing them out costs nothing.
  let partCount = min(items.count, 64)
  let parts = Mutex([[Image]](repeating: [], count: partCount))
  DispatchQueue.concurrentPerform(iterations: partCount) { part in
    let own = items[(items.count * part / partCount)..<(items.count * (part + 1) / partCount)].map(transform)
    parts.withLock { $0[part] = own }
  }
  return parts.withLock { $0.flatMap { $0 } }
}

/// The items' images in the items' order, made on up to so many threads, the calling one among them: for work that waits for the disk,
/// of which more can be under way than there are cores.
func waitingMap<Item: Sendable, Image: Sendable>(
  _ items: [Item], threads: Int, _ transform: @escaping @Sendable (Item) -> Image
) -> [Image] {
  let others = min(items.count, threads) - 1
  guard others > 0 else { return items.map(transform) }
  let work = SharedWork(items, transform)
  let group = DispatchGroup()
  for _ in 0..<others {
    // A queue of its own has a thread of its own; the shared ones are as many as there are cores.
    DispatchQueue(label: "cchc.waiting").async(group: group) { work.takePart() }
  }
  work.takePart()
  group.wait()
  return work.images
}

/// Items of which each goes to the thread that asks next; a class because the threads share it.
private final class SharedWork<Item: Sendable, Image: Sendable>: Sendable {
  private let items: [Item]
  private let transform: @Sendable (Item) -> Image
  private let next = Atomic(0)
  private let made: Mutex<[Image?]>

  init(_ items: [Item], _ transform: @escaping @Sendable (Item) -> Image) {
    self.items = items
    self.transform = transform
    made = Mutex([Image?](repeating: nil, count: items.count))
  }

  func takePart() {
    while true {
      let place = next.add(1, ordering: .relaxed).oldValue
      guard place < items.count else { return }
      let image = transform(items[place])
      made.withLock { $0[place] = image }
    }
  }

  var images: [Image] { made.withLock { $0.compactMap(\.self) } }
}
