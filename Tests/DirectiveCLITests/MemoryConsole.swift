import DirectiveStore
import Foundation

@testable import DirectiveCLI

/// A console in memory over the project's fixtures: Saturday 21/11/2026, 09:30 in Vietnam, 80 columns, no terminal.
///
/// A class because one run after another writes to the same captured output and its clock goes on.
final class MemoryConsole {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  var input: [UInt8] = []
  /// How many bytes of it come at a time to who reads it piece by piece.
  var piece = 1000
  /// What somebody types at the prompts of the next run, line by line; a terminal shows it.
  var typedLines: [String] = []
  /// Typed lines that hold line ends are pasted: what stands behind the first one comes at once.
  private var pastedRest: String?
  var environment: [String: String] = [:]
  var widthInColumns = 80
  var user = "lan"
  var isTerminal = false
  /// Whoever read standard output has gone away.
  var isOutputClosed = false
  var sizeLimit = 20_000_000
  /// Where relative paths start.
  var base = Fixtures.folder
  /// Paths from the fixtures folder that behave as if nobody may read them.
  var deniedPaths: Set<String> = []
  /// By which files have their age, in seconds since 1970; all are old unless a test says so.
  var fileClock: Int64 = 4_000_000_000
  var indexPolicy = IndexPolicy()
  private var runCount: UInt16 = 0
  /// By which the machine's clock is wrong.
  var secondsOff: Int64 = 0
  /// Each typed line takes a second.
  private var secondsTyped: Int64 = 0

  func run(_ arguments: [String]) -> ExitStatus {
    output = []
    errors = []
    runCount += 1
    return Program.run(console(arguments))
  }

  var outputText: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// What standard output gets for one line.
  func printing(_ line: String) -> String {
    output = []
    try? console([]).printLines([line])
    return outputText
  }

  func console(_ arguments: [String]) -> Console {
    var console = plainConsole(arguments)
    console.indexPolicy = indexPolicy
    return console
  }

  private func plainConsole(_ arguments: [String]) -> Console {
    Console(
      arguments: arguments,
      environment: { [environment] in environment[$0] },
      files: files,
      readInput: { [self] (limit) throws(FileProblem) in
        if input.count > limit { throw .tooLarge(limit: limit) }
        return input
      },
      readSome: { [self] () throws(FileProblem) in
        // As a slow pipe gives it.
        defer { input = Array(input.dropFirst(piece)) }
        return Array(input.prefix(piece))
      },
      readLine: { [self] () throws(FileProblem) in
        guard !typedLines.isEmpty else { return nil }
        let lines = typedLines.removeFirst().split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        let line = Array(lines[0].utf8)
        pastedRest = lines.count > 1 ? String(lines[1]) : nil
        output += line + [UInt8(ascii: "\n")]
        secondsTyped += 1
        return line
      },
      discardTyped: { [self] in
        defer { pastedRest = nil }
        return pastedRest != nil
      },
      writeOutput: { [self] (bytes) throws(OutputError) in
        if isOutputClosed { throw .closed }
        output += bytes
      },
      writeErrors: { [self] bytes in errors += bytes },
      isInputTerminal: isTerminal, isOutputTerminal: isTerminal, isErrorTerminal: isTerminal, widthInColumns: widthInColumns,
      clock: { [self] in VietnamTime(secondsSince1970: 1_795_228_200 + secondsOff + secondsTyped, fraction: runCount) },
      userName: { [user] in user })
  }

  private var files: FileAccess {
    let denied = Set(deniedPaths.map { Fixtures.path($0) })
    var files = FileAccess(base: base, sizeLimit: sizeLimit) { path in
      guard denied.contains(path) else { return FileAccess.openForReading(path) }
      errno = EACCES
      return -1
    }
    files.now = { [fileClock] in fileClock }
    return files
  }
}

/// The project's folder of fixtures.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures").path(percentEncoded: false)

  static var project: String { String(folder.dropLast("/Fixtures".count)) }

  static func path(_ name: String) -> String { folder + "/" + name }

  /// Every file below a folder with that ending, sorted, as paths from the fixtures folder.
  static func files(below folder: String, ending: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: path(folder)) else { return [] }
    return walk.compactMap { $0 as? String }.filter { $0.hasSuffix(ending) }.map { folder + "/" + $0 }.sorted()
  }
}

/// A new empty folder that is removed at the end.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cchc-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    path = folder.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
