extension Event {
  private enum KindName: String, CaseIterable {
    case done, reopened, extended, withdrawn, suspended, reassigned, noted, corrected, confirmed, undone
  }

  /// An entry of a store file's `events`: time, user, command and task, where they are given agency and period, then `kind` and
  /// that kind's own members.
  package var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("time", .string(time)), .init("user", .string(user)), .init("command", .string(command)),
      .init("task", .optional(task)),
    ]
    if let period { members.append(.init("period", .string(period.description))) }
    if let agency { members.append(.init("agency", agency.json)) }
    return .object(members + kind.members)
  }

  /// The event that `json` was written from. A kind it does not know is an error: without it the task's state would be wrong.
  package init(json node: JSONNode) throws(JSONShapeError) {
    guard node.isObject else { throw node.mismatch(.object) }
    // First: a kind that only a newer program knows is to be named as that.
    let kind = try Event.kind(node)
    try node.refuseDamagedNames(of: "period", "agency")
    self.init(
      time: try node.text("time"), user: try node.text("user"), command: try node.text("command"),
      task: try node.nullableText("task"),
      period: try node.ifPresent("period") { (node, key) throws(JSONShapeError) in
        guard let period = Period(parsing: try node.text(key)) else { throw node.mismatch(.text, key: key) }
        return period
      },
      agency: try node.ifPresent("agency") { (node, key) throws(JSONShapeError) in try AgencyName(json: node.object(key)) },
      kind: kind)
  }

  private static func kind(_ node: JSONNode) throws(JSONShapeError) -> Kind {
    switch try node.choice("kind", of: KindName.self) {
    case .done: .done(on: try node.date("on"), note: try node.nullableText("note"))
    case .reopened: .reopened(note: try node.nullableText("note"))
    case .extended: .extended(to: try node.date("to"), note: try node.nullableText("note"))
    case .withdrawn: .withdrawn(note: try node.nullableText("note"))
    case .suspended: .suspended(note: try node.nullableText("note"))
    case .reassigned:
      .reassigned(
        from: try node.nullableObject("from", AgencyName.init(json:)), to: try AgencyName(json: node.object("to")),
        note: try node.nullableText("note"))
    case .noted: .noted(try node.text("note"))
    case .corrected: .corrected(try Correction(json: node))
    case .confirmed: .confirmed(field: try node.text("field"), value: try node.nullableText("value"))
    case .undone: .undone(command: try node.text("undoes"))
    }
  }
}

extension Event.Kind {
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .done(let day, let note): named("done", .init("on", .string(day.iso)), .init("note", .optional(note)))
    case .reopened(let note): named("reopened", .init("note", .optional(note)))
    case .extended(let day, let note): named("extended", .init("to", .string(day.iso)), .init("note", .optional(note)))
    case .withdrawn(let note): named("withdrawn", .init("note", .optional(note)))
    case .suspended(let note): named("suspended", .init("note", .optional(note)))
    case .reassigned(let from, let to, let note):
      named("reassigned", .init("from", from?.json ?? .null), .init("to", to.json), .init("note", .optional(note)))
    case .noted(let text): named("noted", .init("note", .string(text)))
    case .corrected(let correction):
      named("corrected", .init("field", .string(correction.field.rawValue)), .init("value", correction.value))
    case .confirmed(let field, let value):
      named("confirmed", .init("field", .string(field)), .init("value", .optional(value)))
    case .undone(let command): named("undone", .init("undoes", .string(command)))
    }
  }

  private func named(_ name: String, _ own: JSONValue.Member...) -> [JSONValue.Member] {
    [.init("kind", .string(name))] + own
  }
}

extension Correction {
  fileprivate var value: JSONValue {
    switch self {
    case .number(let value), .subject(let value): .optional(value)
    case .text(let value): .string(value)
    case .issued(let value): .optional(value?.iso)
    case .issuer(let value): value?.json ?? .null
    case .leads(let names), .supporters(let names): .array(names.map(\.json))
    case .deadline(let value): value?.json ?? .null
    }
  }

  fileprivate init(json node: JSONNode) throws(JSONShapeError) {
    switch try node.choice("field", of: Field.self) {
    case .number: self = .number(try node.nullableText("value"))
    case .subject: self = .subject(try node.nullableText("value"))
    case .text: self = .text(try node.text("value"))
    case .issued: self = .issued(try node.nullableDate("value"))
    case .issuer: self = .issuer(try node.nullableObject("value", AgencyName.init(json:)))
    case .leads: self = .leads(try node.nullableList("value", AgencyName.init(json:)))
    case .supporters: self = .supporters(try node.nullableList("value", AgencyName.init(json:)))
    case .deadline:
      self = .deadline(try node.nullableObject("value", Deadline.init(json:)))
    }
  }
}
