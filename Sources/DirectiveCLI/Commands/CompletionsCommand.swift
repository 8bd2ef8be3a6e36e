import DirectiveModel

extension Command {
  static var completions: Command {
    Command(
      "completions", "in bộ gõ tắt (phím Tab) cho bash, zsh hoặc fish", operands: .one("bash|zsh|fish"),
      examples: [
        Example("cchc completions bash > ~/.local/share/bash-completion/completions/cchc", "bash có gói bash-completion"),
        Example("cchc completions zsh > _cchc", "zsh: trong một thư mục của $fpath"),
        Example("cchc completions fish > ~/.config/fish/completions/cchc.fish", "fish"),
        Example("cchc completions fish | source", "chỉ dùng thử trong cửa sổ đang mở"),
      ],
      notes: [
        "Dùng thử trong bash hay zsh: source <(cchc completions bash). Bash không có gói bash-completion thì thêm dòng ấy vào ~/.bashrc.",
        "Giá trị có dấu được gợi ý không dấu: --state qua-han.",
      ]
    ) { invocation in
      let typed = invocation.arguments.operands[0]
      guard let shell = Shell(rawValue: FoldedText.fold(typed)) else { throw Shell.unknown(typed) }
      let lines =
        switch shell {
        case .bash: BashCompletion.lines()
        case .zsh: ZshCompletion.lines()
        case .fish: FishCompletion.lines()
        }
      try invocation.console.printLines(lines)
      return .done
    }
  }
}

private enum Shell: String, CaseIterable {
  case bash, zsh, fish

  static func unknown(_ typed: String) -> Failure {
    let names = allCases.map(\.rawValue)
    return Failure(
      .usage, Messages.unknownShell(typed),
      advice: Messages.didYouMean(Suggestion.closest(to: typed, among: names), else: Messages.choices(names)))
  }
}
