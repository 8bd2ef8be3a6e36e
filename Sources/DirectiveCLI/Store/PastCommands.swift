import DirectiveModel
import DirectiveStore

/// Finds what commands have done: of a large store only the directives are read that can have to do with it.
struct PastCommands {
  let names: DirectiveNames
  let status: ExitStatus
  private let store: DirectiveStore
  /// Nil for a small store: then everything was read.
  private var recent: RecentHistory?
  private let all: CommandHistory?

  /// Damaged files are named on standard error and passed over.
  init(_ invocation: Invocation) throws(Failure) {
    store = try invocation.store()
    let survey = try invocation.survey(of: store, Office(of: store))
    if let survey, let recent = RecentHistory(survey) {
      invocation.console.note(survey.damaged)
      (self.recent, all) = (recent, nil)
      (names, status) = (DirectiveNames(survey.names), survey.damaged.isEmpty ? .done : .storeDamaged)
    } else {
      let ledger = try Ledger(of: store, .tasks, console: invocation.console)
      (recent, all, names, status) = (nil, CommandHistory(ledger.directives), ledger.names, ledger.status)
    }
  }

  /// The newest so many commands, all for nil; of one directive where one is named.
  mutating func newest(_ count: Int?, directive typed: String?) throws(Failure) -> [PastCommand] {
    let one = if let typed { try names.directive(typed) } else { DirectiveID?.none }
    if let one { return Array(commands(changing: one).reversed().prefix(count ?? .max)) }
    let newest = { (history: CommandHistory) in Array(history.commands.reversed().prefix(count ?? .max)) }
    if let all { return newest(all) }
    return try recent?.newest { history throws(Failure) in
      let commands = newest(history)
      return (commands, commands.count == count ? commands : nil)
    } ?? []
  }

  private mutating func commands(changing id: DirectiveID) -> [PastCommand] {
    if let all { return all.commands.filter { $0.directives.contains(id) } }
    let store = store
    // A damaged one was named, and has no commands that could be told.
    guard let read = try? store.directive(id) else { return [] }
    return recent?.commands(changing: read) ?? []
  }

  /// The command that is meant and those that change with it: the newest, or the one that is typed.
  mutating func find(
    _ typed: String?, _ find: (CommandHistory, _ typed: String?) throws(Failure) -> (command: PastCommand, taken: [PastCommand])
  ) throws(Failure) -> (command: PastCommand, taken: [PastCommand]) {
    if let all { return try find(all, typed) }
    if let typed, let found = try recent?.about(typed, { history throws(Failure) in try find(history, typed) }) { return found }
    let found = try recent?.newest { history throws(Failure) in
      let found = try find(history, typed)
      return (found, [found.command] + found.taken)
    }
    guard let found else { return try find(CommandHistory([]), typed) }
    return found
  }
}
