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
    guard count == other.count, identifiers == other.identifiers, let summary = summary(), let otherSummary = other.summary(),
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
    let mask = Tally.allCases.compactMap { $0.state == nil ? nil : $0.bit }.reduce(FactRow.hasOrphans, |)
    let places = Dictionary(uniqueKeysWithValues: other.index.files.indices.map { (other.index.id($0), $0) })
    return index.files.indices.allSatisfy { place in
      guard !excluded.contains(place), let counterpart = places[index.id(place)], !other.excluded.contains(counterpart) else { return true }
      let (mine, theirs) = (index.facts[place], other.index.facts[counterpart])
      return mine.flags & mask == theirs.flags & mask && mine.firstWaiting == theirs.firstWaiting && mine.lastWaiting == theirs.lastWaiting
    }
  }
}
