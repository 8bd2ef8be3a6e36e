import DirectiveReports

/// The manual page in roff, made from the command table; UTF-8, for `man`, groff and mandoc.
enum ManualPage {
  static func lines() -> [String] {
    var page = ManualPage.Page()
    page.title()
    page.overview()
    page.commands()
    page.options()
    page.ending()
    return page.lines
  }

  /// Lines as they come; what is no macro is text and escaped.
  private struct Page {
    private(set) var lines: [String] = []

    mutating func title() {
      // groff's preconv reads the encoding there.
      lines.append(".\\\" -*- mode: troff; coding: utf-8 -*-")
      lines.append(".TH CCHC 1 \"\(Program.versionDate)\" \"cchc \(Program.version)\" \"Sổ tay cchc\"")
      // Syllables are not cut, and short ones stretched to both margins are hard to read.
      lines += [".nh", ".ad l"]
      macro("SH", "TÊN")
      lines.append("cchc \\- đọc văn bản chỉ đạo, theo dõi nhiệm vụ, báo cáo việc quá hạn")
    }

    mutating func overview() {
      macro("SH", "CÁCH DÙNG")
      for usage in ["cchc LỆNH [TÙY CHỌN…]", "cchc help [LỆNH]"] { sample(usage) }
      macro("SH", "MÔ TẢ")
      for paragraph in Messages.aboutProgram { text(paragraph) }
      macro("SH", "VÍ DỤ")
      examples(HelpText.commonTasks)
    }

    mutating func commands() {
      macro("SH", "LỆNH")
      for command in Command.all {
        macro("SS", "cchc \(command.name)\(command.operands.usage)")
        text(HelpText.sentence(command.summary))
        for option in command.options { tagged(option.usage, option.summary) }
        for note in command.notes { text(note) }
        if !command.examples.isEmpty { text("Ví dụ:") }
        examples(command.examples)
      }
    }

    mutating func options() {
      macro("SH", "TÙY CHỌN CỦA MỌI LỆNH")
      for option in CommandOption.everywhere + [.version] { tagged(option.usage, option.summary) }
    }

    mutating func ending() {
      macro("SH", "MÃ KẾT THÚC")
      for status in ExitStatus.allCases { tagged(String(status.rawValue), Messages.meaning(of: status)) }
      macro("SH", "BIẾN MÔI TRƯỜNG")
      for (name, meaning) in Messages.environmentVariables { tagged(name, meaning) }
      macro("SH", "TỆP")
      for (name, meaning) in Messages.storeFiles { tagged(name, meaning) }
    }

    private mutating func examples(_ examples: [Command.Example]) {
      for example in examples { tagged(example.line, example.meaning) }
    }

    private mutating func tagged(_ tag: String, _ meaning: String) {
      lines += [".TP", ".B \(Escaping.roff(tag))"]
      lines.append(Escaping.roffLine(meaning))
    }

    private mutating func sample(_ words: String) {
      breakParagraph()
      lines.append(".B \(Escaping.roff(words))")
    }

    private mutating func text(_ words: String) {
      breakParagraph()
      lines.append(Escaping.roffLine(words))
    }

    /// A heading has broken it already.
    private mutating func breakParagraph() {
      if let last = lines.last, !last.hasPrefix(".S") { lines.append(".PP") }
    }

    private mutating func macro(_ name: String, _ arguments: String...) {
      lines.append(([".\(name)"] + arguments.map { "\"\(Escaping.roff($0))\"" }).joined(separator: " "))
    }
  }
}
