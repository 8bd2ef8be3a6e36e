import DirectiveModel
import Foundation
import Testing

@testable import DirectiveStore

@Suite struct MergeTests {
  private let temporary = TemporaryStore()

  private func event(_ note: String, at time: String, command: String) -> Event {
    Event(time: "2018-01-20T\(time)+07:00", user: "lan", command: command, task: "1.a", kind: .noted(note))
  }

  /// The file's text with these events, without changing the store.
  private func text(with events: [Event], number: String = "41/UBND-TH") throws -> String {
    let other = TemporaryStore()
    try other.importing(.sample(number: number))
    if !events.isEmpty { try other.store.append([.sample: events]) }
    return try other.text(of: DirectiveID.samplePath)
  }

  /// As git writes two whole files that have nothing to do with each other.
  private func conflict(_ ours: String, _ theirs: String, base: String? = nil) throws {
    let middle = base.map { "||||||| 1234567\n\($0)" } ?? ""
    try temporary.write("<<<<<<< HEAD\n\(ours)\(middle)=======\n\(theirs)>>>>>>> an\n", to: DirectiveID.samplePath)
  }

  @Test func bothSidesEventsStandInTimesOrderEachOnce() throws {
    try temporary.importing(.sample())
    let shared = event("chung", at: "08:00:00", command: "c0")
    let (first, second, third) = (
      event("một", at: "09:00:00", command: "c1"), event("hai", at: "09:30:00", command: "c2"), event("ba", at: "10:00:00", command: "c3")
    )
    try conflict(text(with: [shared, first, third]), text(with: [shared, second, third]))
    let outcomes = try temporary.store.mergingConflicts()
    #expect(outcomes.map(\.result) == [.merged(fromOurs: 1, fromTheirs: 1)])
    #expect(try temporary.store.directive(.sample)?.events == [shared, first, second, third])
    #expect(try temporary.store.check().isEmpty)
    #expect(try temporary.store.mergingConflicts().isEmpty)
    let once = try temporary.text(of: DirectiveID.samplePath)
    try conflict(text(with: [shared, second, third]), text(with: [shared, first, third]), base: text(with: [shared]))
    #expect(try temporary.store.mergingConflicts().map(\.result) == [.merged(fromOurs: 1, fromTheirs: 1)])
    #expect(try temporary.text(of: DirectiveID.samplePath) == once)
  }

  @Test func oneSidesEventsKeepTheirOrderWhateverTheClockSaid() {
    func value(_ time: String, _ command: String) -> JSONValue { ["time": .string(time), "command": .string(command)] }
    let union = EventUnion([value("09", "a"), value("07", "b")], [value("08", "x"), value("08", "y")])
    #expect(union.events.compactMap { $0["command"] } == ["x", "y", "a", "b"])
    #expect(EventUnion([value("09", "a")], []).events == [value("09", "a").sortedByKey])
  }

  @Test func differentReadingsAreLeftToAPerson() throws {
    try temporary.importing(.sample())
    let other = try text(with: []).replacing("Báo cáo kết quả", with: "Báo cáo khác")
    try conflict(text(with: []), other)
    let before = temporary.contents()
    let outcomes = try temporary.store.mergingConflicts()
    #expect(outcomes.map(\.result) == [.different(["reading"])])
    #expect(outcomes[0].message(in: temporary.store).contains("\"reading\"") && outcomes[0].advice != nil)
    #expect(temporary.contents() == before)
  }

  @Test func twoDaysOfReceiptAreNoDifference() throws {
    try temporary.importing(.sample())
    let ours = try text(with: [])
    try conflict(ours, ours.replacing("2018-01-19", with: "2018-01-17"))
    #expect(try temporary.store.mergingConflicts().map(\.result) == [.merged(fromOurs: 0, fromTheirs: 0)])
    #expect(try temporary.store.directive(.sample)?.received.iso == "2018-01-17")
  }

  @Test(arguments: [
    "<<<<<<< HEAD\n{", "<<<<<<< HEAD\n=======\n", "=======\n<<<<<<< HEAD\n>>>>>>> x\n", "<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n",
  ])
  func brokenMarkersAreSaidAndLeft(text: String) throws {
    try temporary.importing(.sample())
    try temporary.write(text, to: DirectiveID.samplePath)
    #expect(try temporary.store.mergingConflicts().map(\.result) == [.unclear])
    #expect(try temporary.text(of: DirectiveID.samplePath) == text)
  }

  @Test func checkNamesTheLineAndWhatToDo() throws {
    try temporary.importing(.sample())
    let ours = try text(with: [event("một", at: "09:00:00", command: "c1")])
    try temporary.write("{\n<<<<<<< HEAD\n\(ours)=======\n>>>>>>> an\n", to: DirectiveID.samplePath)
    let finding = try #require(try temporary.store.check().first)
    #expect(finding.problem == .unreadable(.damaged(path: temporary.path(DirectiveID.samplePath), .mergeConflict(line: 2))))
    #expect(finding.advice.contains("check --merge") && finding.message(in: temporary.store).contains("dòng 2"))
  }

  @Test func aStoreWithoutConflictsIsNotTouched() throws {
    try temporary.importing(.sample())
    let before = temporary.contents()
    #expect(try temporary.store.mergingConflicts().isEmpty)
    #expect(temporary.contents() == before)
  }
}
