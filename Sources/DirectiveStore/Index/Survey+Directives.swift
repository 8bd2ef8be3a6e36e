import DirectiveModel

/// What an index knows of one directive without reading its file: enough to tell which questions it can have to do with.
package struct DirectiveTraits: Sendable {
  let facts: FactRow
  let history: HistoryRow

  /// A task of it, or one agency's part of one, is settled in such a state on every day.
  package func isSettled(in states: Set<TaskState>) -> Bool { facts.flags & states.reduce(0) { $0 | (Tally($1)?.bit ?? 0) } != 0 }
  /// A task of it waits for its last day.
  package var isWaiting: Bool { facts.firstWaiting <= facts.lastWaiting }
  /// The first of the days for which its tasks wait; nil when none does.
  package var firstWaiting: CivilDate? { isWaiting ? CivilDate(dayNumber: facts.firstWaiting) : nil }
  package var hasOrphans: Bool { facts.flags & FactRow.hasOrphans != 0 }
  /// The reading has findings, whether or not somebody has answered them.
  package var hasFindings: Bool { facts.flags & FactRow.hasFindings != 0 }
  package var received: CivilDate { CivilDate(dayNumber: history.received) }
  /// A task of it has its last day then or later.
  package func hasTask(dueFrom day: CivilDate) -> Bool { history.lastDue >= day.dayNumber }
  /// A task of it, or one agency's part of one, was done then or later.
  package func hasTask(doneFrom day: CivilDate) -> Bool { history.lastDone >= day.dayNumber }
  /// Something was written down about it then or later.
  package func hasEvent(from day: CivilDate) -> Bool { history.lastEvent >= EventMoment.start(of: day) }
}

/// Directives that were read, sorted by id, and files that cannot be read so far, sorted by path.
package typealias ReadDirectives = (directives: [StoredDirective], damaged: [DamagedFile])

extension Survey {
  /// The directives of which that may be true, read in that detail, and those of which the index does not speak.
  package func directives(
    _ detail: ReadingDetail = .tasks, where isMeant: (DirectiveTraits) -> Bool
  ) -> ReadDirectives? {
    guard let facts = try? index.facts(), let histories = try? index.histories() else { return discard() }
    return read(
      places { isMeant(DirectiveTraits(facts: facts[$0], history: histories[$0])) }, detail)
  }

  /// The directives whose tasks name such an agency, now or before, and those of which the index does not speak.
  package func directives(naming isMeant: (AgencyName) -> Bool) -> ReadDirectives? {
    guard let agencies = try? index.agencies(), let roles = try? index.roles() else { return discard() }
    let meant = Set(agencies.indices.filter { isMeant(agencies[$0]) }.map(UInt32.init))
    let found = Set(roles.places { meant.contains($0 >> 3) })
    return read(places(where: found.contains), .tasks)
  }

  /// The directives that a command changed, or took back what it changed, and those of which the index does not speak.
  package func directives(changedBy commands: Set<String>) -> ReadDirectives? {
    guard let known = try? index.commands() else { return discard() }
    let hashes = Set(commands.map(IndexHash.of(command:)))
    let found = Set(known.places(where: hashes.contains))
    return read(places(where: found.contains), .tasks)
  }

  /// Of which the index speaks, ascending.
  private func places(where isMeant: (Int) -> Bool) -> [Int] {
    (0..<index.fileCount).filter { !excluded.contains($0) && isMeant($0) }
  }

  private func read(_ places: [Int], _ detail: ReadingDetail) -> ReadDirectives {
    guard detail != .tasks else {
      let (read, damaged) = store.read(ids(places), detail: .tasks)
      return ((read + directives).sorted { $0.id < $1.id }, damaged)
    }
    // What was read for its tasks alone is read again.
    return store.read((ids(places) + directives.map(\.id)).sorted(), detail: detail)
  }

  func ids(_ places: [Int]) -> [DirectiveID] {
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
}
