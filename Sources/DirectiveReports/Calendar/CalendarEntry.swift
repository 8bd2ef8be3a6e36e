import DirectiveModel

/// A task with a last day, as it goes into a calendar.
package struct CalendarEntry: Sendable, Hashable {
  package let task: TrackedTask
  /// How often a person changed something that the entry shows: grows with every change, an undo too.
  package let sequence: Int
  /// ISO 8601, of the last such change; nil when there was none.
  let changedAt: String?
  /// The day on which the directive came to the office.
  let received: CivilDate

  /// Those of a directive's tasks that have a last day.
  package static func entries(of stored: StoredDirective, by tracking: Tracking) -> [CalendarEntry] {
    let tasks = tracking.tasks(of: stored).filter { $0.due != nil }
    guard !tasks.isEmpty else { return [] }
    let changes = CalendarChanges(stored.events)
    return tasks.map { task in
      let own = changes.concerning(task.id)
      return CalendarEntry(task: task, sequence: own.count, changedAt: own.map(\.time).max(), received: stored.received)
    }
  }

  /// The same for those of its agencies; nil when none of them has a part in it.
  package func seen(by agency: AgencyFilter?) -> CalendarEntry? {
    guard let agency else { return self }
    guard task.parts.contains(where: agency.matches) else { return nil }
    return CalendarEntry(task: task.narrowed(to: agency.matches), sequence: sequence, changedAt: changedAt, received: received)
  }
}

/// The entries of a whole office, found by agency.
package struct CalendarEntries: Sendable {
  private let all: [CalendarEntry]
  private let places: AgencyPlaces

  package init(_ entries: [CalendarEntry]) {
    all = entries
    places = AgencyPlaces(entries.lazy.map(\.task.concernedNames))
  }

  /// Those in which the agency has a part, with its parts alone; all of them for no agency.
  package func seen(by agency: AgencyFilter?) -> [CalendarEntry] {
    guard let agency else { return all }
    return places.concerning(agency).compactMap { all[$0].seen(by: agency) }
  }
}

/// The events of one directive that change what a calendar shows; one that was taken back counts on, so that numbers never fall.
private struct CalendarChanges {
  private let events: [Event]
  /// What each command was about, for undos; an undo of an undo is about the same.
  private var tasksOfCommand: [String: Set<String?>] = [:]

  init(_ events: [Event]) {
    self.events = events.filter(Self.isShown)
    for event in events {
      if case .undone(let command) = event.kind {
        tasksOfCommand[event.command, default: []].formUnion(tasksOfCommand[command] ?? [])
      } else if Self.isShown(event) {
        tasksOfCommand[event.command, default: []].insert(event.task)
      }
    }
  }

  func concerning(_ task: TaskID) -> [Event] {
    events.filter { event in
      if case .undone = event.kind {
        let tasks = tasksOfCommand[event.command] ?? []
        return tasks.contains(task.path) || tasks.contains(nil)
      }
      return (event.task == nil || event.task == task.path) && (event.period == nil || event.period == task.period)
    }
  }

  private static func isShown(_ event: Event) -> Bool {
    switch event.kind {
    case .done, .reopened, .extended, .withdrawn, .suspended, .reassigned, .corrected, .undone: true
    case .noted, .confirmed: false
    }
  }
}
