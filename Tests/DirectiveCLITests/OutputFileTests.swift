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
}
