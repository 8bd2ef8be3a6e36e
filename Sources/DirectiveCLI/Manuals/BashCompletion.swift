/// A completion script for bash, made from the command table.
///
/// It keeps to bash 3.2, which macOS has, and needs nothing besides: no associative arrays, no bash-completion package.
enum BashCompletion {
  static func lines() -> [String] { head + [""] + kinds + [""] + offers + [""] + main }

  private static var head: [String] {
    [
      "# cchc \(Program.version): gõ tắt cho bash. Dùng thử: source <(cchc completions bash)",
      "# Dùng mãi: cchc completions bash > ~/.local/share/bash-completion/completions/cchc",
    ]
  }

  // MARK: - What stands where

  /// Sets `kind`, and `words` where there is a choice, for an option's value ("import --ocr") or an operand ("help 1").
  private static var kinds: [String] {
    let rows = Command.all.flatMap { command -> [(place: String, completion: Completion)] in
      let options = command.options.filter(\.takesValue).flatMap { option in
        option.spellings.map { (place: "'\(command.name) \($0)'", completion: option.completion) }
      }
      let (operands, isLastRepeated) = command.operandCompletions
      let places = operands.indices.map { place in
        let number = isLastRepeated && place == operands.count - 1 ? "*" : "\(place + 1)"
        return (place: number == "*" ? "'\(command.name) '[1-9]*" : "'\(command.name) \(number)'", completion: operands[place])
      }
      return options + places
    }
    let everywhere = CommandOption.everywhere.filter(\.takesValue).flatMap { option in
      option.spellings.map { (place: "*' \($0)'", completion: option.completion) }
    }
    return ["_cchc_kind() {", "  kind=none words=", "  case $1 in"] + (rows + everywhere).compactMap(row) + ["  esac", "}"]
  }

  private static func row(_ place: String, _ completion: Completion) -> String? {
    switch completion {
    case .nothing: nil
    case .files: "    \(place)) kind=files ;;"
    case .folders: "    \(place)) kind=folders ;;"
    case .words(let words): "    \(place)) kind=words words='\(words.map(\.typed).joined(separator: " "))' ;;"
    }
  }

  /// The options of each command, and the commands.
  private static var offers: [String] {
    func words(_ options: [CommandOption]) -> String { options.flatMap(\.spellings).joined(separator: " ") }
    let rows = Command.all.map { "    \($0.name)) options='\(words($0.allOptions))' ;;" }
    return ["_cchc_options() {", "  case $1 in"] + rows + ["    *) options='\(words(CommandOption.beforeCommand))' ;;", "  esac", "}"]
      + ["", "_cchc_commands='\(Command.all.map(\.name).joined(separator: " "))'"]
  }

  // MARK: - The work at a TAB

  /// Readline parts words at "=": "--format=json" comes as three.
  private static var main: [String] {
    """
    _cchc() {
      local cur=${COMP_WORDS[COMP_CWORD]} kind=none words='' options='' command='' value_of='' count=1 i=1 word
      COMPREPLY=()
      while [ "$i" -lt "$COMP_CWORD" ]; do
        word=${COMP_WORDS[i]}
        i=$((i + 1))
        if [ -n "$value_of" ]; then
          [ "$word" = '=' ] || value_of=''
          continue
        fi
        case $word in
          \(CommandOption.allWithValue.joined(separator: "|"))) value_of=$word ;;
          -*) ;;
          *) if [ -z "$command" ]; then command=$word; else count=$((count + 1)); fi ;;
        esac
      done
      [ "$cur" = '=' ] && cur=''
      if [ -n "$value_of" ]; then
        _cchc_kind "$command $value_of"
      elif [ "${cur#-}" != "$cur" ]; then
        _cchc_options "$command"
        kind=words words=$options
      elif [ -z "$command" ]; then
        kind=words words=$_cchc_commands
      else
        _cchc_kind "$command $count"
      fi
      case $kind in
        words) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
        files) return ;;
        folders) compopt -o dirnames +o default +o bashdefault 2> /dev/null; return ;;
      esac
      # Where nothing fits, no file names either; bash 3.2 has no way to say so and offers them.
      compopt +o default +o bashdefault 2> /dev/null
      return 0
    }

    complete -o bashdefault -o default -F _cchc cchc
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
