import DirectiveModel
import DirectiveStore
import Foundation
import Testing

@testable import DirectiveCLI

/// Whatever the index knows, every command prints what it would print from the files alone.
@Suite struct IndexTests {
  private static let commands: [[String]] =
    [
      ["tasks"], ["tasks", "--overdue"], ["tasks", "--overdue", "--format", "json"], ["tasks", "--due-within", "30"],
      ["tasks", "--overdue", "--due-within", "10"], ["tasks", "--orphans", "--format", "csv"],
      ["tasks", "--agency", "Sở Y tế", "--overdue"], ["tasks", "--agency", "my tu"], ["tasks", "--agency", "Ban Chỉ đạo 1"],
      ["tasks", "--agency", "không có ai"], ["tasks", "--search", "kế hoạch", "--state", "quá hạn"], ["tasks", "--exit-code", "--overdue"],
      ["report", "overdue", "--format", "csv"], ["report", "overdue", "--agency", "Sở Tài chính"], ["report", "agencies"],
      ["report", "agencies", "--format", "json"], ["report", "agencies", "--agency", "các sở, ban, ngành tỉnh"],
      ["report", "agencies", "--as-of", "30/06/2025"], ["tasks", "--overdue", "--as-of", "01/03/2025"],
      ["tasks", "--agency", "Sở Y tế", "--format", "json"], ["tasks", "--agency", "my tu", "--state", "không hạn"],
      ["directives"], ["directives", "--format", "json"], ["report", "directives"], ["report", "directives", "--format", "json"],
      ["report", "directives", "--month", "11"], ["calendar"], ["calendar", "--agency", "my tu"], ["calendar", "--search", "kế hoạch"],
      ["digest"], ["digest", "--agency", "Sở Y tế"], ["digest", "--format", "json"], ["review", "--list"],
      ["review", "--format", "json"], ["log"], ["log", "--last", "1"], ["log", "--last", "7", "--format", "json"],
      ["reassign", "--from", "Sở Y tế", "--to", "Sở Nội vụ"], ["reassign", "--from", "my tu", "--to", "Sở Nội vụ"],
      ["reassign", "--from", "ban chi dao 1", "--to", "Sở Nội vụ"],
    ] + DirectiveModel.TaskState.allCases.map { ["tasks", "--state", $0.rawValue, "--format", "json"] }

  /// More by hand: CCHC_SEEDS=200 swift test --filter IndexTests
  private static let seeds = 1...(ProcessInfo.processInfo.environment["CCHC_SEEDS"].flatMap(UInt64.init) ?? 3)

  private static let days: [[String]] = [[], ["--today", "30/11/2026"], ["--today", "05/01/2027"], ["--today", "20/11/2026"]]

  private func printed(_ arguments: [String], in folder: String, _ policy: IndexPolicy) -> String {
    let console = MemoryConsole()
    console.user = "an"
    console.indexPolicy = policy
    let status = console.run(arguments + ["--data", folder])
    return "\(console.outputText)\n! \(console.errorText)\n? \(status)"
  }

  private static var trusting: IndexPolicy {
    var policy = IndexPolicy()
    policy.fewestDirectives = 1
    policy.mostChanges = 5
    // Files are not two seconds old here.
    policy.clockTick = -3_600_000_000_000
    return policy
  }

  private static var without: IndexPolicy {
    var policy = IndexPolicy()
    policy.fewestDirectives = .max
    return policy
  }

  @Test(arguments: seeds) func changesNothingThatIsPrinted(seed: UInt64) throws {
    let store = try IndexedStore(seed: seed, count: 16)
    var history: [String] = []
    for round in 0..<4 {
      if round > 0 { for _ in 0..<[2, 9, 1][round - 1] { history.append(try store.change()) } }
      for (place, command) in Self.commands.enumerated() {
        let arguments = command + Self.days[(place + round) % (command.contains("--as-of") ? 1 : Self.days.count)]
        let expected = printed(arguments, in: store.folder.path, Self.without)
        let found = printed(arguments, in: store.folder.path, Self.trusting)
        try #require(found == expected, "round \(round) of seed \(seed): \(arguments) after \(history)")
      }
      #expect(try !indexes(in: store.folder.path).isEmpty)
    }
  }

  /// What is written must be the same too.
  @Test(arguments: seeds) func takesTheSameCommandsBack(seed: UInt64) throws {
    let store = try IndexedStore(seed: seed, count: 24)
    let copy = try TemporaryFolder()
    let copied = copy.path + "/store"
    try FileManager.default.copyItem(atPath: store.folder.path, toPath: copied)
    let log = printed(["log", "--format", "csv"], in: copied, Self.without)
    let ids = log.split(separator: "\n").dropFirst().prefix(12).compactMap { $0.split(separator: ",").first.map(String.init) }
    let commands = [["undo"], ["undo"], ["redo"], ["undo"], ["redo"], ["redo"]] + ids.flatMap { [["undo", $0], ["redo", $0]] }
    for command in commands + [["undo", "c99"], ["log", "--last", "4"], ["log"]] {
      let expected = printed(command, in: copied, Self.without)
      try #require(printed(command, in: store.folder.path, Self.trusting) == expected, "\(command) of seed \(seed)")
    }
  }

  @Test func findsWhatADirectiveWasReadFrom() throws {
    let store = try IndexedStore(seed: 14, count: 12)
    for round in 0..<6 {
      if round % 2 == 0 { _ = printed(["tasks"], in: store.folder.path, Self.trusting) }
      let stored = try DirectiveStore(folder: store.folder.path).allDirectives(.tasks).directives
      let directory = try DirectiveStore(folder: store.folder.path).sourceDirectory()
      for hash in Set(stored.map(\.directive.source.sha256)) {
        let found = try #require(directory.directive(readFrom: hash))
        #expect(stored.contains { $0.id == found && $0.directive.source.sha256 == hash })
      }
      #expect(directory.directive(readFrom: String(repeating: "0", count: 64)) == nil)
      _ = try store.change()
    }
  }

  @Test func anyChangedByteMakesItAnew() throws {
    let store = try IndexedStore(seed: 9, count: 8)
    let commands = [["tasks", "--overdue"], ["report", "agencies"], ["tasks", "--agency", "my tu", "--overdue"], ["directives"], ["log", "--last", "2"]]
    let expected = commands.map { printed($0, in: store.folder.path, Self.without) }
    for command in commands { _ = printed(command, in: store.folder.path, Self.trusting) }
    let path = try #require(try indexes(in: store.folder.path).first { $0.hasSuffix(".idx") })
    let whole = try Data(contentsOf: URL(filePath: path))
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 40)) {
      var damaged = whole
      damaged[place] ^= 0x40
      try damaged.write(to: URL(filePath: path))
      #expect(commands.map { printed($0, in: store.folder.path, Self.trusting) } == expected, "byte \(place)")
      try whole.prefix(place).write(to: URL(filePath: path))
      #expect(commands.map { printed($0, in: store.folder.path, Self.trusting) } == expected, "cut at \(place)")
    }
  }

  @Test func aFolderInItsPlaceIsPassedOver() throws {
    let store = try IndexedStore(seed: 10, count: 20)
    try Data().write(to: URL(filePath: store.folder.path + "/index"))
    let expected = printed(["tasks"], in: store.folder.path, Self.without)
    #expect(printed(["tasks"], in: store.folder.path, Self.trusting) == expected)
  }

  /// What was written just now may be written once more in the same tick of the clock.
  @Test func freshFilesAreReadAgain() throws {
    var policy = Self.trusting
    policy.clockTick = IndexPolicy().clockTick
    policy.mostChanges = 1_000
    let store = try IndexedStore(seed: 11, count: 12)
    for _ in 0..<4 {
      let expected = printed(["tasks", "--format", "json"], in: store.folder.path, Self.without)
      #expect(printed(["tasks", "--format", "json"], in: store.folder.path, policy) == expected)
      _ = try store.change()
    }
  }

  @Test func isComparedWithTheFilesByCheck() throws {
    let store = try IndexedStore(seed: 13, count: 12)
    #expect(!printed(["check"], in: store.folder.path, Self.trusting).contains("Chỉ mục"))
    _ = printed(["tasks"], in: store.folder.path, Self.trusting)
    #expect(printed(["check"], in: store.folder.path, Self.trusting).contains(Messages.soundIndex))
    for _ in 0..<3 { _ = try store.change() }
    #expect(printed(["check"], in: store.folder.path, Self.trusting).contains(Messages.soundIndex))
    #expect(try indexes(in: store.folder.path).contains { $0.hasSuffix("/.gitignore") })
  }

  @Test func smallStoresHaveNone() throws {
    let store = try IndexedStore(seed: 12, count: 3)
    _ = printed(["tasks"], in: store.folder.path, IndexPolicy())
    #expect(!FileManager.default.fileExists(atPath: store.folder.path + "/index"))
  }

  private func indexes(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/index").map { "\(folder)/index/\($0)" }
  }
}
