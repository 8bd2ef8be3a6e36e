import DirectiveModel

/// When an index is kept, and how far it is trusted.
package struct IndexPolicy: Sendable {
  /// Stores of fewer directives are read whole in less time than it takes to keep an index.
  package var fewestDirectives = 2_000
  /// More changed files than this are not read again and again: the index is written anew.
  package var mostChanges = 48
  /// Nanoseconds: a file that changed so shortly before it was read could change again and keep its times.
  package var clockTick: Int64 = 2_000_000_000

  package init() {}
}

extension DirectiveStore {
  /// What a survey needs to know.
  package struct SurveyRequest {
    /// The day for which the ledger says everything.
    package var day: CivilDate
    /// A sum of the office's own files, as `tracking` follows them.
    package var office: UInt64
    /// Made only where a file has to be read.
    package var tracking: () -> Tracking
    /// An index that is there may be written anew for this day.
    package var mayWrite: Bool
    package var policy: IndexPolicy
    /// Told how many of how many files are read, when that takes a while.
    package var progress: (_ done: Int, _ total: Int) -> Void

    package init(
      day: CivilDate, office: UInt64, mayWrite: Bool, policy: IndexPolicy, tracking: @escaping () -> Tracking,
      progress: @escaping (Int, Int) -> Void
    ) {
      self.day = day
      self.office = office
      self.mayWrite = mayWrite
      self.policy = policy
      self.tracking = tracking
      self.progress = progress
    }
  }

  /// Looks at every file's status and reads those that an index does not know; nil where there is no index and none is worth making.
  ///
  /// An index that is missing, damaged or out of date is made anew; that it cannot be written is no error.
  package func survey(_ request: SurveyRequest) throws(StoreError) -> Survey? {
    let start = ContinuousClock.now
    var request = request
    // For another day an index is better than none; it does not take the place of today's.
    if IndexImage(at: indexPath)?.context.office != request.office { request.mayWrite = true }
    if let index = index(for: request) {
      let found = try IndexVerification(index, layout, on: request.day)
      if found.changeCount <= request.policy.mostChanges { return try survey(index, found, request) }
      if let fresh = try refreshed(index, found, request, since: start) { return try survey(fresh, IndexVerification(), request) }
    }
    guard request.mayWrite else { return nil }
    let found = try IndexVerification(layout)
    guard found.added.count >= request.policy.fewestDirectives,
      let fresh = try refreshed(nil, found, request, since: start)
    else { return nil }
    return try survey(fresh, IndexVerification(), request)
  }

  /// The index that commands keep for this program, as a path.
  var indexPath: String { "\(layout.index)/\(IndexName.own)" }

  private static let filesAtOnce = 1_000

  func index(for request: SurveyRequest) -> StoreIndex? {
    guard let image = IndexImage(at: indexPath), image.context.office == request.office,
      (image.context.firstDay...max(image.context.firstDay, image.context.lastDay)).contains(request.day.dayNumber)
    else { return nil }
    return try? StoreIndex(image)
  }

  func survey(_ index: StoreIndex, _ found: IndexVerification, _ request: SurveyRequest) throws(StoreError) -> Survey {
    // Files that could not be read before are read again, so that what is wrong is said each time.
    let stale = found.stale + (found.isEmpty ? (try? index.unreadable()) ?? [] : [])
    let (directives, damaged) = read((stale.map { index.id($0) } + found.added).sorted(), detail: .tasks)
    return Survey(
      store: self, index: index, excluded: Set(stale + found.gone), directives: directives, damaged: damaged,
      count: index.fileCount - found.gone.count + found.added.count, added: found.added, gone: Set(found.gone),
      day: request.day, tracking: request.tracking)
  }

  /// The index with what has changed; nil when the earlier one is damaged.
  func refreshed(
    _ index: StoreIndex?, _ found: IndexVerification, _ request: SurveyRequest, since start: ContinuousClock.Instant
  ) throws(StoreError) -> StoreIndex? {
    let file = request.mayWrite ? DerivedFile(in: layout.index, of: layout.folder) : nil
    // By the file system's clock, not by ours: on a share they differ. What is not kept need not be doubted later.
    let moment = file.map { $0.moment - Int64((ContinuousClock.now - start) / .nanoseconds(1)) } ?? .max / 2
    guard var builder = try? IndexBuilder(keeping: index, readSince: moment - request.policy.clockTick) else { return nil }
    let tracking = request.tracking()
    try add(found, to: &builder, index, tracking, request.progress)
    let bytes = builder.finished(office: request.office, days: tracking.steadyDays)
    if file?.finish(bytes, as: IndexName.own) == true, let image = IndexImage(at: indexPath), let written = try? StoreIndex(image) {
      return written
    }
    return IndexImage(bytes).flatMap { try? StoreIndex($0) }
  }

  /// Every file in the order of the ids: those that are proven to be the same are copied, the others read.
  private func add(
    _ found: IndexVerification, to builder: inout IndexBuilder, _ index: StoreIndex?, _ tracking: Tracking,
    _ progress: @escaping (Int, Int) -> Void
  ) throws(StoreError) {
    let toRead = ((index.map { index in found.stale.map { index.id($0) } } ?? []) + found.added).sorted()
    let kept = index.map { $0.keptPlaces(without: Set(found.stale + found.gone)) } ?? [:]
    var readings = ReadAhead(toRead, batch: DirectiveStore.filesAtOnce, progress) { reading(of: $0, tracking) }
    let years = Set(kept.keys).union(toRead.map { String($0.year) })
    for year in years.sorted(by: { "\($0)/".utf8.lexicographicallyPrecedes("\($1)/".utf8) }) {
      guard let status = found.folders[year] else { continue }
      builder.openFolder(year, status)
      for place in kept[year] ?? [] {
        let stem = index?.stem(place) ?? []
        while let next = readings.next(in: year, before: stem) { builder.add(next.stem, next.reading) }
        builder.keep(place)
      }
      while let next = readings.next(in: year) { builder.add(next.stem, next.reading) }
    }
  }

  /// Nil for a file that has gone since it was listed.
  private func reading(of id: DirectiveID, _ tracking: Tracking) -> IndexedReading? {
    let path = layout.directive(id)
    do throws(StoreError) {
      guard let contents = try StoreFile.contents(at: path) else { return nil }
      let file = try? DirectiveFile(parsing: contents.bytes, id: id, path: path, detail: .register)
      // What is wrong with its findings is no reason to do without its tasks.
      let readable = if let file { file } else { try DirectiveFile(parsing: contents.bytes, id: id, path: path, detail: .tasks) }
      return IndexedReading(
        status: contents.status, contents: IndexedReading.Contents(readable, isRegistered: file != nil, tracking))
    } catch {
      return IndexedReading()
    }
  }
}

extension StoreIndex {
  /// By folder, in order.
  fileprivate func keptPlaces(without excluded: Set<Int>) -> [String: [Int]] {
    var kept: [String: [Int]] = [:]
    for folder in folders { kept[name(of: folder)] = files(of: folder).filter { !excluded.contains($0) } }
    return kept
  }
}

/// Readings of files in the order of their ids, made some thousand at a time on all cores while those before are put into the index.
private struct ReadAhead {
  private let ids: [DirectiveID]
  private let batch: Int
  private let progress: (Int, Int) -> Void
  private let read: @Sendable (DirectiveID) -> IndexedReading?
  private var place = 0
  private var readings: ArraySlice<IndexedReading?> = []
  /// Of the ids behind those.
  private var coming: Background<[IndexedReading?]>?

  init(
    _ ids: [DirectiveID], batch: Int, _ progress: @escaping (Int, Int) -> Void, _ read: @escaping @Sendable (DirectiveID) -> IndexedReading?
  ) {
    self.ids = ids
    self.batch = batch
    self.progress = progress
    self.read = read
  }

  /// The next one of that year whose name stands before `stem`; nil when there is none.
  mutating func next(in year: String, before stem: ArraySlice<UInt8>? = nil) -> (stem: Substring.UTF8View, reading: IndexedReading)? {
    while place < ids.count, ids[place].year == year {
      let name = ids[place].rawValue.utf8.dropFirst(year.utf8.count + 1)
      if let stem, !name.lexicographicallyPrecedes(stem) { return nil }
      if readings.isEmpty { readAhead() }
      let reading = readings.popFirst() ?? nil
      place += 1
      if let reading { return (name, reading) }
    }
    return nil
  }

  private mutating func readAhead() {
    progress(place, ids.count)
    readings = (coming?.wait() ?? concurrentMap(nextIDs(from: place), read))[...]
    let (next, read) = (nextIDs(from: place + readings.count), read)
    coming = next.isEmpty ? nil : Background { concurrentMap(next, read) }
  }

  private func nextIDs(from place: Int) -> [DirectiveID] { Array(ids[place..<min(ids.count, place + batch)]) }
}

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension DirectiveStore {
  /// The next survey makes a new one. That it cannot be taken away is no error: its sums tell that it is damaged.
  func removeIndex() { unlink(indexPath) }
}
