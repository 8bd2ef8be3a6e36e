import DirectiveModel

/// What a command line asks for.
enum Request {
  case run(Command, Arguments)
  /// Nil for the overview.
  case help(Command?)
  case version
}

/// Reads a command line by the command table.
struct ArgumentParser {
  private var rest: ArraySlice<String>
  private var command: Command?
  private var operands: [String] = []
  private var values = OptionValues()

  static func request(from arguments: [String]) throws(Failure) -> Request {
    var parser = ArgumentParser(rest: arguments[...])
    return try parser.request()
  }

  private init(rest: ArraySlice<String>) { self.rest = rest }

  private mutating func request() throws(Failure) -> Request {
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        rest = []
      } else if word.utf8.count > 1, word.utf8.first == UInt8(ascii: "-") {
        try readOption(word)
      } else if command == nil {
        command = try Command.named(word)
      } else {
        operands.append(word)
      }
    }
    if values[CommandOption.help.name] != nil { return .help(command) }
    if values[CommandOption.version.name] != nil { return .version }
    guard let command else {
      if let stray = operands.first { return .run(try Command.named(stray), Arguments(operands: [])) }
      return .help(nil)
    }
    try checkOperands(of: command)
    return .run(command, Arguments(operands: operands, values: values))
  }

  private mutating func readOption(_ word: String) throws(Failure) {
    let (name, attached) = Self.split(word)
    guard let option = known.first(where: { name == "--\($0.name)" || $0.short.map { name == "-\($0)" } == true }) else {
      let near = Suggestion.closest(to: name, among: known.map { "--\($0.name)" })
      throw Failure(
        .usage, Messages.unknownOption(name, command: command?.name),
        advice: Messages.didYouMean(near, else: Messages.seeHelp(of: command?.name)))
    }
    guard values[option.name] == nil else { throw usage(Messages.repeatedOption(option.name)) }
    guard option.takesValue else {
      guard attached == nil else { throw usage(Messages.flagWithValue(option.name)) }
      values.add(option.name, "")
      return
    }
    if attached == nil, let isValue = option.isValue, !(rest.first.map(isValue) ?? false) {
      values.add(option.name, "")
      return
    }
    guard let value = attached ?? rest.popFirst() else { throw usage(Messages.missingValue(option)) }
    values.add(option.name, try checked(value, for: option))
  }

  /// Before the command is known only what every command takes can stand.
  private var known: [CommandOption] { command?.allOptions ?? CommandOption.everywhere + [.version] }

  /// "--on=01/02/2020" and "-oFILE" carry their value with them.
  private static func split(_ word: String) -> (name: String, value: String?) {
    if word.hasPrefix("--") {
      guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return (word, nil) }
      return (String(word[..<sign]), String(word[word.utf8.index(after: sign)...]))
    }
    let name = String(word.prefix(2))
    return (name, name.utf8.count == word.utf8.count ? nil : String(word.dropFirst(2)))
  }

  private func checked(_ value: String, for option: CommandOption) throws(Failure) -> String {
    switch option.value {
    case .none, .text: return value
    case .file, .folder:
      guard !value.isEmpty else { throw usage(Messages.missingValue(option)) }
      return value
    case .date:
      guard CivilDate(parsing: value) != nil else {
        throw Failure(.usage, Messages.badDate(value, option: option.name), hint: Messages.dateForms)
      }
      return value
    case .number(let most):
      guard let number = Int(value), (0...most).contains(number) else {
        throw usage(Messages.badNumber(value, option: option.name, most: most))
      }
      return value
    case .choice(let choices, _):
      let folded = FoldedText.fold(value)
      guard let choice = choices.first(where: { FoldedText.fold($0) == folded }) else {
        throw Failure(
          .usage, Messages.badChoice(value, option: option.name),
          advice: Messages.didYouMean(
            Suggestion.closest(to: value, among: choices), else: Messages.choices(choices)))
      }
      return choice
    }
  }

  private func checkOperands(of command: Command) throws(Failure) {
    let required = command.operands.required
    if operands.count < required.count {
      throw usage(Messages.missingOperand(required[operands.count], command: command.name))
    }
    if let most = command.operands.maximum, operands.count > most {
      throw usage(Messages.strayOperand(operands[most], command: command.name))
    }
  }

  private func usage(_ message: String) -> Failure {
    Failure(.usage, message, hint: Messages.seeHelp(of: command?.name))
  }
}
