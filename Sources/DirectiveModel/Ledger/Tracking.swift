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
  package func tasks(of stored: StoredDirective) -> [TrackedTask] {
    let events = stored.effectiveEvents.filter(counts)
    let directive = events.isEmpty ? stored.directive : corrected(stored.directive, by: events)
    let byTask = Dictionary(grouping: events.filter { $0.task != nil }) { $0.task ?? "" }
    return directive.tasks.flatMap { task in
      unfolded(task, of: stored, directive: directive, events: byTask[task.path] ?? [], showing: nil)
    }
  }

  /// One task of the directive: all its rounds, or the one that is asked for, even one that lists do not show. Empty when there is
  /// no such task or round.
  package func rounds(of id: TaskID, in stored: StoredDirective) -> [TrackedTask] {
    let events = stored.effectiveEvents.filter(counts)
    let directive = corrected(stored.directive, by: events)
    guard let task = directive.tasks.first(where: { $0.path == id.path }) else { return [] }
    let all = unfolded(task, of: stored, directive: directive, events: events.filter { $0.task == id.path }, showing: id.period)
    return id.period == nil ? all : all.filter { $0.period == id.period }
  }

  /// What somebody said to have happened by the day counts, whenever it was written down.
  private func counts(_ event: Event) -> Bool {
    guard isHistorical else { return true }
    if case .done(let on, _) = event.kind { return on <= day }
    return event.day.map { $0 <= day } ?? true
  }

  private func corrected(_ reading: Directive, by events: [Event]) -> Directive {
    var directive = reading
    for event in events {
      if case .corrected(let correction) = event.kind { directive.apply(correction, task: event.task) }
    }
    return directive
  }
}

// MARK: - Rounds

extension Tracking {
  /// One task, or a recurring one's rounds; a duty without rounds that can be told stays one task without a day.
  private func unfolded(
    _ task: DirectiveTask, of stored: StoredDirective, directive: Directive, events: [Event], showing asked: Period?
  ) -> [TrackedTask] {
    var tracked = TrackedTask(
      id: TaskID(directive: stored.id, path: task.path), task: task,
      header: TrackedTask.Header(
        number: directive.number, issued: directive.issued, issuer: directive.issuer?.name, subject: directive.subject))
    tracked.parts = parts(of: task, in: directive)
    guard case .recurring(let recurrence)? = task.deadline?.rule else {
      tracked.dueDate = task.deadline?.rule.due(issued: directive.issued, received: stored.received, calendar: calendar)
      return [applied(events, to: tracked)]
    }
    let occurrences = occurrences(
      of: recurrence, task, stored, directive, showing: Set(events.compactMap(\.period) + [asked].compactMap(\.self)))
    guard !occurrences.isEmpty else { return [applied(events, to: tracked)] }
    return occurrences.map { occurrence in
      var round = tracked
      round.id.period = occurrence.period
      round.dueDate = occurrence.dueDate(by: calendar)
      round.dueRule = occurrence.rule
      return applied(events.filter { $0.period.map { $0 == occurrence.period } ?? true }, to: round)
    }
  }

  /// The rounds since the document came to the office: what was due before, nobody here was keeping count of. A round that somebody
  /// has said something about, or asks for, is shown in any case.
  private func occurrences(
    of recurrence: Recurrence, _ task: DirectiveTask, _ stored: StoredDirective, _ directive: Directive, showing asked: Set<Period>
  ) -> [Occurrence] {
    let text = FoldedText.fold(task.text)
    let start = max(directive.issued ?? stored.received, stored.received)
    let unfolded = recurrence.occurrences(
      from: start, through: day, until: DutyYears.lastDay(named: directive.subject, issued: directive.issued), text: text,
      rules: reportingDays)
    // What fell due before the document came was never owed here.
    let owed = unfolded.filter { $0.due >= start || asked.contains($0.period) }
    let others = asked.subtracting(owed.map(\.period)).filter { period in
      directive.issued.map { period.lastDay >= $0 } ?? true && unfolded.last.map { period <= $0.period } ?? true
    }
    let mentioned = others.compactMap { recurrence.occurrence(of: $0, text: text, rules: reportingDays) }
    return (mentioned + owed).sorted { $0.period < $1.period }
  }
}

// MARK: - Agencies

extension Tracking {
  /// One part for each lead; a group gives one for each of its members on the day of issue, where they are known.
  private func parts(of task: DirectiveTask, in directive: Directive) -> [TaskPart] {
    var parts: [TaskPart] = []
    for lead in task.leads {
      let members = members(of: lead, charging: task, in: directive)
      let new = members.isEmpty ? [TaskPart(lead)] : members.map { TaskPart($0, group: lead) }
      for part in new where !parts.contains(where: { $0.agency.name == part.agency.name }) { parts.append(part) }
    }
    return parts
  }

  /// "Các sở, ngành có liên quan" leaves open which ones: then the group stays one. Neither the issuer nor the
  /// agency that the others report to charges itself.
  private func members(of lead: AgencyName, charging task: DirectiveTask, in directive: Directive) -> [AgencyName] {
    guard let group = lead.id, let issued = directive.issued, !isOpenEnded(task.text) else { return [] }
    return groups.members(of: group, on: issued, issuer: directive.issuer?.name, place: directive.place)
      .filter { member in member.name != directive.issuer?.name && !task.reportTo.contains { $0.name == member.name } }
  }

  private func isOpenEnded(_ text: String) -> Bool { " \(FoldedText.fold(text)) ".contains(" lien quan ") }

  /// While a part is open it goes to the single successor of an agency that has ended, and on to its successor.
  private func followSuccessors(_ part: inout TaskPart) {
    guard part.doneOn == nil else { return }
    var agency = part.agency
    var passed: Set<AgencyID> = []
    while let id = agency.id, passed.insert(id).inserted, let known = registry.agency(id), let lastDay = known.lastDay, lastDay < day {
      guard let next = known.successor.flatMap(registry.agency) else {
        part.isOrphaned = true
        break
      }
      agency = AgencyName(id: next.id, name: next.name)
    }
    guard agency.name != part.agency.name else { return }
    part.formerly = part.formerly ?? part.agency
    part.agency = agency
  }
}

// MARK: - Events

extension Tracking {
  private func applied(_ events: [Event], to task: TrackedTask) -> TrackedTask {
    var task = task
    for event in events { apply(event, to: &task) }
    for place in task.parts.indices { followSuccessors(&task.parts[place]) }
    task.settle()
    task.nameLeads()
    return task
  }

  private func apply(_ event: Event, to task: inout TrackedTask) {
    switch event.kind {
    case .done(let day, let note): task.complete(on: day, note, by: event.agency)
    case .reopened: task.reopen(event.agency)
    case .extended(let day, _): task.extendedTo = day
    case .withdrawn(let note): task.life = .withdrawn(note: note)
    case .suspended(let note): task.life = .suspended(note: note)
    case .reassigned(let from, let to, _): task.reassign(from: from, to: to)
    case .noted(let text): task.notes.append(text)
    case .corrected(let correction): task.correctedFields.insert(correction.field)
    case .confirmed, .undone: break
    }
  }
}

extension TrackedTask {
  /// The task's leads as those who owe it now; a group stays one name.
  fileprivate mutating func nameLeads() {
    guard parts.contains(where: { $0.formerly != nil }) || task.leads.isEmpty != parts.isEmpty else { return }
    var names: [AgencyName] = []
    for name in parts.map({ $0.group ?? $0.agency }) where !names.contains(where: { $0.name == name.name }) { names.append(name) }
    task.assign(names, as: .lead)
  }

  /// Of one agency: its part; an agency that the text does not name (a member of a group that nobody has listed) gets one.
  fileprivate mutating func complete(on day: CivilDate, _ note: String?, by agency: AgencyName?) {
    if let agency, !parts.contains(where: { $0.concerns(agency) }) { parts.append(TaskPart(agency)) }
    for place in parts.indices where parts[place].doneOn == nil && (agency.map(parts[place].concerns) ?? true) {
      parts[place].doneOn = day
      parts[place].result = note
    }
    if parts.isEmpty {
      doneOn = day
      result = note
    }
  }

  fileprivate mutating func reopen(_ agency: AgencyName?) {
    if agency == nil { life = .active }
    for place in parts.indices where agency.map(parts[place].concerns) ?? true {
      parts[place].doneOn = nil
      parts[place].result = nil
    }
    doneOn = nil
    result = nil
  }

  /// What is done stays with those who did it.
  fileprivate mutating func reassign(from: AgencyName?, to agency: AgencyName) {
    let isMeant = { (part: TaskPart) in part.doneOn == nil && (from.map(part.concerns) ?? true) }
    let places = parts.indices.filter { isMeant(parts[$0]) }
    guard let first = places.first else {
      if parts.isEmpty { parts = [TaskPart(agency)] }
      return
    }
    var part = TaskPart(agency)
    part.formerly = parts[first].formerly ?? parts[first].agency
    parts = parts.enumerated().filter { !places.dropFirst().contains($0.offset) }.map { $0.offset == first ? part : $0.element }
  }
}
