import DirectiveModel
import Foundation

/// Whole commands on a large store, each beside other programs on the same work, in one run.
struct ScaleBench {
  private let program: String
  private let store: String
  private let runs: Int
  private let peers: ScalePeers

  static func run(_ arguments: [String]) throws -> Int32 {
    guard let store = arguments.first, FileManager.default.fileExists(atPath: "\(store)/directives") else {
      print("cchc-bench scale FOLDER [PROGRAM] [RUNS]   FOLDER is one that 'cchc-bench store' has made")
      return 2
    }
    let program = arguments.count > 1 ? arguments[1] : ".build/release/cchc"
    let bench = ScaleBench(
      program: FileManager.default.isExecutableFile(atPath: program) ? URL(filePath: program).path : program,
      store: URL(filePath: store).path, runs: arguments.count > 2 ? Int(arguments[2]) ?? 9 : 9, peers: try ScalePeers(of: store))
    bench.table()
    return 0
  }

  private struct Command {
    let name: String
    let program: String
    let arguments: [String]
    var runs: Int?
    var environment: [String: String] = [:]
  }

  private func table() {
    print("\(peers.directiveCount) directives, \(peers.taskCount) tasks and rounds, \(Today.inVietnam().iso); medians of \(runs) runs")
    print(row("", "CPU ms", "wall ms", "peak MiB", "ours/theirs"))
    compare(ours(["tasks", "--overdue"]), with: [git, sqlite(peers.overdueQuery), taskwarrior, ripgrep, jq])
    compare(ours(["report", "agencies"]), with: [sqlite(peers.agencyQuery)])
    compare(ours(["--version"]), with: [Command(name: "git --version", program: "git", arguments: ["--version"])])
    let named = peers.sampleName
    for arguments in [["show", named], ["log", "--last", "10"], ["digest"], ["calendar"], ["directives"], ["report", "directives"]] {
      alone(arguments)
    }
    rebuild()
  }

  /// Commands whose work no other program does.
  private func alone(_ arguments: [String]) {
    let command = ours(arguments)
    let samples = (0..<min(3, runs)).compactMap { _ in once(command) }
    if let run = ChildRun(median: samples) { print(row(command.name, run, ratio: nil)) }
  }

  private func ours(_ arguments: [String]) -> Command {
    let shown = (["cchc"] + arguments).joined(separator: " ")
    return Command(name: shown, program: program, arguments: arguments, environment: ["CCHC_DATA": store])
  }

  private var git: Command { Command(name: "git status --porcelain", program: "git", arguments: ["status", "--porcelain"]) }
  private var ripgrep: Command { Command(name: "rg -c deadline", program: "rg", arguments: ["-c", "deadline", "directives"], runs: 1) }
  private var jq: Command {
    Command(name: "jq (one NDJSON file)", program: "jq", arguments: ["-c", peers.overdueFilter, peers.lines], runs: 1)
  }
  private var taskwarrior: Command {
    Command(
      name: "task overdue limit:50", program: "task", arguments: ["rc.confirmation=no", "rc.gc=off", "overdue", "limit:50"], runs: 2,
      environment: ["TASKDATA": peers.taskwarriorFolder, "TASKRC": "/dev/null"])
  }
  private func sqlite(_ query: String) -> Command { Command(name: "sqlite3", program: "sqlite3", arguments: [peers.database, query]) }

  private func compare(_ own: Command, with others: [Command]) {
    // The first run may have an index to make.
    _ = once(own)
    var samples = [[ChildRun]](repeating: [], count: others.count + 1)
    for round in 0..<runs {
      for (place, command) in ([own] + others).enumerated() where round < command.runs ?? runs {
        if let run = once(command) { samples[place].append(run) }
      }
    }
    guard let ours = ChildRun(median: samples[0]) else { return print("\(own.program) cannot be run") }
    print(row(own.name, ours, ratio: nil))
    for (command, runs) in zip(others, samples.dropFirst()) {
      guard let theirs = ChildRun(median: runs) else { print(row("  \(command.name)", "not installed", "", "", "")); continue }
      print(row("  \(command.name)", theirs, ratio: ours.processorSeconds / theirs.processorSeconds))
    }
  }

  private func rebuild() {
    try? FileManager.default.removeItem(atPath: "\(store)/index")
    if let run = once(ours(["tasks", "--overdue"])) { print(row("cchc tasks --overdue, no index", run, ratio: nil)) }
  }

  private func once(_ command: Command) -> ChildRun? {
    ChildRun(command.program, command.arguments, in: store, environment: command.environment)
  }

  private func row(_ name: String, _ run: ChildRun, ratio: Double?) -> String {
    let mark = run.status == 0 ? "" : " (status \(run.status))"
    return row(
      name + mark, String(format: "%.1f", run.processorSeconds * 1000), String(format: "%.1f", run.wallSeconds * 1000),
      String(format: "%.1f", run.peakMegabytes), ratio.map { String(format: "%.3f", $0) } ?? "")
  }

  private func row(_ name: String, _ cells: String...) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }
    return name.padding(toLength: 36, withPad: " ", startingAt: 0) + padded.joined()
  }
}
