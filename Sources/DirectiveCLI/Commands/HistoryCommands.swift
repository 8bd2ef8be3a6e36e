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
      let store = try invocation.store()
      let ledger = try Ledger(of: store, console: invocation.console)
      let record = CommandRecord(invocation.console)
      let history = CommandHistory(ledger.directives)
      let command = try invocation.arguments.operands.first.map(history.command) ?? history.last(of: record.user)
      let undone = Event(
        time: record.time, user: record.user, command: record.command, task: nil, kind: .undone(command: command.id))
      try Failure.catching { () throws(StoreError) in
        try store.append(Dictionary(uniqueKeysWithValues: command.directives.map { ($0, [undone]) }))
      }
      let labels = ShortIDs(ledger.directives.map(\.id))
      try invocation.console.printLines([Messages.undone(command.id)] + command.actions.map { "  " + $0.words(labels) })
      return ledger.status
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
      let ledger = try Ledger(of: invocation.store(), console: invocation.console)
      let labels = ShortIDs(ledger.directives.map(\.id))
      let one = try invocation.arguments.text(.directive).map { try ledger.directive($0).id }
      let commands = CommandHistory(ledger.directives).commands.reversed().filter { one.map($0.directives.contains) ?? true }
      let shown = commands.prefix(invocation.arguments.number(.last) ?? commands.count)
      try output.write(Report.log(shown.map { $0.line(labels) }, today: invocation.today))
      return ledger.status
    }
  }
}

extension CommandOption {
  fileprivate static var last: CommandOption {
    CommandOption("last", short: "n", .number(upTo: 1_000_000), "chỉ in chừng ấy lệnh gần nhất")
  }
}
