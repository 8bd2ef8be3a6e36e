import DirectiveModel

/// Puts an index together, file by file in the order of their ids, from an earlier one where a file has stayed the same.
struct IndexBuilder {
  private let earlier: StoreIndex?
  private let kept: KeptColumns?
  /// What changed since then, by the file system's clock, is read again the next time.
  private let doubtful: Int64
  private var folders: [FolderRow] = []
  private var sums: [UInt64] = []
  private var nameStarts: [UInt32] = []
  private var names: [UInt8] = []
  private var facts: [FactRow] = []
  private var histories: [HistoryRow] = []
  private var agencies: DistinctAgencies
  private var waiting: [WaitingRow] = []
  private var tallyRuns: [TallyRun] = []
  private var tallies: [TallyRow] = []
  private var roles = IndexRuns<UInt32>()
  private var register = IndexRuns<UInt8>()
  private var commands = IndexRuns<UInt32>()
  private var sources = IndexRuns<UInt64>()
  private var packedRows: [PackedRow] = []
  private var tasks: [UInt8] = []

  init(keeping earlier: StoreIndex?, readSince doubtful: Int64) throws(IndexDamage) {
    self.earlier = earlier
    self.doubtful = doubtful
    kept = try earlier.map { earlier throws(IndexDamage) in try KeptColumns(earlier) }
    agencies = DistinctAgencies(try earlier?.agencies() ?? [])
  }

  /// Its files follow.
  mutating func openFolder(_ name: String, _ status: FileStatus) {
    folders.append(
      FolderRow(
        status: status, name: UInt32(names.count), firstFile: UInt32(sums.count), fileCount: 0,
        isRecent: status.isRecent(since: doubtful) ? 1 : 0))
    names += name.utf8
    names.append(0)
  }

  /// A file that is the same as in the earlier index.
  mutating func keep(_ place: Int) {
    guard let earlier, let kept else { return }
    let file = UInt32(sums.count)
    openFile(earlier.stem(place), earlier.sums[place], kept.facts[place], kept.histories[place])
    for row in kept.waiting[kept.waitingRange(of: place)] {
      waiting.append(WaitingRow(file: file, target: row.target, due: row.due, count: row.count))
    }
    tallies += kept.tallies[kept.tallyRange(of: place)]
    roles.append(kept.roles[place])
    register.append(kept.register[place])
    commands.append(kept.commands[place])
    sources.append(kept.sources[place])
    if var row = kept.packedRow(of: place) {
      let bytes = kept.tasks[Int(row.start)..<(Int(row.start) + Int(row.byteCount))]
      (row.start, row.file) = (UInt64(tasks.count), file)
      tasks += bytes
      packedRows.append(row)
    }
    closeFile()
  }

  /// A file that was read now.
  mutating func add(_ stem: some Sequence<UInt8>, _ reading: IndexedReading) {
    guard let contents = reading.contents else {
      openFile(stem, FileStatus.unknownSum, FactRow(flags: FactRow.isUnreadable), HistoryRow())
      return closeFile()
    }
    let isRecent = reading.status.isRecent(since: doubtful)
    var facts = contents.facts
    if isRecent { facts.flags |= FactRow.isRecent }
    let file = UInt32(sums.count)
    openFile(stem, isRecent ? FileStatus.unknownSum : reading.status.sum, facts, contents.history)
    add(contents.summary, file)
    register.append(contents.register)
    commands.append(contents.commands)
    sources.append(contents.sources)
    if let packed = contents.packedTasks {
      packedRows.append(
        PackedRow(
          start: UInt64(tasks.count), sum: IndexSum.of(packed[...]), byteCount: UInt32(packed.count), file: file,
          firstWaiting: facts.firstWaiting, lastWaiting: facts.lastWaiting))
      tasks += packed
    }
    closeFile()
  }

  /// The index's bytes.
  consuming func finished(office: UInt64, days: ClosedRange<CivilDate>) -> [UInt8] {
    tallyRuns.append(TallyRun(start: UInt32(tallies.count), sum: 0))
    roles.close()
    register.close()
    commands.close()
    sources.close()
    var context = IndexImage.Context(office: office, firstDay: days.lowerBound.dayNumber, lastDay: days.upperBound.dayNumber)
    context.firstSteadyDay = facts.reduce(context.firstDay) { max($0, $1.firstDay) }
    context.lastSteadyDay = facts.reduce(context.lastDay) { min($0, $1.lastDay) }
    var writer = IndexWriter(context)
    addFiles(to: &writer)
    let (rows, heap) = agencyColumns()
    writer.add(.agencies, rows)
    writer.add(.agencyNames, heap)
    writer.add(.totals, totals())
    writer.add(.waiting, waiting)
    writer.add(.tallyStarts, tallyRuns)
    writer.add(.tallies, tallies)
    writer.add(.taskStarts, packedRows)
    writer.add(.tasks, tasks)
    writer.add(.roleStarts, .roles, roles)
    writer.add(.registerStarts, .register, register)
    writer.add(.commandStarts, .commands, commands)
    writer.add(.sourceStarts, .sources, sources)
    return writer.finished()
  }

  private func addFiles(to writer: inout IndexWriter) {
    writer.add(.folders, folders)
    writer.add(.fileSums, sums)
    writer.add(.nameStarts, nameStarts)
    writer.add(.names, names)
    writer.add(.facts, facts)
    writer.add(.histories, histories)
  }
}

extension IndexBuilder {
  private mutating func openFile(_ stem: some Sequence<UInt8>, _ sum: UInt64, _ row: FactRow, _ history: HistoryRow) {
    sums.append(sum)
    nameStarts.append(UInt32(names.count))
    facts.append(row)
    histories.append(history)
    names += stem
    names += DirectiveFileName.ending
    names.append(0)
    tallyRuns.append(TallyRun(start: UInt32(tallies.count), sum: 0))
    roles.open()
    register.open()
    commands.open()
    sources.open()
    folders[folders.count - 1].fileCount += 1
  }

  private mutating func closeFile() {
    let last = tallyRuns.count - 1
    tallyRuns[last].sum = UInt32(truncatingIfNeeded: IndexSum.of(tallies[Int(tallyRuns[last].start)...]))
  }

  private mutating func add(_ summary: DirectiveSummary, _ file: UInt32) {
    for line in summary.ledger.lines { add(line.counts, of: place(of: line.agency), file) }
    add(summary.ledger.unassigned, of: Target.unassigned, file)
    add(summary.ledger.whole, of: Target.whole, file)
    addTallies(.orphans, summary.ledger.orphanCount)
    addTallies(.withoutDay, summary.ledger.withoutDayCount)
    addTallies(.doneWithoutDay, summary.ledger.doneWithoutDayCount)
    for agency in summary.agencies { roles.append(place(of: agency.name) << 3 | UInt32(agency.roles.rawValue)) }
  }

  private mutating func add(_ counts: LedgerSummary.Counts, of target: UInt32, _ file: UInt32) {
    for (tally, state) in Tally.states {
      let count = counts.count(state)
      if count > 0 { tallies.append(TallyRow(target, tally, count)) }
    }
    for (times, count) in counts.waiting {
      guard let due = times.due else { continue }
      var packed = UInt32(clamping: min(count, WaitingRow.mostTasks))
      if times.excludesNextDay { packed |= WaitingRow.excludesNextDay }
      if times.isDueAssumed { packed |= WaitingRow.isDueAssumed }
      waiting.append(WaitingRow(file: file, target: target, due: due.dayNumber, count: packed))
    }
  }

  private mutating func addTallies(_ tally: Tally, _ count: Int) {
    if count > 0 { tallies.append(TallyRow(Target.whole, tally, count)) }
  }

  private mutating func place(of agency: AgencyName) -> UInt32 { UInt32(agencies.place(of: agency)) }

  private func agencyColumns() -> (rows: [AgencyRow], heap: [UInt8]) {
    var heap: [UInt8] = []
    let rows = agencies.all.map { agency in
      let id = Array((agency.id?.rawValue ?? "").utf8)
      let row = AgencyRow(
        idStart: UInt32(heap.count), idCount: UInt32(id.count), nameStart: UInt32(heap.count + id.count),
        nameCount: UInt32(agency.name.utf8.count))
      heap += id
      heap += agency.name.utf8
      return row
    }
    return (rows, heap)
  }

  private func totals() -> [UInt64] {
    var totals = IndexTotals(agencyCount: agencies.all.count)
    for row in tallies { totals.add(row) }
    return totals.values
  }
}

/// The sums of all tallies: eight for each agency, for tasks that name nobody, and for every task once.
struct IndexTotals {
  private(set) var values: [UInt64]
  private let agencyCount: Int

  init(agencyCount: Int) {
    self.agencyCount = agencyCount
    values = [UInt64](repeating: 0, count: (agencyCount + 2) * Tally.allCases.count)
  }

  init(_ values: [UInt64], agencyCount: Int) throws(IndexDamage) {
    guard values.count == (agencyCount + 2) * Tally.allCases.count else { throw IndexDamage() }
    self.values = values
    self.agencyCount = agencyCount
  }

  mutating func add(_ row: TallyRow) { if let slot = slot(row.target, row.tally) { values[slot] &+= UInt64(row.count) } }

  mutating func remove(_ row: TallyRow) { if let slot = slot(row.target, row.tally) { values[slot] &-= UInt64(row.count) } }

  func count(_ target: UInt32, _ tally: Tally) -> Int { slot(target, Int(tally.rawValue)).map { Int(clamping: values[$0]) } ?? 0 }

  /// Nil for a row that is none.
  private func slot(_ target: UInt32, _ tally: Int) -> Int? {
    let line =
      switch target {
      case Target.unassigned: agencyCount
      case Target.whole: agencyCount + 1
      default: Int(target)
      }
    guard line < agencyCount + 2, tally < Tally.allCases.count else { return nil }
    return line * Tally.allCases.count + tally
  }
}

/// The columns of an earlier index from which the rows of files that have stayed the same are copied.
private struct KeptColumns {
  let facts: [FactRow]
  let histories: [HistoryRow]
  let waiting: [WaitingRow]
  let tallies: [TallyRow]
  let roles: IndexRuns<UInt32>
  let register: IndexRuns<UInt8>
  let commands: IndexRuns<UInt32>
  let sources: IndexRuns<UInt64>
  let tasks: [UInt8]
  private let waitingStarts: [Int]
  private let tallyRuns: [TallyRun]
  private let packedRows: [UInt32: PackedRow]

  init(_ index: StoreIndex) throws(IndexDamage) {
    let (image, fileCount) = (index.image, index.fileCount)
    facts = try index.facts()
    histories = try index.histories()
    (waiting, tallies, tasks) = (try image.rows(.waiting), try image.rows(.tallies), try image.rows(.tasks))
    roles = try index.roles()
    register = try index.register()
    commands = try index.commands()
    sources = try index.sources()
    tallyRuns = try image.rows(.tallyStarts)
    let rows: [PackedRow] = try image.rows(.taskStarts)
    let (tallyCount, taskByteCount) = (tallies.count, UInt64(tasks.count))
    guard tallyRuns.count == fileCount + 1, zip(tallyRuns, tallyRuns.dropFirst()).allSatisfy({ $0.start <= $1.start }),
      Int(tallyRuns.last?.start ?? 0) == tallyCount,
      rows.allSatisfy({ $0.start <= taskByteCount && UInt64($0.byteCount) <= taskByteCount - $0.start })
    else { throw IndexDamage() }
    packedRows = Dictionary(rows.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    waitingStarts = try KeptColumns.starts(waiting, fileCount: fileCount)
  }

  /// Rows stand in the order of the files.
  private static func starts(_ rows: [WaitingRow], fileCount: Int) throws(IndexDamage) -> [Int] {
    var starts = [Int](repeating: 0, count: fileCount + 1)
    for row in rows {
      guard Int(row.file) < fileCount else { throw IndexDamage() }
      starts[Int(row.file) + 1] += 1
    }
    for place in 0..<fileCount { starts[place + 1] += starts[place] }
    return starts
  }

  func waitingRange(of place: Int) -> Range<Int> { waitingStarts[place]..<waitingStarts[place + 1] }
  func tallyRange(of place: Int) -> Range<Int> { Int(tallyRuns[place].start)..<Int(tallyRuns[place + 1].start) }
  func packedRow(of place: Int) -> PackedRow? { packedRows[UInt32(place)] }
}
