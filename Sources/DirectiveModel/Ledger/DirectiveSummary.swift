/// What an index keeps of one directive, so that most questions can be answered without reading its file.
package struct DirectiveSummary: Sendable {
  /// What an agency has to do with a directive.
  package struct Roles: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Owes a task or a part of one now.
    package static let owner = Roles(rawValue: 1)
    /// The text as corrected charges it, or has it help.
    package static let named = Roles(rawValue: 2)
    /// Owed a part before, or is the group through which one is owed.
    package static let former = Roles(rawValue: 4)
  }

  package private(set) var ledger = LedgerSummary()
  /// The first and the last of the days that waiting tasks have; nil when none waits.
  package private(set) var waitingDays: ClosedRange<CivilDate>?
  /// Every state, settled on all days, of a task or of one agency's part in it.
  package private(set) var settledStates = TaskStates()
  /// The latest last day of a task; nil where none has one.
  package private(set) var lastDue: CivilDate?
  /// The latest day on which a task, or an agency's part of one, was done; nil where none was.
  package private(set) var lastDone: CivilDate?
  /// The places of the tasks that wait for their last day, ascending.
  package private(set) var waitingTasks: [Int] = []
  private var names = DistinctAgencies()
  /// Of each of the names.
  private var roles: [Roles] = []
  /// Of the last task that was added: most tasks of a directive charge the same agencies.
  private var lastParts: [TaskPart] = []
  /// The days on which the tasks are the same; only rounds of recurring duties change them. `Tracking.steadyDays` bounds these.
  package let days: ClosedRange<CivilDate>

  /// `tasks` are those that `tracking` finds in the directive.
  package init(_ stored: StoredDirective, tasks: [TrackedTask], tracking: Tracking) {
    let events = stored.effectiveEvents
    let directive = stored.directive.corrected(by: events)
    days = tracking.daysOfSameRounds(directive, received: stored.received, events: events)
    for place in directive.tasks.indices {
      for assignee in directive.tasks[place].assignees { add(.named, to: assignee.agency) }
    }
    for place in tasks.indices {
      // Once, for a task is large.
      let task = tasks[place]
      let times = task.times
      ledger.add(task, times)
      add(times, at: place)
      addRoles(of: task.parts)
      addDays(of: task.parts, times)
    }
  }

  /// Each once, in the order in which they were met.
  package var agencies: [(name: AgencyName, roles: Roles)] { roles.indices.map { (names.all[$0], roles[$0]) } }

  private mutating func add(_ role: Roles, to agency: AgencyName) {
    let place = names.place(of: agency)
    if place == roles.count { roles.append(role) } else { roles[place].insert(role) }
  }

  private mutating func add(_ times: TaskTimes, at place: Int) {
    if let due = times.due { lastDue = max(lastDue ?? due, due) }
    if let day = times.doneOn { lastDone = max(lastDone ?? day, day) }
    if let state = times.settledState { return settledStates.insert(state) }
    waitingTasks.append(place)
    guard let due = times.due else { return }
    waitingDays = min(waitingDays?.lowerBound ?? due, due)...max(waitingDays?.upperBound ?? due, due)
  }

  private mutating func addDays(of parts: [TaskPart], _ times: TaskTimes) {
    var own = times
    for place in parts.indices {
      guard let day = parts[place].doneOn else { continue }
      lastDone = max(lastDone ?? day, day)
      own.doneOn = day
      if let state = own.settledState { settledStates.insert(state) }
    }
  }

  private mutating func addRoles(of parts: [TaskPart]) {
    let areSame = lastParts.count == parts.count && parts.indices.allSatisfy { lastParts[$0].hasNames(of: parts[$0]) }
    guard !areSame else { return }
    lastParts = parts
    var lastGroup: AgencyName?
    for part in parts {
      add(.owner, to: part.agency)
      if let name = part.formerly { add(.former, to: name) }
      // Of a group all members name it.
      if let name = part.group, !(lastGroup?.hasBytes(of: name) ?? false) {
        add(.former, to: name)
        lastGroup = name
      }
    }
  }
}

extension Tracking {
  /// The days around this one on which every agency's work is done by the same agencies.
  package var steadyDays: ClosedRange<CivilDate> {
    let ends = registry.all.compactMap(\.lastDay) + groups.lastDaysOfMembers
    let first = ends.filter { $0 < day }.max().map { $0.adding(days: 1) } ?? .distantPast
    return first...(ends.filter { $0 >= day }.min() ?? .distantFuture)
  }

  /// The days on which the directive's recurring duties have the rounds that they have on this one.
  fileprivate func daysOfSameRounds(_ directive: Directive, received: CivilDate, events: [Event]) -> ClosedRange<CivilDate> {
    var last = CivilDate.distantFuture
    let yearsEnd = directive.dutyYearsEnd
    for task in directive.tasks {
      guard case .recurring(let recurrence)? = task.deadline?.rule else { continue }
      // Before it came, each day is the first of its rounds.
      if received > day { return day...day }
      if let end = dutyEnd(yearsEnd, events: events.filter { $0.task == task.path }), end < day { continue }
      for frequency in recurrence.frequencies where frequency != .daily {
        // The nine months of a year are followed by the next year's.
        let end = Period(frequency, containing: day)?.lastDay ?? CivilDate(year: day.year, month: 12, day: 31)
        last = min(last, end ?? day)
      }
    }
    return (last == .distantFuture ? .distantPast : day)...last
  }
}

extension CivilDate {
  /// Before and after every day of the calendar.
  fileprivate static let distantPast = CivilDate(dayNumber: .min)
  fileprivate static let distantFuture = CivilDate(dayNumber: .max)
}
