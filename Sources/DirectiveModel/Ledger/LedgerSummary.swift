/// How many tasks stand where, by agency: of a directive, or of the whole store.
package struct LedgerSummary: Sendable {
  /// Tasks counted by what their state hangs on.
  package struct Counts: Sendable, Hashable {
    /// By a state that does not change with the day, each by its place among all states: a directive has a number
    /// for each of its agencies, and dictionaries would take longer to make than to fill.
    private var settledCounts = SIMD8<Int>()
    /// By the last day, and how it is meant, of those whose state changes with the day.
    package private(set) var waiting: [TaskTimes: Int] = [:]

    package init() {}

    /// By a state that does not change with the day; only those that some task has.
    package var settled: [(state: TaskState, count: Int)] {
      TaskState.allCases.enumerated().compactMap { place, state in settledCounts[place] == 0 ? nil : (state, settledCounts[place]) }
    }

    /// Of a state that does not change with the day.
    package func count(_ state: TaskState) -> Int { settledCounts[state.place] }

    package var total: Int { settledCounts.wrappedSum() + waiting.values.reduce(0, +) }

    package mutating func add(_ times: TaskTimes, count: Int = 1) {
      if let state = times.settledState { add(state, count: count) } else { waiting[times, default: 0] += count }
    }

    package mutating func add(_ state: TaskState, count: Int) { settledCounts[state.place] += count }
  }

  /// In no order that means something. A task of several agencies counts in each one's line by that one's own part.
  package var lines: [(agency: AgencyName, counts: Counts)] { counts.indices.map { (roster.agencies[$0], counts[$0]) } }
  private var roster = AgencyRoster()
  /// Of each agency of the roster.
  private var counts: [Counts] = []
  /// Who had parts in the last task that was added, and their places: most tasks of a directive charge the same agencies.
  private var lastOwners: [AgencyName] = []
  private var lastPlaces: [Int] = []
  private var arePlacesDistinct = true
  /// Of each agency the number of the last change of `lastPlaces` in which it was one of them.
  private var lastChanges: [Int] = []
  private var changeCount = 0
  /// Tasks for which nobody is named.
  package var unassigned = Counts()
  /// Every task once.
  package var whole = Counts()
  /// Open tasks of an agency that has ended without a single successor.
  package var orphanCount = 0
  /// Tasks with a deadline for which no day can be told.
  package var withoutDayCount = 0
  /// Tasks without a last day that are done, and count as in time.
  package var doneWithoutDayCount = 0

  package init() {}
}

extension LedgerSummary {
  package mutating func add(_ task: TrackedTask) { add(task, task.times) }

  /// The same where its times are at hand.
  mutating func add(_ task: TrackedTask, _ times: TaskTimes) {
    whole.add(times)
    addShares(of: task, times)
    if let state = times.settledState {
      if state == .noDeadline, task.task.deadline != nil { withoutDayCount += 1 }
      if state == .doneInTime, times.due == nil { doneWithoutDayCount += 1 }
    }
    if task.isOrphaned(by: times) { orphanCount += 1 }
  }

  /// The same numbers, in whatever order they were counted.
  package func isSame(as other: LedgerSummary) -> Bool {
    let counted = { (summary: LedgerSummary) in
      Dictionary(summary.lines.filter { $0.counts.total > 0 }.map { ($0.agency, $0.counts) }, uniquingKeysWith: { first, _ in first })
    }
    return counted(self) == counted(other) && unassigned == other.unassigned && whole == other.whole && orphanCount == other.orphanCount
      && withoutDayCount == other.withoutDayCount && doneWithoutDayCount == other.doneWithoutDayCount
  }

  /// Tasks of that agency which are settled in that state.
  package mutating func add(_ state: TaskState, of agency: AgencyName, count: Int) {
    counts[place(of: agency)].add(state, count: count)
  }

  /// Tasks of that agency which wait for their last day.
  package mutating func add(_ times: TaskTimes, of agency: AgencyName, count: Int) {
    counts[place(of: agency)].add(times, count: count)
  }

  /// Each agency's own part. Of two departments that became one it owes both, and its line counts the task once.
  private mutating func addShares(of task: TrackedTask, _ times: TaskTimes) {
    guard !task.parts.isEmpty else { return unassigned.add(times) }
    findPlaces(of: task.parts)
    guard arePlacesDistinct else { return addJoined(task.parts, times) }
    var own = times
    for (part, place) in lastPlaces.enumerated() {
      own.doneOn = task.parts[part].doneOn
      counts[place].add(own)
    }
  }

  /// Where an agency has two parts.
  private mutating func addJoined(_ parts: [TaskPart], _ times: TaskTimes) {
    var shares: [(place: Int, doneOn: CivilDate?)] = []
    for (part, place) in zip(parts, lastPlaces) {
      guard let share = shares.firstIndex(where: { $0.place == place }) else {
        shares.append((place, part.doneOn))
        continue
      }
      // Done when its last part is.
      shares[share].doneOn = shares[share].doneOn.flatMap { day in part.doneOn.map { max(day, $0) } }
    }
    for share in shares {
      var own = times
      own.doneOn = share.doneOn
      counts[share.place].add(own)
    }
  }

  private mutating func findPlaces(of parts: [TaskPart]) {
    if lastOwners.count == parts.count, parts.indices.allSatisfy({ lastOwners[$0].hasBytes(of: parts[$0].agency) }) { return }
    lastOwners = parts.map(\.agency)
    lastPlaces.removeAll(keepingCapacity: true)
    arePlacesDistinct = true
    changeCount += 1
    for owner in lastOwners {
      let place = place(of: owner)
      if lastChanges[place] == changeCount { arePlacesDistinct = false }
      lastChanges[place] = changeCount
      lastPlaces.append(place)
    }
  }

  private mutating func place(of agency: AgencyName) -> Int {
    let place = roster.place(of: agency)
    if place == counts.count {
      counts.append(Counts())
      lastChanges.append(0)
    }
    return place
  }
}

extension TrackedTask {
  /// Still to be done by an agency that has ended and has no single successor.
  package var isOrphaned: Bool { isOrphaned(by: times) }

  fileprivate func isOrphaned(by times: TaskTimes) -> Bool {
    // Only what is done or withdrawn is not open, whatever the day.
    times.settledState?.isOpen ?? true && parts.indices.contains { parts[$0].isOrphaned }
  }
}
