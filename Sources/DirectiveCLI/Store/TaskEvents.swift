import DirectiveModel
import DirectiveReports
import DirectiveStore

/// The tasks that one command names, found before anything is written.
struct NamedTasks {
  /// In the order typed, each once.
  let tasks: [TrackedTask]
  private let labels: ShortIDs

  /// "41:1.a", as lists print it.
  func label(_ task: TrackedTask) -> String { labels[task.id] }

  /// The label with the task's own words.
  func words(_ task: TrackedTask) -> String { "\(label(task)) \(task.task.text)" }

  init(_ typed: [String], in store: DirectiveStore) throws(Failure) {
    var tasks: [TrackedTask] = []
    var directives: [DirectiveID: [TrackedTask]] = [:]
    let ids = try Failure.catching { () throws(StoreError) in try store.identifiers() }
    let names = DirectiveNames(ids)
    for word in typed {
      let name = try TaskName(word)
      let id = try names.directive(name.directive)
      if directives[id] == nil { directives[id] = try Self.trackedTasks(of: id, in: store) }
      let all = directives[id] ?? []
      let path = try name.resolved(among: all.map(\.id.path))
      if let task = all.first(where: { $0.id.path == path }), !tasks.contains(where: { $0.id == task.id }) { tasks.append(task) }
    }
    self.tasks = tasks
    labels = ShortIDs(ids)
  }

  private static func trackedTasks(of id: DirectiveID, in store: DirectiveStore) throws(Failure) -> [TrackedTask] {
    let stored = try Failure.catching { () throws(StoreError) in try store.directive(id) }
    guard let stored else { throw Failure(StoreError.unknownDirective(id)) }
    return stored.trackedTasks
  }
}

/// What one command writes down: events that share a time, a user and a command id.
struct CommandRecord {
  let time: String
  let user: String
  let command: String

  init(_ console: Console) {
    let now = console.clock()
    time = now.iso
    user = console.userName()
    command = now.commandID
  }

  func event(_ kind: Event.Kind, on task: TaskID) -> Event {
    Event(time: time, user: user, command: command, task: task.path, kind: kind)
  }
}

extension Invocation {
  /// Writes the same kind of event on each task and says what was done.
  func record(_ kind: Event.Kind, on tasks: [TrackedTask], in store: DirectiveStore, saying line: (TrackedTask) -> String) throws {
    guard !tasks.isEmpty else { return }
    let record = CommandRecord(console)
    let events = Dictionary(grouping: tasks, by: \.id.directive).mapValues { $0.map { record.event(kind, on: $0.id) } }
    try Failure.catching { () throws(StoreError) in try store.append(events) }
    try console.printLines(
      tasks.map { TextLayout.shortened(line($0), width: console.widthInColumns) } + [Messages.recorded(record.command)])
  }
}

extension Failure {
  /// What the store throws, in words.
  static func catching<Result>(_ body: () throws(StoreError) -> Result) throws(Failure) -> Result {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Failure(error)
    }
  }
}
