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
    summary = DirectiveSummary(stored, tasks: tasks, tracking: tracking)
    let waiting = summary.waitingTasks.map { tasks[$0] }
    packedTasks = waiting.isEmpty ? nil : TrackedTask.packed(waiting)
    register = isRegistered ? RegisterEntry(stored).packed : []
    facts = Self.facts(summary, hasFindings: !isRegistered || !stored.directive.review.isEmpty)
    history = Self.history(stored, summary)
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

  private static func history(_ stored: StoredDirective, _ summary: DirectiveSummary) -> HistoryRow {
    var history = HistoryRow(received: stored.received.dayNumber)
    for place in stored.events.indices { history.lastEvent = max(history.lastEvent, EventMoment.of(stored.events[place].time)) }
    if let day = summary.lastDue { history.lastDue = day.dayNumber }
    if let day = summary.lastDone { history.lastDone = day.dayNumber }
    return history
  }
}

extension Event {
  /// The command that it belongs to, and the one that it takes back.
  fileprivate var namedCommands: [String] {
    if case .undone(let undone) = kind { [command, undone] } else { [command] }
  }
}
