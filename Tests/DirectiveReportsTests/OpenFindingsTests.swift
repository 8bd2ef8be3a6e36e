import DirectiveModel
import DirectiveReports
import Testing

/// Which findings wait for an answer after what people have said.
@Suite struct OpenFindingsTests {
  private static func finding(_ field: String, _ reason: Finding.Reason = .repaired) -> Finding {
    Finding(field: field, reason: reason, message: field, bytes: 0..<1, lines: 1...1, confidence: 50)
  }

  private static func stored(_ events: [(kind: Event.Kind, task: String?)]) -> StoredDirective {
    let fields = ["number", "signer", "tasks[1].text", "tasks[1].deadline", "tasks[1].assignees", "tasks[2].assignees"]
    var stored = Sample.directive(
      "2026/41-ubnd-th", number: "41/UBND-TH", subject: "V/v rà soát",
      tasks: ["1", "2"].map { Sample.task($0, "Rà soát.", leads: [Sample.finance]) }, review: fields.map { finding($0) })
    stored.events = events.enumerated().map { place, event in
      Event(time: "2026-11-21T09:30:00+07:00", user: "lan", command: "c\(place)", task: event.task, kind: event.kind)
    }
    return stored
  }

  /// The fields of findings that the events settle.
  private static func settled(_ events: (kind: Event.Kind, task: String?)...) -> [String] {
    let stored = stored(events)
    return stored.directive.review.map(\.field).filter { !stored.openFindings.map(\.field).contains($0) }
  }

  @Test func aCorrectionSettlesItsOwnField() {
    #expect(Self.settled((.corrected(.number("14/UBND-TH")), nil)) == ["number"])
    #expect(Self.settled((.corrected(.deadline(nil)), "1")) == ["tasks[1].deadline"])
    #expect(Self.settled((.corrected(.text("Rà soát lại.")), "1")) == ["tasks[1].text"])
    #expect(Self.settled((.corrected(.leads([Sample.finance])), "2")) == ["tasks[2].assignees"])
    #expect(Self.settled((.corrected(.supporters([Sample.finance])), "2")) == [])
  }

  @Test func aConfirmationHoldsForTheValueThatWasSeen() {
    #expect(Self.settled((.confirmed(field: "number", value: "41/UBND-TH"), nil)) == ["number"])
    #expect(Self.settled((.confirmed(field: "number", value: "4l/UBND-TH"), nil)) == [])
    #expect(Self.settled((.confirmed(field: "signer", value: nil), nil)) == ["signer"])
    #expect(Self.settled((.confirmed(field: "number", value: nil), nil)) == [])
    #expect(
      Self.settled((.confirmed(field: "number", value: "41/UBND-TH"), nil), (.undone(command: "c0"), nil)) == [])
  }

  @Test func aGroupIsPartedByWhatWasRead() {
    var stored = Self.stored([])
    stored.directive.tasks[1].assign([Sample.health], as: .lead)
    stored.directive.review = ["1", "2"].map { Self.finding("tasks[\($0)].assignees", .inferred) }
    let group = stored.directive.review.dropFirst().reduce(into: FindingGroup(stored.directive.review[0])) { $0.add($1) }
    #expect(ReviewItem(stored: stored, group: group).parts.map(\.group.count) == [1, 1])
    stored.directive.tasks[1].assign([Sample.finance], as: .lead)
    #expect(ReviewItem(stored: stored, group: group).parts.map(\.group.count) == [2])
  }

  @Test(arguments: [
    ("number", Correction.Field.number), ("issuer", .issuer), ("tasks[1.a].deadline", .deadline), ("tasks[2#2].assignees", .leads),
    ("tasks[1].text", .text), ("tasks[1]", .text),
  ]) func someFieldsCanBeCorrected(field: String, correction: Correction.Field) {
    #expect(Self.finding(field).correctableField == correction)
  }

  @Test(arguments: ["signer", "place", "documentType", "references[76/NQ-CP]", "tasks", "deadline", "tasks[1].odd", ""])
  func othersCannot(field: String) { #expect(Self.finding(field).correctableField == nil) }

  @Test func fieldsAreNamedInWords() {
    let fields = ["number", "signer", "tasks[1.a].deadline", "references[76/NQ-CP]", "odd"]
    #expect(
      fields.map(FindingWords.words) == ["số, ký hiệu", "người ký", "thời hạn nhiệm vụ 1.a", "viện dẫn 76/NQ-CP", "odd"])
  }
}
