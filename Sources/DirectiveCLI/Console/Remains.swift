import DirectiveReports

/// What a command has made and needs no more when it ends: the process gives its memory back in one step, where taking a long list
/// apart would cost a tenth of making it. A class, because the process keeps it to its end.
final class Remains {
  private var lists: [(TaskLedger, [TaskStanding], Report)] = []

  func add(_ ledger: TaskLedger, _ standings: [TaskStanding], _ report: Report) { lists.append((ledger, standings, report)) }
}
