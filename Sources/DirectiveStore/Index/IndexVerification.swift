import DirectiveModel

/// How the folder differs from what an index knows: found by the status of every file, without reading one.
struct IndexVerification: Sendable {
  /// Files that are there, and are not proven to be the same; in order.
  private(set) var stale: [Int] = []
  private(set) var gone: [Int] = []
  /// Files that the index does not know; sorted.
  private(set) var added: [DirectiveID] = []
  /// Of each folder there is, before it was looked into.
  private(set) var folders: [String: FileStatus] = [:]

  /// Nothing has changed.
  init() {}

  var isEmpty: Bool { folders.isEmpty && changeCount == 0 }

  /// For an index that knows nothing: every file is new.
  init(_ layout: StoreLayout) throws(StoreError) {
    for year in try layout.years() { try addFolder(year, layout) }
  }

  /// On a day on which a directive has other rounds than the index knows, its file counts as stale; without a day none does.
  init(_ index: StoreIndex, _ layout: StoreLayout, on day: CivilDate?) throws(StoreError) {
    let systems = LocalFileSystems()
    var years = Set(try layout.years())
    for folder in index.folders {
      let name = index.name(of: folder)
      years.remove(name)
      guard let open = try OpenFolder(layout.year(name)) else {
        gone += index.files(of: folder)
        continue
      }
      folders[name] = open.status
      let missing = compareFiles(of: folder, in: open, index, layout)
      if open.status == folder.status, folder.isRecent == 0, missing == 0, systems.hold(open) { continue }
      if open.countOfDirectives() == Int(folder.fileCount) - missing { continue }
      let known = Set(index.files(of: folder).map { index.id($0, in: name) })
      added += try layout.directives(in: name).filter { !known.contains($0) }
    }
    for year in years.sorted() { try addFolder(year, layout) }
    added.sort()
    if let day { addUnsteady(index, on: day) }
  }

  private mutating func addUnsteady(_ index: StoreIndex, on day: CivilDate) {
    let steady = index.image.context
    guard day.dayNumber < steady.firstSteadyDay || day.dayNumber > steady.lastSteadyDay else { return }
    let known = Set(stale + gone)
    let facts = try? index.facts()
    stale += (0..<index.fileCount).filter { !(facts?[$0].holds(on: day) ?? false) && !known.contains($0) }
    stale.sort()
  }

  var changeCount: Int { stale.count + gone.count + added.count }

  private mutating func addFolder(_ year: String, _ layout: StoreLayout) throws(StoreError) {
    guard let open = try OpenFolder(layout.year(year)) else { return }
    folders[year] = open.status
    added += try layout.directives(in: year)
  }

  /// The number of files that are missing.
  private mutating func compareFiles(of folder: FolderRow, in open: OpenFolder, _ index: StoreIndex, _ layout: StoreLayout) -> Int {
    let range = index.files(of: folder)
    let parts = stride(from: range.lowerBound, to: range.upperBound, by: IndexVerification.filesAtOnce).map {
      $0..<min($0 + IndexVerification.filesAtOnce, range.upperBound)
    }
    // A descriptor that two threads share is slower than two.
    let name = layout.year(index.name(of: folder))
    let found = concurrentMap(parts) { part in
      let own = parts.count > 1 ? (try? OpenFolder(name)) : nil
      return IndexVerification.compare(part, in: own ?? open, index)
    }
    stale += found.flatMap(\.stale)
    gone += found.flatMap(\.gone)
    return found.reduce(0) { $0 + $1.gone.count }
  }

  private static let filesAtOnce = 2_048

  /// Over bare memory: this is most of what a command on a large store does.
  private static func compare(_ part: Range<Int>, in folder: OpenFolder, _ index: StoreIndex) -> (stale: [Int], gone: [Int]) {
    var (stale, gone): ([Int], [Int]) = ([], [])
    index.names.withUnsafeBytes { names in
      index.sums.withUnsafeBufferPointer { sums in
        index.nameStarts.withUnsafeBufferPointer { starts in
          guard let names = names.baseAddress else { return }
          for place in part {
            let name = names.advanced(by: Int(starts[place])).assumingMemoryBound(to: CChar.self)
            switch folder.compare(name, sums[place]) {
            case .same: continue
            case .other: stale.append(place)
            case .missing: gone.append(place)
            }
          }
        }
      }
    }
    return (stale, gone)
  }
}

extension StoreLayout {
  func year(_ name: String) -> String { "\(directives)/\(name)" }

  /// The folders that can hold directives, sorted.
  func years() throws(StoreError) -> [String] {
    try FolderEntry.all(in: directives).filter { $0.kind == .folder && DirectiveID.isSafe($0.name) }.map(\.name)
  }

  /// The ids of one year's folder, sorted. A link or a folder with a directive's name counts: reading it says what is wrong.
  func directives(in year: String) throws(StoreError) -> [DirectiveID] {
    try FolderEntry.all(in: self.year(year)).compactMap { DirectiveID(year: year, fileName: $0.name) }.sorted()
  }
}
