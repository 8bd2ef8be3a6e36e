/// How many tasks stand where, by agency: of a directive, or of the whole store.
package struct LedgerSummary: Sendable, Hashable {
  /// Tasks counted by what their state hangs on.
  package struct Counts: Sendable, Hashable {
    /// By a state that does not change with the day.
    package private(set) var settled: [TaskState: Int] = [:]
    /// By the last day, and how it is meant, of those whose state changes with the day.
    package private(set) var waiting: [TaskTimes: Int] = [:]

    package init() {}

    package var total: Int { settled.values.reduce(0, +) + waiting.values.reduce(0, +) }

    package mutating func add(_ times: TaskTimes, count: Int = 1) {
      if let state = times.settledState { settled[state, default: 0] += count } else { waiting[times, default: 0] += count }
    }

    package mutating func add(_ state: TaskState, count: Int) { settled[state, default: 0] += count }
  }

  /// In no order that means something. A task of several agencies counts in each one's line by that one's own part.
  package var lines: [(agency: AgencyName, counts: Counts)] { Array(zip(roster.agencies, counts)) }
  private var roster = AgencyRoster()
  /// Of each agency of the roster.
  private var counts: [Counts] = []
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
  package mutating func add(_ task: TrackedTask) {
    let times = task.times
    whole.add(times)
    addShares(of: task, times)
    if let state = times.settledState {
      if state == .noDeadline, task.task.deadline != nil { withoutDayCount += 1 }
      if state == .doneInTime, times.due == nil { doneWithoutDayCount += 1 }
    }
    if task.isOrphaned { orphanCount += 1 }
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
    var shares: [(place: Int, doneOn: CivilDate?)] = []
    for part in task.parts {
      let place = place(of: part.agency)
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

  private mutating func place(of agency: AgencyName) -> Int {
    let place = roster.place(of: agency)
    if place == counts.count { counts.append(Counts()) }
    return place
  }
}

extension TrackedTask {
  /// Still to be done by an agency that has ended and has no single successor.
  package var isOrphaned: Bool {
    // Only what is done or withdrawn is not open, whatever the day.
    times.settledState?.isOpen ?? true && parts.contains(where: \.isOrphaned)
  }
}
