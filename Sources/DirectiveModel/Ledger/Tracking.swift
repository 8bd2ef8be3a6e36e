/// What the ledger needs besides the directives themselves: the day, and the office's agencies and rules.
package struct Tracking: Sendable {
  /// The day for which everything is said.
  package var day: CivilDate
  /// Leave out what was written down after `day`, so that the past shows as it was then.
  package var isHistorical: Bool
  /// A task counts as "sắp đến hạn" so many days before its last day.
  package var soonWithinDays: Int
  package var calendar: WorkCalendar
  package var registry: AgencyRegistry
  package var groups: AgencyGroups
  package var reportingDays: ReportingDays

  package init(
    on day: CivilDate, isHistorical: Bool = false, soonWithinDays: Int = 7, calendar: WorkCalendar = .standard,
    registry: AgencyRegistry = .standard,
    groups: AgencyGroups = .standard,
    reportingDays: ReportingDays = .standard
  ) {
    self.day = day
    self.isHistorical = isHistorical
    self.soonWithinDays = soonWithinDays
    self.calendar = calendar
    self.registry = registry
    self.groups = groups
    self.reportingDays = reportingDays
  }

  /// The directive's tasks in its order, recurring ones unfolded into their rounds, with every event that counts applied in turn.
  ///
  /// A past day knows nothing of a directive that was issued later.
  package func tasks(of stored: StoredDirective) -> [TrackedTask] {
    let events = countedEvents(of: stored)
    let directive = stored.directive.corrected(by: events)
    guard knows(directive) else { return [] }
    let eventsByTask = EventsByTask(events)
    let yearsEnd = directive.dutyYearsEnd
    var charges: [Charge: [TaskPart]] = [:]
    var tasks: [TrackedTask] = []
    tasks.reserveCapacity(directive.tasks.count)
    // By their places: a loop over tasks, which are large, would copy each.
    for place in directive.tasks.indices {
      let events = eventsByTask[directive.tasks[place].path]
      unfold(
        directive.tasks[place], of: stored, directive: directive, until: yearsEnd, &charges, events: events, showing: nil, into: &tasks)
    }
    return tasks
  }

  /// One task of the directive: all its rounds, or the one that is asked for, even one that lists do not show. Empty when there is
  /// no such task or round.
  package func rounds(of id: TaskID, in stored: StoredDirective) -> [TrackedTask] {
    let events = countedEvents(of: stored)
    let directive = stored.directive.corrected(by: events)
    guard let task = directive.tasks.first(where: { $0.path == id.path }) else { return [] }
    var charges: [Charge: [TaskPart]] = [:]
    var all: [TrackedTask] = []
    unfold(
      task, of: stored, directive: directive, until: directive.dutyYearsEnd, &charges, events: events.filter { $0.task == id.path },
      showing: id.period, into: &all)
    return id.period == nil ? all : all.filter { $0.period == id.period }
  }

  /// False for one issued after the past day that is asked for.
  package func knows(_ directive: Directive) -> Bool {
    guard isHistorical, let issued = directive.issued else { return true }
    return issued <= day
  }

  private func countedEvents(of stored: StoredDirective) -> [Event] {
    isHistorical ? stored.effectiveEvents.filter(counts) : stored.effectiveEvents
  }

  /// What somebody said to have happened by the day counts, whenever it was written down; so does a misread value set right, for it
  /// was the same on paper then.
  private func counts(_ event: Event) -> Bool {
    switch event.kind {
    case .done(let on, _): return on <= day
    case .corrected, .confirmed: return true
    case .reopened, .extended, .withdrawn, .suspended, .reassigned, .noted, .undone: return event.day.map { $0 <= day } ?? true
    }
  }
}

// MARK: - Rounds

extension Tracking {
  /// Adds one task, or a recurring one's rounds; a duty without rounds that can be told stays one task without a day.
  private func unfold(
    _ task: DirectiveTask, of stored: StoredDirective, directive: Directive, until yearsEnd: CivilDate?,
    _ charges: inout [Charge: [TaskPart]],
    events: [Event], showing asked: Period?, into tasks: inout [TrackedTask]
  ) {
    let tracked = TrackedTask(
      id: TaskID(directive: stored.id, path: task.path), task: task,
      header: TrackedTask.Header(
        number: directive.number, issued: directive.issued, issuer: directive.issuer?.name, subject: directive.subject,
        received: stored.received))
    let parts = parts(of: task, in: directive, &charges)
    var occurrences: [Occurrence] = []
    if case .recurring(let recurrence)? = task.deadline?.rule {
      occurrences = self.occurrences(of: recurrence, task, stored, directive, events, until: yearsEnd, showing: asked)
    }
    guard !occurrences.isEmpty else {
      // Of what recurs it is nil.
      let due = task.deadline?.rule.due(issued: directive.issued, received: stored.received, calendar: calendar)
      tasks.append(tracked)
      tasks[tasks.count - 1].dueDate = due
      return apply(events, to: &tasks[tasks.count - 1], parts)
    }
    for occurrence in occurrences {
      var round = tracked
      round.id.period = occurrence.period
      round.dueDate = occurrence.dueDate(by: calendar)
      round.dueRule = occurrence.rule
      apply(events.filter { $0.period.map { $0 == occurrence.period } ?? true }, to: &round, parts)
      tasks.append(round)
    }
  }

  /// The rounds since the document came to the office: what was due before, nobody here was keeping count of. A round that somebody
  /// has said something about, or asks for, is shown in any case; none begins after the whole duty was withdrawn.
  private func occurrences(
    of recurrence: Recurrence, _ task: DirectiveTask, _ stored: StoredDirective, _ directive: Directive, _ events: [Event],
    until yearsEnd: CivilDate?, showing period: Period?
  ) -> [Occurrence] {
    let text = reportingDays.readsWords ? FoldedText.fold(task.text) : ""
    let asked = Set(events.compactMap(\.period) + [period].compactMap(\.self))
    // Seen from a day before it was imported, the document was there already.
    let received = min(stored.received, day)
    let start = max(directive.issued ?? received, received)
    let unfolded = recurrence.occurrences(
      from: start, through: day, until: dutyEnd(yearsEnd, events: events), text: text, rules: reportingDays)
    // What fell due before the document came was never owed here.
    let owed = unfolded.filter { $0.due >= start || asked.contains($0.period) }
    let others = asked.subtracting(owed.map(\.period)).filter { period in
      directive.issued.map { period.lastDay >= $0 } ?? true && unfolded.last.map { period <= $0.period } ?? true
    }
    let mentioned = others.compactMap { recurrence.occurrence(of: $0, text: text, rules: reportingDays) }
    return (mentioned + owed).sorted { $0.period < $1.period }
  }

  /// The last day on which a round of the duty can begin, by its directive's years and its own events; nil when none is known.
  func dutyEnd(_ yearsEnd: CivilDate?, events: [Event]) -> CivilDate? {
    guard let withdrawn = withdrawalDay(in: events) else { return yearsEnd }
    return yearsEnd.map { min($0, withdrawn) } ?? withdrawn
  }

  /// The day on which all rounds of the duty were withdrawn; nil when they are asked for.
  private func withdrawalDay(in events: [Event]) -> CivilDate? {
    var day: CivilDate?
    for event in events where event.period == nil && event.agency == nil {
      switch event.kind {
      case .withdrawn: day = event.day
      case .suspended, .reopened: day = nil
      case .done, .extended, .reassigned, .noted, .corrected, .confirmed, .undone: break
      }
    }
    return day
  }
}

// MARK: - Agencies

extension Tracking {
  /// As the directive charges them.
  private func parts(of task: DirectiveTask, in directive: Directive, _ charges: inout [Charge: [TaskPart]]) -> [TaskPart] {
    guard let charge = Charge(task) else { return parts(of: task, in: directive, isOpenEnded: false) }
    if let known = charges[charge] { return known }
    let parts = parts(of: task, in: directive, isOpenEnded: charge.isOpenEnded)
    charges[charge] = parts
    return parts
  }

  /// One part for each lead; a group gives one for each of its members on the day of issue, where they are known.
  private func parts(of task: DirectiveTask, in directive: Directive, isOpenEnded: Bool) -> [TaskPart] {
    var parts: [TaskPart] = []
    for assignee in task.assignees where assignee.role == .lead {
      let lead = assignee.agency
      let members = isOpenEnded ? [] : members(of: lead, charging: task, in: directive)
      if members.isEmpty { parts.append(TaskPart(lead)) } else { parts += members.map { TaskPart($0, group: lead) } }
    }
    guard parts.count > 1 else { return parts }
    var known = CaselessNames()
    var count = 0
    let distinct = parts.indices.filter { place in
      guard known.place(of: parts[place].agency.name) == count else { return false }
      count += 1
      return true
    }
    return count == parts.count ? parts : distinct.map { parts[$0] }
  }

  /// "Các sở, ngành có liên quan" leaves open which ones: then the group stays one. Neither the issuer nor the
  /// agency that the others report to charges itself.
  private func members(of lead: AgencyName, charging task: DirectiveTask, in directive: Directive) -> [AgencyName] {
    guard let group = lead.id, let issued = directive.issued else { return [] }
    return groups.members(of: group, on: issued, issuer: directive.issuer?.name, place: directive.place)
      .filter { member in member.name != directive.issuer?.name && !task.reportTo.contains { $0.name == member.name } }
  }

  /// While a part is open it goes to the single successor of an agency that has ended, and on to its successor; what is done stays
  /// with the one that did it.
  private func followSuccessors(_ parts: inout [TaskPart]) {
    // Most stay the same, and are not touched: tasks may share them.
    for place in parts.indices {
      let last = min(day, parts[place].doneOn ?? day)
      if let lastDay = lastDay(of: parts[place].agency), lastDay < last { followSuccessors(&parts[place], on: last) }
    }
  }

  private func followSuccessors(_ part: inout TaskPart, on day: CivilDate) {
    let heir = heir(of: part.agency, on: day)
    part.isOrphaned = heir.isOrphaned && part.doneOn == nil
    guard heir.agency.name != part.agency.name else { return }
    part.formerly = part.agency
    part.agency = heir.agency
  }

  /// Who does an agency's work on that day; orphaned when it has ended and nobody or several took over.
  private func heir(of agency: AgencyName, on day: CivilDate) -> (agency: AgencyName, isOrphaned: Bool) {
    var agency = agency
    var passed: [AgencyID] = []
    while let lastDay = lastDay(of: agency), lastDay < day {
      guard let id = agency.id, !passed.contains(id), let next = registry.agency(id)?.successor.flatMap(registry.agency)
      else { return (agency, true) }
      passed.append(id)
      agency = AgencyName(id: next.id, name: next.name)
    }
    return (agency, false)
  }

  /// The registry's; of a district, which has no row of its own, the day on which it was renamed or the whole level ended.
  private func lastDay(of agency: AgencyName) -> CivilDate? {
    if let id = agency.id { return registry.lastDay(of: id) }
    if let renamed = groups.lastDay(of: agency) { return renamed }
    let isDistrict = agency.name.hasPrefix("UBND huyện ") || agency.name.hasPrefix("UBND thị xã ") || agency.name.hasPrefix("UBND quận ")
    return isDistrict ? registry.lastDay(of: AgencyID("ubnd-huyen")) : nil
  }
}

// MARK: - Events

extension Tracking {
  /// `parts` are as the directive charged them.
  private func apply(_ events: [Event], to task: inout TrackedTask, _ parts: consuming [TaskPart]) {
    task.parts = parts
    let events = events.span
    for place in events.indices { apply(events[place], to: &task) }
    followSuccessors(&task.parts)
    if !events.isEmpty { task.settle() }
    task.nameLeads()
  }

  private func apply(_ event: Event, to task: inout TrackedTask) {
    func isConcerned(_ part: TaskPart) -> Bool { isMeant(part, by: event.agency, at: event) }
    switch event.kind {
    case .done(let day, let note): task.complete(on: day, note, by: event.agency, isConcerned)
    case .reopened: task.reopen(event, isConcerned)
    case .extended(let day, _): task.extendedTo = day
    case .withdrawn(let note): task.shelve(.withdrawn(note: note), withdrawnOn: event.day)
    case .suspended(let note): task.shelve(.suspended(note: note), withdrawnOn: nil)
    case .reassigned(let from, let to, _): task.reassign(to: to) { isMeant($0, by: from, at: event) }
    case .noted(let text): task.notes.append(text)
    case .corrected(let correction): task.correctedFields.insert(correction.field)
    case .confirmed, .undone: break
    }
  }

  /// An event names an agency as it was called on its day: perhaps by its successor's name. Nil means every part.
  private func isMeant(_ part: TaskPart, by agency: AgencyName?, at event: Event) -> Bool {
    guard let agency else { return true }
    return part.concerns(agency) || heir(of: part.agency, on: event.day ?? day).agency.isSame(as: agency)
  }
}

extension TrackedTask {
  /// The task's leads as those who owe it now; a group stays one name.
  fileprivate mutating func nameLeads() {
    // Most tasks charge one lead and nobody else took over; a group's parts are many and share one name.
    if let lead = task.onlyLead, !parts.isEmpty, parts.indices.allSatisfy({ parts[$0].charged.hasBytes(of: lead) }) { return }
    var names: [AgencyName] = []
    for name in parts.map(\.charged) where !names.contains(where: { $0.name == name.name }) { names.append(name) }
    if names != task.leads { task.assign(names, as: .lead) }
  }

  /// An agency that the text does not name (a member of a group that nobody has listed) gets a part of its own.
  fileprivate mutating func complete(on day: CivilDate, _ note: String?, by agency: AgencyName?, _ isMeant: (TaskPart) -> Bool) {
    if let agency, !parts.contains(where: isMeant) { parts.append(TaskPart(agency, group: parts.first(where: \.isGroup)?.agency)) }
    for place in parts.indices where parts[place].doneOn == nil && isMeant(parts[place]) {
      parts[place].doneOn = day
      parts[place].result = note
    }
    if parts.isEmpty {
      doneOn = day
      result = note
    }
  }

  fileprivate mutating func shelve(_ life: Life, withdrawnOn day: CivilDate?) {
    self.life = life
    withdrawnOn = day
  }

  /// Of a whole recurring duty only what shelved it is taken back: its rounds are done each on its own.
  fileprivate mutating func reopen(_ event: Event, _ isMeant: (TaskPart) -> Bool) {
    if event.agency == nil { shelve(.active, withdrawnOn: nil) }
    guard event.period == period else { return }
    for place in parts.indices where isMeant(parts[place]) {
      parts[place].doneOn = nil
      parts[place].result = nil
    }
    doneOn = nil
    result = nil
  }

  /// What is done stays with those who did it; an agency that owes a part already has one part after it.
  fileprivate mutating func reassign(to agency: AgencyName, _ isMeant: (TaskPart) -> Bool) {
    let moved = parts.indices.filter { parts[$0].doneOn == nil && isMeant(parts[$0]) }
    guard let first = moved.first else {
      if parts.isEmpty, doneOn == nil { parts = [TaskPart(agency)] }
      return
    }
    let owesAlready = parts.indices.contains { !moved.contains($0) && parts[$0].doneOn == nil && parts[$0].agency.isSame(as: agency) }
    if !owesAlready { parts[first] = TaskPart(agency) }
    let gone = owesAlready ? Set(moved) : Set(moved.dropFirst())
    parts = parts.indices.filter { !gone.contains($0) }.map { parts[$0] }
  }
}
