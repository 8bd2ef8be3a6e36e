import DirectiveModel
import DirectiveReader
import DirectiveReports
import DirectiveStore
import Foundation

/// Import, the overdue list and the per-agency report on a store of many directives.
enum TasksBench {
  static func run(_ arguments: [String]) throws -> Int32 {
    let count = arguments.first.flatMap(Int.init) ?? 1000
    let samples = Fixtures.scans().compactMap { FileManager.default.contents(atPath: $0).map { [UInt8]($0) } }
    guard !samples.isEmpty, let today = CivilDate(year: 2026, month: 11, day: 21) else {
      print("no Fixtures/directives here: run it from the package's root")
      return 1
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: "cchc-bench-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = DirectiveStore(folder: folder)
    let incoming = documents(count, samples: samples)
    let begin = Date()
    for start in stride(from: 0, to: count, by: 250) {
      _ = try store.importing(Array(incoming[start..<min(count, start + 250)]), received: today, replace: false, dryRun: false)
    }
    let importing = Date().timeIntervalSince(begin)
    print("\(count) directives, CPU ms and wall ms")
    print(String(format: "import (durable)   %31.1f", importing * 1000))
    try line("read all files") { _ = try store.allDirectives() }
    try line("overdue list") { _ = try overdue(store, today: today) }
    try line("per-agency report") {
      let tasks = try store.allDirectives().directives.flatMap(Tracking(on: today).tasks)
      _ = ReportFormat.table.bytes(of: Report.agencies(tasks, query: TaskQuery(), today: today), options: RenderOptions())
    }
    try reportLines(of: store, today: today)
    return 0
  }

  /// A year's reports in every format: what is read and tracked once, then what each format costs by itself.
  private static func reportLines(of store: DirectiveStore, today: CivilDate) throws {
    guard let year = Period(.yearly, containing: today) else { return }
    var query = TaskQuery()
    query.period = ReportPeriod(year, asOf: today)
    let tracking = Tracking(on: today)
    try line("  read and track") { _ = try store.allDirectives(.tasks).directives.flatMap(tracking.tasks) }
    let tasks = try store.allDirectives(.tasks).directives.flatMap(tracking.tasks)
    let list = Report.taskReport(tasks, query: query, today: today)
    print("report of \(list.rows.count) tasks")
    line("  put together") { _ = Report.taskReport(tasks, query: query, today: today) }
    line("  per agency") { _ = Report.agencies(tasks, query: query, today: today) }
    for format in ReportFormat.allCases {
      let size = format.bytes(of: list).count
      line("  \(format.rawValue), \(size / 1000) KB") { _ = format.bytes(of: list, options: RenderOptions(letterhead: Letterhead())) }
    }
  }

  private static func line(_ name: String, _ work: () throws -> Void) rethrows {
    let time = try Stopwatch.median(work)
    print(
      String(format: "%@ %10.1f %10.1f", name.padding(toLength: 30, withPad: " ", startingAt: 0), time.processor * 1000, time.wall * 1000))
  }

  private static func overdue(_ store: DirectiveStore, today: CivilDate) throws -> [UInt8] {
    let directives = try store.allDirectives().directives
    var query = TaskQuery()
    query.isOverdueOnly = true
    let ids = ShortIDs(directives.map(\.id))
    let report = Report.tasks(directives.flatMap(Tracking(on: today).tasks), query: query, today: today) { ids[$0] }
    return ReportFormat.table.bytes(of: report, options: RenderOptions())
  }

  /// Copies of the samples with numbers of their own.
  private static func documents(_ count: Int, samples: [[UInt8]]) -> [Incoming] {
    let readings = samples.map { DirectiveReader.read($0, source: Source(name: "scan.txt", sha256: "", byteCount: $0.count)).directive }
    return (0..<count).map { index in
      let content = HashedBytes(samples[index % samples.count] + Array("\n\(index)\n".utf8))
      var directive = readings[index % samples.count]
      directive.number = "\(index + 1)/UBND-TH"
      directive.issued = CivilDate(year: 2015 + index % 10, month: 1 + index % 12, day: 1 + index % 28)
      directive.source = Source(name: "\(index).txt", sha256: content.sha256, byteCount: content.bytes.count)
      return Incoming(reading: directive, content: content, fileExtension: "txt")
    }
  }
}
