import DirectiveStore

extension Command {
  static var check: Command {
    Command(
      "check", "kiểm tra kho dữ liệu và nói phải làm gì",
      examples: [Example("cchc check", "đọc lại mọi tệp trong kho, không sửa gì")],
      notes: ["Kết thúc với mã 4 khi có tệp hỏng."]
    ) { invocation in
      let store = try invocation.store()
      let findings = try Failure.catching { () throws(StoreError) in try store.check() }
      let count = try Failure.catching { () throws(StoreError) in try store.identifiers() }.count
      let width = invocation.console.widthInColumns
      var lines = findings.flatMap { finding in
        TextLayout.wrapped(Messages.checked(finding, in: store), width: width, hanging: 2)
          + TextLayout.wrapped(Messages.hint(finding.advice), width: width, indent: 2, hanging: 4)
      }
      let damages = findings.filter(\.isDamage).count
      lines += TextLayout.wrapped(Messages.checkSummary(store.folder, directives: count, damages: damages), width: width)
      try invocation.console.printLines(lines)
      return damages == 0 ? .done : .storeDamaged
    }
  }
}
