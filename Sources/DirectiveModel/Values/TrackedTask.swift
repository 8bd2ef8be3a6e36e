/// One task of the ledger: its reading with the events applied. State is derived from it for a given day and never stored.
package struct TrackedTask: Sendable, Hashable {
  package var id: TaskID
  package var task: DirectiveTask
  package var header: Header
  /// The last day in time by the text alone; nil when the text gives none that can be told.
  package var originalDue: CivilDate?
  /// The last granted extension.
  package var extendedTo: CivilDate?
  package var doneOn: CivilDate?
  /// Words of the last `done` event.
  package var result: String?
  /// In the order they were made.
  package var notes: [String]

  /// What lists say of the directive.
  package struct Header: Sendable, Hashable {
    package var number: String?
    package var issued: CivilDate?
    package var issuer: String?
    package var subject: String?
  }

  /// The last day in time: the extension where there is one.
  package var due: CivilDate? { extendedTo ?? originalDue }
}

/// Where a task stands on a given day.
package enum TaskState: String, Sendable, Hashable, CaseIterable {
  case inTime = "trong hạn"
  case dueSoon = "sắp đến hạn"
  case overdue = "quá hạn"
  case doneInTime = "hoàn thành đúng hạn"
  case doneLate = "hoàn thành quá hạn"
  case noDeadline = "không hạn"
}

extension TrackedTask {
  /// A task is overdue when its last day has ended (24:00; Bộ luật Dân sự 2015, Điều 148 khoản 6). Done without a deadline counts as in time.
  package func state(on today: CivilDate, soonWithin days: Int = 7) -> TaskState {
    if let doneOn {
      guard let due else { return .doneInTime }
      return doneOn > due ? .doneLate : .doneInTime
    }
    guard let due else { return .noDeadline }
    if today > due { return .overdue }
    return due.days(since: today) <= days ? .dueSoon : .inTime
  }

  /// True when the task counts as late today only because "trước ngày X" excludes X itself.
  package func isLateByExclusionOnly(on today: CivilDate) -> Bool {
    guard extendedTo == nil, case .date(let date, bound: .before)? = task.deadline?.rule else { return false }
    return (doneOn ?? today) == date
  }
}

extension StoredDirective {
  /// The tasks in the directive's order, with every event that was not undone applied in turn.
  package var trackedTasks: [TrackedTask] {
    let header = TrackedTask.Header(
      number: directive.number, issued: directive.issued, issuer: directive.issuer?.name, subject: directive.subject)
    var tracked = directive.tasks.map { task in
      TrackedTask(
        id: TaskID(directive: id, path: task.path), task: task, header: header,
        originalDue: task.deadline?.rule.lastDay(issued: directive.issued, received: received), notes: [])
    }
    let places = Dictionary(tracked.enumerated().map { ($1.id.path, $0) }, uniquingKeysWith: { first, _ in first })
    for event in effectiveEvents {
      guard let path = event.task, let place = places[path] else { continue }
      tracked[place].apply(event.kind)
    }
    return tracked
  }

  /// The events without undone commands and without the undos themselves.
  package var effectiveEvents: [Event] {
    var undone: Set<String> = []
    for event in events {
      if case .undone(let command) = event.kind { undone.insert(command) }
    }
    return events.filter {
      if case .undone = $0.kind { return false }
      return !undone.contains($0.command)
    }
  }
}

extension TrackedTask {
  fileprivate mutating func apply(_ kind: Event.Kind) {
    switch kind {
    case .done(let day, let note):
      doneOn = day
      result = note
    case .reopened:
      doneOn = nil
      result = nil
    case .extended(let day, _): extendedTo = day
    case .noted(let text): notes.append(text)
    case .undone: break
    }
  }
}
