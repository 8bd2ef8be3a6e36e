import DirectiveModel
import DirectiveReports
import DirectiveStore

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

  func event(_ kind: Event.Kind, on task: TaskID, by agency: AgencyName? = nil) -> Event {
    Event(time: time, user: user, command: command, task: task.path, period: task.period, agency: agency, kind: kind)
  }

  /// Of the whole directive.
  func event(_ kind: Event.Kind) -> Event { Event(time: time, user: user, command: command, task: nil, kind: kind) }
}

/// One change that a command makes, and the line that says so.
struct Change {
  let task: TaskID
  var agency: AgencyName?
  let kind: Event.Kind
  let line: String
}

extension Invocation {
  /// Writes the changes as one command and says what was done; nothing for none.
  func record(_ changes: [Change], in store: DirectiveStore) throws {
    guard !changes.isEmpty else { return }
    let record = CommandRecord(console)
    let events = Dictionary(grouping: changes, by: \.task.directive)
      .mapValues { $0.map { record.event($0.kind, on: $0.task, by: $0.agency) } }
    let recorded = try store.write(events, of: record, telling: console)
    try console.printLines(changes.map { TextLayout.shortened($0.line, width: console.widthInColumns) } + [recorded])
  }
}

extension DirectiveStore {
  /// Writes down what a command did and returns how it is taken back; a clock that goes before what was written earlier is told.
  @discardableResult
  func write(_ events: [DirectiveID: [Event]], of record: CommandRecord, telling console: Console) throws(Failure) -> String {
    let earlier = try Failure.catching { () throws(StoreError) in try append(events) }
    guard let earlier else { return Messages.recorded(record.command) }
    console.note(Messages.notice(Messages.clockBehind(record.time, earlier)))
    return Messages.recorded(record.command, isNewest: false)
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
