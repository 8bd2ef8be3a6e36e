import DirectiveModel
import DirectiveStore
import Foundation
import Testing

@Suite struct ImportTests {
  private let temporary = TemporaryStore()

  @Test func aDocumentIsThereAsItWasRead() throws {
    let document = Incoming.sample()
    #expect(try temporary.importing(document) == [.added(.sample)])
    let (directives, damaged) = try temporary.store.allDirectives()
    #expect(directives == [StoredDirective(id: .sample, directive: document.reading, received: .sample)])
    #expect(damaged.isEmpty)
    let hash = document.reading.source.sha256
    #expect(temporary.contents()["sources/\(hash.prefix(2))/\(hash).txt"] == Data(document.content.bytes))
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func theSameFolderTwiceChangesNoByte() throws {
    let documents = [
      Incoming.sample(), .sample(number: "42/UBND-TH", text: "Văn bản số 42"), .sample(number: nil, text: "Không số"),
      .sample(number: nil, issued: nil, text: "Không số, không ngày"), .sample(issuer: "UBND tỉnh Khánh Hòa", text: "Số 41 khác"),
    ]
    let store = temporary.store
    let first = try store.importing(documents, received: .sample, replace: false, dryRun: false)
    let before = temporary.contents()
    #expect(before.count == 10)
    let second = try store.importing(documents, received: CivilDate(dayNumber: 20_000), replace: true, dryRun: false)
    #expect(temporary.contents() == before)
    let ids = first.compactMap { outcome -> DirectiveID? in
      guard case .added(let id) = outcome else { return nil }
      return id
    }
    #expect(ids.count == documents.count)
    #expect(second == ids.map(ImportOutcome.alreadyPresent))
  }

  @Test func aFileGivenTwiceInOneCallIsAddedOnce() throws {
    let again = Incoming.sample(text: "Bản quét lại")
    let outcomes = try temporary.importing(.sample(), .sample(), again)
    #expect(outcomes == [.added(.sample), .alreadyPresent(.sample), .sameDirective(.sample)])
    #expect(temporary.contents().count == 2)
  }

  @Test func otherBytesOfTheSameDirectiveAreReportedAndNotWritten() throws {
    try temporary.importing(.sample())
    let before = temporary.contents()
    #expect(try temporary.importing(.sample(text: "Bản quét lại")) == [.sameDirective(.sample)])
    #expect(try temporary.importing(.sample(issuer: nil, text: "Mất tên cơ quan")) == [.sameDirective(.sample)])
    #expect(temporary.contents() == before)
  }

  @Test func anotherIssuersOrDaysDirectiveOfTheSameNumberGetsItsOwnId() throws {
    try temporary.importing(.sample())
    let other = Incoming.sample(issuer: "UBND tỉnh Khánh Hòa", text: "Của Khánh Hòa")
    #expect(try temporary.importing(other) == [.added(DirectiveID("2018/41-ubnd-th-2"))])
    let later = Incoming.sample(issued: "2018-05-02", text: "Tháng năm")
    #expect(try temporary.importing(later) == [.added(DirectiveID("2018/41-ubnd-th-3"))])
    #expect(try temporary.importing(other) == [.alreadyPresent(DirectiveID("2018/41-ubnd-th-2"))])
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func aLostDateLeavesOpenWhetherTwoAreTheSame() throws {
    try temporary.importing(.sample(issued: nil))
    let other = Incoming.sample(issued: nil, text: "Bản khác")
    #expect(try temporary.importing(other) == [.added(DirectiveID("khong-ngay/41-ubnd-th-2"))])
  }

  @Test func replacingKeepsEventsAndTheOldSource() throws {
    let old = Incoming.sample()
    let events = [Event.sample(.done(on: .sample, note: "12/BC-SNV"))]
    try temporary.importing(old)
    try temporary.store.append([.sample: events])
    let new = Incoming.sample(text: "Bản quét rõ hơn")
    #expect(try temporary.importing(new, replace: true) == [.replaced(.sample)])
    let stored = try #require(try temporary.store.directive(.sample))
    #expect(stored.directive == new.reading)
    #expect(stored.events == events)
    #expect(stored.received == .sample)
    #expect(temporary.contents().count == 3)
    #expect(try temporary.importing(old) == [.alreadyPresent(.sample)])
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func theFirstScanCanTakeItsPlaceBack() throws {
    let (old, new) = (Incoming.sample(), Incoming.sample(text: "Nhầm tệp"))
    try temporary.importing(old)
    try temporary.importing(new, replace: true)
    #expect(try temporary.importing(old, replace: true) == [.replaced(.sample)])
    #expect(try temporary.store.directive(.sample)?.directive == old.reading)
    #expect(temporary.contents().count == 3)
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func aBetterReadingOfTheSameBytesTakesTheOldOnesPlaceOnlyWhenAsked() throws {
    try temporary.importing(.sample(number: nil))
    let better = Incoming.sample()
    let id = DirectiveID("2018/khong-so-\(better.reading.source.sha256.prefix(8))")
    #expect(try temporary.importing(better) == [.alreadyPresent(id)])
    #expect(try temporary.importing(better, replace: true) == [.replaced(id)])
    #expect(try temporary.store.directive(id)?.directive.number == "41/UBND-TH")
  }

  @Test func aDryRunTellsTheOutcomesAndLeavesNoTrace() throws {
    #expect(try temporary.importing(.sample(), dryRun: true) == [.added(.sample)])
    #expect(!FileManager.default.fileExists(atPath: temporary.folder))
    try temporary.importing(.sample())
    let before = temporary.contents()
    let others = [Incoming.sample(text: "Bản khác"), .sample(number: "42/UBND-TH", text: "Số 42")]
    let outcomes = try temporary.store.importing(others, received: .sample, replace: true, dryRun: true)
    #expect(outcomes == [.replaced(.sample), .added(DirectiveID("2018/42-ubnd-th"))])
    #expect(temporary.contents() == before)
  }

  @Test func aDamagedFileInTheWayStopsOnlyItsOwnDocument() throws {
    try temporary.write("{", to: DirectiveID.samplePath)
    let outcomes = try temporary.importing(.sample(), .sample(number: "42/UBND-TH", text: "Số 42"))
    guard case .failed(.damaged) = outcomes[0] else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(outcomes[1] == .added(DirectiveID("2018/42-ubnd-th")))
    #expect(try temporary.text(of: DirectiveID.samplePath) == "{")
  }

  @Test func whatCouldNotBeReadBackIsNotTakenIn() throws {
    var large = Incoming.sample()
    large.content = HashedBytes([UInt8](repeating: 0x20, count: (20 << 20) + 1))
    #expect(try temporary.importing(large) == [.failed(.damaged(path: "000.txt", .tooLarge))])
    #expect(temporary.contents().isEmpty)
  }

  @Test func onlyTheUserCanReadTheStore() throws {
    try temporary.importing(.sample())
    for (path, mode) in [(".", 0o700), ("directives/2018", 0o700), (DirectiveID.samplePath, 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: temporary.path(path))
      #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
    }
  }

  @Test(arguments: [
    ("41/UBND-TH", "41-ubnd-th"), ("107/2021/NĐ-CP", "107-2021-nd-cp"), ("19-2018/NQ-CP", "19-2018-nq-cp"),
    ("66.7/2025/NQ-CP", "66-7-2025-nq-cp"), ("12-CTr/TU", "12-ctr-tu"), ("../../etc/passwd", "etc-passwd"), ("Đ/Ộ", "d-o"),
    ("41/UBND\u{0}-TH\n", "41-ubnd-th"), ("—", ""), ("41/U\u{301}BND", "41-ubnd"),
  ]) func slugs(number: String, slug: String) {
    #expect(DirectiveID.slug(of: number) == slug)
  }

  @Test func aVeryLongNumberStillMakesAFileName() throws {
    let number = String(repeating: "41/UBND-TH ", count: 100)
    let outcomes = try temporary.importing(.sample(number: number), .sample(number: number, issuer: "Khác", text: "Khác"))
    guard case .added(let first) = outcomes[0], case .added(let second) = outcomes[1] else {
      Issue.record("\(outcomes)")
      return
    }
    #expect(second.rawValue == first.rawValue + "-2")
    #expect(second.rawValue.utf8.count <= 105)
    #expect(try temporary.store.identifiers() == [first, second])
  }
}
