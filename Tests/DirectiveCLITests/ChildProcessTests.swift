import Foundation
import Testing

@testable import DirectiveCLI

/// Outside programs that hang, flood, crash or are not there; shell scripts stand for them.
@Suite struct ChildProcessTests {
  private func run(
    _ script: String, arguments: [String] = [], environment: [String: String] = [:], _ limits: ChildProcess.Limits = .init()
  ) throws -> ChildProcess.Output {
    try ChildProcess(program: "/bin/sh", arguments: ["-c", script, "sh"] + arguments, environment: environment, limits: limits).run()
  }

  @Test func outputAndErrorsAreKeptApart() throws {
    let output = try run("echo chữ; echo lời >&2")
    #expect(output.bytes == Array("chữ\n".utf8))
    #expect(output.errors == "lời")
  }

  @Test func argumentsAreNoShellWords() throws {
    let odd = ["a b", "$(id)", "'", "-x", "", "ữ\n"]
    let output = try run("for word; do printf '[%s]' \"$word\"; done", arguments: odd)
    #expect(String(decoding: output.bytes, as: UTF8.self) == odd.map { "[\($0)]" }.joined())
  }

  @Test func aChildGetsOnlyTheGivenEnvironmentAndNoInput() throws {
    let output = try run("echo \"$A:$HOME\"; cat", environment: ["A": "một"])
    #expect(output.bytes == Array("một:\n".utf8))
  }

  @Test func aHangingProgramIsStopped() {
    #expect(throws: ChildFailure.timedOut(.milliseconds(200))) { try run("exec sleep 60", .init(time: .milliseconds(200))) }
  }

  /// Its children hold the pipes open; waiting for the pipes' end would take a minute.
  @Test func whatAProgramLeavesRunningIsStoppedWithIt() throws {
    let start = ContinuousClock.now
    let output = try run("sleep 60 & echo $!")
    #expect(ContinuousClock.now - start < .seconds(30))
    let left = try #require(pid_t(String(decoding: output.bytes, as: UTF8.self).trimmingCharacters(in: .newlines)))
    var tries = 0
    // The system needs a moment to clear it away; a zombie waits for its new parent.
    while kill(left, 0) == 0, tries < 1000, !isZombie(left) {
      usleep(1000)
      tries += 1
    }
    #expect(tries < 1000)
  }

  private func isZombie(_ process: pid_t) -> Bool {
    (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8))?.contains(") Z") ?? true
  }

  @Test func aFloodIsCutOff() {
    #expect(throws: ChildFailure.tooMuchOutput(limit: 100_000)) { try run("exec yes", .init(outputByteCount: 100_000)) }
  }

  @Test func aFloodOfErrorsIsNoDanger() throws {
    let output = try run("i=0; while [ $i -lt 3000 ]; do echo dòng $i >&2; i=$((i+1)); done; echo xong")
    #expect(output.bytes == Array("xong\n".utf8))
    #expect(output.errors == "dòng 2997; dòng 2998; dòng 2999")
  }

  @Test func aCrashIsNamedByItsSignal() {
    #expect(throws: ChildFailure.crashed(signal: SIGSEGV)) { try run("kill -SEGV $$") }
  }

  @Test func anErrorKeepsItsLastWords() {
    #expect(throws: ChildFailure.exited(status: 3, words: "Syntax Error: trailer")) { try run("echo Syntax Error: trailer >&2; exit 3") }
  }

  @Test func aMissingProgramIsNamed() {
    let child = ChildProcess(program: "/nowhere/tesseract", arguments: [], environment: [:], limits: .init())
    #expect(throws: ChildFailure.missing) { try child.run() }
  }

  @Test func anArgumentIsNeverCut() {
    #expect(throws: ChildFailure.notStarted(errno: EINVAL)) { try run("echo", arguments: ["a\0b"]) }
  }

  @Test func everyFailureSaysWhatToDo() {
    let failures: [ChildFailure] = [
      .missing, .notStarted(errno: EACCES), .timedOut(.seconds(1)), .tooMuchOutput(limit: 1), .crashed(signal: 9),
      .exited(status: 1, words: ""),
    ]
    for program in OutsideProgram.allCases {
      for failure in failures {
        #expect(Messages.childFailed(program, failure, file: "x.pdf").contains(program.rawValue))
        #expect(!Messages.whatToDo(program, failure).isEmpty)
      }
      #expect(Messages.whatToDo(program, .missing).contains(program.package))
    }
  }

  @Test func programsAreLookedForInOrderAndNeverInRelativeFolders() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b"] { try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)", withIntermediateDirectories: true) }
    try FakeProgram.write("exit 0", as: "tesseract", in: folder.path + "/b")
    try Data().write(to: URL(filePath: folder.path + "/a/tesseract"))
    let console = MemoryConsole()
    console.environment = ["PATH": "bin:.:\(folder.path)/a:\(folder.path)/b"]
    let tools = Toolbox(console.console([]))
    // The file in "a" cannot be run.
    #expect(tools.path(of: .tesseract) == folder.path + "/b/tesseract")
    #expect(tools.path(of: .pdfinfo) == nil)
  }
}

/// A shell script in a program's place.
enum FakeProgram {
  /// Another process writes it: a file that we hold open while other tests start children cannot be run ("text file busy").
  static func write(_ script: String, as name: String, in folder: String) throws {
    let write = ["-c", "printf '#!/bin/sh\n%s\n' \"$1\" > \"$2\" && chmod 755 \"$2\"", "sh", script, "\(folder)/\(name)"]
    _ = try ChildProcess(program: "/bin/sh", arguments: write, environment: ["PATH": "/usr/bin:/bin"], limits: .init()).run()
  }
}

@Suite struct WorkFolderTests {
  @Test func isPrivateAndGoneAtTheEnd() throws {
    let base = try TemporaryFolder()
    let path = try WorkFolder.with(below: base.path) { (path) throws(Failure) in
      var status = stat()
      #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o700)
      #expect(FileManager.default.createFile(atPath: path + "/.hidden", contents: nil))
      return path
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func isGoneAfterAnError() throws {
    let base = try TemporaryFolder()
    #expect(throws: Failure.self) {
      try WorkFolder.with(below: base.path) { (_) throws(Failure) in throw Failure(.failed, "") }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: base.path).isEmpty)
  }

  @Test func whatAKilledRunLeftIsCleared() throws {
    let base = try TemporaryFolder()
    // No process has this number: it is beyond the system's largest.
    let (left, running) = ("\(base.path)/cchc-4194999-aaaaaa", "\(base.path)/cchc-\(getpid())-bbbbbb")
    for path in [left, running] { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) }
    try WorkFolder.with(below: base.path) { (_) throws(Failure) in }
    #expect(try FileManager.default.contentsOfDirectory(atPath: base.path) == ["cchc-\(getpid())-bbbbbb"])
  }

  @Test func aBaseThatIsNotThereIsAnError() {
    #expect(throws: Failure.self) { try WorkFolder.with(below: "/nowhere") { (_) throws(Failure) in } }
  }
}

@Suite struct FileKindTests {
  @Test(arguments: [
    ("%PDF-1.4\n", FileKind.pdf), ("\0rác %PDF-1.7", .pdf), ("Về định dạng %PDF-1.4", .text), ("", .text), ("Sở Nội vụ", .text),
    ("II*\0\u{8}", .image(.tiff)), ("MM\0*\0", .image(.tiff)), ("PK\u{3}\u{4}", .zip), ("{\\rtf1", .other(name: "RTF")),
    ("%PDF", .text),
  ]) func isToldByContent(bytes: String, kind: FileKind) {
    #expect(FileKind(Array(bytes.utf8)) == kind)
  }

  @Test func imagesAreTold() {
    #expect(FileKind([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .image(.png))
    #expect(FileKind([0xFF, 0xD8, 0xFF, 0xE0]) == .image(.jpeg))
    #expect(FileKind([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .ole)
  }
}
