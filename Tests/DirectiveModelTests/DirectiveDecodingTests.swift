import DirectiveModel
import Testing

/// What is written can be read again, for values drawn at random from a fixed seed.
@Suite struct DirectiveDecodingTests {
  @Test func directivesComeBack() throws {
    var draw = Draw(seed: 41)
    for _ in 0..<200 {
      let directive = draw.directive()
      for layout in [JSONWriter.Layout.compact, .pretty] {
        let bytes = JSONWriter.bytes(of: directive.json.sortedByKey, layout: layout)
        let again = try Directive(json: JSONDocument(parsing: bytes).root)
        #expect(again == directive)
      }
    }
  }

  @Test func aListOfTasksNeedsNoReferencesAndNoReview() throws {
    var draw = Draw(seed: 43)
    for _ in 0..<50 {
      var directive = draw.directive()
      let bytes = JSONWriter.bytes(of: ["reading": directive.json], layout: .pretty)
      let document = try JSONDocument(parsing: bytes, passingOver: Directive.membersBesideTasks)
      let again = try Directive(json: document.root.object("reading"))
      (directive.addressees, directive.recipients, directive.references, directive.review) = ([], [], [], [])
      #expect(again == directive)
    }
  }

  @Test func aFindingFromBeforeItHadAConfidenceIsRead() throws {
    var directive = Directive(source: Source(name: "a", sha256: "b", byteCount: 1))
    directive.review = [Finding(field: "number", reason: .missing, message: "m")]
    let text = String(decoding: JSONWriter.bytes(of: directive.json, layout: .compact), as: UTF8.self)
    let older = text.replacing(#","confidence":null"#, with: "")
    #expect(older != text)
    #expect(try Directive(json: JSONDocument(parsing: Array(older.utf8)).root) == directive)
  }

  @Test func eventsComeBack() throws {
    var draw = Draw(seed: 42)
    for _ in 0..<200 {
      let event = draw.event()
      let bytes = JSONWriter.bytes(of: event.json, layout: .compact)
      let again = try Event(json: JSONDocument(parsing: bytes).root)
      #expect(again == event)
    }
  }

  @Test(arguments: [
    ("{}", "source"), (#"{"source":{"name":1}}"#, "source.name"),
    (#"{"source":{"name":"a","sha256":"b","byteCount":1},"issued":"2020-02-30"}"#, "issued"),
    (#"{"source":{"name":"a","sha256":"b","byteCount":1},"tasks":[{"path":"1","text":"x","bytes":[5,2]}]}"#, "tasks[0].bytes"),
    (#"{"source":{"name":"a","sha256":"b","byteCount":1},"recipients":["x"]}"#, "recipients[0].name"),
    (#"{"source":{"name":"a","sha256":"b","byteCount":1},"review":{}}"#, "review"),
  ]) func whatDoesNotFitIsNamedByItsPath(text: String, path: String) throws {
    let root = try JSONDocument(parsing: Array(text.utf8)).root
    let error = #expect(throws: JSONShapeError.self) { try Directive(json: root) }
    #expect(error?.path == path)
  }

  @Test func placesOnPagesStandWhereThereArePages() throws {
    var directive = Directive(source: Source(name: "a", sha256: "b", byteCount: 1))
    directive.review = [
      Finding(field: "issued", reason: .missing, message: "x", lines: 4...6), Finding(field: "number", reason: .missing, message: "y"),
    ]
    func members() throws -> [[Int?]?] {
      let root = try JSONDocument(parsing: JSONWriter.bytes(of: directive.json, layout: .compact)).root
      let first = try #require(root["review"]?.items.first)
      return [root["source"]?["pageStarts"], first["pages"], first["pageLines"]].map { $0?.items.map(\.int) }
    }
    #expect(try members() == [nil, nil, nil])
    directive.source.pages = PageLines(first: [1, 6])
    #expect(try members() == [[1, 6], [1, 2], [4, 1]])
  }

  /// A key whose letter was flipped on the disk must not take a deadline or a done task away in silence.
  @Test func aMemberThatIsLostIsNamed() throws {
    var draw = Draw(seed: 44)
    let keys = ["number", "issued", "tasks", "assignees", "deadline", "lastDay", "title", "review", "references", "id"]
    var named: Set<String> = []
    for _ in 0..<50 {
      let text = String(decoding: JSONWriter.bytes(of: draw.directive().json, layout: .compact), as: UTF8.self)
      for key in keys {
        let changed = text.replacing("\"\(key)\":", with: "\"x\(key)\":")
        guard changed != text else { continue }
        let root = try JSONDocument(parsing: Array(changed.utf8)).root
        let error = #expect(throws: JSONShapeError.self) { try Directive(json: root) }
        #expect(error?.path.hasSuffix(key) == true, "\(key)")
        named.insert(key)
      }
    }
    #expect(named.count == keys.count)
  }

  @Test func anEventsLostNoteIsNamedAndUnknownMembersArePassedOver() throws {
    let event = Event(
      time: "t", user: "u", command: "c", task: "1", kind: .done(on: CivilDate(dayNumber: 17_550), note: nil))
    let text = String(decoding: JSONWriter.bytes(of: event.json, layout: .compact), as: UTF8.self)
    func read(_ text: String) throws -> Event { try Event(json: JSONDocument(parsing: Array(text.utf8)).root) }
    #expect(try read(text.replacing("{", with: #"{"later":{"x":[1]},"#)) == event)
    for key in ["task", "note"] {
      #expect(throws: JSONShapeError.self) { try read(text.replacing("\"\(key)\":", with: "\"x\":")) }
    }
  }
}

/// Values drawn from a seed. Source of the generator: Marsaglia, "Xorshift RNGs" (2003).
private struct Draw {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  mutating func maybe<Value>(_ make: (inout Draw) -> Value) -> Value? { below(3) == 0 ? nil : make(&self) }

  mutating func some<Value>(_ make: (inout Draw) -> Value) -> [Value] {
    var values: [Value] = []
    for _ in 0..<below(4) { values.append(make(&self)) }
    return values
  }

  mutating func text() -> String {
    let parts = ["Sở Nội vụ", "\"", "\\", "\n", "\u{0}", "\u{7F}", "đ", "e\u{301}", "😀", "/", " ", "41/UBND-TH", "\r\n", "\u{2028}"]
    return some { $0.one(of: parts) }.joined() + one(of: parts)
  }

  mutating func date() -> CivilDate { CivilDate(dayNumber: Int32(below(40_000))) }
  mutating func range() -> Range<Int> {
    let from = below(10_000)
    return from..<(from + below(500))
  }
  mutating func lines() -> ClosedRange<Int> {
    let from = 1 + below(100)
    return from...(from + below(5))
  }
  mutating func agency() -> AgencyName { AgencyName(id: maybe { AgencyID($0.text()) }, name: text()) }

  mutating func rule() -> DeadlineRule {
    switch below(3) {
    case 0: .date(date(), bound: one(of: DateBound.allCases))
    case 1:
      .recurring(
        Recurrence(
          frequencies: some { $0.one(of: Recurrence.Frequency.allCases) }, adHoc: below(2) == 0, day: maybe { $0.below(31) },
          month: maybe { $0.below(12) }, bound: maybe { $0.one(of: DateBound.allCases) }))
    default: .relative(count: below(90), unit: one(of: PeriodUnit.allCases), from: one(of: PeriodStart.allCases))
    }
  }

  mutating func task() -> DirectiveTask {
    DirectiveTask(
      path: text(), text: text(), bytes: range(), lines: lines(),
      assignees: some {
        Assignee(agency: $0.agency(), role: $0.one(of: Assignee.Role.allCases), inherited: $0.below(2) == 0)
      },
      reportTo: some { $0.agency() },
      deadline: maybe { Deadline(rule: $0.rule(), text: $0.text(), bytes: $0.range(), lastDay: $0.maybe { $0.date() }) },
      references: some { $0.text() })
  }

  mutating func reference() -> LegalReference {
    LegalReference(
      number: text(), documentType: maybe { $0.text() }, issued: maybe { $0.date() }, issuer: maybe { $0.text() }, text: text(),
      bytes: range())
  }

  mutating func finding() -> Finding {
    Finding(
      field: text(), reason: one(of: Finding.Reason.allCases), message: text(), bytes: maybe { $0.range() },
      lines: maybe { $0.lines() })
  }

  mutating func directive() -> Directive {
    Directive(
      source: Source(
        name: text(), sha256: text(), byteCount: below(1 << 24), pages: PageLines(first: some { 1 + $0.below(50) })),
      number: maybe { $0.text() },
      documentType: maybe { $0.text() }, issuer: maybe { $0.agency() }, place: maybe { $0.text() }, issued: maybe { $0.date() },
      subject: maybe { $0.text() }, addressees: some { Recipient(agency: $0.agency(), text: $0.text()) },
      recipients: some { Recipient(agency: $0.agency(), text: $0.text()) },
      signer: maybe { Signer(title: $0.maybe { $0.text() }, name: $0.text()) }, references: some { $0.reference() },
      tasks: some { $0.task() }, review: some { $0.finding() })
  }

  mutating func event() -> Event {
    let kind: Event.Kind =
      switch below(5) {
      case 0: .done(on: date(), note: maybe { $0.text() })
      case 1: .reopened(note: maybe { $0.text() })
      case 2: .extended(to: date(), note: maybe { $0.text() })
      case 3: .noted(text())
      default: .undone(command: text())
      }
    return Event(time: text(), user: text(), command: text(), task: maybe { $0.text() }, kind: kind)
  }
}
