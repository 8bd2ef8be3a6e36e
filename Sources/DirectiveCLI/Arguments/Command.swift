/// One command as the table describes it: parser, help and completions are made from this.
struct Command: Sendable {
  /// What stands after the command's name besides options.
  enum Operands: Sendable {
    case none
    case optional(String)
    case one(String)
    case oneOrMore(String)
    case any(String)
    /// Two different ones: "ID" and "TEXT".
    case pair(String, String)
    /// Different ones, the last in any number of words: "ID", "FIELD" and "VALUE".
    case sequence([String])

    /// As help writes it, with a leading space; empty for none.
    var usage: String {
      switch self {
      case .none: ""
      case .optional(let name): " [\(name)]"
      case .any(let name): " [\(name)…]"
      case .one(let name): " \(name)"
      case .oneOrMore(let name): " \(name)…"
      case .pair(let first, let second): " \(first) \(second)"
      case .sequence(let names): " \(names.joined(separator: " "))…"
      }
    }

    /// The names in order, without "…".
    var names: [String] {
      switch self {
      case .none: []
      case .optional(let name), .any(let name), .one(let name), .oneOrMore(let name): [name]
      case .pair(let first, let second): [first, second]
      case .sequence(let names): names
      }
    }

    /// The names of those that must be there, in order.
    var required: [String] {
      switch self {
      case .none, .optional, .any: []
      case .one(let name), .oneOrMore(let name): [name]
      case .pair(let first, let second): [first, second]
      case .sequence(let names): names
      }
    }

    /// Nil when there is no bound.
    var maximum: Int? {
      switch self {
      case .none: 0
      case .optional, .one: 1
      case .oneOrMore, .any, .sequence: nil
      case .pair: 2
      }
    }
  }

  struct Example: Sendable {
    let line: String
    let meaning: String
    init(_ line: String, _ meaning: String) {
      self.line = line
      self.meaning = meaning
    }
  }

  let name: String
  /// One line, lower case, no full stop.
  let summary: String
  let operands: Operands
  let options: [CommandOption]
  let examples: [Example]
  /// Paragraphs under the options; may be empty.
  let notes: [String]
  let run: @Sendable (Invocation) throws -> ExitStatus

  init(
    _ name: String, _ summary: String, operands: Operands = .none, options: [CommandOption] = [], examples: [Example],
    notes: [String] = [], run: @escaping @Sendable (Invocation) throws -> ExitStatus
  ) {
    self.name = name
    self.summary = summary
    self.operands = operands
    self.options = options
    self.examples = examples
    self.notes = notes
    self.run = run
  }

  /// Its own options and those of every command.
  var allOptions: [CommandOption] { options + CommandOption.everywhere }
}

extension Command {
  /// Every command, in the order of `help`.
  static var all: [Command] {
    [
      .import, .export, .tasks, .show, .done, .reopen, .extend, .withdraw, .suspend, .reassign, .note, .set, .report, .directives,
      .references, .review, .reread,
      .undo,
      .redo,
      .log, .parse, .repair, .explain,
      .digest, .calendar,
      .agencies, .holidays,
      .check, .completions, .man, .help,
    ]
  }

  static func named(_ name: String) throws(Failure) -> Command {
    let commands = all
    if let command = commands.first(where: { $0.name == name }) { return command }
    let near = Suggestion.closest(to: name, among: commands.map(\.name))
    throw Failure(.usage, Messages.unknownCommand(name), advice: Messages.didYouMean(near, else: Messages.seeHelp))
  }
}
