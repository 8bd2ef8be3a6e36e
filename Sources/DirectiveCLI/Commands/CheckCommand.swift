import DirectiveStore

extension Command {
  static var check: Command {
    Command(
      "check", "kiểm tra kho dữ liệu và nói phải làm gì",
      examples: [Example("cchc check", "đọc lại mọi tệp trong kho, không sửa gì")],
      notes: ["Kết thúc với mã 4 khi có tệp hỏng, hoặc có dòng sai trong tệp mà cơ quan tự ghi."]
    ) { invocation in
      let store = try invocation.store()
      let findings = try Failure.catching { () throws(StoreError) in try store.check() }
      let count = try Failure.catching { () throws(StoreError) in try store.identifiers() }.count
      var lines = findings.flatMap { [Messages.checked($0, in: store), "  " + Messages.hint($0.advice)] }
      let office = try Office(of: store)
      lines += office.problems.map(Messages.officeProblem)
      let damages = findings.filter(\.isDamage).count + office.problems.count
      lines.append(Messages.checkSummary(store.folder, directives: count, damages: damages))
      try invocation.console.printLines(lines)
      return damages == 0 ? .done : .storeDamaged
    }
  }
}
