import DirectiveModel
import DirectiveReports
import DirectiveStore
import Foundation
import Synchronization
import Testing

@testable import DirectiveCLI

@Suite struct DataFolderTests {
  /// Where `check` says the store is.
  private func folder(_ environment: [String: String], _ arguments: [String] = []) -> String {
    let console = MemoryConsole()
    console.environment = environment
    _ = console.run(["check"] + arguments)
    return console.outputText + console.errorText
  }

  @Test func isNamedByOptionThenVariableThenHome() {
    let all = ["CCHC_DATA": "/không/có/biến", "XDG_DATA_HOME": "/không/có/xdg", "HOME": "/không/có/nhà"]
    #expect(folder(all, ["--data", "/không/có/chọn"]).contains("\"/không/có/chọn\""))
    #expect(folder(all).contains("\"/không/có/biến\""))
    #expect(folder(all.filter { $0.key != "CCHC_DATA" }).contains("\"/không/có/xdg/cchc\""))
    #expect(folder(["HOME": "/không/có/nhà", "XDG_DATA_HOME": "tương/đối"]).contains("\"/không/có/nhà/.local/share/cchc\""))
  }

  @Test func nowhereIsAnError() {
    let console = MemoryConsole()
    #expect(console.run(["tasks"]) == .failed)
    #expect(console.errorText.contains("--data"))
  }
}

@Suite struct FailureStatusTests {
  @Test(arguments: [
    (StoreError.busy(path: "kho", holder: nil), DirectiveCLI.ExitStatus.busy),
    (.diskFull(path: "kho"), .readWriteError), (.unwritable(path: "kho", SystemError(code: EACCES)), .readWriteError),
    (.unreadable(path: "kho", SystemError(code: EIO)), .readWriteError), (.damaged(path: "kho", .notAFile), .storeDamaged),
    (.newerVersion(path: "kho", major: 9), .failed), (.unknownDirective(DirectiveID("2018/41")), .failed),
  ])
  func tellsTheShell(error: StoreError, expected: DirectiveCLI.ExitStatus) {
    let failure = Failure(error)
    #expect(failure.status == expected)
    #expect(!failure.message.isEmpty && !failure.advice.isEmpty)
  }

  @Test func numbersAreThoseOfTheReadme() throws {
    let readme = try String(contentsOfFile: Fixtures.project + "/README.md", encoding: .utf8)
    for status in DirectiveCLI.ExitStatus.allCases { #expect(readme.contains("\n| \(status.rawValue) | "), "\(status)") }
  }
}

@Suite struct BatchTests {
  private func status(_ failures: [DirectiveCLI.ExitStatus], succeeded: Int) throws -> DirectiveCLI.ExitStatus {
    var batch = Batch()
    let console = MemoryConsole().console([])
    for _ in 0..<succeeded { try batch.attempt(on: console) {} }
    for status in failures { try batch.attempt(on: console) { throw Failure(status, "") } }
    return batch.status
  }

  @Test func sumsUp() throws {
    #expect(try status([], succeeded: 0) == .done)
    #expect(try status([], succeeded: 2) == .done)
    #expect(try status([.failed], succeeded: 0) == .failed)
    #expect(try status([.failed, .failed], succeeded: 0) == .failed)
    #expect(try status([.failed], succeeded: 1) == .partlyFailed)
    #expect(try status([.failed, .secret], succeeded: 5) == .secret)
    #expect(throws: Failure.self) { try status([.readWriteError], succeeded: 1) }
  }
}

@Suite struct LargeFileTests {
  /// 50 MB that take no room on the disk; the size alone is enough to refuse them.
  @Test func fiftyMegabytesAreRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/lon.txt"
    #expect(FileManager.default.createFile(atPath: path, contents: Data("Công văn".utf8)))
    try #require(truncate(path, 50_000_000) == 0)
    let console = MemoryConsole()
    console.environment = ["CCHC_DATA": folder.path + "/kho"]
    #expect(console.run(["import", path]) == .failed)
    #expect(console.errorText.contains("tệp lớn quá 20 MB"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/kho"))
  }

  @Test func anEndlessInputEnds() {
    let console = MemoryConsole()
    console.sizeLimit = 100
    console.input = [UInt8](repeating: 0x61, count: 101)
    #expect(console.run(["parse", "-"]) == .failed)
  }
}

@Suite struct ProgressBarTests {
  private func drawn(isTerminal: Bool, terminal: String = "xterm", total: Int = 4) -> String {
    let memory = MemoryConsole()
    memory.isTerminal = isTerminal
    memory.environment = ["TERM": terminal]
    let bar = ProgressBar(total: total, on: memory.console([]))
    bar.show(2)
    bar.clear()
    return memory.errorText
  }

  @Test func isDrawnOnATerminalOnly() {
    #expect(drawn(isTerminal: true).contains("2/4 tệp"))
    #expect(drawn(isTerminal: true).hasSuffix("\r\u{1B}[K"))
    #expect(drawn(isTerminal: false).isEmpty)
    #expect(drawn(isTerminal: true, terminal: "dumb").isEmpty)
    #expect(drawn(isTerminal: true, total: 1).isEmpty)
  }

  /// A line that the terminal breaks would stay there.
  @Test(arguments: [20, 30, 40, 50, 80, 200]) func isNoWiderThanTheTerminal(width: Int) throws {
    let memory = MemoryConsole()
    memory.isTerminal = true
    memory.environment = ["TERM": "xterm"]
    memory.widthInColumns = width
    let pages = PageCounter()
    pages.expect(100)
    ProgressBar(total: 1000, pages: pages, on: memory.console([])).show(999)
    let line = memory.errorText.replacing("\r", with: "").replacing("\u{1B}[K", with: "")
    #expect(DisplayWidth.of(line) < width)
    #expect(line.contains("999/1000 tệp"))
  }
}

extension ProgressBarTests {
  @Test func followsTheWindowsWidth() throws {
    let memory = MemoryConsole()
    memory.isTerminal = true
    memory.environment = ["TERM": "xterm"]
    var console = memory.console([])
    let widths = Mutex([120, 24])
    console.errorWidthInColumns = { widths.withLock { $0.removeFirst() } }
    let bar = ProgressBar(total: 1000, on: console)
    bar.show(999)
    bar.show(999)
    let lines = memory.errorText.replacing("\u{1B}[K", with: "").split(separator: "\r").map { DisplayWidth.of(String($0)) }
    #expect(lines.count == 2 && (30..<120).contains(lines[0]) && lines[1] < 24)
  }
}

/// Folders of more documents than are made durable together: what is read meanwhile meets the store in order.
@Suite struct GroupedImportTests {
  @Test func groupsFollowOneAnotherAndKnowWhatTheEarlierOnesAdded() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Fixtures.path("inputs/cong-van.txt"), encoding: .utf8)
    try FileManager.default.createDirectory(atPath: folder.path + "/den", withIntermediateDirectories: true)
    // The last one has the bytes of the first, three groups earlier; one is empty.
    for number in 0..<300 {
      let own = number == 299 ? 0 : number
      let content = number == 200 ? "" : text.replacing("12/UBND-TH", with: "\(own + 1)/UBND-TH")
      try content.write(toFile: "\(folder.path)/den/\(1000 + number).txt", atomically: true, encoding: .utf8)
    }
    let console = MemoryConsole()
    #expect(console.run(["import", folder.path + "/den", "--data", folder.path + "/kho"]) == .partlyFailed)
    let names = console.outputText.split(separator: "\n").compactMap { line in
      line.contains(" ← ") ? line.split(separator: "/").last?.prefix(4) : nil
    }
    #expect(names == (0..<300).filter { $0 != 200 }.map { "\(1000 + $0)" })
    #expect(console.outputText.contains("đã có 2024/1-ubnd-th ← \(folder.path)/den/1299.txt"))
    #expect(console.outputText.contains("Cộng: đã nhập 298, đã có 1, từ chối 1."))
    #expect(try DirectiveStore(folder: folder.path + "/kho").check().isEmpty)
    #expect(console.run(["import", folder.path + "/den", "--data", folder.path + "/kho"]) == .partlyFailed)
    #expect(console.outputText.contains("Cộng: đã có 299, từ chối 1."))
    // One document beside a large store is read again, and found by what it says.
    #expect(console.run(["import", folder.path + "/den/1005.txt", "--data", folder.path + "/kho"]) == .done)
    #expect(console.outputText == "đã có 2024/6-ubnd-th ← \(folder.path)/den/1005.txt\n")
  }
}

@Suite struct RepeatedImportTests {
  private func contents(of folder: String) throws -> [String: Data] {
    let walk = try #require(FileManager.default.enumerator(atPath: folder))
    var files: [String: Data] = [:]
    for case let path as String in walk { files[path] = FileManager.default.contents(atPath: folder + "/" + path) }
    return files
  }

  @Test func goesOnWhenNobodyReads() throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOfFile: Fixtures.path("inputs/cong-van.txt"), encoding: .utf8)
    for number in 100..<170 {
      try text.replacing("12/UBND-TH", with: "\(number)/UBND-TH")
        .write(toFile: "\(folder.path)/\(number).txt", atomically: false, encoding: .utf8)
    }
    let console = MemoryConsole()
    console.environment = ["CCHC_DATA": folder.path + "/kho"]
    console.isOutputClosed = true
    #expect(console.run(["import", folder.path]) == .done)
    console.isOutputClosed = false
    #expect(console.run(["check"]) == .done)
    #expect(console.outputText.contains("70 văn bản"))
  }

  @Test func changesNoByte() throws {
    let folder = try TemporaryFolder()
    let console = MemoryConsole()
    console.environment = ["CCHC_DATA": folder.path + "/kho"]
    #expect(console.run(["import", "inputs/folder/cong-van-30.txt", "inputs/folder/duoi"]) == .partlyFailed)
    let before = try contents(of: folder.path)
    #expect(console.run(["import", "inputs/folder"]) == .partlyFailed)
    #expect(try contents(of: folder.path) == before)
    #expect(before.count > 4)
  }
}
