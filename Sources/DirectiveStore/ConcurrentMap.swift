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
