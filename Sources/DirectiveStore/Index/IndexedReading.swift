import DirectiveModel

/// What was found in one directive's file.
struct IndexedReading: Sendable {
  var status = FileStatus()
  /// Nil when the file could not be read.
  var contents: Contents?

  struct Contents: Sendable {
    let facts: FactRow
    let history: HistoryRow
    let summary: DirectiveSummary
    /// Its waiting tasks; nil for none.
    let packedTasks: [UInt8]?
    /// Empty where the file has to be asked, because its findings are damaged.
    let register: [UInt8]
    /// Of each command that changed it or took such a one back.
    let commands: [UInt32]
    /// Of everything that it was ever read from.
    let sources: [UInt64]
  }
}

extension IndexedReading.Contents {
  init(_ file: DirectiveFile, isRegistered: Bool, _ tracking: Tracking) {
    let stored = file.stored
    let tasks = tracking.tasks(of: stored)
    let rows = tasks.span
    let waiting = rows.indices.filter { rows[$0].times.settledState == nil }.map { tasks[$0] }
    summary = DirectiveSummary(stored, tasks: tasks, tracking: tracking)
    packedTasks = waiting.isEmpty ? nil : TrackedTask.packed(waiting)
    register = isRegistered ? RegisterEntry(stored).packed : []
    facts = Self.facts(summary, hasFindings: !isRegistered || !stored.directive.review.isEmpty)
    history = Self.history(stored, tasks)
    commands = Set(stored.events.flatMap(\.namedCommands).map(IndexHash.of(command:))).sorted()
    sources = file.sources.flatMap(\.hashes).map(IndexHash.of(sha256:))
  }

  private static func facts(_ summary: DirectiveSummary, hasFindings: Bool) -> FactRow {
    var facts = FactRow(
      firstDay: summary.days.lowerBound.dayNumber, lastDay: summary.days.upperBound.dayNumber,
      firstWaiting: summary.waitingDays?.lowerBound.dayNumber ?? .max, lastWaiting: summary.waitingDays?.upperBound.dayNumber ?? .min)
    for (tally, state) in Tally.states where summary.settledStates.contains(state) { facts.flags |= tally.bit }
    if summary.ledger.orphanCount > 0 { facts.flags |= FactRow.hasOrphans }
    if hasFindings { facts.flags |= FactRow.hasFindings }
    return facts
  }

  private static func history(_ stored: StoredDirective, _ tasks: [TrackedTask]) -> HistoryRow {
    var history = HistoryRow(received: stored.received.dayNumber)
    let events = stored.events.span
    for place in events.indices { history.lastEvent = max(history.lastEvent, EventMoment.of(events[place].time)) }
    // A loop over tasks, which are large, would copy each.
    let tasks = tasks.span
    for place in tasks.indices {
      if let due = tasks[place].due { history.lastDue = max(history.lastDue, due.dayNumber) }
      if let day = tasks[place].doneOn { history.lastDone = max(history.lastDone, day.dayNumber) }
      for part in tasks[place].parts.indices {
        if let day = tasks[place].parts[part].doneOn { history.lastDone = max(history.lastDone, day.dayNumber) }
      }
    }
    return history
  }
}

extension Event {
  /// The command that it belongs to, and the one that it takes back.
  fileprivate var namedCommands: [String] {
    if case .undone(let undone) = kind { [command, undone] } else { [command] }
  }
}
