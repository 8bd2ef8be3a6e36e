import DirectiveModel
import DirectiveStore
import Foundation
import Testing

@Suite struct DamageTests {
  private let temporary = TemporaryStore()

  /// The one damage that a store with a sound "2018/42-ubnd-th" beside the file in question shows.
  private func onlyDamage() throws -> StoreError {
    let (directives, damaged) = try temporary.store.allDirectives()
    #expect(directives.map(\.id) == [DirectiveID("2018/42-ubnd-th")])
    #expect(damaged.map(\.path) == [temporary.path(DirectiveID.samplePath)])
    let findings = try temporary.store.check()
    #expect(findings.contains { $0.isDamage && $0.path == temporary.path(DirectiveID.samplePath) })
    return try #require(damaged.first).error
  }

  private func importBoth() throws {
    try temporary.importing(.sample(), .sample(number: "42/UBND-TH", text: "Số 42"))
  }

  @Test func aFileCutAtAnyByteIsNamedPassedOverAndLeftAsItIs() throws {
    try importBoth()
    let whole = try Data(contentsOf: URL(fileURLWithPath: temporary.path(DirectiveID.samplePath)))
    // Without its line end, the text still says everything.
    for end in Array(stride(from: 0, to: whole.count - 2, by: 37)) + [whole.count - 2] {
      let cut = whole.prefix(end)
      try temporary.write(cut, to: DirectiveID.samplePath)
      guard case .damaged(_, .syntax(let error)) = try onlyDamage() else {
        Issue.record("cut at \(end)")
        return
      }
      #expect(error.offset <= end)
      #expect(throws: StoreError.self) { try temporary.store.append([.sample: [.sample(.noted("x"))]]) }
      #expect(temporary.contents()[DirectiveID.samplePath] == cut)
    }
  }

  @Test func flippedBitsNeverEndTheProgram() throws {
    try temporary.importing(.sample())
    let whole = try Data(contentsOf: URL(fileURLWithPath: temporary.path(DirectiveID.samplePath)))
    for place in stride(from: 0, to: whole.count, by: 23) {
      var flipped = whole
      flipped[place] ^= UInt8(1 << (place % 8))
      try temporary.write(flipped, to: DirectiveID.samplePath)
      let (directives, damaged) = try temporary.store.allDirectives()
      #expect(directives.count + damaged.count == 1)
      _ = try temporary.store.check()
    }
  }

  @Test(arguments: [
    ("\"received\": \"2018-01-19\"", "\"received\": \"19/01/2018\"", "\"received\" phải là một ngày"),
    ("\"kind\": \"relative\"", "\"kind\": \"soon\"", "\"reading.tasks[0].deadline.kind\" phải là một trong: date, recurring"),
    ("\"count\": 15", "\"count\": 99999999999999999999", "\"reading.tasks[0].deadline.count\" phải là một số nguyên"),
    ("\"id\": \"2018/41-ubnd-th\"", "\"id\": \"2018/43-ubnd-th\"", "mã ghi bên trong là \"2018/43-ubnd-th\""),
    ("\"events\": []", "\"events\": [{\"kind\": \"burnt\"}]", "\"events[0].kind\" phải là một trong: done, reopened"),
    ("\"events\": []", "\"events\": [], \"events\": []", "khóa \"events\" có hai lần"),
    ("\"extension\": \"txt\"", "\"extension\": \"/../../x\"", "\"source.extension\" phải là"),
  ]) func aWrongValueIsNamedWithItsPlace(old: String, new: String, message: String) throws {
    try importBoth()
    let text = try temporary.text(of: DirectiveID.samplePath)
    let changed = text.replacing(old, with: new)
    #expect(changed != text)
    try temporary.write(changed, to: DirectiveID.samplePath)
    let error = try onlyDamage()
    #expect(error.message.contains(message), "\(error.message)")
  }

  /// They are written only where they say something: their loss would be silent.
  @Test(arguments: [
    ("\"period\"", "\"peryod\"", "thiếu \"events[0].period\""), ("\"agency\"", "\"Agency\"", "thiếu \"events[0].agency\""),
    ("\"original\"", "\"origi.al\"", "thiếu \"source.original\""),
  ]) func aDamagedNameOfAMemberThatMayBeAbsentIsDamage(old: String, new: String, message: String) throws {
    try importBoth()
    var scan = Incoming.sample()
    scan.original = Original(
      content: HashedBytes([1, 2, 3]), fileExtension: "pdf", extraction: Extraction(method: .text, program: "pdftotext"))
    scan.content = HashedBytes(scan.content.bytes + [0x0A])
    try temporary.importing(scan, replace: true)
    let event = Event(
      time: "2018-02-01T09:00:00+07:00", user: "lan", command: "a", task: "2", period: Period(parsing: "2018-Q1"),
      agency: AgencyName(id: AgencyID("so-y-te"), name: "Sở Y tế"), kind: .done(on: .sample, note: nil))
    try temporary.store.append([.sample: [event]])
    let text = try temporary.text(of: DirectiveID.samplePath)
    try #require(text.contains(old))
    try temporary.write(text.replacing(old, with: new), to: DirectiveID.samplePath)
    let error = try onlyDamage()
    #expect(error.message.contains(message), "\(error.message)")
    #expect(try temporary.store.check().contains { $0.isDamage })
  }

  @Test func membersOfANewerMinorVersionAreNoDamage() throws {
    try importBoth()
    try temporary.store.append([.sample: [.sample(.noted("x"))]])
    let text = try temporary.text(of: DirectiveID.samplePath)
    let newer = text.replacing("\"minor\": 2", with: "\"minor\": 9").replacing("\"note\": \"x\"", with: "\"note\": \"x\", \"place\": \"y\"")
    #expect(newer != text)
    try temporary.write(newer, to: DirectiveID.samplePath)
    #expect(try temporary.store.allDirectives().damaged.isEmpty)
  }

  @Test func aNewerMajorVersionIsRefusedAndNotWrittenTo() throws {
    try importBoth()
    let newer = try temporary.text(of: DirectiveID.samplePath).replacing("\"major\": 1", with: "\"major\": 2")
    try temporary.write(newer, to: DirectiveID.samplePath)
    let refusal = StoreError.newerVersion(path: temporary.path(DirectiveID.samplePath), major: 2)
    #expect(try onlyDamage() == refusal)
    #expect(throws: refusal) { try temporary.store.append([.sample: [.sample(.noted("x"))]]) }
    #expect(try temporary.importing(.sample(), replace: true) == [.failed(refusal)])
    #expect(try temporary.text(of: DirectiveID.samplePath) == newer)
  }

  @Test func aLinkInAFilesPlaceIsNotFollowed() throws {
    try importBoth()
    let elsewhere = temporary.path("elsewhere.json")
    try FileManager.default.moveItem(atPath: temporary.path(DirectiveID.samplePath), toPath: elsewhere)
    try FileManager.default.createSymbolicLink(atPath: temporary.path(DirectiveID.samplePath), withDestinationPath: elsewhere)
    #expect(try onlyDamage() == .damaged(path: temporary.path(DirectiveID.samplePath), .notAFile))
    #expect(throws: StoreError.self) { try temporary.store.append([.sample: [.sample(.noted("x"))]]) }
  }

  @Test func aLinkInAFoldersPlaceLeadsNoFileOut() throws {
    try temporary.write("", to: "elsewhere/file")
    try temporary.write("", to: "directives/readme")
    let year = temporary.path("directives/2018")
    try FileManager.default.createSymbolicLink(atPath: year, withDestinationPath: temporary.path("elsewhere"))
    #expect(throws: StoreError.unwritable(path: year, SystemError(code: ENOTDIR))) { try temporary.importing(.sample()) }
    #expect(try temporary.store.identifiers().isEmpty)
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.path("elsewhere")) == ["file"])
  }

  @Test func aFolderInAFilesPlaceIsDamage() throws {
    try temporary.importing(.sample(number: "42/UBND-TH", text: "Số 42"))
    try FileManager.default.createDirectory(atPath: temporary.path(DirectiveID.samplePath), withIntermediateDirectories: true)
    #expect(try onlyDamage() == .damaged(path: temporary.path(DirectiveID.samplePath), .notAFile))
  }

  @Test func aMissingStoreIsEmpty() throws {
    let (directives, damaged) = try temporary.store.allDirectives()
    #expect(directives.isEmpty && damaged.isEmpty)
    #expect(try temporary.store.identifiers().isEmpty)
    #expect(try temporary.store.directive(.sample) == nil)
    #expect(try temporary.store.check().isEmpty)
    #expect(throws: StoreError.unknownDirective(.sample)) {
      try temporary.store.append([.sample: [.sample(.noted("x"))]])
    }
    #expect(!FileManager.default.fileExists(atPath: temporary.folder))
  }

  @Test func aStoreThatCannotBeMadeSaysWhereAndWhy() throws {
    try temporary.write("", to: "file")
    let path = temporary.path("file/store")
    let error = #expect(throws: StoreError.self) {
      try DirectiveStore(folder: path).importing([.sample()], received: .sample, replace: false, dryRun: false)
    }
    #expect(error?.message == "không ghi được vào \"\(temporary.path("file"))\": một phần của đường dẫn không phải là thư mục")
  }

  /// Root may write everywhere: for it the test says nothing.
  @Test(.enabled(if: geteuid() != 0)) func aReadOnlyFolderIsNamedAndKeepsWhatItHas() throws {
    try temporary.importing(.sample())
    let year = temporary.path("directives/2018")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: year)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: year) }
    let before = temporary.contents()
    let error = #expect(throws: StoreError.self) { try temporary.store.append([.sample: [.sample(.noted("x"))]]) }
    #expect(error?.message.hasSuffix("không có quyền truy cập") == true)
    #expect(temporary.contents() == before)
  }
}
