import DirectiveReports

/// A completion script for zsh, made from the command table: a file `_cchc` for `$fpath`, or to be sourced.
enum ZshCompletion {
  static func lines() -> [String] {
    [
      "#compdef cchc",
      "# cchc \(Program.version): gõ tắt cho zsh. Dùng thử, sau 'autoload -U compinit && compinit': source <(cchc completions zsh)",
      "# Dùng mãi: cchc completions zsh > _cchc, trong một thư mục của $fpath.", "",
    ] + commands + [""] + main + [""] + Command.all.flatMap { arguments(of: $0) + [""] } + start
  }

  private static var commands: [String] {
    let rows = Command.all.map { "    \(Escaping.shellWord("\(Escaping.zshDescription($0.name)):\(Escaping.zshDescription($0.summary))"))" }
    return ["_cchc_commands() {", "  local -a commands", "  commands=("] + rows + ["  )", "  _describe -t commands 'lệnh' commands", "}"]
  }

  private static var main: [String] {
    let options = CommandOption.beforeCommand.map { "    \(specification($0)) \\" }
    let head = [
      "_cchc() {", "  local curcontext=\"$curcontext\" state state_descr line", "  local -i done=1", "  typeset -A opt_args",
      "  _arguments -C -S \\",
    ]
    return head + options
      + [
        "    '1: :_cchc_commands' \\", "    '*:: :->command' && done=0", "  if [[ $state == command ]]; then",
        "    curcontext=\"${curcontext%:*:*}:cchc-$words[1]:\"",
        "    (( $+functions[_cchc_$words[1]] )) && _cchc_$words[1] && done=0", "  fi", "  return done", "}",
      ]
  }

  private static func arguments(of command: Command) -> [String] {
    let (operands, isLastRepeated) = command.operandCompletions
    let places = zip(operands, command.operands.names).enumerated().map { place, operand in
      let number = isLastRepeated && place == operands.count - 1 ? "*" : "\(place + 1)"
      return Escaping.shellWord("\(number):\(Escaping.zshDescription(operand.1)):\(action(operand.0))")
    }
    let specifications = command.allOptions.map(specification) + places
    return ["_cchc_\(command.name)() {", "  _arguments -S \\"]
      + specifications.enumerated().map { "    \($1)\($0 == specifications.count - 1 ? "" : " \\")" } + ["}"]
  }

  /// "'(-o --output)'{-o,--output}'[…]:TỆP:_files'"
  private static func specification(_ option: CommandOption) -> String {
    let spellings = option.spellings
    let value = option.placeholder.map { ":\(Escaping.zshDescription($0)):\(action(option.completion))" } ?? ""
    // The long spelling takes its value behind "=" as well, the short one right behind its letter.
    let marked = spellings.map { $0 + (option.takesValue ? $0.hasPrefix("--") ? "=" : "+" : "") }
    let rest = Escaping.shellWord("[\(Escaping.zshBracketed(option.summary))]\(value)")
    guard spellings.count > 1 else { return marked[0] + rest }
    return Escaping.shellWord("(\(spellings.joined(separator: " ")))") + "{\(marked.joined(separator: ","))}" + rest
  }

  private static func action(_ completion: Completion) -> String {
    switch completion {
    case .nothing: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .words(let words):
      "((" + words.map { $0.meaning.isEmpty ? $0.typed : "\($0.typed)\\:\"\(Escaping.zshDescription($0.meaning))\"" }.joined(separator: " ")
        + "))"
    }
  }

  /// Works read in by `source` and as a function of `$fpath` alike.
  private static var start: [String] {
    ["if [[ $funcstack[1] == _cchc ]]; then", "  _cchc \"$@\"", "else", "  compdef _cchc cchc", "fi"]
  }
}
