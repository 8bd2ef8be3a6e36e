import DirectiveModel

// What people say about tasks: done, reopened, extended, noted.

extension Command {
  static var done: Command {
    Command(
      "done", "ghi nhận nhiệm vụ đã hoàn thành", operands: .oneOrMore("MÃ"), options: [.on, .note],
      examples: [
        Example("cchc done 41:1.a", "hoàn thành hôm nay"),
        Example("cchc done 41:1.a 41:1.b --on 15/03/2024 --note 12/BC-SNV", "hai nhiệm vụ, kèm ngày và số văn bản kết quả"),
      ],
      notes: [idNote]
    ) { invocation in
      let store = try invocation.store()
      let named = try NamedTasks(invocation.arguments.operands, in: store)
      let day = invocation.arguments.date(.on) ?? invocation.today
      for task in named.tasks { try checkCompletion(of: task, named.label(task), on: day, today: invocation.today) }
      for task in named.tasks { if let done = task.doneOn { invocation.console.note(Messages.alreadyDone(named.label(task), on: done)) } }
      let note = invocation.arguments.text(.note)
      try invocation.record(.done(on: day, note: note), on: named.tasks.filter { $0.doneOn == nil }, in: store) {
        Messages.done(named.words($0), on: day)
      }
      return .done
    }
  }

  static var reopen: Command {
    Command(
      "reopen", "mở lại nhiệm vụ đã ghi là hoàn thành", operands: .oneOrMore("MÃ"), options: [.note],
      examples: [Example("cchc reopen 41:1.a --note \"phải bổ sung báo cáo\"", "đưa về danh sách việc đang làm")],
      notes: [idNote]
    ) { invocation in
      let store = try invocation.store()
      let named = try NamedTasks(invocation.arguments.operands, in: store)
      for task in named.tasks where task.doneOn == nil { invocation.console.note(Messages.notDone(named.label(task))) }
      let note = invocation.arguments.text(.note)
      try invocation.record(.reopened(note: note), on: named.tasks.filter { $0.doneOn != nil }, in: store) {
        Messages.reopened(named.words($0))
      }
      return .done
    }
  }

  static var extend: Command {
    Command(
      "extend", "gia hạn nhiệm vụ; hạn cũ vẫn được giữ", operands: .oneOrMore("MÃ"), options: [.to, .note],
      examples: [Example("cchc extend 41:1.a --to 30/06/2024 --note 88/UBND-TH", "hạn mới, kèm văn bản cho gia hạn")],
      notes: [idNote]
    ) { invocation in
      guard let day = invocation.arguments.date(.to) else { throw Failure(missing: .to, of: "extend") }
      let store = try invocation.store()
      let named = try NamedTasks(invocation.arguments.operands, in: store)
      for task in named.tasks { try checkExtension(of: task, named.label(task), to: day) }
      try invocation.record(.extended(to: day, note: invocation.arguments.text(.note)), on: named.tasks, in: store) {
        Messages.extended(named.words($0), from: $0.due, to: day)
      }
      return .done
    }
  }

  static var note: Command {
    Command(
      "note", "ghi chú cho một nhiệm vụ", operands: .pair("MÃ", "LỜI"),
      examples: [Example("cchc note 41:1.a \"đã đôn đốc bằng điện thoại\"", "ghi chú hiện trong show và báo cáo quá hạn")],
      notes: [idNote]
    ) { invocation in
      let text = invocation.arguments.operands[1]
      guard !FoldedText.fold(text).isEmpty else { throw Failure(.usage, Messages.emptyNote, hint: Messages.seeHelp(of: "note")) }
      let store = try invocation.store()
      let named = try NamedTasks([invocation.arguments.operands[0]], in: store)
      try invocation.record(.noted(text), on: named.tasks, in: store) { Messages.noted(named.words($0)) }
      return .done
    }
  }

  private static let idNote = """
    MÃ là văn bản và mục, cách nhau bằng dấu hai chấm: 41:1.a, 41/UBND-TH:1.a hoặc 2018/41-ubnd-th:1.a. \
    Mọi thay đổi đều hoàn tác được bằng 'cchc undo'.
    """

  /// A day that cannot be: before the directive was issued, or one that has not come.
  private static func checkCompletion(of task: TrackedTask, _ label: String, on day: CivilDate, today: CivilDate) throws(Failure) {
    if day > today { throw Failure(.failed, Messages.doneInFuture(label, on: day), hint: Messages.doneInFutureHint) }
    if let issued = task.header.issued, day < issued {
      throw Failure(.failed, Messages.beforeIssue(label, day, issued: issued), hint: Messages.checkDate)
    }
  }

  private static func checkExtension(of task: TrackedTask, _ label: String, to day: CivilDate) throws(Failure) {
    if let done = task.doneOn { throw Failure(.failed, Messages.extendDone(label, on: done), hint: Messages.reopenFirst(label)) }
    if let issued = task.header.issued, day < issued {
      throw Failure(.failed, Messages.beforeIssue(label, day, issued: issued), hint: Messages.checkDate)
    }
    if let due = task.due, day <= due {
      throw Failure(.failed, Messages.extendBackwards(label, to: day, due: due), hint: Messages.checkDate)
    }
  }
}

extension CommandOption {
  fileprivate static var on: CommandOption { CommandOption("on", .date, "ngày hoàn thành (mặc định: hôm nay)") }
  fileprivate static var to: CommandOption { CommandOption("to", .date, "hạn mới: ngày cuối cùng còn đúng hạn") }
  fileprivate static var note: CommandOption { CommandOption("note", .text(placeholder: "LỜI"), "số văn bản hoặc lời giải thích") }
}

extension Failure {
  init(missing option: CommandOption, of command: String) {
    self.init(.usage, Messages.missingOption(option, command: command), hint: Messages.seeHelp(of: command))
  }
}
