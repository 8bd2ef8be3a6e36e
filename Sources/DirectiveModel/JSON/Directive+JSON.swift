extension Directive {
  /// The object that `cchc parse --format json` prints and that the store keeps as a directive's reading. Absent values are null, absent lists `[]`.
  package var json: JSONValue {
    [
      "schemaVersion": 1,
      "source": [
        "name": .string(source.name), "sha256": .string(source.sha256), "byteCount": .int(source.byteCount),
      ],
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
      "tasks": .array(tasks.map(\.json)),
      "review": .array(review.map(\.json)),
    ]
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
  package var json: JSONValue {
    [
      "path": .string(path),
      "text": .string(text),
      "bytes": .range(bytes),
      "lines": .range(lines),
      "assignees": .array(assignees.map(\.json)),
      "reportTo": .array(reportTo.map(\.json)),
      "deadline": .optional(deadline?.json),
      "references": .array(references.map(JSONValue.string)),
    ]
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
  package var json: JSONValue {
    [
      "field": .string(field),
      "reason": .string(reason.rawValue),
      "message": .string(message),
      "bytes": .optional(bytes.map(JSONValue.range)),
      "lines": .optional(lines.map(JSONValue.range)),
      "confidence": .optional(confidence),
    ]
  }
}

extension JSONValue {
  static func range(_ range: Range<Int>) -> JSONValue { [.int(range.lowerBound), .int(range.upperBound)] }
  static func range(_ range: ClosedRange<Int>) -> JSONValue { [.int(range.lowerBound), .int(range.upperBound)] }
}
