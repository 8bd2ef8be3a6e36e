extension StoredDirective {
  /// The events that count: without undone commands and without the undos themselves, in the order they happened.
  ///
  /// An undo can be undone (`cchc redo`): then what it took back counts again.
  package var effectiveEvents: [Event] {
    // Most directives know no undo: their events are handed on, not copied.
    guard events.contains(where: \.isUndo) else { return events }
    let undone = undoneCommands
    return events.filter { event in
      if case .undone = event.kind { return false }
      return !undone.contains(event.command)
    }
  }

  /// The commands that are taken back now. The last word counts: read from the end, an undo that is itself taken back does nothing.
  package var undoneCommands: Set<String> {
    var undone: Set<String> = []
    for event in events.reversed() {
      if case .undone(let command) = event.kind, !undone.contains(event.command) { undone.insert(command) }
    }
    return undone
  }
}

extension Event {
  fileprivate var isUndo: Bool { if case .undone = kind { true } else { false } }
}

/// Events by the tasks that they are about, in the order they happened.
struct EventsByTask {
  private let events: [Event]
  /// Nil where so few are looked through sooner than put in order.
  private let byTask: [String?: [Event]]?

  private static let few = 32

  init(_ events: [Event]) {
    self.events = events
    byTask = events.count > EventsByTask.few ? Dictionary(grouping: events) { $0.task } : nil
  }

  subscript(path: String) -> [Event] {
    if let byTask { return byTask[path] ?? [] }
    return events.indices.filter { events[$0].task == path }.map { events[$0] }
  }
}
