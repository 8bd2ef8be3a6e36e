import DirectiveModel
import DirectiveStore
import Foundation

/// The made store's tasks as other programs keep them, beside the store: a table for sqlite3, lines for jq, data for Taskwarrior, and
/// the store itself under git.
struct ScalePeers {
  private(set) var directiveCount = 0
  private(set) var taskCount = 0
  private let store: String
  private let folder: String
  private let today = Today.inVietnam()

  var database: String { "\(folder)/tasks.sqlite" }
  var lines: String { "\(folder)/tasks.ndjson" }
  var taskwarriorFolder: String { "\(folder)/taskwarrior" }
  /// One of the store's directives, as people name it.
  var sampleName: String {
    let year = "\(today.year)"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(store)/directives/\(year)")) ?? []
    return "\(year)/\(names.min()?.split(separator: ".").first ?? "")"
  }
  private var numbers: String { "\(folder)/numbers" }
  private var table: String { "\(folder)/tasks.tsv" }

  /// Made by a process of its own where they are missing: a child begins with its parent's peak of memory.
  init(of store: String) throws {
    self.init(beside: store)
    if !FileManager.default.fileExists(atPath: numbers) { _ = ChildRun(CommandLine.arguments[0], ["peers", store], in: folder) }
    let made = try String(contentsOfFile: numbers, encoding: .utf8).split(separator: " ").compactMap { Int($0) }
    guard made.count == 2 else { throw CocoaError(.fileReadCorruptFile) }
    (directiveCount, taskCount) = (made[0], made[1])
  }

  private init(beside store: String) {
    self.store = URL(filePath: store).path
    folder = "\(self.store)-peers"
    try? FileManager.default.createDirectory(atPath: taskwarriorFolder, withIntermediateDirectories: true)
  }

  /// `cchc-bench peers FOLDER`
  static func run(_ arguments: [String]) throws -> Int32 {
    guard let store = arguments.first else { return 2 }
    var peers = ScalePeers(beside: store)
    let files = FileManager.default.enumerator(atPath: "\(store)/directives")?.compactMap { $0 as? String } ?? []
    peers.directiveCount = files.count { $0.hasSuffix(".json") }
    peers.taskCount = try peers.write()
    peers.putUnderGit(store)
    peers.makeDatabase()
    try "\(peers.directiveCount) \(peers.taskCount)".write(toFile: peers.numbers, atomically: true, encoding: .utf8)
    return 0
  }

  private func putUnderGit(_ store: String) {
    guard !FileManager.default.fileExists(atPath: "\(store)/.git") else { return }
    for arguments in [["init", "-q"], ["add", "-A", "directives"], ["-c", "user.name=x", "-c", "user.email=x@x", "commit", "-qm", "x"]] {
      _ = ChildRun("git", arguments, in: store)
    }
  }

  private func makeDatabase() {
    try? FileManager.default.removeItem(atPath: database)
    let statements = "CREATE TABLE part(task TEXT, text TEXT, agency TEXT, due TEXT, done TEXT, life TEXT);"
    _ = ChildRun("sqlite3", [database, statements, ".mode tabs", ".import \(table) part"], in: folder)
  }

  var overdueQuery: String {
    "SELECT DISTINCT task, text, due FROM part WHERE done='' AND life='' AND due<>'' AND due<'\(today.iso)' ORDER BY due;"
  }

  var agencyQuery: String {
    """
    SELECT agency, count(*), sum(done<>'' AND (due='' OR done<=due)), sum(done<>'' AND due<>'' AND done>due), \
    sum(done='' AND life='' AND due>='\(today.iso)'), sum(done='' AND life='' AND due<>'' AND due<'\(today.iso)'), \
    sum(done='' AND life='' AND due=''), sum(done='' AND life<>'') FROM part GROUP BY agency ORDER BY 6 DESC;
    """
  }

  var overdueFilter: String { "select(.done==null and .life==\"\" and .due!=null and .due<\"\(today.iso)\")" }

  /// Every part of every task and round; the number of tasks and rounds.
  private func write() throws -> Int {
    var outputs: [FileHandle] = []
    for path in [table, lines, "\(taskwarriorFolder)/pending.data", "\(taskwarriorFolder)/completed.data"] {
      try Data().write(to: URL(filePath: path))
      outputs.append(try FileHandle(forWritingTo: URL(filePath: path)))
    }
    let (count, tracking) = (directiveCount, Tracking(on: today))
    var taskCount = 0
    for start in stride(from: 0, to: count, by: 5_000) {
      let pieces = concurrentMap(Array(start..<min(count, start + 5_000))) { index -> (count: Int, texts: [String]) in
        let stored = MadeDirective(index, of: count, firstYear: 2014, today: tracking.day).stored
        let tasks = tracking.tasks(of: stored)
        return (tasks.count, tasks.reduce(into: ["", "", "", ""]) { PeerText.append($1, to: &$0) })
      }
      for piece in pieces {
        taskCount += piece.count
        for (output, text) in zip(outputs, piece.texts) { try output.write(contentsOf: Data(text.utf8)) }
      }
    }
    return taskCount
  }
}

/// One task as the other programs read it.
private enum PeerText {
  static func append(_ task: TrackedTask, to texts: inout [String]) {
    let life = task.life == .active ? "" : "x"
    let agencies = task.parts.isEmpty ? [("", task.doneOn)] : task.parts.map { ($0.agency.name, $0.doneOn) }
    for (agency, done) in agencies {
      texts[0] += "\(task.id)\t\(task.task.text)\t\(agency)\t\(task.due?.iso ?? "")\t\(done?.iso ?? "")\t\(life)\n"
    }
    texts[1] += """
      {"id":"\(task.id)","text":"\(task.task.text)","due":\(quoted(task.due)),"done":\(quoted(task.doneOn)),"life":"\(life)"}\n
      """
    let isDone = task.doneOn != nil
    let due = task.due.map { " due:\"\(Int($0.dayNumber) * 86_400)\"" } ?? ""
    let end = task.doneOn.map { " end:\"\(Int($0.dayNumber) * 86_400)\"" } ?? ""
    let uuid = UUID().uuidString.lowercased()
    texts[isDone ? 3 : 2] +=
      "[description:\"\(task.task.text)\"\(due)\(end) entry:\"1400000000\" status:\"\(isDone ? "completed" : "pending")\" uuid:\"\(uuid)\"]\n"
  }

  private static func quoted(_ day: CivilDate?) -> String { day.map { "\"\($0.iso)\"" } ?? "null" }
}
