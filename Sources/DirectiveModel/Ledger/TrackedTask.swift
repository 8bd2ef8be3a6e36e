/// One task of the ledger, or one round of a recurring one: its reading with the events applied, as it stands on one day.
/// State is derived from it and never stored.
package struct TrackedTask: Sendable, Hashable {
  package var id: TaskID
  /// The reading with what people corrected; the leads are those that `parts` names.
  package var task: DirectiveTask
  package var header: Header
  /// The last day in time by text and calendar, and what must be said with it; nil when none can be told.
  package var dueDate: DueDate?
  /// The text names no day for the round: this rule for reports sets `dueDate`.
  package var dueRule: Occurrence.Rule?
  /// The last granted extension.
  package var extendedTo: CivilDate?
  /// What each lead owes, in the order of the text; empty when nobody is named.
  package var parts: [TaskPart] = []
  /// The day on which the whole task was done: the last of its parts.
  package var doneOn: CivilDate?
  /// Words of the last `done` event.
  package var result: String?
  package var life = Life.active
  /// The day on which it was withdrawn as far as that is known; nil while it is not.
  package var withdrawnOn: CivilDate?
  /// In the order they were made.
  package var notes: [String] = []
  /// What a person put in the place of what was read.
  package var correctedFields: Set<Correction.Field> = []

  package enum Life: Sendable, Hashable {
    case active
    case withdrawn(note: String?)
    case suspended(note: String?)
  }

  /// What lists say of the directive.
  package struct Header: Sendable, Hashable {
    package var number: String?
    package var issued: CivilDate?
    package var issuer: String?
    package var subject: String?
    package var received: CivilDate?
  }

  /// The last day rests on what the program assumes.
  package var isDueAssumed: Bool { dueRule?.isAssumed ?? false }

  /// The last day in time before any extension.
  package var originalDue: CivilDate? { dueDate?.lastDay }

  /// Only the exclusion of a named day ("trước ngày X") makes `originalDue` the day before it.
  package var excludesNamedDay: Bool { dueDate?.excludedDay != nil }

  /// The last day in time: the extension where there is one.
  package var due: CivilDate? { extendedTo ?? originalDue }

  /// The round of a recurring duty; nil for a task that is done once.
  package var period: Period? { id.period }

  package var isWithdrawn: Bool { if case .withdrawn = life { true } else { false } }

  /// True when several agencies owe something, each on its own.
  package var isShared: Bool { parts.count > 1 }

  /// The task as those of its agencies see it: done when their parts are.
  package func narrowed(to isMeant: (TaskPart) -> Bool) -> TrackedTask { narrowed(to: parts.filter(isMeant)) }

  /// The same for parts that are at hand.
  package func narrowed(to own: [TaskPart]) -> TrackedTask {
    var narrowed = self
    narrowed.parts = own
    narrowed.settle()
    return narrowed
  }

  /// Sets the whole's day from its parts'.
  mutating func settle() {
    guard !parts.isEmpty else { return }
    var last: CivilDate?
    for place in parts.indices {
      guard let day = parts[place].doneOn else {
        (doneOn, result) = (nil, nil)
        return
      }
      last = max(last ?? day, day)
    }
    doneOn = last
    result = parts.lastIndex { $0.doneOn == last }.flatMap { parts[$0].result }
  }
}
