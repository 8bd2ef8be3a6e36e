import DirectiveModel
import DirectiveReports

extension Command {
  static var tasks: Command {
    Command(
      "tasks", "liệt kê nhiệm vụ, việc gấp trước",
      options: [.overdue, .agency, .dueWithin, .state, .directive, .search, .orphans, .asOf, .exitCode] + CommandOption.output,
      examples: [
        Example("cchc tasks --overdue", "việc đã quá hạn"),
        Example("cchc tasks --agency \"Sở Tài chính\" --due-within 7", "việc của một sở phải xong trong 7 ngày tới"),
        Example("cchc tasks --state \"sap den han\"", "theo tình trạng, không cần gõ dấu"),
        Example("cchc tasks --search \"thủ tục hành chính\" -o viec.csv", "tìm theo lời và ghi ra tệp cho Excel"),
      ],
      notes: [
        "Khi dùng cả --overdue và --due-within thì in việc quá hạn và việc sắp đến hạn.",
        "Việc giao chung cho các sở, ban, ngành cũng là việc của từng sở.",
      ]
    ) { invocation in
      let output = try ListOutput(invocation)
      let ledger = try TaskLedger(invocation, invocation.office(of: invocation.store()), asOf: invocation.arguments.date(.asOf))
      let query = try invocation.query(in: ledger, includesGroups: true)
      ledger.noteIfEmpty()
      let standings = try ledger.standings(query)
      let labels = ledger.labels(standings.map(\.directive))
      let report = Report.tasks(selected: standings, query: query, today: ledger.day, format: output.format, label: { labels[$0] })
      try output.write(report)
      invocation.console.remains.add(ledger, standings, report)
      guard ledger.status == .done, invocation.arguments.has(.exitCode) else { return ledger.status }
      return report.rows.contains(where: \.isLate) ? .somethingOverdue : .done
    }
  }

  static var directives: Command {
    Command(
      "directives", "liệt kê các văn bản trong kho", options: [.asOf] + CommandOption.output,
      examples: [
        Example("cchc directives", "sổ văn bản, theo ngày ban hành"),
        Example("cchc directives -o so-van-ban.csv", "ghi ra tệp cho Excel"),
      ]
    ) { invocation in
      let output = try ListOutput(invocation)
      let store = try invocation.store()
      let tracking = try invocation.tracking(in: store)
      var register = try StoreRegister(invocation, store)
      let lines = try register.lines(by: tracking)
      register.noteIfEmpty()
      let labels = register.names.labels(lines.map(\.id))
      try output.write(Report.directives(lines, today: tracking.day, format: output.format, label: { labels[$0] }))
      return register.status
    }
  }
}

extension CommandOption {
  fileprivate static var exitCode: CommandOption { CommandOption("exit-code", .none, "kết thúc với mã 10 khi có việc quá hạn") }
}
