import DirectiveModel

/// What somebody types for a task: a directive's name, a colon, the task's path ("41:1.a").
struct TaskName {
  let directive: String
  let path: String

  init(_ typed: String) throws(Failure) {
    guard let colon = typed.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      throw Failure(.failed, Messages.taskWithoutPath(typed), hint: Messages.seeTasks(of: typed))
    }
    directive = String(typed[..<colon])
    path = String(typed[typed.utf8.index(after: colon)...])
  }

  /// The path as the directive has it: as typed, else without regard to case, else without marks where that is unique.
  func resolved(among paths: [String]) throws(Failure) -> String {
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
