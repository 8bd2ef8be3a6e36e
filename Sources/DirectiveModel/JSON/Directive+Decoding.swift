extension Directive {
  /// Members of a reading that a list of tasks has no use for; a file read without them gives a directive without them.
  package static let membersBesideTasks = ["addressees", "recipients", "references", "review"]

  /// The directive that `json` was written from; keys it does not know are passed over.
  package init(json node: JSONNode) throws(JSONShapeError) {
    guard node.isObject else { throw node.mismatch(.object) }
    let source = try node.object("source")
    self.init(
      source: Source(
        name: try source.text("name"), sha256: try source.text("sha256"), byteCount: try source.integer("byteCount"),
        pages: try PageLines(json: source)),
      number: try node.optionalText("number"),
      documentType: try node.optionalText("documentType"),
      issuer: try node.ifPresent("issuer") { (node, key) throws(JSONShapeError) in try AgencyName(json: node.object(key)) },
      place: try node.optionalText("place"),
      issued: try node.ifPresent("issued") { (node, key) throws(JSONShapeError) in try node.date(key) },
      subject: try node.optionalText("subject"),
      addressees: try node.list("addressees", Recipient.init(json:)),
      recipients: try node.list("recipients", Recipient.init(json:)),
      signer: try node.ifPresent("signer") { (node, key) throws(JSONShapeError) in try Signer(json: node.object(key)) },
      references: try node.list("references", LegalReference.init(json:)),
      tasks: try node.list("tasks", DirectiveTask.init(json:)),
      review: try node.list("review", Finding.init(json:)))
    // Last, so that of a text with several faults a wrong value is named before what is missing.
    try node.requireMembers(
      "schemaVersion", "number", "documentType", "issuer", "place", "issued", "subject", "addressees", "recipients", "signer", "references",
      "tasks", "review")
  }
}

extension PageLines {
  fileprivate init(json source: JSONNode) throws(JSONShapeError) {
    try source.refuseDamagedNames(of: "pageStarts")
    self.init(
      first: try source.list("pageStarts") { (item) throws(JSONShapeError) in
        guard let line = item.int else { throw item.mismatch(.integer) }
        return line
      })
  }
}

extension AgencyName {
  init(json node: JSONNode) throws(JSONShapeError) {
    let name = try node.text("name")
    self.init(id: try node.nullableText("id").map(AgencyID.init), name: name)
  }
}

extension Recipient {
  init(json node: JSONNode) throws(JSONShapeError) {
    self.init(agency: try AgencyName(json: node), text: try node.text("text"))
  }
}

extension Signer {
  init(json node: JSONNode) throws(JSONShapeError) {
    self.init(title: try node.nullableText("title"), name: try node.text("name"))
  }
}

extension LegalReference {
  init(json node: JSONNode) throws(JSONShapeError) {
    self.init(
      number: try node.text("number"), documentType: try node.nullableText("documentType"),
      issued: try node.nullableDate("issued"), issuer: try node.nullableText("issuer"), text: try node.text("text"),
      bytes: try node.halfOpenRange("bytes"))
  }
}

extension DirectiveTask {
  init(json node: JSONNode) throws(JSONShapeError) {
    self.init(
      path: try node.text("path"), text: try node.text("text"), bytes: try node.halfOpenRange("bytes"),
      lines: try node.closedRange("lines"), assignees: try node.nullableList("assignees", Assignee.init(json:)),
      reportTo: try node.nullableList("reportTo", AgencyName.init(json:)),
      deadline: try node.nullableObject("deadline", Deadline.init(json:)), references: try node.nullableTexts("references"))
  }
}

extension Assignee {
  init(json node: JSONNode) throws(JSONShapeError) {
    self.init(agency: try AgencyName(json: node), role: try node.choice("role"), inherited: try node.truth("inherited"))
  }
}

extension Deadline {
  init(json node: JSONNode) throws(JSONShapeError) {
    self.init(
      rule: try DeadlineRule(json: node), text: try node.text("text"), bytes: try node.halfOpenRange("bytes"),
      lastDay: try node.nullableDate("lastDay"))
  }
}

extension DeadlineRule {
  private enum Kind: String, CaseIterable { case date, recurring, relative }

  init(json node: JSONNode) throws(JSONShapeError) {
    switch try node.choice("kind", of: Kind.self) {
    case .date: self = .date(try node.date("date"), bound: try node.choice("bound"))
    case .recurring: self = .recurring(try Recurrence(json: node))
    case .relative:
      self = .relative(count: try node.integer("count"), unit: try node.choice("unit"), from: try node.choice("from"))
    }
  }
}

extension Recurrence {
  init(json node: JSONNode) throws(JSONShapeError) {
    let frequencies = try node.nullableList("frequencies") { (item) throws(JSONShapeError) in
      guard let frequency = item.string.flatMap(Frequency.init) else {
        throw item.mismatch(.oneOf(Frequency.allCases.map(\.rawValue)))
      }
      return frequency
    }
    self.init(
      frequencies: frequencies, adHoc: try node.truth("adHoc"), day: try node.nullableInteger("day"),
      month: try node.nullableInteger("month"), bound: try node.nullable("bound") { (bound) throws(JSONShapeError) in try bound.choice() })
  }
}

extension Finding {
  init(json node: JSONNode) throws(JSONShapeError) {
    self.init(
      field: try node.text("field"), reason: try node.choice("reason"), message: try node.text("message"),
      bytes: try node.nullable("bytes") { (bytes) throws(JSONShapeError) in try bytes.halfOpenRange() },
      lines: try node.nullable("lines") { (lines) throws(JSONShapeError) in try lines.closedRange() },
      confidence: try node.optionalInteger("confidence"))
  }
}
