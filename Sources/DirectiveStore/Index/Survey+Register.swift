import DirectiveModel

extension Survey {
  /// Every directive's line, sorted by id, and files whose findings cannot be read.
  package func register(by tracking: Tracking) -> (lines: [RegisteredDirective], damaged: [DamagedFile])? {
    guard let known = try? knownLines() else { return discard() }
    let (read, damaged) = store.read((known.unknown + directives.map(\.id)).sorted(), detail: .register)
    let lines = known.lines + read.map { RegisteredDirective($0, by: tracking) }
    return (lines.sorted { $0.id < $1.id }, damaged)
  }

  /// Of what the index speaks of, and the directives that it leaves to their files.
  private func knownLines() throws(IndexDamage) -> (lines: [RegisteredDirective], unknown: [DirectiveID]) {
    let register = try index.register()
    let counts = try wholeCounts()
    var (places, unknown): ([Int], [Int]) = ([], [])
    for place in 0..<index.fileCount where !excluded.contains(place) {
      if register[place].isEmpty { unknown.append(place) } else { places.append(place) }
    }
    var lines: [RegisteredDirective] = []
    lines.reserveCapacity(places.count)
    for (place, id) in zip(places, ids(places)) {
      guard let entry = register[place].withUnsafeBytes({ try? RegisterEntry.unpacked($0) }) else { throw IndexDamage() }
      lines.append(RegisteredDirective(id: id, entry: entry, counts: counts[place]))
    }
    return (lines, ids(unknown))
  }

  /// Every task of each directive once.
  private func wholeCounts() throws(IndexDamage) -> [LedgerSummary.Counts] {
    var counts = [LedgerSummary.Counts](repeating: LedgerSummary.Counts(), count: index.fileCount)
    let runs: [TallyRun] = try index.image.rows(.tallyStarts)
    let tallies: [TallyRow] = try index.image.rows(.tallies)
    guard runs.count == index.fileCount + 1 else { throw IndexDamage() }
    for place in 0..<index.fileCount {
      guard runs[place].start <= runs[place + 1].start, Int(runs[place + 1].start) <= tallies.count else { throw IndexDamage() }
      for row in tallies[Int(runs[place].start)..<Int(runs[place + 1].start)] where row.target == Target.whole {
        if let state = Tally(rawValue: UInt8(row.tally))?.state { counts[place].add(state, count: row.count) }
      }
    }
    for row in try index.image.rows(.waiting, of: WaitingRow.self) where row.target == Target.whole {
      guard Int(row.file) < counts.count else { throw IndexDamage() }
      counts[Int(row.file)].add(row.times, count: row.taskCount)
    }
    return counts
  }
}

extension DirectiveStore {
  /// The same by reading every file, of the directives that the tracking knows.
  package func register(by tracking: Tracking) throws(StoreError) -> (lines: [RegisteredDirective], damaged: [DamagedFile]) {
    let (lines, damaged) = try readAll(detail: .register) { file in
      tracking.knows(file.stored.corrected) ? RegisteredDirective(file.stored, by: tracking) : nil
    }
    return (lines.compactMap(\.self), damaged)
  }

  /// Those whose reading has findings, whole, by reading every file.
  package func directivesWithFindings() throws(StoreError) -> ReadDirectives {
    let (found, damaged) = try readAll(detail: .register) { $0.stored.directive.review.isEmpty ? nil : $0.stored.id }
    let read = directives(found.compactMap(\.self))
    return (read.directives, (damaged + read.damaged).sorted { $0.path < $1.path })
  }

  /// These, whole.
  package func directives(_ ids: [DirectiveID]) -> ReadDirectives {
    let (directives, damaged) = read(ids, detail: .whole)
    return (directives, damaged)
  }
}
