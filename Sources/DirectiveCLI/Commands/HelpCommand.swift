extension Command {
  static var help: Command {
    Command(
      "help", "in hướng dẫn", operands: .optional("LỆNH"),
      examples: [
        Example("cchc help", "các lệnh và ví dụ thường dùng"),
        Example("cchc help import", "cách dùng lệnh import"),
      ]
    ) { invocation in
      let topic = try invocation.arguments.operands.first.map(Command.named)
      try invocation.console.printLines(HelpText.lines(for: topic, width: invocation.console.widthInColumns))
      return .done
    }
  }
}
