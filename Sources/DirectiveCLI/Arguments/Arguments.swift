import DirectiveModel

/// The words of one command line after parsing; values are valid for their options.
struct Arguments {
  let operands: [String]
  /// By option name; flags have an empty value.
  private let values: [String: String]

  init(operands: [String], values: [String: String]) {
    self.operands = operands
    self.values = values
  }

  func has(_ option: CommandOption) -> Bool { values[option.name] != nil }
  /// Nil when the option was not given.
  func text(_ option: CommandOption) -> String? { values[option.name] }
  func date(_ option: CommandOption) -> CivilDate? { values[option.name].flatMap { CivilDate(parsing: $0) } }
  func number(_ option: CommandOption) -> Int? { values[option.name].flatMap { Int($0) } }
}

/// A command ready to run.
struct Invocation {
  let arguments: Arguments
  let console: Console

  var today: CivilDate { arguments.date(.today) ?? console.clock().date }

  /// What the ledger says it for: today, or with `--as-of` a day of the past as it was known then.
  var tracking: Tracking {
    let past = arguments.date(.asOf)
    return Tracking(on: past ?? today, isHistorical: past != nil)
  }
}
