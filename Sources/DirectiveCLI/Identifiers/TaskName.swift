import DirectiveModel

/// What somebody types for a task: a directive's name, a colon, the task's path ("41:1.a"), for a round an "@" and the period
/// ("41:5@2021-Q3").
struct TaskName {
  let directive: String
  let path: String
  /// As typed.
  let period: String?

  init(_ typed: String) throws(Failure) {
    guard let colon = typed.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw Failure(.failed, Messages.taskWithoutPath(typed), hint: Messages.seeTasks(of: typed))
    }
    directive = String(typed[..<colon])
    let rest = typed[typed.utf8.index(after: colon)...]
    let at = rest.utf8.firstIndex(of: UInt8(ascii: "@"))
    path = String(rest[..<(at ?? rest.endIndex)])
    period = at.map { String(rest[rest.utf8.index(after: $0)...]) }
  }

  /// The task that is meant, and the round where one was typed.
  func resolved(in stored: StoredDirective, tracking: Tracking) throws(Failure) -> TaskID {
    var id = TaskID(directive: stored.id, path: try resolvedPath(among: stored.directive.tasks.map(\.path)))
    guard let period else { return id }
    let rounds = tracking.rounds(of: id, in: stored).compactMap(\.period)
    id.period = Period(parsing: period)
    guard id.period != nil, !tracking.rounds(of: id, in: stored).isEmpty else {
      throw Failure(
        .failed, Messages.unknownPeriod(period, of: "\(directive):\(path)"),
        hint: rounds.isEmpty ? Messages.notRecurring : Messages.choosePeriod(rounds.map(\.description)))
    }
    return id
  }

  /// The path as the directive has it: as typed, else without regard to case, else without marks where that is unique.
  func resolvedPath(among paths: [String]) throws(Failure) -> String {
    if paths.contains(path) { return path }
    for form in [Self.lowercased, FoldedText.fold] {
      let wanted = form(path)
      let found = paths.filter { form($0) == wanted }
      if found.count > 1 {
        throw Failure(.failed, Messages.ambiguousTask(path, in: directive), hint: Messages.chooseOne(of: found, all: found.count))
      }
      if let only = found.first { return only }
    }
    throw Failure(
      .failed, Messages.unknownTask(path, in: directive),
      advice: Messages.didYouMean(Suggestion.closest(to: path, among: paths), else: Messages.seeTasks(of: directive)))
  }

  private static func lowercased(_ text: String) -> String { text.lowercased() }
}
