import DirectiveModel
import DirectiveReports
import DirectiveStore

extension Command {
  static var reassign: Command {
    Command(
      "reassign", "giao lại nhiệm vụ cho cơ quan khác", operands: .any("MÃ"), options: [.to, .from, .yes, .note],
      examples: [
        Example("cchc reassign 41:1.a --to \"Sở Tài chính\" --note 12/UBND-TH", "một nhiệm vụ, thay mọi cơ quan chủ trì"),
        Example("cchc reassign 41:2 --from \"Sở Y tế\" --to \"Sở Nội vụ\"", "chỉ phần của một cơ quan"),
        Example(
          "cchc reassign --from \"UBND huyện Kế Sách\" --to \"UBND xã Kế Sách\"",
          "xem trước mọi việc còn dở của một cơ quan; thêm --yes để ghi"),
      ],
      notes: [idNote, "Phần đã hoàn thành vẫn thuộc cơ quan đã làm. Việc chờ giao lại: 'cchc tasks --orphans'."]
    ) { invocation in
      guard let typed = invocation.arguments.text(.to) else { throw Failure(missing: .to, of: "reassign") }
      let store = try invocation.store()
      let tracking = try invocation.tracking(in: store)
      let agency = try NamedAgency.any(typed, in: tracking.registry)
      if invocation.arguments.operands.isEmpty { return try reassignAll(to: agency, in: store, tracking, invocation) }
      let changes = try NamedTasks(invocation.arguments.operands, in: store, tracking: tracking).tasks.map { named throws(Failure) in
        let from = try invocation.arguments.text(.from).map { typed throws(Failure) in
          try NamedAgency.part(typed, of: named.rounds[0], label: named.name, in: tracking.registry)
        }
        return Change(reassigning: named, from: from, to: agency, note: invocation.arguments.text(.note))
      }
      try invocation.record(changes, in: store)
      return .done
    }
  }

  /// Everything that one agency still owes; shown first, and written only with `--yes`.
  private static func reassignAll(
    to agency: AgencyName, in store: DirectiveStore, _ tracking: Tracking, _ invocation: Invocation
  ) throws -> ExitStatus {
    guard let typed = invocation.arguments.text(.from) else { throw Failure(missing: .from, of: "reassign") }
    let ledger = try TaskLedger(invocation, Office(of: store), asOf: nil)
    let directives = try ledger.directives(naming: NamedAgency.mayBeMeant(typed, in: tracking.registry))
    let tasks = concurrentMap(directives, tracking.tasks).flatMap(\.self).filter { !$0.isWithdrawn }
    let from = try NamedAgency.owner(typed, among: tasks, in: tracking.registry)
    let labels = ledger.labels(directives.map(\.id))
    let open = tasks.filter { $0.parts.contains { $0.doneOn == nil && $0.concerns(from) } }
    // All rounds of a duty go together.
    let duties = Dictionary(grouping: open, by: \.id.duty).sorted { $0.key < $1.key }
    let changes = duties.map { duty, rounds in
      let named = NamedTask(id: duty, rounds: rounds, label: labels[duty], name: labels[duty])
      return Change(reassigning: named, from: from, to: agency, note: invocation.arguments.text(.note))
    }
    guard !changes.isEmpty else { throw Failure(.failed, Messages.nothingOpen(from.name), hint: Messages.seeOwners) }
    if invocation.arguments.has(.yes) {
      try invocation.record(changes, in: store)
    } else {
      try invocation.console.printLines(
        changes.map { TextLayout.shortened($0.line, width: invocation.console.widthInColumns) } + [Messages.notYetWritten(changes.count)])
    }
    return ledger.status
  }
}

extension Change {
  fileprivate init(reassigning named: NamedTask, from: AgencyName?, to agency: AgencyName, note: String?) {
    self.init(
      task: named.id, kind: .reassigned(from: from, to: agency, note: note),
      line: Messages.reassigned(named.nameAndWords, from: from, to: agency))
  }
}

extension CommandOption {
  fileprivate static var to: CommandOption { CommandOption("to", .text(placeholder: "TÊN"), "cơ quan nhận việc") }
  fileprivate static var from: CommandOption { CommandOption("from", .text(placeholder: "TÊN"), "chỉ phần của cơ quan này") }
  static var yes: CommandOption { CommandOption("yes", short: "y", .none, "ghi ngay, không chỉ xem trước") }
}
