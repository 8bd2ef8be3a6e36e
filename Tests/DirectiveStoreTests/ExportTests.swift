import DirectiveModel
import DirectiveStore
import Foundation
import Testing

@Suite struct ExportTests {
  /// The lines of a whole store, as text without their ends.
  private static func lines(of store: TemporaryStore, withFiles: Bool = true) throws -> (lines: [String], summary: ExportSummary) {
    var bytes: [UInt8] = []
    let ids = try store.store.identifiers()
    let summary = try store.store.export(ids, withOffice: true, withFiles: withFiles) { bytes += $0 }
    #expect(bytes.isEmpty || bytes.last == UInt8(ascii: "\n"))
    return (String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init), summary)
  }

  @discardableResult
  private static func take(_ lines: [String], into store: TemporaryStore, dryRun: Bool = false) throws -> [TransferOutcome] {
    try store.store.taking(lines.map { try ExportLine(parsing: Array($0.utf8)) }, dryRun: dryRun)
  }

  /// A store with everything that a store can hold: a scan, an earlier source, events, unknown keys, an office's files, odd letters.
  private static func full() throws -> TemporaryStore {
    let store = TemporaryStore()
    var scan = Incoming.sample(number: "9/UBND", text: "Chữ nhận dạng\r\n\u{FEFF}\u{202E}\t\"\u{301}\u{0}")
    scan.original = Original(
      content: HashedBytes([0x25, 0x50, 0x44, 0x46, 0, 0xFF, 0x80, 0x0A]), fileExtension: "pdf", extraction: Original.sample.extraction)
    try store.importing(.sample(), scan, .sample(number: nil, issued: nil, text: "không số"))
    try store.importing(.sample(text: "Văn bản số 41, bản sạch"), replace: true)
    try store.store.append([.sample: [.sample(.done(on: .sample, note: "=1+1")), .sample(.noted("x"), command: "c2")]])
    let text = try store.text(of: DirectiveID.samplePath)
    try store.write(text.replacing("\"received\"", with: "\"note\": 1.10,\n  \"received\""), to: DirectiveID.samplePath)
    try store.write("| Trung tâm |\n", to: "agencies.txt")
    try store.write(Data([0xFF, 0x0A]), to: "reports.txt")
    return store
  }

  @Test func aRoundTripLosesNothing() throws {
    let old = try Self.full()
    let (lines, summary) = try Self.lines(of: old)
    #expect(summary.directiveCount == 3 && summary.damaged.isEmpty && summary.lostSources.isEmpty)
    #expect(lines.count == 5)
    let new = TemporaryStore()
    let outcomes = try Self.take(lines, into: new)
    #expect(outcomes.count { if case .added = $0 { true } else { false } } == 3)
    // A hand's own order of keys is put right once; everything else is the same bytes.
    var (before, after) = (old.contents(), new.contents())
    let edited = DirectiveID.samplePath
    #expect(before.removeValue(forKey: edited) != nil)
    #expect(String(decoding: after.removeValue(forKey: edited) ?? Data(), as: UTF8.self).contains("\"note\": 1.10"))
    #expect(before == after)
    #expect(try new.store.check().isEmpty)
    let again = TemporaryStore()
    try Self.take(try Self.lines(of: new).lines, into: again)
    #expect(again.contents() == new.contents())
  }

  @Test func theSameLinesAgainChangeNothing() throws {
    let lines = try Self.lines(of: try Self.full()).lines
    let new = TemporaryStore()
    try Self.take(lines, into: new)
    let before = new.contents()
    for outcome in try Self.take(lines + lines, into: new) {
      switch outcome {
      case .alreadyPresent, .officePresent: continue
      default: Issue.record("\(outcome)")
      }
    }
    #expect(new.contents() == before)
  }

  @Test func aDryRunTellsTheSameAndWritesNothing() throws {
    let lines = try Self.lines(of: try Self.full()).lines
    let new = TemporaryStore()
    let foreseen = try Self.take(lines, into: new, dryRun: true)
    #expect(new.contents().isEmpty)
    #expect(try Self.take(lines, into: new) == foreseen)
  }

  /// Two clerks worked on copies of one store: both get the other's events, and then have the same.
  @Test func eventsOfBothStoresAreKept() throws {
    let (one, other) = (TemporaryStore(), TemporaryStore())
    try one.importing(.sample())
    try Self.take(try Self.lines(of: one).lines, into: other)
    try one.store.append([.sample: [.sample(.done(on: .sample, note: nil), command: "a")]])
    try other.store.append([.sample: [.sample(.noted("x"), task: "2", command: "b")]])
    #expect(try Self.take(try Self.lines(of: other).lines, into: one) == [.merged(.sample, events: 1)])
    #expect(try Self.take(try Self.lines(of: one).lines, into: other) == [.merged(.sample, events: 1)])
    #expect(one.contents() == other.contents())
    #expect(try one.store.directive(.sample)?.events.count == 2)
  }

  @Test func conflictsAreNamedAndNothingIsWritten() throws {
    let (one, other) = (TemporaryStore(), TemporaryStore())
    try one.importing(.sample())
    try one.write("a\n", to: "agencies.txt")
    // The same number in another province.
    try other.importing(.sample(text: "Văn bản khác"))
    try other.write("b\n", to: "agencies.txt")
    let before = other.contents()
    let outcomes = try Self.take(try Self.lines(of: one).lines, into: other)
    #expect(outcomes == [.officeDifferent(.agencies), .different(.sample, members: ["reading", "source"])])
    #expect(other.contents() == before)
  }

  @Test func theSameBytesUnderAnotherIdAreAConflict() throws {
    let (one, other) = (TemporaryStore(), TemporaryStore())
    try one.importing(.sample())
    try other.importing(.sample(number: "14/UBND-TH"))
    let before = other.contents()
    let known = try #require(try other.store.identifiers().first)
    #expect(try Self.take(try Self.lines(of: one).lines, into: other) == [.underAnotherName(.sample, known: known)])
    #expect(other.contents() == before)
    // Within one stream too.
    let both = try Self.lines(of: one).lines + Self.lines(of: other).lines
    let new = TemporaryStore()
    #expect(try Self.take(both, into: new) == [.added(.sample), .underAnotherName(known, known: .sample)])
  }

  @Test func aSourceThatWasLostIsPutBack() throws {
    let store = TemporaryStore()
    try store.importing(.sample())
    let (lines, before) = (try Self.lines(of: store).lines, store.contents())
    try FileManager.default.removeItem(atPath: store.path("sources"))
    #expect(try Self.lines(of: store).summary.lostSources.count == 1)
    try Self.take(lines, into: store)
    #expect(store.contents() == before)
  }

  @Test func whatCannotBeReadIsNamedAndTheRestExported() throws {
    let store = TemporaryStore()
    try store.importing(.sample(), .sample(number: "9/UBND", text: "khác"))
    try store.write("{", to: DirectiveID.samplePath)
    let (lines, summary) = try Self.lines(of: store)
    #expect(lines.count == 1 && summary.directiveCount == 1)
    #expect(summary.damaged.map(\.path) == [store.path(DirectiveID.samplePath)])
  }

  @Test func withoutFilesScansAreLeftOut() throws {
    let store = TemporaryStore()
    var scan = Incoming.sample()
    scan.original = .sample
    try store.importing(scan)
    let line = try #require(try Self.lines(of: store, withFiles: false).lines.first)
    #expect(line.contains("Văn bản số 41") && !line.contains("base64") && !line.contains("bản quét"))
    // A store that has the file does not need it, but no line is taken on trust.
    #expect(throws: ExportProblem.self) { try ExportLine(parsing: Array(line.utf8)) }
  }

  @Test func manyDirectivesKeepTheirOrder() throws {
    let store = TemporaryStore()
    let documents = (1...150).map { Incoming.sample(number: "\($0)/UBND", text: "số \($0)") }
    _ = try store.store.importing(documents, received: .sample, replace: false, dryRun: false)
    let lines = try Self.lines(of: store).lines
    let new = TemporaryStore()
    try Self.take(lines, into: new)
    #expect(lines.count == 150 && new.contents() == store.contents())
  }

  /// What is replaced in a good line | by what.
  private static let damages = """
    {"kind" | {"kin
    "kind":"directive" | "kind":"task"
    "id":"2018/41-ubnd-th" | "id":"../../etc/passwd"
    "id":"2018/41-ubnd-th" | "id":"2018/../41"
    "id":"2018/41-ubnd-th" | "id":41
    "major":1 | "major":2
    "Văn bản số 41" | "Văn bản số 42"
    "text":"Văn bản | "base64":"Văn bản
    "extension":"txt" | "extension":"../x"
    "issued":"2018-01-11" | "issued":"2018-02-31"
    "tasks":[ | "tasks":7,"x":[
    }]} | }]
    }]} | }],"id":"2018/41-ubnd-th"}
    "contents":[{ | "contents":[],"y":[{
    """

  @Test func badLinesAreRefused() throws {
    let store = TemporaryStore()
    try store.importing(.sample())
    let line = try #require(try Self.lines(of: store).lines.first)
    let rows = Self.damages.split(separator: "\n").map { $0.components(separatedBy: " | ") }
    try #require(rows.count > 10)
    for row in rows {
      let bad = line.replacing(row[0], with: row[1])
      try #require(bad != line, "\(row[0])")
      let problem = #expect(throws: ExportProblem.self, "\(row)") { try ExportLine(parsing: Array(bad.utf8)) }
      #expect(problem?.message.isEmpty == false)
    }
    // A line that was cut off anywhere is no line.
    let bytes = Array(line.utf8)
    for count in stride(from: 0, to: bytes.count, by: 37) {
      #expect(throws: ExportProblem.self) { try ExportLine(parsing: Array(bytes[..<count])) }
    }
  }
}
