import DirectiveStore

extension Command {
  static var check: Command {
    Command(
      "check", "kiểm tra kho dữ liệu và nói phải làm gì", options: [.merge, .environment],
      examples: [
        Example("cchc check", "đọc lại mọi tệp trong kho, không sửa gì"),
        Example("cchc check --environment", "máy này có đủ chương trình đọc PDF, nhận dạng chữ không; kho có ghi được không"),
        Example("cchc check --merge", "gộp trước những tệp mà git báo xung đột: giữ sự kiện của cả hai bên"),
      ],
      notes: [
        "Kết thúc với mã 4 khi có tệp hỏng, hoặc có dòng sai trong tệp mà cơ quan tự ghi.",
        "Với --environment: mã 0 khi mọi thứ sẵn sàng, mã 8 khi thiếu hoặc hỏng chương trình để đọc PDF, ảnh (thiếu sendmail chỉ là lưu "
          + "ý), mã 6 khi kho không ghi được, mã 4 khi tệp mà cơ quan tự ghi có dòng sai. Không đọc các văn bản trong kho.",
      ]
    ) { invocation in
      if invocation.arguments.has(.environment) {
        guard !invocation.arguments.has(.merge) else { throw Failure(.usage, Messages.eitherCheck, hint: Messages.seeHelp(of: "check")) }
        return try surroundings(of: invocation)
      }
      let store = try invocation.store()
      if invocation.arguments.has(.merge) { try merge(in: store, invocation.console) }
      let findings = try Failure.catching { () throws(StoreError) in try store.check() }
      let count = try Failure.catching { () throws(StoreError) in try store.identifiers() }.count
      var lines = findings.flatMap { [Messages.checked($0, in: store), "  " + Messages.hint($0.advice)] }
      let office = try Office(of: store)
      lines += office.problems.map(Messages.officeProblem)
      let damages = findings.filter(\.isDamage).count + office.problems.count
      lines += try invocation.checkedIndex(of: store, office)
      lines.append(Messages.checkSummary(store.folder, directives: count, damages: damages))
      try invocation.console.printLines(lines)
      return damages == 0 ? .done : .storeDamaged
    }
  }

  private static func surroundings(of invocation: Invocation) throws -> ExitStatus {
    let console = invocation.console
    let sections = [ProgramsCheck(console).section(), DataFolderCheck(invocation).section(), SurroundingsCheck(console).section()]
    try console.printLines(sections.lines(width: console.widthInColumns) + [Messages.environmentSummary(sections.status)])
    return sections.status
  }

  /// Says for each file that git could not merge what was done.
  private static func merge(in store: DirectiveStore, _ console: Console) throws {
    let outcomes = try Failure.catching { () throws(StoreError) in try store.mergingConflicts() }
    for outcome in outcomes {
      try console.printLines([outcome.message(in: store)] + [outcome.advice].compactMap { $0.map { "  " + Messages.hint($0) } })
    }
    if outcomes.isEmpty { try console.printLines([Messages.nothingToMerge]) }
    if outcomes.contains(where: \.isMerged) { try console.printLines([Messages.commitMerge]) }
  }
}

extension CommandOption {
  fileprivate static var merge: CommandOption { CommandOption("merge", .none, "gộp các tệp mà git báo xung đột") }
  fileprivate static var environment: CommandOption {
    CommandOption("environment", .none, "kiểm tra chương trình ngoài, kho, máy và màn hình thay cho các tệp")
  }
}
