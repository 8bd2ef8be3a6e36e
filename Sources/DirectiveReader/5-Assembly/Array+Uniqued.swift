extension Array {
  /// The first element of each key, in order.
  func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    guard count > 1 else { return self }
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in order.
  func uniqued() -> [Element] {
    // A few are compared sooner than hashed.
    guard count <= 8 else { return uniqued { $0 } }
    return indices.filter { place in !self[..<place].contains(self[place]) }.map { self[$0] }
  }
}
