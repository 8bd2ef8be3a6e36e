import DirectiveModel

/// The words of one command line after parsing; values are valid for their options.
struct Arguments {
  let operands: [String]
  private let values: OptionValues

  init(operands: [String], values: OptionValues = OptionValues()) {
    self.operands = operands
    self.values = values
  }

  func has(_ option: CommandOption) -> Bool { values[option.name] != nil }
  /// Nil when the option was not given.
  func text(_ option: CommandOption) -> String? { values[option.name] }
  func date(_ option: CommandOption) -> CivilDate? { text(option).flatMap { CivilDate(parsing: $0) } }
  func number(_ option: CommandOption) -> Int? { text(option).flatMap { Int($0) } }
}

/// The values of a few options by name; flags have an empty one. A list: making a dictionary takes longer than `--version` does.
struct OptionValues {
  private var given: [(name: String, value: String)] = []

  subscript(name: String) -> String? { given.first { $0.name == name }?.value }

  /// The option must not be there yet.
  mutating func add(_ name: String, _ value: String) { given.append((name, value)) }
}

/// A command ready to run.
struct Invocation {
  let arguments: Arguments
  let console: Console

  var today: CivilDate { arguments.date(.today) ?? console.clock().date }
}
