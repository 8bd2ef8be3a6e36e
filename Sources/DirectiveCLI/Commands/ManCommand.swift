extension Command {
  static var man: Command {
    Command(
      "man", "in trang hướng dẫn đầy đủ (man)",
      examples: [
        Example("cchc man | man -l -", "đọc trên màn hình"),
        Example("cchc man > /usr/local/share/man/man1/cchc.1", "cài cho mọi người dùng, rồi gõ 'man cchc'"),
      ]
    ) { invocation in
      try invocation.console.printLines(ManualPage.lines())
      return .done
    }
  }
}
