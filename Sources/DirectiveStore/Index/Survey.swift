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
  /// Every directive's; of files that cannot be read too.
  package let names: StoredNames

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
    names = StoredNames(index, without: gone, and: added)
  }

  /// Of the directives that were read.
  private var ownTasks: [TrackedTask] { tracking.map { tracking in directives.flatMap(tracking.tasks) } ?? [] }

  /// Tasks that wait for their last day, which is one of these; and others, which an ordinary query passes over.
  package func waitingTasks(due days: ClosedRange<CivilDate>) -> [TrackedTask]? {
    do throws(IndexDamage) {
      var tasks: [TrackedTask] = []
      for row in try index.image.rows(.taskStarts, of: PackedRow.self) {
        guard row.firstWaiting <= days.upperBound.dayNumber, row.lastWaiting >= days.lowerBound.dayNumber,
          !excluded.contains(Int(row.file))
        else { continue }
        try index.unpack(row, due: days, into: &tasks)
      }
      tasks += ownTasks
      return tasks
    } catch {
      return discard()
    }
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
      let roles = try index.roles()
      var union = [UInt8](repeating: 0, count: agencies.count)
      for place in 0..<index.fileCount where !excluded.contains(place) {
        for role in roles[place] {
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
  private func removeExcluded(from totals: inout IndexTotals) throws(IndexDamage) {
    guard !excluded.isEmpty else { return }
    let runs: [TallyRun] = try index.image.rows(.tallyStarts)
    for place in excluded {
      for row in try index.tallies(of: place, runs) { totals.remove(row) }
    }
  }

  /// The next command makes a new one.
  func discard<Answer>() -> Answer? {
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
