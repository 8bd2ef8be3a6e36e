extension Array {
  /// The first element of each key, in order.
  func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    // A few are compared sooner than hashed.
    if count <= 8 { return few(by: key) }
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }

  private func few<Key: Equatable>(by key: (Element) -> Key) -> [Element] {
    guard count > 1 else { return self }
    let keys = map(key)
    return indices.filter { !keys[..<$0].contains(keys[$0]) }.map { self[$0] }
  }
}

extension Array where Element: Hashable {
  /// Each element once, in order.
  func uniqued() -> [Element] { uniqued { $0 } }
}
