import DirectiveModel
import DirectiveReports

/// The commands that have changed the store, put together from the events of all directives.
struct CommandHistory {
  /// Oldest first.
  let commands: [PastCommand]
  /// No command has events of several times, as those of copied and edited files may.
  let hasOneTimeEach: Bool

  init(_ directives: [StoredDirective]) {
    var byID: [String: PastCommand] = [:]
    var hasOneTimeEach = true
    for directive in directives {
      for event in directive.events {
        if let known = byID[event.command], known.time != event.time { hasOneTimeEach = false }
        byID[event.command, default: PastCommand(id: event.command, time: event.time, user: event.user)]
          .add(event, directive.id)
      }
    }
    for undone in directives.flatMap(\.undoneCommands) { byID[undone]?.isUndone = true }
    self.hasOneTimeEach = hasOneTimeEach
    commands = byID.values.sorted { ($0.time, $0.id) < ($1.time, $1.id) }
  }

  /// The last one of that user that can be taken back.
  func last(of user: String) throws(Failure) -> PastCommand {
    guard let last = commands.last(where: { $0.user == user && $0.isUndoable }) else {
      throw Failure(.failed, Messages.nothingToUndo(user), hint: Messages.seeLog)
    }
    return last
  }

  /// By its id.
  func command(_ id: String) throws(Failure) -> PastCommand {
    guard let command = commands.first(where: { $0.id == id }) else {
      throw Failure(
        .failed, Messages.unknownPastCommand(id),
        advice: Messages.didYouMean(Suggestion.closest(to: id, among: commands.map(\.id)), else: Messages.seeLog))
    }
    if command.isUndone { throw Failure(.failed, Messages.alreadyUndone(id), hint: Messages.seeLog) }
    guard command.isUndoable else { throw Failure(.failed, Messages.undoOfUndo(id), hint: Messages.seeRedo) }
    return command
  }

  /// The command whose undo is the last one of that user that counts.
  func lastUndone(by user: String) throws(Failure) -> PastCommand {
    let undo = commands.last { $0.user == user && !$0.isUndone && $0.undoes != nil && !isRedo($0) }
    guard let undone = undo?.undoes.flatMap(named) else {
      throw Failure(.failed, Messages.nothingToRedo(user), hint: Messages.seeLog)
    }
    return undone
  }

  /// A command by its id, which must be undone.
  func undoneCommand(_ id: String) throws(Failure) -> PastCommand {
    guard let command = named(id) else {
      throw Failure(
        .failed, Messages.unknownPastCommand(id),
        advice: Messages.didYouMean(Suggestion.closest(to: id, among: commands.map(\.id)), else: Messages.seeLog))
    }
    guard command.isUndone, command.undoes == nil else { throw Failure(.failed, Messages.notUndone(id), hint: Messages.seeLog) }
    return command
  }

  /// The undos that keep it from counting.
  func undos(of command: PastCommand) -> [PastCommand] { commands.filter { $0.undoes == command.id && !$0.isUndone } }

  /// An undo of an undo.
  private func isRedo(_ command: PastCommand) -> Bool { command.undoes.flatMap(named)?.undoes != nil }

  private func named(_ id: String) -> PastCommand? { commands.first { $0.id == id } }
}

/// One command and what it did, in the order of the directives.
struct PastCommand {
  struct Action {
    let directive: DirectiveID
    let event: Event

    /// "41:1.a: hoàn thành ngày 15/03/2024", "41:5@2021-Q3: Sở Y tế hoàn thành ngày 20/09/2021"
    func words(_ labels: ShortIDs) -> String {
      let place = event.task.map { labels[TaskID(directive: directive, path: $0, period: event.period)] } ?? labels[directive]
      return "\(place): \(Messages.event(event))"
    }
  }

  let id: String
  let time: String
  let user: String
  private(set) var actions: [Action] = []
  fileprivate(set) var isUndone = false

  init(id: String, time: String, user: String) {
    self.id = id
    self.time = time
    self.user = user
  }

  fileprivate mutating func add(_ event: Event, _ directive: DirectiveID) {
    actions.append(Action(directive: directive, event: event))
  }

  var directives: [DirectiveID] {
    actions.reduce(into: []) { ids, action in
      if ids.last != action.directive { ids.append(action.directive) }
    }
  }

  /// The command that it takes back; nil for all but an undo and a redo.
  var undoes: String? {
    guard case .undone(let command)? = actions.first?.event.kind else { return nil }
    return command
  }

  /// An undo is not undone: that is what redo is for.
  fileprivate var isUndoable: Bool { !isUndone && undoes == nil }

  func line(_ labels: ShortIDs) -> LogLine {
    LogLine(command: id, time: time, user: user, actions: actions.map { $0.words(labels) }, isUndone: isUndone)
  }
}
