import DirectiveModel
import DirectiveReports
import DirectiveStore

/// What lists and reports of tasks ask of the store: of a large one, only the files that can matter are read.
struct TaskLedger {
  /// For which everything is said.
  let day: CivilDate
  let soonWithinDays: Int
  private let makeTracking: @Sendable () -> Tracking
  private let store: DirectiveStore
  private let console: Console
  /// Nil for a small store, or a past day: then all files are read.
  private let survey: Survey?
  private let whole: Ledger?

  /// Of a past day all that was known then.
  init(_ invocation: Invocation, _ office: Office, asOf past: CivilDate?) throws(Failure) {
    let (store, day) = (try invocation.store(), past ?? invocation.today)
    (self.store, self.day, soonWithinDays, console) = (store, day, office.soonWithinDays, invocation.console)
    makeTracking = { office.tracking(on: day, isHistorical: past != nil) }
    survey = past == nil ? try invocation.survey(of: store, office) : nil
    whole = survey == nil ? try Ledger(of: store, .tasks, console: console) : nil
    if let survey { console.note(survey.damaged) }
  }

  /// An empty list must not look like good news when there is nothing to list.
  func noteIfEmpty() {
    let isEmpty = survey.map { $0.count == 0 } ?? whole.map { $0.directives.isEmpty && $0.damaged.isEmpty } ?? true
    if isEmpty { console.note(Messages.hint(Messages.emptyStore(store.folder))) }
  }

  var tracking: Tracking { makeTracking() }

  /// How a command ends that did its work on what could be read.
  var status: ExitStatus { whole?.status ?? (survey?.damaged.isEmpty ?? true ? .done : .storeDamaged) }

}

extension Invocation {
  /// The store as its index knows it today; nil for a small one: then all files are read. What is damaged is the caller's to name.
  func survey(of store: DirectiveStore, _ office: Office) throws(Failure) -> Survey? {
    let progress = SurveyProgress(console)
    defer { progress.clear() }
    let request = surveyRequest(office, today, progress.show)
    return try Failure.catching { () throws(StoreError) in try store.survey(request) }
  }

  fileprivate func surveyRequest(
    _ office: Office, _ day: CivilDate, _ progress: @escaping (Int, Int) -> Void
  ) -> DirectiveStore.SurveyRequest {
    DirectiveStore.SurveyRequest(
      day: day, office: office.key, mayWrite: day == console.clock().date, policy: console.indexPolicy,
      tracking: { office.tracking(on: day, isHistorical: false) }, progress: progress)
  }

  /// What `check` says of the index; nothing where there is none.
  func checkedIndex(of store: DirectiveStore, _ office: Office) throws(Failure) -> [String] {
    let request = surveyRequest(office, today) { _, _ in }
    return switch try Failure.catching({ () throws(StoreError) in try store.checkIndex(request) }) {
    case .none: []
    case .sound: [Messages.soundIndex]
    case .wrong: [Messages.wrongIndex]
    }
  }
}

extension TaskLedger {
  /// The tasks that the query selects, in no order.
  func standings(_ query: TaskQuery) throws(Failure) -> [TaskStanding] {
    if let id = query.directive { return query.standings(of: try tasks(of: id), today: day) }
    if let survey, let days = query.waitingDays(on: day), let tasks = survey.waitingTasks(due: days) {
      return query.standings(of: tasks, today: day)
    }
    let directives = try candidates(query)
    let tracking = tracking
    let (query, day) = (query, day)
    // Each directive's tasks are let go as soon as those that are asked for are picked out.
    return concurrentMap(directives) { query.standings(of: tracking.tasks(of: $0), today: day) }.flatMap(\.self)
  }

  /// How many tasks stand where, where every task is asked for and an index has counted them; nil otherwise.
  func summary(_ query: TaskQuery) -> LedgerSummary? {
    var everything = TaskQuery()
    everything.soonWithinDays = query.soonWithinDays
    return query == everything ? survey?.summary() : nil
  }

  /// Short names for these directives, and no other can be meant by one.
  func labels(_ ids: some Sequence<DirectiveID>) -> ShortIDs {
    ShortIDs(ids, among: names.forEachName)
  }

  private var names: StoredNames { survey?.names ?? StoredNames(whole?.directives.map(\.id) ?? []) }

  /// The directive that somebody means.
  func directive(_ typed: String) throws(Failure) -> DirectiveID {
    try DirectiveNames(names).directive(typed)
  }

  /// The agencies that texts as corrected name, and those that owe something.
  func agencies() throws(Failure) -> (named: Set<AgencyName>, owners: Set<AgencyName>) {
    if let agencies = survey?.agencies() { return agencies }
    let directives = try allDirectives()
    let tracking = tracking
    let named = directives.flatMap(\.corrected.tasks).flatMap(\.assignees).map(\.agency)
    let owners = concurrentMap(directives) { tracking.tasks(of: $0).flatMap(\.parts).map(\.agency) }.joined()
    return (Set(named), Set(owners))
  }

  private func tasks(of id: DirectiveID) throws(Failure) -> [TrackedTask] {
    if let found = whole?.directives.first(where: { $0.id == id }) { return tracking.tasks(of: found) }
    guard survey != nil, let stored = try Failure.catching({ () throws(StoreError) in try store.directive(id) }) else { return [] }
    return tracking.tasks(of: stored)
  }

  /// The directives of which that may be true, sorted by id; where there is no index, all.
  func directives(where isMeant: (DirectiveTraits) -> Bool) throws(Failure) -> [StoredDirective] {
    try found { $0.directives(where: isMeant) }
  }

  /// Those whose tasks name such an agency, now or before; where there is no index, all.
  func directives(naming isMeant: (AgencyName) -> Bool) throws(Failure) -> [StoredDirective] {
    try found { $0.directives(naming: isMeant) }
  }

  /// Those that can have a task that a calendar shows.
  func directivesInCalendars() throws(Failure) -> [StoredDirective] {
    let first = day.adding(days: -TaskCalendar.daysKept)
    return try directives { $0.isWaiting || $0.isSettled(in: [.suspended]) || $0.hasTask(dueFrom: first) }
  }

  /// Those that can have a task that a digest tells of.
  func directives(toldIn window: DigestWindow) throws(Failure) -> [StoredDirective] {
    let ahead = window.day.adding(days: DigestWindow.daysAhead)
    return try directives { traits in
      traits.firstWaiting.map { $0 <= ahead } ?? false || traits.received >= window.since || traits.hasTask(doneFrom: window.since)
        || traits.hasEvent(from: window.since)
    }
  }

  /// The directives that can have a task that is asked for.
  private func candidates(_ query: TaskQuery) throws(Failure) -> [StoredDirective] {
    if let agency = query.agency {
      return try directives(naming: agency.matchesSupporter)
    }
    guard query.narrowsStates else { return try allDirectives() }
    let (settled, isWaitingAsked) = query.askedStates
    return try directives { traits in
      (traits.hasOrphans || !query.isOrphanedOnly) && (traits.isSettled(in: settled) || isWaitingAsked && traits.isWaiting)
    }
  }

  private func found(_ find: (Survey) -> ReadDirectives?) throws(Failure) -> [StoredDirective] {
    if let survey, let found = find(survey) { found.directives } else { try allDirectives() }
  }

  private func allDirectives() throws(Failure) -> [StoredDirective] {
    if let whole { return whole.directives }
    return try Failure.catching { () throws(StoreError) in try store.allDirectives(.tasks) }.directives
  }
}

extension TaskQuery {
  private static let first = CivilDate(dayNumber: .min)
  private static let last = CivilDate(dayNumber: .max)

  /// The last days of the tasks that can be asked for, where all of those wait for theirs; nil where others can be asked for too.
  fileprivate func waitingDays(on day: CivilDate) -> ClosedRange<CivilDate>? {
    let yesterday = day.adding(days: -1)
    if isOverdueOnly || dueWithinDays != nil {
      let end = dueWithinDays.map { day.adding(days: $0) } ?? yesterday
      return (isOverdueOnly ? Self.first : day)...max(end, isOverdueOnly ? yesterday : day)
    }
    guard !states.isEmpty, states.isSubset(of: [.overdue, .inTime, .dueSoon]) else { return nil }
    let isLate = states.contains(.overdue)
    return (isLate ? Self.first : day)...(states == [.overdue] ? yesterday : Self.last)
  }

  /// Not every directive with a task comes into question.
  fileprivate var narrowsStates: Bool { isOrphanedOnly || !states.isEmpty }

  /// The states asked for that do not change with the day, and whether others are asked for.
  fileprivate var askedStates: (settled: Set<TaskState>, isWaitingAsked: Bool) {
    let asked = states.isEmpty ? Set(TaskState.allCases.filter(\.isOpen)) : states
    return (asked, !asked.isDisjoint(with: [.overdue, .inTime, .dueSoon]))
  }
}

/// Shows on a terminal how far the making of an index is. A class, because it remembers what it has shown.
private final class SurveyProgress {
  private let console: Console
  private var bar: ProgressBar?

  init(_ console: Console) { self.console = console }

  /// Few files are read before a bar would be seen.
  private static let fewestFiles = 2_000

  func show(_ done: Int, _ total: Int) {
    guard total >= Self.fewestFiles, console.isErrorTerminal else { return }
    if bar == nil { console.note(Messages.makingIndex) }
    bar = ProgressBar(total: total, on: console)
    bar?.show(done)
  }

  func clear() { bar?.clear() }
}
