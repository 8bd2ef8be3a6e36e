import DirectiveModel
import Foundation
import Testing

@testable import DirectiveStore

/// What commands that were killed leave behind.
@Suite struct CrashTests {
  private let temporary = TemporaryStore()

  /// The id of a process that ran on this machine and is gone.
  private func deadProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", "exit 0"]
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }

  private var host: String { HostProcess.current.host }

  @Test func leftoversOfADeadCommandAreNotesAndTheNextCommandClearsThem() throws {
    try temporary.importing(.sample())
    let dead = try deadProcess()
    let leftovers = [".tmp-\(host)-\(dead)-1", ".tmp-\(host)-\(dead)-2", ".tmp-\(host)-\(dead)-3"]
    for path in leftovers { try temporary.write("{\"half", to: path) }
    try temporary.write("\(host)\n\(dead)\n1\n", to: ".lock-owner")
    let orphan = SHA256.hexadecimal(of: Array("Chưa kịp ghi".utf8))
    try temporary.write("Chưa kịp ghi", to: "sources/\(orphan.prefix(2))/\(orphan).txt")

    let findings = try temporary.store.check()
    #expect(findings.count == 5)
    #expect(findings.allSatisfy { !$0.isDamage })
    #expect(try temporary.store.allDirectives().damaged.isEmpty)

    try temporary.store.append([.sample: [.sample(.noted("x"))]])
    for path in leftovers + [".lock-owner"] { #expect(temporary.contents()[path] == nil, "\(path)") }
    #expect(try temporary.store.check().map(\.problem) == [.sourceUnused])
    #expect(try temporary.importing(.sample(number: nil, text: "Chưa kịp ghi")).count == 1)
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func aCutOffSourceIsWrittenAgain() throws {
    let document = Incoming.sample()
    let hash = document.reading.source.sha256
    let path = "sources/\(hash.prefix(2))/\(hash).txt"
    try temporary.write("Văn", to: path)
    #expect(try temporary.importing(document) == [.added(.sample)])
    #expect(temporary.contents()[path] == Data(document.content.bytes))
  }

  @Test func anotherMachinesLockIsWaitedForAndItsHolderNamed() throws {
    try temporary.importing(.sample())
    try temporary.write("may-khac\n4711\n1\n", to: ".lock-owner")
    let store = DirectiveStore(folder: temporary.folder, patience: .milliseconds(20))
    let error = #expect(throws: StoreError.self) { try store.append([.sample: [.sample(.noted("x"))]]) }
    #expect(error == .busy(path: temporary.folder, holder: LockHolder(host: "may-khac", process: 4711)))
    #expect(error?.message.contains("tiến trình 4711 trên máy \"may-khac\"") == true)
    #expect(try temporary.store.directive(.sample)?.events.isEmpty == true)
    #expect(temporary.contents().keys.allSatisfy { !$0.contains(".tmp-") })
  }

  @Test func anEarlierProcessWithALivingNumberHoldsNothing() throws {
    try temporary.importing(.sample())
    try temporary.write("\(host)\n1\nnever\n", to: ".lock-owner")
    try temporary.store.append([.sample: [.sample(.noted("x"))]])
    #expect(try temporary.store.directive(.sample)?.events.count == 1)
  }

  @Test(arguments: ["", "nonsense", "host\n"]) func anOwnerFileThatSaysNothingHoldsNothing(text: String) throws {
    try temporary.importing(.sample())
    try temporary.write(text, to: ".lock-owner")
    #expect(try temporary.store.check().map(\.problem) == [.lockLeft(nil)])
    try temporary.store.append([.sample: [.sample(.noted("x"))]])
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func aLivingWritersTemporariesStay() throws {
    let dead = try deadProcess()
    #expect(!TemporaryName.isStale(".tmp-\(host)-1-1"))
    #expect(!TemporaryName.isStale(".tmp-may.khac-\(dead)-1"))
    #expect(TemporaryName.isStale(".tmp-\(host)-\(dead)-1"))
    #expect(!TemporaryName.isStale(".tmp-x"))
  }
}

@Suite struct CheckTests {
  private let temporary = TemporaryStore()

  @Test func aChangedOrMissingSourceIsDamage() throws {
    let (first, second) = (Incoming.sample(), Incoming.sample(number: "42/UBND-TH", text: "Số 42"))
    try temporary.importing(first, second)
    let paths = [first, second].map { "sources/\($0.reading.source.sha256.prefix(2))/\($0.reading.source.sha256).txt" }
    try temporary.write("sửa", to: paths[0])
    try FileManager.default.removeItem(atPath: temporary.path(paths[1]))
    let findings = try temporary.store.check()
    #expect(Set(findings.map(\.problem)) == [.sourceChanged, .sourceMissing(of: DirectiveID("2018/42-ubnd-th"))])
    #expect(findings.allSatisfy { $0.isDamage })
    #expect(findings.contains { $0.message(in: temporary.store).contains("\"\(paths[0])\"") })
    #expect(try temporary.importing(first, second) == [.alreadyPresent(.sample), .alreadyPresent(DirectiveID("2018/42-ubnd-th"))])
    #expect(try temporary.store.check().isEmpty)
  }

  @Test func eventsThatDoNotApplyAreDamage() throws {
    try temporary.importing(.sample())
    try temporary.store.append([
      .sample: [.sample(.noted("x"), task: "9", command: "a"), .sample(.undone(command: "zzz"), task: nil, command: "b")]
    ])
    let problems = try temporary.store.check().map(\.problem)
    #expect(
      Set(problems) == [
        .taskMissing(TaskID(directive: .sample, path: "9"), command: "a"), .undoneCommandMissing(.sample, command: "zzz"),
      ])
  }

  @Test func strangersAreNotes() throws {
    try temporary.importing(.sample())
    try temporary.write("", to: "directives/2018/41-ubnd-th.json~")
    try temporary.write("", to: "sources/ab/readme")
    let findings = try temporary.store.check()
    #expect(findings.map(\.problem) == [.foreignFile, .foreignFile])
    #expect(findings.allSatisfy { !$0.isDamage })
    #expect(try temporary.store.allDirectives().directives.count == 1)
  }
}
