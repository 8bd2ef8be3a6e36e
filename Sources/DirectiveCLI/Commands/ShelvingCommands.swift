import DirectiveModel

// Tasks that nobody waits for: withdrawn for good, or suspended until they are reopened.

extension Command {
  static var withdraw: Command {
    shelving(
      "withdraw", "rút nhiệm vụ: không phải làm nữa, vẫn đếm riêng trong báo cáo",
      example: Example("cchc withdraw 41:1.a --note 90/UBND-TH", "kèm văn bản cho rút"), kind: Event.Kind.withdrawn,
      state: .withdrawn
    ) { if case .withdrawn = $0.life { true } else { false } }
  }

  static var suspend: Command {
    shelving(
      "suspend", "tạm hoãn nhiệm vụ cho đến khi mở lại",
      example: Example("cchc suspend 41:1.a --note \"chờ hướng dẫn của Bộ Nội vụ\"", "tạm hoãn; tiếp tục bằng 'cchc reopen 41:1.a'"),
      kind: Event.Kind.suspended, state: .suspended
    ) { if case .suspended = $0.life { true } else { false } }
  }

  private static func shelving(
    _ name: String, _ summary: String, example: Example, kind: @escaping @Sendable (String?) -> Event.Kind,
    state: TaskState, isSo: @escaping @Sendable (TrackedTask) -> Bool
  ) -> Command {
    Command(
      name, summary, operands: .oneOrMore("MÃ"), options: [.note], examples: [example],
      notes: [idNote, "Với nhiệm vụ định kỳ: 41:5 là mọi kỳ, 41:5@2021-Q3 là một kỳ."]
    ) { invocation in
      let store = try invocation.store()
      var changes: [Change] = []
      for named in try NamedTasks(invocation.arguments.operands, in: store, tracking: invocation.tracking(in: store)).tasks {
        if named.rounds.allSatisfy(isSo) {
          invocation.console.note(Messages.alreadyShelved(named.name, state))
          continue
        }
        // A whole recurring duty can be shelved when its only round is done.
        if named.rounds.count == 1, named.rounds[0].period == named.id.period, let done = named.rounds[0].doneOn {
          throw Failure(.failed, Messages.isDone(named.label, on: done), hint: Messages.reopenFirst(named.label))
        }
        let note = invocation.arguments.text(.note)
        changes.append(Change(task: named.id, kind: kind(note), line: Messages.shelved(named.nameAndWords, state)))
      }
      try invocation.record(changes, in: store)
      return .done
    }
  }
}
