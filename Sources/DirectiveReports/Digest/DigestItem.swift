import DirectiveModel

/// A task that some digest of the week may tell of, and what happened to it since the last one.
package struct DigestItem: Sendable, Hashable {
  package let task: TrackedTask
  /// Its directive came to the office in these days, and is not an old one that was only entered now.
  let isNew: Bool
  /// Who got it from another agency in these days.
  let newOwners: [AgencyName]
  /// That it was done, was written down in these days: by the agency named, or for all of them (nil).
  let reports: [AgencyName?]

  /// The backlog of years, entered in a week, is not what was newly assigned.
  private static let daysOfNews = 365

  /// Of one directive, those that can have a place in a digest; `tasks` are all of its tasks.
  package static func items(of stored: StoredDirective, _ tasks: [TrackedTask], in window: DigestWindow) -> [DigestItem] {
    guard !tasks.isEmpty else { return [] }
    // A task says when its directive was issued; corrected where it was misread.
    let isNews = window.contains(stored.received) && (tasks[0].header.issued.map { stored.received.days(since: $0) <= daysOfNews } ?? true)
    let recent = Dictionary(grouping: stored.effectiveEvents.filter { window.contains($0.day) }) { $0.task }
    var begun: Set<String> = []
    return tasks.compactMap { task in
      let item = DigestItem(task, isNew: isNews, recent[task.id.path] ?? [])
      guard item.isTold(in: window) else { return nil }
      // Of a duty that comes back the first open round is news, not each of them.
      let isFirstRound = task.doneOn != nil || begun.insert(task.id.path).inserted
      return item.isNew && !isFirstRound ? DigestItem(task, isNew: false, recent[task.id.path] ?? []) : item
    }
  }

  private init(_ task: TrackedTask, isNew: Bool, _ recent: [Event]) {
    self.task = task
    self.isNew = isNew
    let own = recent.filter { $0.period == nil || $0.period == task.period }
    newOwners = own.compactMap { if case .reassigned(_, let to, _) = $0.kind { to } else { nil } }
    reports = own.compactMap { if case .done = $0.kind { $0.agency.map(Optional.some) ?? .some(nil) } else { nil } }
  }

  /// For anybody; narrowed to one agency it may still have none.
  private func isTold(in window: DigestWindow) -> Bool {
    guard task.life == .active || task.doneOn != nil || task.parts.contains(where: { $0.doneOn != nil }) else { return false }
    if isNew || !newOwners.isEmpty || !reports.isEmpty { return true }
    if window.contains(task.doneOn) || task.parts.contains(where: { window.contains($0.doneOn) }) { return true }
    return task.doneOn == nil && task.due.map { $0 <= window.day.adding(days: DigestWindow.daysAhead) } ?? false
  }

  /// The task as the agency has it, nil when it has no part in it; all of it for no agency.
  func seen(by agency: AgencyFilter?) -> DigestItem? {
    guard let agency else { return self }
    let own = task.parts.filter(agency.matches)
    guard !own.isEmpty else { return nil }
    return DigestItem(task.narrowed(to: own), isNew: isNew || newOwners.contains(where: agency.matches), newOwners, reports)
  }

  private init(_ task: TrackedTask, isNew: Bool, _ newOwners: [AgencyName], _ reports: [AgencyName?]) {
    self.task = task
    self.isNew = isNew
    self.newOwners = newOwners
    self.reports = reports
  }

  /// Done in these days, or said now to have been done before.
  func isNewlyDone(in window: DigestWindow) -> Bool {
    guard let day = task.doneOn else { return false }
    return window.contains(day) || reports.contains { $0.map { name in task.parts.contains { $0.concerns(name) } } ?? true }
  }
}
