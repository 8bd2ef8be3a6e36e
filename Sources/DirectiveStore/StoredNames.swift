import DirectiveModel

/// The names of all directives in a store, year by year, to be walked through: a hundred thousand texts would take longer to make.
package struct StoredNames: Sendable {
  /// One year's folder.
  package struct Folder: Sendable {
    package let name: String
    fileprivate var files: Range<Int>
  }

  package private(set) var folders: [Folder] = []
  /// Where each name begins.
  private var starts: [UInt32] = []
  /// Each name with the ending of its file and a zero byte behind it.
  private var bytes: [UInt8] = []

  package var isEmpty: Bool { starts.isEmpty }

  package init(_ ids: some Sequence<DirectiveID>) {
    for id in ids { add(id) }
  }

  /// Those that an index knows, but for some, and others.
  init(_ index: StoreIndex, without gone: Set<Int>, and added: [DirectiveID]) {
    if gone.isEmpty, added.isEmpty {
      (starts, bytes) = (index.nameStarts, index.names)
      folders = index.folders.map { Folder(name: index.name(of: $0), files: index.files(of: $0)) }
      return
    }
    for folder in index.folders {
      open(index.name(of: folder))
      for place in index.files(of: folder) where !gone.contains(place) { add(index.stem(place)) }
    }
    for id in added { add(id) }
  }

  /// As the folders list them, in no order.
  init(_ layout: StoreLayout) throws(StoreError) {
    for year in try layout.years() {
      guard let folder = try OpenFolder(layout.year(year)) else { continue }
      open(year)
      if let code = folder.forEachDirective({ add($0) }) { throw .unreadable(path: layout.year(year), SystemError(code: code)) }
    }
  }

  private mutating func open(_ year: String) { folders.append(Folder(name: year, files: starts.count..<starts.count)) }

  private mutating func add(_ id: DirectiveID) {
    let year = id.year
    if folders.last.map({ $0.name != year }) ?? true { open(String(year)) }
    add(id.rawValue.utf8.dropFirst(year.utf8.count + 1))
  }

  private mutating func add(_ name: some Sequence<UInt8>) {
    starts.append(UInt32(bytes.count))
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: DirectiveFileName.ending)
    bytes.append(0)
    folders[folders.count - 1].files = folders[folders.count - 1].files.lowerBound..<starts.count
  }
}

extension StoredNames {
  /// The bytes of each directive's name without its year, "41-ubnd-th".
  package func forEachName(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for folder in folders { forEachName(in: folder, body) }
  }

  /// The same of one year's.
  package func forEachName(in folder: Folder, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let ending = DirectiveFileName.ending.count
    bytes.withUnsafeBufferPointer { bytes in
      for place in folder.files {
        let start = Int(starts[place])
        // The next name follows, behind the last one of a year perhaps the next year.
        var end = place + 1 < folder.files.upperBound ? Int(starts[place + 1]) - 1 : start
        while bytes[end] != 0 { end += 1 }
        body(UnsafeBufferPointer(rebasing: bytes[start..<max(start, end - ending)]))
      }
    }
  }

  /// In order.
  package var identifiers: [DirectiveID] {
    var ids: [DirectiveID] = []
    for folder in folders {
      forEachName(in: folder) { ids.append(DirectiveID(year: folder.name, name: $0)) }
    }
    return ids.sorted()
  }
}

extension DirectiveStore {
  /// The names of all files that directives have; reads none, so that some may be of damaged ones.
  package func names() throws(StoreError) -> StoredNames { try StoredNames(layout) }
}
