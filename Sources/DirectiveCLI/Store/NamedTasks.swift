import DirectiveModel
import DirectiveReports
import DirectiveStore

/// A task that a command names: one round, or all rounds of a recurring duty.
struct NamedTask {
  /// With the period where one was typed.
  let id: TaskID
  /// Never empty.
  let rounds: [TrackedTask]
  /// "41:1.a", as lists print it; of a duty's only round with its period.
  let label: String
  /// "41:1.a" or, where a period was typed, "41:5@2021-Q3".
  let name: String

  /// The label with the task's own words.
  var words: String { "\(label) \(rounds[0].task.text)" }

  /// The name with the task's own words.
  var nameAndWords: String { "\(name) \(rounds[0].task.text)" }

  /// The only round there is; a recurring duty must be named with its period: the hint lists those that come into question.
  func single(among isMeant: (TrackedTask) -> Bool = { $0.doneOn == nil }) throws(Failure) -> TrackedTask {
    guard rounds.count == 1 else {
      let names = rounds.filter(isMeant).compactMap { $0.period?.description }
      let hint = names.isEmpty ? Messages.seeRounds(name) : Messages.choosePeriod(names.map { "\(name)@\($0)" })
      throw Failure(.failed, Messages.whichPeriod(name), hint: hint)
    }
    return rounds[0]
  }
}

/// The tasks that one command names, found before anything is written.
struct NamedTasks {
  /// In the order typed, each once.
  let tasks: [NamedTask]

  init(_ typed: [String], in store: DirectiveStore, tracking: Tracking) throws(Failure) {
    var tasks: [NamedTask] = []
    var directives: [DirectiveID: StoredDirective] = [:]
    let names = try DirectiveNames(of: store)
    let found = try typed.map { word throws(Failure) in
      let name = try TaskName(word)
      return (name: name, id: try names.directive(name.directive))
    }
    let labels = names.labels(found.map(\.id))
    for (name, id) in found {
      if directives[id] == nil { directives[id] = try Self.stored(id, in: store) }
      guard let stored = directives[id] else { continue }
      let task = try name.resolved(in: stored, tracking: tracking)
      let rounds = tracking.rounds(of: task, in: stored)
      if !rounds.isEmpty, !tasks.contains(where: { $0.id == task }) {
        tasks.append(NamedTask(id: task, rounds: rounds, label: labels[rounds.count == 1 ? rounds[0].id : task], name: labels[task]))
      }
    }
    self.tasks = tasks
  }

  private static func stored(_ id: DirectiveID, in store: DirectiveStore) throws(Failure) -> StoredDirective {
    guard let stored = try Failure.catching({ () throws(StoreError) in try store.directive(id) }) else {
      throw Failure(StoreError.unknownDirective(id))
    }
    return stored
  }
}
