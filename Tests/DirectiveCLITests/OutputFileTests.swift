import DirectiveStore
import Foundation
import Testing

@testable import DirectiveCLI

@Suite struct OutputFileTests {
  @Test func replacesAFileAndLeavesNothingElse() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/bao-cao.csv"
    try OutputFile.write(Array("một".utf8), to: path)
    try OutputFile.write(Array("hai".utf8), to: path)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "hai")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bao-cao.csv"])
  }

  @Test func aLinkStaysALink() throws {
    let folder = try TemporaryFolder()
    try OutputFile.write([], to: folder.path + "/thật.csv")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/tắt.csv", withDestinationPath: folder.path + "/thật.csv")
    try OutputFile.write(Array("ba".utf8), to: folder.path + "/tắt.csv")
    #expect(try String(contentsOfFile: folder.path + "/thật.csv", encoding: .utf8) == "ba")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/tắt.csv")) != nil)
  }

  @Test func aDeviceIsWrittenToAndFullOnesAreSaid() throws {
    try OutputFile.write(Array("x".utf8), to: "/dev/null")
    #expect(throws: OutputError.failed(errno: ENOSPC)) { try OutputFile.write(Array("x".utf8), to: "/dev/full") }
    #expect(throws: OutputError.failed(errno: ENOENT)) { try OutputFile.write([], to: "/không/có/thư/mục.csv") }
  }

  /// Of this file, by a process of this machine that is gone: nothing else in a user's folder is ours to take away.
  @Test func whatAKilledCommandLeftOfTheSameFileIsCleared() throws {
    let folder = try TemporaryFolder()
    let dead = try deadProcess()
    let host = try #require(TemporaryName.fresh().split(separator: "-").dropFirst().first)
    let stale = ["bao-cao.csv.tmp-\(host)-\(dead)-1f", "bao-cao.csv.tmp-\(host)-\(dead)-2f"]
    let kept = [
      "bao-cao.csv.tmp-\(host)-1-1f", "bao-cao.csv.tmp-may.khac-\(dead)-1f", "bao-cao.csv.tmp-\(host)-\(dead)-của tôi",
      "bao-cao.csv.tmp-\(dead)", "khac.csv.tmp-\(host)-\(dead)-1f", ".tmp-\(host)-\(dead)-1f", "bao-cao.csv.bak",
    ]
    for name in stale + kept { try Data("x".utf8).write(to: URL(filePath: "\(folder.path)/\(name)")) }
    let kind = "bao-cao.csv.tmp-\(host)-\(dead)-3f"
    try FileManager.default.createDirectory(atPath: "\(folder.path)/\(kind)", withIntermediateDirectories: false)
    try OutputFile.write(Array("một".utf8), to: folder.path + "/bao-cao.csv")
    let names = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    #expect(names == Set(kept + [kind, "bao-cao.csv"]))
  }

  @Test func aLongNameLeavesRoomForItsTemporary() throws {
    let folder = try TemporaryFolder()
    let name = String(repeating: "ờ", count: 83) + ".csv"
    try OutputFile.write(Array("một".utf8), to: "\(folder.path)/\(name)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).map(\.utf8.count) == [name.utf8.count])
  }

  /// A name that may not outlast a power cut is an error, but not one that says the old file is still there.
  @Test func whatIsSaidFitsWhatStands() {
    let untouched = Failure(writing: "a.csv", .failed(errno: ENOSPC))
    let replaced = Failure(writing: "a.csv", .unsettled(errno: EIO))
    #expect(untouched.status == .readWriteError && replaced.status == .readWriteError)
    #expect(untouched.advice != replaced.advice && replaced.advice.joined().contains("tệp mới đã thay tệp cũ"))
    #expect(replaced.message.hasPrefix("đã ghi \"a.csv\""))
  }

  private func deadProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "exit 0"]
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }
}
