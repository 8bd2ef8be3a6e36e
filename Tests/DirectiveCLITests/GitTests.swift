import Foundation
import Testing

@testable import DirectiveCLI

/// Two offices that share a store through git.
@Suite struct GitTests {
  static let hasGit = ["/usr/bin/git", "/usr/local/bin/git", "/opt/homebrew/bin/git"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let isNeeded = hasGit || ProcessInfo.processInfo.environment["CI"] != nil

  /// A clone of the store and its clerk.
  private final class Clone {
    let folder: String
    let console = MemoryConsole()

    init(_ folder: String, user: String) {
      self.folder = folder
      console.environment = ["CCHC_DATA": folder]
      console.user = user
    }

    @discardableResult
    func git(_ arguments: String...) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      let identity = ["-c", "user.name=\(console.user)", "-c", "user.email=\(console.user)@example.vn", "-c", "init.defaultBranch=main"]
      process.arguments = ["git", "-C", folder] + identity + arguments
      process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder, "GIT_CONFIG_NOSYSTEM": "1"]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }

    func commit() throws {
      try #require(try git("add", "-A") == 0)
      try #require(try git("commit", "-qm", "ghi") == 0)
    }

    /// 0 when git could put both together.
    func merge(_ other: Clone) throws -> Int32 {
      try #require(try git("fetch", "-q", other.folder, "main") == 0)
      return try git("merge", "-q", "--no-edit", "FETCH_HEAD")
    }

    func bytes(_ id: String) throws -> String { try String(contentsOfFile: "\(folder)/directives/\(id).json", encoding: .utf8) }
    func say(_ words: String...) throws { try #require(console.run(words) == .done, "\(console.errorText)") }
    func printed(_ words: String...) -> String {
      _ = console.run(words)
      return console.outputText + console.errorText
    }
  }

  private func clones(_ folder: String) throws -> (lan: Clone, an: Clone) {
    let (lan, an) = (Clone("\(folder)/lan", user: "lan"), Clone("\(folder)/an", user: "an"))
    try lan.say("import", "inputs/cong-van.txt", "inputs/soc-trang.txt")
    try lan.say("note", "12:1", "trước khi chia đôi")
    try #require(try lan.git("init", "-q") == 0)
    try lan.commit()
    try #require(try lan.git("clone", "-q", lan.folder, an.folder) == 0)
    return (lan, an)
  }

  @Test(.enabled(if: isNeeded)) func differentDirectivesMergeByThemselves() throws {
    let folder = try TemporaryFolder()
    let (lan, an) = try clones(folder.path)
    try lan.say("done", "12:1", "--note", "5/BC-SNV")
    try lan.commit()
    try an.say("done", "57:2", "--agency", "ke sach")
    try an.say("extend", "57:1", "--to", "2026-12-31")
    try an.commit()
    #expect(try lan.merge(an) == 0)
    #expect(lan.console.run(["check"]) == .done)
    #expect(lan.printed("show", "12:1").contains("(5/BC-SNV)"))
    #expect(lan.printed("show", "57:2").contains("UBND huyện Kế Sách: hoàn thành"))
    #expect(lan.printed("show", "57:1").contains("Gia hạn đến: 31/12/2026"))
  }

  @Test(.enabled(if: isNeeded), arguments: ["12:1", "57:1"])
  func oneDirectiveConflictsInItsEventsOnlyAndIsPutTogether(task: String) throws {
    let folder = try TemporaryFolder()
    let (lan, an) = try clones(folder.path)
    let id = task == "12:1" ? "2024/12-ubnd-th" : "2024/57-ubnd-th"
    try lan.say("extend", task, "--to", "2026-12-31", "--note", "88/UBND-TH")
    try lan.say("note", task, "của Lan")
    try lan.commit()
    try #require(try lan.git("branch", "alone") == 0)
    try an.say("done", task, "--note", "5/BC-SNV")
    try an.commit()

    #expect(try lan.merge(an) != 0)
    let lines = try lan.bytes(id).split(separator: "\n", omittingEmptySubsequences: false)
    let markers = lines.indices.filter { ["<<<<<<<", "=======", ">>>>>>>"].contains(lines[$0].prefix(7)) }
    let list = try #require(lines.firstIndex { $0.hasPrefix("  \"events\": [") }), end = try #require(lines[list...].firstIndex(of: "  ],"))
    #expect(markers.count >= 3 && markers.allSatisfy { (list + 1..<end).contains($0) })

    // The others are read on, and this one is named.
    let listed = lan.printed("tasks", "--format", "csv")
    #expect(lan.console.run(["tasks"]) == .storeDamaged)
    #expect(
      listed.contains(id) && listed.contains("xung đột") && listed.contains(task == "12:1" ? "2024/57-ubnd-th:1" : "2024/12-ubnd-th:1"))
    #expect(lan.console.run(["done", task]) == .storeDamaged)
    #expect(lan.printed("check").contains("'cchc check --merge'"))

    #expect(lan.console.run(["check", "--merge"]) == .done, "\(lan.console.outputText)")
    for word in ["88/UBND-TH", "của Lan", "5/BC-SNV"] { #expect(try lan.bytes(id).contains(word)) }
    #expect(lan.printed("show", task).contains("Tình trạng: hoàn thành"))
    try lan.commit()

    // The other clerk, who merges the other way round, gets the same file.
    #expect(try an.git("fetch", "-q", lan.folder, "alone") == 0)
    #expect(try an.git("merge", "-q", "--no-edit", "FETCH_HEAD") != 0)
    #expect(an.console.run(["check", "--merge"]) == .done)
    #expect(try an.bytes(id) == lan.bytes(id))
    #expect(an.printed("check", "--merge").contains("Không có tệp nào git báo xung đột."))
  }
}
