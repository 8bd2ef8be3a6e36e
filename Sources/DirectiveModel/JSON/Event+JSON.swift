extension Event {
  private enum KindName: String, CaseIterable { case done, reopened, extended, noted, undone }

  /// An entry of a store file's `events`: time, user, command and task, then `kind` and that kind's own members.
  package var json: JSONValue {
    let own: [JSONValue.Member] =
      switch kind {
      case .done(let day, let note):
        Event.members(.done, .init("on", .string(day.iso)), .init("note", .optional(note)))
      case .reopened(let note): Event.members(.reopened, .init("note", .optional(note)))
      case .extended(let day, let note):
        Event.members(.extended, .init("to", .string(day.iso)), .init("note", .optional(note)))
      case .noted(let text): Event.members(.noted, .init("note", .string(text)))
      case .undone(let command): Event.members(.undone, .init("undoes", .string(command)))
      }
    return .object(
      [
        .init("time", .string(time)), .init("user", .string(user)), .init("command", .string(command)),
        .init("task", .optional(task)),
      ] + own)
  }

  private static func members(_ name: KindName, _ own: JSONValue.Member...) -> [JSONValue.Member] {
    [.init("kind", .string(name.rawValue))] + own
  }

  /// The event that `json` was written from. A kind it does not know is an error: without it the task's state would be wrong.
  package init(json node: JSONNode) throws(JSONShapeError) {
    guard node.isObject else { throw node.mismatch(.object) }
    let kind: Kind =
      switch try node.choice("kind", of: KindName.self) {
      case .done: .done(on: try node.date("on"), note: try node.optionalText("note"))
      case .reopened: .reopened(note: try node.optionalText("note"))
      case .extended: .extended(to: try node.date("to"), note: try node.optionalText("note"))
      case .noted: .noted(try node.text("note"))
      case .undone: .undone(command: try node.text("undoes"))
      }
    self.init(
      time: try node.text("time"), user: try node.text("user"), command: try node.text("command"),
      task: try node.optionalText("task"), kind: kind)
  }
}
