import DirectiveModel

/// The whole store as an index knows it, every file's status compared, and the files that it does not know read.
///
/// Each question is answered from the index where it can be, and otherwise tells which files have to be read. Nil as an answer
/// means that the index is damaged after all: then only the files can answer.
package struct Survey: Sendable {
  let store: DirectiveStore
  let index: StoreIndex
  /// Places for which the index does not speak.
  let excluded: Set<Int>
  /// Those that were read now.
  let directives: [StoredDirective]
  /// Files that cannot be read, sorted by path.
  package let damaged: [DamagedFile]
  /// Files with names that directives have.
  package let count: Int
  let added: [DirectiveID]
  let gone: Set<Int>
  let day: CivilDate
  let tracking: Tracking?

  init(
    store: DirectiveStore, index: StoreIndex, excluded: Set<Int>, directives: [StoredDirective], damaged: [DamagedFile], count: Int,
    added: [DirectiveID], gone: Set<Int>, day: CivilDate, tracking: () -> Tracking
  ) {
    self.store = store
    self.index = index
    self.excluded = excluded
    self.directives = directives
    self.damaged = damaged
    self.count = count
    self.added = added
    self.gone = gone
    self.day = day
    self.tracking = directives.isEmpty ? nil : tracking()
  }

  /// Of the directives that were read.
  private var ownTasks: [TrackedTask] { tracking.map { tracking in directives.flatMap(tracking.tasks) } ?? [] }

  /// Tasks that wait for their last day, which is one of these; and others, which an ordinary query passes over.
  package func waitingTasks(due days: ClosedRange<CivilDate>) -> [TrackedTask]? {
    do throws(IndexDamage) {
      let rows: [PackedRow] = try index.image.rows(.taskStarts)
      var tasks: [TrackedTask] = []
      for row in rows {
        let place = Int(row.file)
        guard place < index.facts.count else { throw IndexDamage() }
        let facts = index.facts[place]
        guard facts.firstWaiting <= days.upperBound.dayNumber, facts.lastWaiting >= days.lowerBound.dayNumber, !excluded.contains(place)
        else { continue }
        tasks += try index.tasks(row)
      }
      return tasks + ownTasks
    } catch {
      return discard()
    }
  }

  /// The directives that can have a task, or one agency's part of one, that is settled in such a state; with orphaned tasks if asked.
  package func directives(
    settledIn states: Set<TaskState>, orMay isWaitingAsked: Bool, orphansOnly: Bool
  ) throws(StoreError) -> (directives: [StoredDirective], damaged: [DamagedFile]) {
    let bits = states.reduce(0) { $0 | (Tally($1)?.bit ?? 0) }
    let places = index.facts.indices.filter { place in
      let facts = index.facts[place]
      guard !excluded.contains(place) else { return false }
      if orphansOnly, facts.flags & FactRow.hasOrphans == 0 { return false }
      return facts.flags & bits != 0 || isWaitingAsked && facts.firstWaiting <= facts.lastWaiting
    }
    let (read, damaged) = try store.read(ids(places), detail: .tasks)
    return ((read + directives).sorted { $0.id < $1.id }, damaged)
  }

  /// How many tasks stand where, by agency.
  package func summary() -> LedgerSummary? {
    do throws(IndexDamage) {
      let agencies = try index.agencies()
      var totals = try IndexTotals(index.image.rows(.totals), agencyCount: agencies.count)
      try removeExcluded(from: &totals)
      var summary = LedgerSummary(totals, agencies)
      for row in try index.image.rows(.waiting, of: WaitingRow.self) where !excluded.contains(Int(row.file)) {
        try summary.add(row, agencies)
      }
      for task in ownTasks { summary.add(task) }
      return summary
    } catch {
      return discard()
    }
  }

  /// The agencies that texts as corrected name, and those that owe a task or a part of one.
  package func agencies() -> (named: Set<AgencyName>, owners: Set<AgencyName>)? {
    do throws(IndexDamage) {
      let agencies = try index.agencies()
      let (starts, roles): ([UInt32], [UInt32]) = (try index.image.rows(.roleStarts), try index.image.rows(.roles))
      guard starts.count == index.files.count + 1 else { throw IndexDamage() }
      var union = [UInt8](repeating: 0, count: agencies.count)
      for place in index.files.indices where !excluded.contains(place) {
        guard starts[place] <= starts[place + 1], starts[place + 1] <= roles.count else { throw IndexDamage() }
        for role in roles[Int(starts[place])..<Int(starts[place + 1])] {
          guard Int(role >> 3) < agencies.count else { throw IndexDamage() }
          union[Int(role >> 3)] |= UInt8(role & 7)
        }
      }
      let having = { (role: DirectiveSummary.Roles) in
        Set(agencies.indices.filter { DirectiveSummary.Roles(rawValue: union[$0]).contains(role) }.map { agencies[$0] })
      }
      return (
        having(.named).union(directives.flatMap(\.corrected.tasks).flatMap(\.assignees).map(\.agency)),
        having(.owner).union(ownTasks.flatMap(\.parts).map(\.agency))
      )
    } catch {
      return discard()
    }
  }
}

extension Survey {
  private func ids(_ places: [Int]) -> [DirectiveID] {
    var ids: [DirectiveID] = []
    var folders = index.folders.makeIterator()
    var folder = folders.next()
    var name = folder.map(index.name) ?? ""
    for place in places {
      while let current = folder, !index.files(of: current).contains(place) {
        folder = folders.next()
        name = folder.map(index.name) ?? ""
      }
      ids.append(index.id(place, in: name))
    }
    return ids
  }

  /// Every directive's, sorted; of files that cannot be read too.
  package var identifiers: [DirectiveID] {
    (ids(index.files.indices.filter { !gone.contains($0) }) + added).sorted()
  }

  /// The bytes of every file's name without its ending, each by itself.
  package func forEachName(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let ending = DirectiveFileName.ending.count
    index.names.withUnsafeBufferPointer { names in
      for place in index.files.indices where gone.isEmpty || !gone.contains(place) {
        let start = Int(index.files[place].name)
        var end = start
        while names[end] != 0 { end += 1 }
        body(UnsafeBufferPointer(rebasing: names[start..<max(start, end - ending)]))
      }
    }
    for id in added {
      var name = String(Substring(id.rawValue.utf8.drop { $0 != UInt8(ascii: "/") }.dropFirst()))
      name.withUTF8(body)
    }
  }

  private func removeExcluded(from totals: inout IndexTotals) throws(IndexDamage) {
    guard !excluded.isEmpty else { return }
    let runs: [TallyRun] = try index.image.rows(.tallyStarts)
    for place in excluded {
      for row in try index.tallies(of: place, runs) { totals.remove(row) }
    }
  }

  /// The next command makes a new one.
  private func discard<Answer>() -> Answer? {
    store.removeIndex()
    return nil
  }
}

extension LedgerSummary {
  fileprivate init(_ totals: IndexTotals, _ agencies: [AgencyName]) {
    self.init()
    for tally in Tally.allCases {
      guard let state = tally.state else { continue }
      for (place, agency) in agencies.enumerated() {
        let count = totals.count(UInt32(place), tally)
        if count > 0 { add(state, of: agency, count: count) }
      }
      let (unassigned, whole) = (totals.count(Target.unassigned, tally), totals.count(Target.whole, tally))
      if unassigned > 0 { self.unassigned.add(state, count: unassigned) }
      if whole > 0 { self.whole.add(state, count: whole) }
    }
    orphanCount = totals.count(Target.whole, .orphans)
    withoutDayCount = totals.count(Target.whole, .withoutDay)
    doneWithoutDayCount = totals.count(Target.whole, .doneWithoutDay)
  }

  fileprivate mutating func add(_ row: WaitingRow, _ agencies: [AgencyName]) throws(IndexDamage) {
    switch row.target {
    case Target.unassigned: unassigned.add(row.times, count: row.taskCount)
    case Target.whole: whole.add(row.times, count: row.taskCount)
    case let place where place < agencies.count: add(row.times, of: agencies[Int(place)], count: row.taskCount)
    default: throw IndexDamage()
    }
  }
}
