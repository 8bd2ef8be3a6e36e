import DirectiveModel

// What people say about tasks: done, reopened, extended, noted.

extension Command {
  static var done: Command {
    Command(
      "done", "ghi nhận nhiệm vụ đã hoàn thành", operands: .oneOrMore("MÃ"), options: [.on, .ofAgency, .note],
      examples: [
        Example("cchc done 41:1.a", "hoàn thành hôm nay"),
        Example("cchc done 41:1.a 41:1.b --on 15/03/2024 --note 12/BC-SNV", "hai nhiệm vụ, kèm ngày và số văn bản kết quả"),
        Example("cchc done 41:2 --agency \"Sở Y tế\"", "phần của một cơ quan trong nhiệm vụ giao nhiều cơ quan"),
        Example("cchc done 41:5@2021-Q3", "một kỳ của nhiệm vụ định kỳ"),
      ],
      notes: [idNote]
    ) { invocation in
      let store = try invocation.store()
      let tracking = try invocation.tracking(in: store)
      let day = invocation.arguments.date(.on) ?? invocation.today
      let note = invocation.arguments.text(.note)
      var changes: [Change] = []
      for named in try NamedTasks(invocation.arguments.operands, in: store, tracking: tracking).tasks {
        let whole = try named.single()
        let agency = try invocation.partOwner(of: whole, named.label, tracking)
        let task = agency.map { agency in whole.narrowed { $0.concerns(agency) } } ?? whole
        try checkCompletion(of: task, named.label, on: day, today: invocation.today)
        if agency == nil || !task.parts.isEmpty, let done = task.doneOn {
          invocation.console.note(Messages.alreadyDone(named.label, by: agency, on: done))
        } else {
          let line = Messages.done(named.words, by: agency, on: day)
          changes.append(Change(task: task.id, agency: agency, kind: .done(on: day, note: note), line: line))
        }
      }
      try invocation.record(changes, in: store)
      return .done
    }
  }

  static var reopen: Command {
    Command(
      "reopen", "mở lại nhiệm vụ đã hoàn thành, đã rút hoặc tạm hoãn", operands: .oneOrMore("MÃ"), options: [.ofAgency, .note],
      examples: [Example("cchc reopen 41:1.a --note \"phải bổ sung báo cáo\"", "đưa về danh sách việc đang làm")],
      notes: [idNote]
    ) { invocation in
      let store = try invocation.store()
      let tracking = try invocation.tracking(in: store)
      let note = invocation.arguments.text(.note)
      var changes: [Change] = []
      for named in try NamedTasks(invocation.arguments.operands, in: store, tracking: tracking).tasks {
        let isShelved = !invocation.arguments.has(.ofAgency) && named.rounds.contains { $0.life != .active }
        // A duty is shelved with all its rounds; done is each round on its own.
        let task = isShelved ? named.rounds[0] : try named.single { $0.doneOn != nil }
        let agency = try invocation.partOwner(of: task, named.label, tracking)
        let isDone = task.doneOn != nil || task.parts.contains { $0.doneOn != nil && $0.concerns(agency ?? $0.agency) }
        if isShelved || isDone {
          let id = isShelved ? named.id : task.id
          let line = Messages.reopened(named.nameAndWords, by: agency)
          changes.append(Change(task: id, agency: agency, kind: .reopened(note: note), line: line))
        } else {
          invocation.console.note(Messages.notDone(named.label, by: agency))
        }
      }
      try invocation.record(changes, in: store)
      return .done
    }
  }

  static var extend: Command {
    Command(
      "extend", "gia hạn nhiệm vụ; hạn cũ vẫn được giữ", operands: .oneOrMore("MÃ"), options: [.toDay, .note],
      examples: [Example("cchc extend 41:1.a --to 30/06/2024 --note 88/UBND-TH", "hạn mới, kèm văn bản cho gia hạn")],
      notes: [idNote, "Tình trạng tính theo hạn mới; 'cchc show' và báo cáo cho máy nói cả số ngày quá hạn ban đầu."]
    ) { invocation in
      guard let day = invocation.arguments.date(.toDay) else { throw Failure(missing: .toDay, of: "extend") }
      let store = try invocation.store()
      let note = invocation.arguments.text(.note)
      var changes: [Change] = []
      for named in try NamedTasks(invocation.arguments.operands, in: store, tracking: invocation.tracking(in: store)).tasks {
        let task = try named.single()
        try checkExtension(of: task, named.label, to: day)
        let line = Messages.extended(named.words, from: task.due, to: day)
        changes.append(Change(task: task.id, kind: .extended(to: day, note: note), line: line))
      }
      try invocation.record(changes, in: store)
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
      let named = try NamedTasks([invocation.arguments.operands[0]], in: store, tracking: invocation.tracking(in: store))
      try invocation.record(
        named.tasks.map { Change(task: $0.id, kind: .noted(text), line: Messages.noted($0.nameAndWords)) }, in: store)
      return .done
    }
  }

  static let idNote = """
    MÃ là văn bản và mục, cách nhau bằng dấu hai chấm: 41:1.a, 41/UBND-TH:1.a hoặc 2018/41-ubnd-th:1.a; một kỳ của nhiệm vụ \
    định kỳ thêm @ và kỳ: 41:5@2021-07, 41:5@2021-Q3, 41:5@2021. Mọi thay đổi đều hoàn tác được bằng 'cchc undo'.
    """

  /// A day that cannot be: before the directive was issued, or one that has not come.
  private static func checkCompletion(of task: TrackedTask, _ label: String, on day: CivilDate, today: CivilDate) throws(Failure) {
    if case .withdrawn = task.life { throw Failure(.failed, Messages.isWithdrawn(label), hint: Messages.reopenWithdrawn(label)) }
    if day > today { throw Failure(.failed, Messages.doneInFuture(label, on: day), hint: Messages.doneInFutureHint) }
    if let issued = task.header.issued, day < issued {
      throw Failure(.failed, Messages.beforeIssue(label, day, issued: issued), hint: Messages.checkDate)
    }
  }

  private static func checkExtension(of task: TrackedTask, _ label: String, to day: CivilDate) throws(Failure) {
    if case .withdrawn = task.life { throw Failure(.failed, Messages.isWithdrawn(label), hint: Messages.reopenWithdrawn(label)) }
    if let done = task.doneOn { throw Failure(.failed, Messages.extendDone(label, on: done), hint: Messages.reopenFirst(label)) }
    if let issued = task.header.issued, day < issued {
      throw Failure(.failed, Messages.beforeIssue(label, day, issued: issued), hint: Messages.checkDate)
    }
    if let due = task.due, day <= due {
      throw Failure(.failed, Messages.extendBackwards(label, to: day, due: due), hint: Messages.checkDate)
    }
  }
}

extension Invocation {
  /// The agency that `--agency` names among those of the task; nil without the option.
  fileprivate func partOwner(of task: TrackedTask, _ label: String, _ tracking: Tracking) throws(Failure) -> AgencyName? {
    guard let typed = arguments.text(.ofAgency) else { return nil }
    return try NamedAgency.part(typed, of: task, label: label, in: tracking.registry)
  }
}

extension CommandOption {
  fileprivate static var on: CommandOption { CommandOption("on", .date, "ngày hoàn thành (mặc định: hôm nay)") }
  fileprivate static var toDay: CommandOption { CommandOption("to", .date, "hạn mới: ngày cuối cùng còn đúng hạn") }
  fileprivate static var ofAgency: CommandOption {
    CommandOption("agency", .text(placeholder: "TÊN"), "chỉ phần của cơ quan này trong nhiệm vụ giao nhiều cơ quan")
  }
  static var note: CommandOption { CommandOption("note", .text(placeholder: "LỜI"), "số văn bản hoặc lời giải thích") }
}

extension Failure {
  init(missing option: CommandOption, of command: String) {
    self.init(.usage, Messages.missingOption(option, command: command), hint: Messages.seeHelp(of: command))
  }
}
