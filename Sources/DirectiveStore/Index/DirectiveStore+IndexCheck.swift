import DirectiveModel

/// What was found when an index was compared with the files.
package enum IndexCheck: Sendable, Hashable {
  /// There is none that would be used.
  case none
  /// It knows that many directives, and nothing else than their files say.
  case sound(directives: Int)
  /// It was taken away: the next command makes a new one.
  case wrong
}

extension DirectiveStore {
  /// Reads every file and compares what an index made of them answers with what the index that is there answers.
  package func checkIndex(_ request: SurveyRequest) throws(StoreError) -> IndexCheck {
    guard let index = index(for: request) else { return .none }
    var fresh = request
    fresh.mayWrite = false
    let known = try survey(index, IndexVerification(index, layout, on: request.day), request)
    guard let made = try refreshed(nil, IndexVerification(layout), fresh, since: .now) else { return .none }
    let new = try survey(made, IndexVerification(), fresh)
    if try known.answers(as: new) { return .sound(directives: known.count) }
    removeIndex()
    return .wrong
  }
}

extension Survey {
  /// True when it gives the same answers.
  fileprivate func answers(as other: Survey) throws(StoreError) -> Bool {
    let always = CivilDate(dayNumber: .min)...CivilDate(dayNumber: .max)
    guard count == other.count, names.identifiers == other.names.identifiers, let summary = summary(), let otherSummary = other.summary(),
      summary.isSame(as: otherSummary), let tasks = waitingTasks(due: always), let otherTasks = other.waitingTasks(due: always),
      let agencies = agencies(), let otherAgencies = other.agencies()
    else { return false }
    // Directives that were read have their other tasks among them too.
    let waiting = { (tasks: [TrackedTask]) in Set(tasks.filter { $0.times.settledState == nil }) }
    return waiting(tasks) == waiting(otherTasks) && agencies.named == otherAgencies.named && agencies.owners == otherAgencies.owners
      && hasSameFacts(as: other)
  }

  /// Of directives that both know without reading.
  private func hasSameFacts(as other: Survey) -> Bool {
    guard let mine = try? IndexAnswers(index), let theirs = try? IndexAnswers(other.index) else { return false }
    let places = Dictionary(uniqueKeysWithValues: (0..<other.index.fileCount).map { (other.index.id($0), $0) })
    return (0..<index.fileCount).allSatisfy { place in
      guard !excluded.contains(place), let counterpart = places[index.id(place)], !other.excluded.contains(counterpart) else { return true }
      return mine[place] == theirs[counterpart]
    }
  }
}

/// What an index says of single directives.
private struct IndexAnswers {
  private let facts: [FactRow]
  private let histories: [HistoryRow]
  private let register: IndexRuns<UInt8>
  private let commands: IndexRuns<UInt32>
  private let sources: IndexRuns<UInt64>

  /// All but whether the file may change in the same tick of the clock.
  private static let mask = ~FactRow.isRecent

  init(_ index: StoreIndex) throws(IndexDamage) {
    (facts, histories) = (try index.facts(), try index.histories())
    (register, commands, sources) = (try index.register(), try index.commands(), try index.sources())
  }

  struct Answer: Equatable {
    let flags: UInt32
    let days: [Int32]
    let lastEvent: Int64
    let register: ArraySlice<UInt8>
    let commands: ArraySlice<UInt32>
    let sources: ArraySlice<UInt64>
  }

  subscript(place: Int) -> Answer {
    let (facts, history) = (facts[place], histories[place])
    return Answer(
      flags: facts.flags & IndexAnswers.mask,
      days: [facts.firstWaiting, facts.lastWaiting, history.received, history.lastDue, history.lastDone], lastEvent: history.lastEvent,
      register: register[place], commands: commands[place], sources: sources[place])
  }
}
