import DirectiveModel

/// Finds directives by the hashes of the files and texts that they were ever read from.
///
/// Where there is an index only the files that it does not know are read, else all of them.
package struct SourceDirectory {
  private let store: DirectiveStore
  private let index: StoreIndex?
  /// Of what the index speaks of, by hash.
  private let places: [(hash: UInt64, place: Int)]
  /// Of directives that were read.
  private var ids: [String: DirectiveID] = [:]

  /// To read a changed file costs as much as to look at five hundred unchanged ones.
  private static let mostChanges = 5_000

  init(_ store: DirectiveStore) throws(StoreError) {
    self.store = store
    guard let index = IndexImage(at: store.indexPath).flatMap({ try? StoreIndex($0) }), let sources = try? index.sources(),
      case let found = try IndexVerification(index, store.layout, on: nil), found.changeCount <= SourceDirectory.mostChanges
    else {
      (index, places) = (nil, [])
      addAll(try store.readAll(detail: .sources) { ($0.stored.id, $0.sources) }.parts)
      return
    }
    let excluded = Set(found.stale + found.gone)
    self.index = index
    places = (0..<index.fileCount).filter { !excluded.contains($0) }.flatMap { place in sources[place].map { ($0, place) } }
      .sorted { ($0.hash, $0.place) < ($1.hash, $1.place) }
    addAll(store.read(found.stale.map { index.id($0) } + found.added, detail: .sources) { ($0.stored.id, $0.sources) }.parts)
  }

  private mutating func addAll(_ parts: [(id: DirectiveID, sources: [SourceRecord])]) {
    for part in parts { add(part.sources.flatMap(\.hashes), of: part.id) }
  }

  /// From now on too.
  mutating func add(_ hashes: [String], of id: DirectiveID) {
    for hash in hashes { ids[hash] = id }
  }

  /// Nil when none was read from such bytes.
  package func directive(readFrom hash: String) -> DirectiveID? {
    if let id = ids[hash] { return id }
    guard let index else { return nil }
    // The index keeps a part of each hash: the file says the rest.
    let candidates = places(of: IndexHash.of(sha256: hash)).map { index.id($0) }
    return store.read(candidates, detail: .sources) { (id: $0.stored.id, hashes: $0.sources.flatMap(\.hashes)) }.parts
      .last { $0.hashes.contains(hash) }?.id
  }

  private func places(of hash: UInt64) -> [Int] {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].hash < hash { low = middle + 1 } else { high = middle }
    }
    return places[low...].prefix { $0.hash == hash }.map(\.place)
  }
}

extension DirectiveStore {
  /// As things stand now; what the caller brings into the store afterwards it does not know.
  package func sourceDirectory() throws(StoreError) -> SourceDirectory { try SourceDirectory(self) }
}
