import DirectiveModel
import Testing

@testable import DirectiveReports

/// SplitMix64: the same seed gives the same stores everywhere.
private struct Generator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

extension Generator {
  private static let agencies = [
    Sample.finance, Sample.health, Sample.interior, Sample.districts, Sample.agency("Sở Y tế"), Sample.agency("Ban Dân tộc"),
  ]

  mutating func directive(_ index: Int) -> StoredDirective {
    let tasks = (0..<Int.random(in: 0...8, using: &self)).map { task("\($0 + 1)") }
    let events = tasks.flatMap { event(for: $0.path) }
    return Sample.directive("2026/\(index)-ubnd", number: "\(index)/UBND", issued: "05/01/2026", tasks: tasks, events: events)
  }

  private mutating func task(_ path: String) -> DirectiveTask {
    let leads = (0..<Int.random(in: 0...3, using: &self)).map { _ in
      Self.agencies[Int.random(in: 0..<Self.agencies.count, using: &self)]
    }
    return Sample.task(path, "Việc \(path)", leads: leads, deadline: deadline())
  }

  private mutating func deadline() -> Deadline? {
    let date = Sample.today.adding(days: Int.random(in: -20...20, using: &self))
    switch Int.random(in: 0..<6, using: &self) {
    case 0: return nil
    case 1: return Sample.deadline(.recurring(Recurrence(frequencies: [.monthly])))
    case 2: return Sample.deadline(.date(date, bound: .before))
    case 3: return Sample.deadline(.date(date, bound: .within))
    case 4: return Sample.deadline(.relative(count: Int.random(in: 1...400, using: &self), unit: .day, from: .receipt))
    default: return Sample.deadline(.date(date, bound: .by))
    }
  }

  private mutating func event(for path: String) -> [Event] {
    let date = Sample.today.adding(days: Int.random(in: -20...0, using: &self))
    switch Int.random(in: 0..<5, using: &self) {
    case 0: return [Sample.event(.done(on: date, note: nil), path, command: "a\(path)")]
    case 1: return [Sample.event(.extended(to: date.adding(days: 15), note: nil), path, command: "b\(path)")]
    case 2: return [Sample.event(.done(on: date, note: nil), path), Sample.event(.reopened(note: nil), path)]
    default: return []
    }
  }
}

private func numbers(_ report: Report, _ row: Report.Row?) -> [String: Int] {
  var numbers: [String: Int] = [:]
  for (column, cell) in zip(report.columns, row?.cells ?? []) {
    if case .integer(let number) = cell { numbers[column.key] = number }
  }
  return numbers
}

private let buckets = ["doneInTime", "doneLate", "inTime", "overdue", "noDeadline", "suspended", "withdrawn"]

@Test(arguments: 0..<300)
func everyTableAddsUp(seed: UInt64) throws {
  var generator = Generator(state: seed)
  let store = (0..<Int.random(in: 1...9, using: &generator)).map { generator.directive($0) }
  let tasks = store.flatMap(\.trackedTasks)
  let report = Report.agencies(tasks, today: Sample.today)
  let rows = report.rows.map { numbers(report, $0) }
  let totals = numbers(report, report.totals)

  for row in rows + [totals] where !row.isEmpty {
    #expect(row["total"] == buckets.reduce(0) { $0 + (row[$1] ?? 0) })
    #expect((row["dueSoon"] ?? 0) <= (row["inTime"] ?? 0))
    #expect((row["overdueByExclusion"] ?? 0) <= (row["overdue"] ?? 0))
  }
  for key in buckets + ["total", "dueSoon", "overdueByExclusion"] where !rows.isEmpty {
    #expect(totals[key] == rows.reduce(0) { $0 + ($1[key] ?? 0) }, "\(key)")
  }
  // Counted again without the report: distinct leads of each task, or the row of the unknown.
  let assignments = tasks.reduce(0) { $0 + max(1, Set($1.task.leads.map(\.name)).count) }
  #expect((totals["total"] ?? 0) == assignments)
  let overdue = tasks.filter { $0.state(on: Sample.today) == .overdue }
  #expect(Report.overdue(tasks, today: Sample.today).rows.count == overdue.count)

  let progress = Report.directiveProgress(store, tracking: Tracking(on: Sample.today))
  let progressTotals = numbers(progress, progress.totals)
  for row in progress.rows.map({ numbers(progress, $0) }) + [progressTotals] {
    #expect(row["total"] == (row["done"] ?? 0) + (row["overdue"] ?? 0) + (row["open"] ?? 0) + (row["shelved"] ?? 0))
  }
  #expect(progressTotals["total"] == tasks.count)
  #expect(progressTotals["overdue"] == overdue.count)
}

@Test func aTaskOfSeveralAgenciesCountsInEachRowAndTheNoteSaysSo() {
  let report = Report.agencies(Sample.tasks, today: Sample.today)
  let named = Dictionary(uniqueKeysWithValues: report.rows.map { ("\($0.cells[1])", numbers(report, $0)["total"]) })
  #expect(named["\(Cell.text("Sở Nội vụ"))"] == 3)
  #expect(named["\(Cell.text("Sở Y tế"))"] == 2)
  #expect(
    report.notes.first == "Một nhiệm vụ giao nhiều cơ quan được tính ở mỗi cơ quan: 9 nhiệm vụ, 10 lượt giao.")
}

@Test func tasksWithoutALeadStandInTheLastRow() {
  let report = Report.agencies(Sample.tasks, today: Sample.today)
  #expect(report.rows.last?.cells[1] == .text("(chưa rõ cơ quan)"))
  #expect(report.rows.first?.cells[1] == .text("Sở Nội vụ"))
}

@Test func anAgencyFilterLeavesOnlyItsRow() {
  var query = TaskQuery()
  query.agency = AgencyFilter(name: "Sở Y tế")
  query.includesSupporters = true
  let report = Report.agencies(Sample.tasks, query: query, today: Sample.today)
  #expect(report.rows.map { $0.cells[1] } == [.text("Sở Y tế")])
  #expect(report.title == "Tình hình thực hiện nhiệm vụ của Sở Y tế theo cơ quan tính đến ngày 21/11/2026")
}

@Test func theSameAgencyInNFCAndNFDIsOneRow() {
  let leads = [Sample.agency("Sở Y tế"), Sample.agency("So\u{31B}\u{309} Y te\u{302}\u{301}")]
  let store = Sample.directive("2026/1-a", tasks: [Sample.task("1", "Việc", leads: leads, deadline: Sample.by("01/01/2026"))])
  let report = Report.agencies(store.trackedTasks, today: Sample.today)
  #expect(report.rows.count == 1)
  #expect(numbers(report, report.totals)["total"] == 1)
}

@Test func sharesAreWholeOnlyWhenEverythingIs() {
  #expect(Cell.permille(1999, of: 2000) == 999)
  #expect(Cell.permille(2000, of: 2000) == 1000)
  #expect(Cell.permille(1, of: 5000) == 1)
  #expect(Cell.permille(0, of: 5000) == 0)
  #expect(Cell.permille(1, of: 3) == 333)
  #expect(Cell.permille(2, of: 3) == 667)
  #expect(Cell.permille(0, of: 0) == nil)
}
