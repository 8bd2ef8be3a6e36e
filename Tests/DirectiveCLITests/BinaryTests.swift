import Foundation
import Testing

@testable import DirectiveCLI

/// What only the built program can show: its real descriptors, pipes and environment.
@Suite struct BinaryTests {
  private struct Outcome {
    let output: String
    let errors: String
    let status: Int32
  }

  private var binary: String {
    get throws {
      let folder = try #require(Bundle.main.executableURL).deletingLastPathComponent()
      return folder.appending(path: "cchc").path(percentEncoded: false)
    }
  }

  /// `cchc` in the script is the program that was built with these tests.
  private func shell(_ script: String) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "cchc() { \"$BINARY\" \"$@\"; }; " + script]
    process.environment = ["BINARY": try binary, "PATH": "/usr/bin:/bin"]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(
      output: String(decoding: printed, as: UTF8.self), errors: String(decoding: said, as: UTF8.self),
      status: process.terminationStatus)
  }

  @Test func runs() throws {
    let outcome = try shell("cchc --version")
    #expect(outcome.output.hasPrefix("cchc "))
    #expect(outcome.status == 0)
  }

  @Test func aFullDeviceIsAnError() throws {
    let outcome = try shell("cchc help > /dev/full")
    #expect(outcome.status == 6)
    #expect(outcome.errors.contains("hết chỗ trên đĩa"))
  }

  @Test func aReaderThatGoesAwayIsQuiet() throws {
    let outcome = try shell("{ cchc help import; cchc help; echo $? >&2; } | :")
    #expect(outcome.errors == "0\n")
  }

  @Test(arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"]) func closedDescriptorsAreNotReused(closed: String) throws {
    let folder = try TemporaryFolder()
    let store = "--data '\(folder.path)/kho'"
    let document = Fixtures.path("inputs/cong-van.txt")
    let outcome = try shell("cchc import '\(document)' \(store) \(closed); echo $?; cchc check \(store)")
    #expect(outcome.output.contains("0\nKho"))
    #expect(outcome.output.contains("lành: 1 văn bản"))
  }

  @Test(arguments: ["", "-5", "0", "x", "99999999999999999999"]) func oddWidthsArePassedOver(columns: String) throws {
    let odd = try shell("COLUMNS='\(columns)' cchc help")
    let usual = try shell("cchc help")
    #expect(odd.output == usual.output)
  }

  /// Between these two zones it is never the same day; "today" is Vietnam's in both.
  @Test(arguments: ["Pacific/Kiritimati", "Etc/GMT+12", "<-12>12", "<+14>-14", "UTC", "nowhere"]) func todayIsVietnams(zone: String) throws
  {
    func today() -> String { VietnamTime(secondsSince1970: Int64(Date().timeIntervalSince1970)).date.dayMonthYear }
    let folder = try TemporaryFolder()
    let before = today()
    let output = try shell("TZ='\(zone)' cchc tasks --data '\(folder.path)'").output
    #expect(output.contains(before) || output.contains(today()))
  }

  @Test func aPersonAtATerminalIsAsked() throws {
    let folder = try TemporaryFolder()
    let store = "--data '\(folder.path)/kho'"
    _ = try shell("cchc import '\(Fixtures.path("inputs/han-sai.txt"))' \(store)")
    let terminal = try Terminal()
    // A question is skipped, one is answered, and Ctrl-D ends the rest.
    let shown = try terminal.output(of: "exec \"$BINARY\" review \(store)", binary: binary, typing: "\nđ\n\u{4}")
    #expect(shown.contains("[1/2] 45") && shown.contains("[2/2] 45"))
    #expect(shown.contains("Đã xem: 1 đúng, 1 bỏ qua. Còn 1 chỗ cần xem lại."))
    let log = try shell("cchc log --format csv \(store)")
    #expect(log.output.contains("đã xem, đúng: thời hạn nhiệm vụ 2"))
  }

  @Test func needsNoHomeAndNoLanguage() throws {
    #expect(try shell("env -i LANG=C \"$BINARY\" help parse").status == 0)
  }
}

/// The real process and the signals that end it.
@Suite struct InterruptionTests {
  /// The child itself ends us, at a moment when its private folder is there; nothing of either is left.
  @Test(arguments: [("TERM", 15), ("INT", 2), ("HUP", 1)]) func leavesNothingBehind(name: String, number: Int32) throws {
    let folder = try TemporaryFolder()
    for part in ["bin", "tmp"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(part)", withIntermediateDirectories: false)
    }
    let script = "echo $$ > '\(folder.path)/child'; ls '\(folder.path)/tmp' > '\(folder.path)/seen'; kill -\(name) $PPID; exec sleep 60"
    try FakeProgram.write(script, as: "pdfinfo", in: folder.path + "/bin")
    let document = folder.path + "/quet.pdf"
    try Data("%PDF-1.4\n%%EOF\n".utf8).write(to: URL(filePath: document))
    let process = Process()
    process.executableURL = try #require(Bundle.main.executableURL).deletingLastPathComponent().appending(path: "cchc")
    process.arguments = ["import", document, "--data", folder.path + "/kho"]
    process.environment = ["PATH": "\(folder.path)/bin:/usr/bin:/bin", "TMPDIR": folder.path + "/tmp"]
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == number)
    #expect(try String(contentsOfFile: folder.path + "/seen", encoding: .utf8).hasPrefix("cchc-"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tmp").isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/kho"))
  }
}
