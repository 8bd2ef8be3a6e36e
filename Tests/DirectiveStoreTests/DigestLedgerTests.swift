import DirectiveModel
import DirectiveStore
import Foundation
import Testing

@Suite struct DigestLedgerTests {
  private let temporary = TemporaryStore()
  private var store: DirectiveStore { temporary.store }

  private func week(_ name: String = "2026-W47") throws -> Period { try #require(Period(parsing: name)) }

  private func entry(_ key: String, _ state: DigestLedger.State = .sent) -> DigestLedger.Entry {
    DigestLedger.Entry(
      key: key, name: "Sở \"\(key)\"\n", addresses: ["a@b.vn"], messageID: "x@b.vn", state: state, time: "2026-11-21T09:30:00+07:00",
      sentCount: 2)
  }

  @Test func whatIsWrittenIsRead() throws {
    var ledger = DigestLedger(week: try week())
    #expect(try store.digestLedger(of: week()) == ledger)
    for (key, state) in zip(["a", "b", "c"], DigestLedger.State.allCases) { ledger[key] = entry(key, state) }
    try store.asOnlyDigestSender { () throws(StoreError) in try store.write(ledger) }
    #expect(try store.digestLedger(of: week()) == ledger)
    #expect(try store.digestLedger(of: week("2026-W46")) == DigestLedger(week: week("2026-W46")))
    #expect(try store.check().isEmpty)
    // The record is nothing but a file more in the store.
    try temporary.importing(.sample())
    #expect(try store.check().isEmpty)
  }

  @Test(arguments: ["", "{}", "[1", #"{"schemaVersion":{"major":1,"minor":0},"week":"2026-W46","messages":[]}"#])
  func aDamagedRecordIsNoEmptyOne(text: String) throws {
    try temporary.write(text, to: "digests/2026-W47.json")
    #expect(throws: StoreError.self) { try store.digestLedger(of: week()) }
    let findings = try store.check()
    #expect(findings.count == 1 && findings[0].isDamage)
  }

  @Test func aNewerOneIsRefused() throws {
    try temporary.write(#"{"schemaVersion":{"major":2,"minor":0}}"#, to: "digests/2026-W47.json")
    #expect(throws: StoreError.newerVersion(path: temporary.path("digests/2026-W47.json"), major: 2)) { try store.digestLedger(of: week()) }
  }

  @Test(arguments: [#"{"major":0,"minor":0}"#, #"{"major":1}"#]) func aVersionThatNobodyWroteIsDamage(version: String) throws {
    try temporary.write("{\"schemaVersion\":\(version),\"week\":\"2026-W47\",\"messages\":[]}", to: "digests/2026-W47.json")
    let error = #expect(throws: StoreError.self) { try store.digestLedger(of: week()) }
    #expect(error?.message.contains("schemaVersion") == true)
  }

  @Test func oneRunAtATime() throws {
    let impatient = DirectiveStore(folder: temporary.folder, patience: .milliseconds(20))
    try store.asOnlyDigestSender { () throws(StoreError) in
      #expect(throws: StoreError.self) { try impatient.asOnlyDigestSender { () throws(StoreError) in } }
      // Others may write into the store meanwhile.
      #expect(throws: Never.self) { try temporary.importing(.sample()) }
    }
    #expect(throws: Never.self) { try impatient.asOnlyDigestSender { () throws(StoreError) in } }
  }
}
