import DirectiveModel

/// What a shell may offer in the place of an option's value or of an operand.
enum Completion: Hashable {
  /// Free words: names, numbers, dates.
  case nothing
  case files
  case folders
  case words([Word])

  /// Something to choose, with what it means where the word alone doesn't say it.
  struct Word: Hashable {
    /// As it is typed: without blanks or marks, so that no shell has to quote it.
    let typed: String
    /// Empty when the word says it.
    let meaning: String
  }

  init(of value: CommandOption.Value) {
    switch value {
    case .none, .text, .date, .number: self = .nothing
    case .file: self = .files
    case .folder: self = .folders
    case .choice(let choices, _): self = .words(Self.words(choices))
    }
  }

  /// By the operand's name in help.
  init(ofOperand name: String) {
    switch name {
    case "LỆNH": self = .words(Command.all.map { Word(typed: $0.name, meaning: $0.summary) })
    case "TRƯỜNG": self = .words(Correction.Field.allCases.map { Word(typed: $0.rawValue, meaning: $0.words) })
    case _ where name.contains("|"): self = .words(Self.words(name.split(separator: "|").map(String.init)))
    case _ where name.contains("TỆP") || name == "ĐƯỜNG-DẪN": self = .files
    default: self = .nothing
    }
  }

  /// "quá hạn" is typed "qua-han": choices need no marks, and anything that is no letter parts their words.
  private static func words(_ choices: [String]) -> [Word] {
    var words: [Word] = []
    for choice in choices {
      let isPlain = choice.utf8.allSatisfy { isPlainLetter($0) }
      let typed = isPlain ? choice : FoldedText.fold(choice).replacing(" ", with: "-")
      if !words.contains(where: { $0.typed == typed }) { words.append(Word(typed: typed, meaning: isPlain ? "" : choice)) }
    }
    return words
  }

  private static func isPlainLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }
}

extension Command {
  /// What a shell may offer for each operand; the last one's stands for all further ones where the command takes them.
  var operandCompletions: (each: [Completion], isLastRepeated: Bool) {
    let completions = operands.names.map(Completion.init(ofOperand:))
    return (completions, !completions.isEmpty && operands.maximum == nil)
  }
}

extension CommandOption {
  /// "-o" and "--output", the short one first.
  var spellings: [String] { (short.map { ["-\($0)"] } ?? []) + ["--\(name)"] }

  var completion: Completion { Completion(of: value) }

  /// The spellings of every command's options that take a value, sorted. An option takes one in every command or in none.
  static var allWithValue: [String] {
    Set(Command.all.flatMap(\.allOptions).filter(\.takesValue).flatMap(\.spellings)).sorted()
  }

  /// Those of `everywhere` can stand before the command's name.
  static var beforeCommand: [CommandOption] { everywhere + [version] }
}
