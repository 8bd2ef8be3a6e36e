import DirectiveModel
import Testing

@testable import DirectiveReports

/// Every report of 1,000 random stores against a count made without the reports.
@Suite struct ReconciliationPropertyTests {
  private static let buckets = ["doneInTime", "doneLate", "inTime", "overdue", "noDeadline", "suspended", "withdrawn"]
  private static let keys: [TaskState: String] = [
    .doneInTime: "doneInTime", .doneLate: "doneLate", .inTime: "inTime", .dueSoon: "inTime", .overdue: "overdue",
    .noDeadline: "noDeadline", .suspended: "suspended", .withdrawn: "withdrawn",
  ]
  private static let unknown = "(chưa rõ cơ quan)"

  /// How many tasks each agency has in each state: a task counts once for each agency that owes a part of it.
  private struct Recount {
    var rows: [String: [String: Int]] = [:]
    var once: [String: Int] = [:]

    init(_ tasks: [TrackedTask]) {
      for task in tasks {
        let isDone = task.parts.isEmpty ? task.doneOn != nil : task.parts.allSatisfy { $0.doneOn != nil }
        let end = task.parts.isEmpty ? task.doneOn : task.parts.compactMap(\.doneOn).max()
        add(task, doneOn: isDone ? end : nil, to: &once)
        var owners: [String: [TaskPart]] = [:]
        for part in task.parts { owners[part.agency.name, default: []].append(part) }
        for (name, parts) in owners {
          let isDone = parts.allSatisfy { $0.doneOn != nil }
          add(task, doneOn: isDone ? parts.compactMap(\.doneOn).max() : nil, to: &rows[name, default: [:]])
        }
        if owners.isEmpty { add(task, doneOn: task.doneOn, to: &rows[ReconciliationPropertyTests.unknown, default: [:]]) }
      }
    }

    private func add(_ task: TrackedTask, doneOn: CivilDate?, to row: inout [String: Int]) {
      let due = task.extendedTo ?? task.dueDate?.lastDay
      let key: String
      switch (doneOn, task.life) {
      case (let done?, _): key = due.map { done > $0 } ?? false ? "doneLate" : "doneInTime"
      case (nil, .withdrawn): key = "withdrawn"
      case (nil, .suspended): key = "suspended"
      case (nil, .active): key = due.map { Sample.today > $0 ? "overdue" : "inTime" } ?? "noDeadline"
      }
      row[key, default: 0] += 1
      row["total", default: 0] += 1
    }
  }

  @Test(arguments: 0..<50) func cellsAddUpInEveryReport(batch: UInt64) throws {
    for seed in batch * 20..<(batch + 1) * 20 {
      let store = RandomStore(seed: seed).directives
      let tasks = store.flatMap(\.trackedTasks)
      let recount = Recount(tasks)
      try checkAgencies(tasks, recount, "seed \(seed)")
      try checkLists(tasks, recount, "seed \(seed)")
      checkDirectives(store, recount, "seed \(seed)")
    }
  }

  private func name(_ row: Report.Row) -> String { if case .text(let name) = row.cells[1] { name } else { "" } }

  private func checkAgencies(_ tasks: [TrackedTask], _ recount: Recount, _ seed: Comment) throws {
    let report = Report.agencies(tasks, today: Sample.today)
    try #require(Set(report.rows.map(name)) == Set(recount.rows.keys), seed)
    try #require(report.rows.count == recount.rows.count, seed)
    for row in report.rows { expect(row, in: report, is: recount.rows[name(row)] ?? [:], seed) }
    guard let totals = report.totals else {
      #expect(tasks.isEmpty, seed)
      return
    }
    for key in Self.buckets + ["total", "dueSoon", "overdueByExclusion", "overdueByAssumption"] {
      let sum = report.rows.reduce(0) { $0 + (numbers(report, $1)[key] ?? 0) }
      #expect(numbers(report, totals)[key] == sum, "\(seed) \(key)")
    }
    // Without a row for each task once the sum row must be that row.
    expect(report.distinct ?? totals, in: report, is: recount.once, seed)
    for row in report.rows where name(row) != Self.unknown { try checkFilter(row, of: report, tasks, seed) }
  }

  /// The row of one agency is the same whether or not the others are shown.
  private func checkFilter(_ row: Report.Row, of report: Report, _ tasks: [TrackedTask], _ seed: Comment) throws {
    var query = TaskQuery()
    let id: AgencyID? = if case .text(let id) = row.cells[0] { AgencyID(id) } else { nil }
    query.agency = AgencyFilter(ids: Set([id].compactMap(\.self)), name: name(row))
    let filtered = Report.agencies(tasks, query: query, today: Sample.today)
    let own = try #require(filtered.rows.first { name($0) == name(row) }, seed)
    #expect(own == row, seed)
    let listed = Report.tasks(tasks, query: query, today: Sample.today).rows.count
    #expect(numbers(filtered, filtered.distinct ?? filtered.totals)["total"] == listed, seed)
  }

  private func expect(_ row: Report.Row, in report: Report, is count: [String: Int], _ seed: Comment) {
    let cells = numbers(report, row)
    for key in Self.buckets + ["total"] { #expect(cells[key] == count[key] ?? 0, "\(seed) \(name(row)) \(key)") }
    #expect(cells["total"] == Self.buckets.reduce(0) { $0 + (cells[$1] ?? 0) }, seed)
    #expect(cells["dueSoon"] ?? 0 <= cells["inTime"] ?? 0, seed)
    #expect((cells["overdueByExclusion"] ?? 0) + (cells["overdueByAssumption"] ?? 0) <= cells["overdue"] ?? 0, seed)
    for (column, cell) in zip(report.columns, row.cells) {
      guard case .percent(let part, let whole) = cell else { continue }
      let done = (cells["doneInTime"] ?? 0) + (cells["doneLate"] ?? 0)
      let isDoneRate = column.key == "doneRate"
      #expect(
        part == (isDoneRate ? done : cells["doneInTime"]) && whole == (isDoneRate ? cells["total"] : done + (cells["overdue"] ?? 0)), seed)
    }
  }

  private func checkLists(_ tasks: [TrackedTask], _ recount: Recount, _ seed: Comment) throws {
    let list = Report.tasks(tasks, query: TaskQuery(), today: Sample.today)
    #expect(list.rows.count == tasks.count, seed)
    let state = try #require(list.columns.firstIndex { $0.key == "state" })
    var counts: [String: Int] = ["total": list.rows.count]
    for row in list.rows {
      guard case .text(let word) = row.cells[state], let key = TaskState(rawValue: word).flatMap({ Self.keys[$0] }) else { continue }
      counts[key, default: 0] += 1
    }
    for key in Self.buckets { #expect(counts[key] ?? 0 == recount.once[key] ?? 0, "\(seed) \(key)") }
    let overdue = Report.overdue(tasks, today: Sample.today)
    #expect(overdue.rows.count == recount.once["overdue"] ?? 0, seed)
    #expect(list.rows.count { $0.isLate } == overdue.rows.count, seed)
    #expect(overdue.rows.allSatisfy { numbers(overdue, $0)["daysLate"] ?? 0 > 0 }, seed)
  }

  private func checkDirectives(_ store: [StoredDirective], _ recount: Recount, _ seed: Comment) {
    let report = Report.directiveProgress(store, tracking: Tracking(on: Sample.today))
    let rows = report.rows.map { numbers(report, $0) }
    let totals = numbers(report, report.totals)
    for row in rows + [totals] {
      #expect(row["total"] == ["done", "overdue", "open", "shelved"].reduce(0) { $0 + (row[$1] ?? 0) }, seed)
    }
    for key in ["total", "done", "overdue", "open", "shelved", "review"] {
      #expect(totals[key] == rows.reduce(0) { $0 + ($1[key] ?? 0) }, seed)
    }
    let once = recount.once
    #expect(totals["total"] == once["total"] ?? 0, seed)
    #expect(totals["done"] == (once["doneInTime"] ?? 0) + (once["doneLate"] ?? 0), seed)
    #expect(totals["overdue"] == once["overdue"] ?? 0, seed)
    #expect(totals["shelved"] == (once["withdrawn"] ?? 0) + (once["suspended"] ?? 0), seed)
  }

  /// The numbers people read are those of the report, whatever the form.
  @Test(arguments: 0..<40) func everyFormShowsTheSameNumbers(seed: UInt64) throws {
    let tasks = RandomStore(seed: seed).directives.flatMap(\.trackedTasks)
    let report = Report.agencies(tasks, today: Sample.today)
    guard !report.isEmpty else { return }
    let rows = report.rows + [report.totals, report.distinct].compactMap(\.self)
    let json = try JSONDocument(parsing: Array(rendered(report, .json).utf8)).root
    let objects = (json["rows"]?.items ?? []) + [json["totals"], json["distinct"]].compactMap { $0 }.filter { !$0.isNull }
    #expect(
      objects.map { object in Self.buckets.map { object[$0]?.int } } == rows.map { row in Self.buckets.map { numbers(report, row)[$0] } })
    let records = rendered(report, .csv).split(separator: "\r\n").dropFirst()
    #expect(records.count == rows.count)
    for (record, row) in zip(records, rows) {
      #expect(record.contains(",\(numbers(report, row)["total"] ?? -1),"))
    }
    let table = rendered(report, .table, width: nil)
    for row in rows {
      let line = table.split(separator: "\n").first { $0.hasPrefix(name(row)) }
      #expect(line?.split(separator: " ").contains("\(numbers(report, row)["total"] ?? -1)") ?? false)
    }
  }
}
