extension Directive {
  /// The object that `cchc parse --format json` prints and that the store keeps as a directive's reading. Absent values are null, absent lists `[]`.
  package var json: JSONValue {
    [
      "schemaVersion": 1,
      "source": source.json,
      "number": .optional(number),
      "documentType": .optional(documentType),
      "issuer": .optional(issuer?.json),
      "place": .optional(place),
      "issued": .optional(issued?.iso),
      "subject": .optional(subject),
      "addressees": .array(addressees.map(\.json)),
      "recipients": .array(recipients.map(\.json)),
      "signer": .optional(signer.map { ["title": .optional($0.title), "name": .string($0.name)] }),
      "references": .array(references.map(\.json)),
      "tasks": .array(tasks.map { $0.json(in: source.pages) }),
      "review": .array(review.map { $0.json(in: source.pages) }),
    ]
  }
}

extension Source {
  /// `pageStarts` stands only where there are pages.
  fileprivate var json: JSONValue {
    let members: [JSONValue.Member] = [
      .init("name", .string(name)), .init("sha256", .string(sha256)), .init("byteCount", .int(byteCount)),
    ]
    return .object(members + (pages.first.isEmpty ? [] : [.init("pageStarts", .array(pages.first.map(JSONValue.int)))]))
  }
}

extension PageLines {
  /// The members that say on which pages lines stand, and on which lines of these; none where there are no pages.
  fileprivate func members(for lines: ClosedRange<Int>?) -> [JSONValue.Member] {
    guard let lines, let from = place(ofLine: lines.lowerBound), let to = place(ofLine: lines.upperBound) else { return [] }
    return [.init("pages", [.int(from.page), .int(to.page)]), .init("pageLines", [.int(from.line), .int(to.line)])]
  }
}

extension AgencyName {
  /// `{"id": …|null, "name": …}`
  package var json: JSONValue { ["id": .optional(id?.rawValue), "name": .string(name)] }
}

extension Recipient {
  package var json: JSONValue {
    ["id": .optional(agency.id?.rawValue), "name": .string(agency.name), "text": .string(text)]
  }
}

extension LegalReference {
  package var json: JSONValue {
    [
      "number": .string(number),
      "documentType": .optional(documentType),
      "issued": .optional(issued?.iso),
      "issuer": .optional(issuer),
      "text": .string(text),
      "bytes": .range(bytes),
    ]
  }
}

extension DirectiveTask {
  fileprivate func json(in pages: PageLines) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("path", .string(path)), .init("text", .string(text)), .init("bytes", .range(bytes)), .init("lines", .range(lines)),
    ]
    members += pages.members(for: lines)
    members += [
      .init("assignees", .array(assignees.map(\.json))),
      .init("reportTo", .array(reportTo.map(\.json))),
      .init("deadline", .optional(deadline?.json)),
      .init("references", .array(references.map(JSONValue.string))),
    ]
    return .object(members)
  }
}

extension Assignee {
  package var json: JSONValue {
    [
      "id": .optional(agency.id?.rawValue), "name": .string(agency.name), "role": .string(role.rawValue),
      "inherited": .bool(inherited),
    ]
  }
}

extension Deadline {
  /// `kind` and that kind's own members, then `text` and `bytes`. `lastDay` stands only where the text alone tells it.
  package var json: JSONValue {
    var members: [JSONValue.Member] = []
    switch rule {
    case .date(let date, let bound):
      members = [
        .init("kind", "date"), .init("date", .string(date.iso)), .init("bound", .string(bound.rawValue)),
      ]
    case .recurring(let recurrence):
      members = [
        .init("kind", "recurring"),
        .init("frequencies", .array(recurrence.frequencies.map { .string($0.rawValue) })),
        .init("adHoc", .bool(recurrence.adHoc)),
        .init("day", .optional(recurrence.day)),
        .init("month", .optional(recurrence.month)),
        .init("bound", .optional(recurrence.bound?.rawValue)),
      ]
    case .relative(let count, let unit, let from):
      members = [
        .init("kind", "relative"), .init("count", .int(count)), .init("unit", .string(unit.rawValue)),
        .init("from", .string(from.rawValue)),
      ]
    }
    members.append(.init("text", .string(text)))
    members.append(.init("bytes", .range(bytes)))
    members.append(.init("lastDay", .optional(lastDay?.iso)))
    return .object(members)
  }
}

extension Finding {
  fileprivate func json(in pages: PageLines) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("field", .string(field)), .init("reason", .string(reason.rawValue)), .init("message", .string(message)),
      .init("bytes", .optional(bytes.map(JSONValue.range))), .init("lines", .optional(lines.map(JSONValue.range))),
    ]
    members += pages.members(for: lines)
    return .object(members + [.init("confidence", .optional(confidence))])
  }
}

extension JSONValue {
  static func range(_ range: Range<Int>) -> JSONValue { [.int(range.lowerBound), .int(range.upperBound)] }
  static func range(_ range: ClosedRange<Int>) -> JSONValue { [.int(range.lowerBound), .int(range.upperBound)] }
}
