import DirectiveReports

/// A completion script for fish, made from the command table.
enum FishCompletion {
  static func lines() -> [String] {
    [
      "# cchc \(Program.version): gõ tắt cho fish. Dùng thử: cchc completions fish | source",
      "# Dùng mãi: cchc completions fish > ~/.config/fish/completions/cchc.fish", "",
    ] + functions + ["", "complete -c cchc -e", "complete -c cchc -f", ""] + beforeCommand + [""]
      + Command.all.flatMap { rows(of: $0) + [""] }.dropLast()
  }

  /// The words that are neither options nor their values: the command, then its operands.
  private static var functions: [String] {
    """
    function __cchc_words
        set -l skip 0
        for word in (commandline -opc)[2..-1]
            if test $skip = 1
                set skip 0
                continue
            end
            switch $word
                case \(CommandOption.allWithValue.joined(separator: " "))
                    set skip 1
                case '-*'
                case '*'
                    echo -- $word
            end
        end
    end

    # The command is $argv[1], and the word at the cursor one of its operands with a number behind it.
    function __cchc_at
        set -l words (__cchc_words)
        test (count $words) -gt 0; and test "$words[1]" = "$argv[1]"; or return 1
        test (count $argv) -eq 1; and return 0
        contains -- (count $words) $argv[2..-1]; or begin
            test "$argv[-1]" = +; and test (count $words) -ge $argv[-2]
        end
    end
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static var beforeCommand: [String] {
    let condition = "'test (count (__cchc_words)) -eq 0'"
    return CommandOption.beforeCommand.map { row($0, if: condition) }
      + Command.all.map { "complete -c cchc -n \(condition) -a \($0.name) -d \(Escaping.fishWord($0.summary))" }
  }

  private static func rows(of command: Command) -> [String] {
    let (operands, isLastRepeated) = command.operandCompletions
    let places = operands.enumerated().compactMap { place, completion -> String? in
      let rest = isLastRepeated && place == operands.count - 1 ? " +" : ""
      return self.row(completion, if: "'__cchc_at \(command.name) \(place + 1)\(rest)'")
    }
    return command.allOptions.map { row($0, if: "'__cchc_at \(command.name)'") } + places
  }

  private static func row(_ option: CommandOption, if condition: String) -> String {
    let names = (option.short.map { ["-s \($0)"] } ?? []) + ["-l \(option.name)"]
    let head = "complete -c cchc -n \(condition) \(names.joined(separator: " "))"
    let value =
      switch option.completion {
      case _ where !option.takesValue: ""
      case .nothing: " -x"
      case .files: " -r -F"
      case .folders: " -x -a '(__fish_complete_directories)'"
      case .words(let words): " -x -a \(offered(words))"
      }
    return head + value + " -d \(Escaping.fishWord(option.summary))"
  }

  /// Nil where nothing can be offered.
  private static func row(_ completion: Completion, if condition: String) -> String? {
    let head = "complete -c cchc -n \(condition)"
    return switch completion {
    case .nothing: nil
    case .files: head + " -F"
    case .folders: head + " -a '(__fish_complete_directories)'"
    case .words(let words): head + " -a \(offered(words))"
    }
  }

  /// One a line, the meaning behind a tab; fish reads both escapes between double quotes of its printf.
  private static func offered(_ words: [Completion.Word]) -> String {
    guard words.contains(where: { !$0.meaning.isEmpty }) else { return Escaping.fishWord(words.map(\.typed).joined(separator: " ")) }
    let pairs = words.map { $0.meaning.isEmpty ? $0.typed : "\($0.typed)\\t\($0.meaning)" }
    return Escaping.fishWord("(printf '%b\\n' \(pairs.map(Escaping.fishWord).joined(separator: " ")))")
  }
}
