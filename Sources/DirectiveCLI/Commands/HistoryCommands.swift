import DirectiveModel
import DirectiveReports
import DirectiveStore

// Every change is an event: `log` lists them by command, `undo` takes a command back.

extension Command {
  static var undo: Command {
    Command(
      "undo", "hoàn tác một lệnh đã ghi vào kho", operands: .optional("MÃ-LỆNH"),
      examples: [
        Example("cchc undo", "hoàn tác lệnh gần nhất của chính mình"),
        Example("cchc undo 20240315T093000-7f3a", "hoàn tác một lệnh có trong 'cchc log'"),
      ],
      notes: ["Không có gì bị xóa: lệnh được hoàn tác và việc hoàn tác đều còn trong 'cchc log'."]
    ) { invocation in
      try invocation.takeBack(saying: Messages.undone, hint: Messages.seeRedo) { history, typed, user throws(Failure) in
        let command = if let typed { try history.command(typed) } else { try history.last(of: user) }
        return (command, [command])
      }
    }
  }

  static var redo: Command {
    Command(
      "redo", "làm lại một lệnh đã hoàn tác", operands: .optional("MÃ-LỆNH"),
      examples: [
        Example("cchc redo", "làm lại lệnh mà chính mình vừa hoàn tác"),
        Example("cchc redo 20240315T093000-7f3a", "làm lại một lệnh đã hoàn tác có trong 'cchc log'"),
      ],
      notes: ["Hoàn tác nhiều lần thì làm lại được bấy nhiêu lần, lệnh hoàn tác sau cùng trước."]
    ) { invocation in
      try invocation.takeBack(saying: Messages.redone) { history, typed, user throws(Failure) in
        let command = if let typed { try history.undoneCommand(typed) } else { try history.lastUndone(by: user) }
        // Two people may have taken the same command back.
        return (command, history.undos(of: command))
      }
    }
  }

  static var log: Command {
    Command(
      "log", "liệt kê các lệnh đã ghi vào kho, mới nhất trước", options: [.directive, .last] + CommandOption.output,
      examples: [
        Example("cchc log", "mọi thay đổi: ai, lúc nào, việc gì"),
        Example("cchc log --directive 41 --last 10", "mười lệnh gần nhất về một văn bản"),
      ]
    ) { invocation in
      let output = try ListOutput(invocation)
      var past = try PastCommands(invocation)
      let shown = try past.newest(invocation.arguments.number(.last), directive: invocation.arguments.text(.directive))
      let labels = past.names.labels(shown.flatMap(\.directives))
      try output.write(Report.log(shown.map { $0.line(labels) }, today: invocation.today))
      return past.status
    }
  }
}

extension Invocation {
  /// Finds the command that is meant, writes down that `taken` no longer count, and says what that command had done.
  fileprivate func takeBack(
    saying title: (String) -> String, hint: String? = nil,
    _ find: (CommandHistory, _ typed: String?, _ user: String) throws(Failure) -> (command: PastCommand, taken: [PastCommand])
  ) throws -> ExitStatus {
    var past = try PastCommands(self)
    let record = CommandRecord(console)
    let found = try past.find(arguments.operands.first) { history, typed throws(Failure) in try find(history, typed, record.user) }
    try takeBack(found.taken, by: record)
    let labels = past.names.labels(found.command.directives)
    let actions = found.command.actions.map { "  " + $0.words(labels) }
    try console.printLines([title(found.command.id)] + actions + [hint].compactMap(\.self))
    return past.status
  }

  /// Writes down that the commands no longer count, in each directive that they changed.
  private func takeBack(_ commands: [PastCommand], by record: CommandRecord) throws(Failure) {
    var events: [DirectiveID: [Event]] = [:]
    for command in commands {
      for directive in command.directives { events[directive, default: []].append(record.event(.undone(command: command.id))) }
    }
    try store().write(events, of: record, telling: console)
  }
}

extension CommandOption {
  fileprivate static var last: CommandOption {
    CommandOption("last", short: "n", .number(upTo: 1_000_000), "chỉ in chừng ấy lệnh gần nhất")
  }
}
