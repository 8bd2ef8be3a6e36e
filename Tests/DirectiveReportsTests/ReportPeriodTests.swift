import DirectiveModel
import Testing

@testable import DirectiveReports

/// given | what happened | period and day | how it comes into the period and where it stands there, "–" for not at all.
///
/// All tasks are due on 20/10/2026; "…" in front of a day is the day on which it was written down.
private let rows = """
  05/10/2026 |                                     | 2026-10 31/10/2026 | trong kỳ, quá hạn
  05/10/2026 |                                     | 2026-10 15/10/2026 | trong kỳ, sắp đến hạn
  05/10/2026 |                                     | 2026-11 30/11/2026 | kỳ trước, quá hạn
  05/10/2026 |                                     | 2026-09 30/09/2026 | –
  01/10/2026 |                                     | 2026-10 31/10/2026 | trong kỳ, quá hạn
  30/09/2026 |                                     | 2026-10 31/10/2026 | kỳ trước, quá hạn
  31/10/2026 |                                     | 2026-10 31/10/2026 | trong kỳ, quá hạn
  01/11/2026 |                                     | 2026-10 31/10/2026 | –
  05/09/2026 | done 15/10/2026                     | 2026-09 30/09/2026 | trong kỳ, trong hạn
  05/09/2026 | done 15/10/2026                     | 2026-10 31/10/2026 | kỳ trước, hoàn thành đúng hạn
  05/09/2026 | done 15/10/2026                     | 2026-10 10/10/2026 | kỳ trước, trong hạn
  05/09/2026 | done 15/10/2026                     | 2026-11 30/11/2026 | –
  05/09/2026 | done 25/10/2026                     | 2026-10 31/10/2026 | kỳ trước, hoàn thành quá hạn
  05/09/2026 | done 31/10/2026                     | 2026-11 30/11/2026 | –
  05/09/2026 | done 01/11/2026                     | 2026-11 30/11/2026 | kỳ trước, hoàn thành quá hạn
  05/09/2026 | done 15/10/2026, reopen 05/11/2026  | 2026-10 31/10/2026 | kỳ trước, hoàn thành đúng hạn
  05/09/2026 | done 15/10/2026, reopen 05/11/2026  | 2026-11 30/11/2026 | kỳ trước, quá hạn
  05/09/2026 | withdraw 15/10/2026                 | 2026-09 30/09/2026 | trong kỳ, trong hạn
  05/09/2026 | withdraw 15/10/2026                 | 2026-10 31/10/2026 | kỳ trước, rút
  05/09/2026 | withdraw 15/10/2026                 | 2026-11 30/11/2026 | –
  05/09/2026 | withdraw 15/10/2026, reopen 05/11/2026 | 2026-11 30/11/2026 | kỳ trước, quá hạn
  05/09/2026 | suspend 15/10/2026                  | 2026-11 30/11/2026 | kỳ trước, tạm hoãn
  05/09/2026 | extend 15/10/2026                   | 2026-10 31/10/2026 | kỳ trước, trong hạn
  05/09/2026 | extend 15/10/2026                   | 2026-09 30/09/2026 | trong kỳ, trong hạn
  05/10/2026 | done 01/10/2026                     | 2026-10 31/10/2026 | trong kỳ, hoàn thành đúng hạn
  05/10/2026 | done 28/09/2026                     | 2026-10 31/10/2026 | trong kỳ, hoàn thành đúng hạn
  05/09/2026 | done 15/10/2026                     | 2026-Q3 30/09/2026 | trong kỳ, trong hạn
  05/09/2026 | done 15/10/2026                     | 2026-Q4 31/12/2026 | kỳ trước, hoàn thành đúng hạn
  05/09/2026 | done 15/10/2026                     | 2026 31/12/2026    | trong kỳ, hoàn thành đúng hạn
  05/09/2026 | done 15/10/2026                     | 2027 31/12/2027    | –
  –          |                                     | 2026-10 31/10/2026 | kỳ trước, quá hạn
  –          |                                     | 2026-01 31/01/2026 | trong kỳ, trong hạn
  """

private struct PeriodRow {
  let given: String
  let story: String
  let period: ReportPeriod
  let expected: String

  static let all: [PeriodRow] = rows.split(separator: "\n").compactMap { line in
    let fields = line.split(separator: "|").map { field in String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    let words = fields[2].split(separator: " ")
    guard fields.count == 4, let period = Period(parsing: words[0]) else { return nil }
    return PeriodRow(
      given: fields[0], story: fields[1], period: ReportPeriod(period, asOf: Sample.day(String(words[1]))), expected: fields[3])
  }

  private var events: [Event] {
    story.split(separator: ",").enumerated().compactMap { place, step in
      let words = step.split(separator: " ").map(String.init)
      let day = Sample.day(words[1])
      let kinds: [String: Event.Kind] = [
        "done": .done(on: day, note: nil), "reopen": .reopened(note: nil), "withdraw": .withdrawn(note: nil),
        "suspend": .suspended(note: nil), "extend": .extended(to: Sample.day("15/12/2026"), note: nil),
      ]
      return kinds[words[0]].map { Event(time: "\(day.iso)T08:00:00+07:00", user: "an", command: "c\(place)", task: "1", kind: $0) }
    }
  }

  var shown: String {
    let task = Sample.task("1", "Việc", leads: [Sample.health], deadline: Sample.by("20/10/2026"))
    let store = Sample.directive("2026/1-a", issued: given == "–" ? nil : given, tasks: [task], events: events)
    var query = TaskQuery()
    query.period = period
    let tasks = Tracking(on: period.day, isHistorical: true).tasks(of: store)
    guard let standing = query.select(from: tasks, today: period.day).first else { return "–" }
    return "\(period.origin(of: standing.task)?.words ?? "?"), \(standing.state.rawValue)"
  }
}

@Test func aPeriodHasWhatWasCarriedOverAndWhatWasGivenInIt() {
  #expect(PeriodRow.all.count == 32)
  for row in PeriodRow.all { #expect(row.shown == row.expected, "\(row.given) \(row.story) \(row.period.period)") }
}

@Test func aRoundBelongsToThePeriodInWhichItBegins() throws {
  let duty = Sample.task(
    "1", "Báo cáo định kỳ hằng quý", leads: [Sample.health], deadline: Sample.deadline(.recurring(Recurrence(frequencies: [.quarterly]))))
  let store = Sample.directive("2026/1-a", issued: "02/01/2026", tasks: [duty])
  var query = TaskQuery()
  query.period = ReportPeriod(try #require(Period(.monthly, year: 2026, number: 7)), asOf: Sample.day("31/07/2026"))
  let tasks = Tracking(on: Sample.day("31/07/2026"), isHistorical: true).tasks(of: store)
  let report = Report.taskReport(tasks, query: query, today: Sample.day("31/07/2026"))
  let origin = try #require(report.columns.firstIndex { $0.key == "origin" })
  // The first two quarters are open still; the fourth has not begun.
  #expect(report.rows.map { $0.cells[origin] } == [.text("kỳ trước"), .text("kỳ trước"), .text("trong kỳ")])
}

@Test func whatOneAgencyDidBeforeIsNotCountedAgainForIt() throws {
  let task = Sample.task("1", "Việc", leads: [Sample.health, Sample.finance], deadline: Sample.by("20/10/2026"))
  var done = Sample.event(.done(on: Sample.day("10/09/2026"), note: nil), "1")
  done.agency = Sample.health
  done.time = "2026-09-10T08:00:00+07:00"
  let store = Sample.directive("2026/1-a", issued: "01/09/2026", tasks: [task], events: [done])
  var query = TaskQuery()
  query.period = ReportPeriod(try #require(Period(.monthly, year: 2026, number: 10)), asOf: Sample.day("31/10/2026"))
  let tasks = Tracking(on: Sample.day("31/10/2026"), isHistorical: true).tasks(of: store)
  let report = Report.agencies(tasks, query: query, today: Sample.day("31/10/2026"))
  #expect(report.rows.map { $0.cells[1] } == [.text("Sở Tài chính")])
  #expect(numbers(report, report.totals)["total"] == 1)
}

@Test func titlesAndJSONNameThePeriod() throws {
  var query = TaskQuery()
  query.period = ReportPeriod(try #require(Period(.quarterly, year: 2026, number: 4)), asOf: Sample.today)
  let report = Report.overdue(Sample.tasks, query: query, today: Sample.today)
  #expect(report.title == "Danh sách nhiệm vụ quá hạn quý IV/2026 (tính đến ngày 21/11/2026)")
  #expect(report.notes.last?.hasSuffix("tình trạng tính đến hết ngày 21/11/2026 (kỳ chưa kết thúc).") ?? false)
  let json = rendered(report, .json)
  #expect(json.contains("\"name\": \"2026-Q4\"") && json.contains("\"from\": \"2026-10-01\"") && json.contains("\"to\": \"2026-12-31\""))
}

/// Random stores, month by month.
@Suite struct PeriodReconciliationTests {
  private static let buckets = ["doneInTime", "doneLate", "inTime", "overdue", "noDeadline", "suspended", "withdrawn"]
  private static let open = ["inTime", "overdue", "noDeadline", "suspended"]

  @Test(arguments: 0..<20) func everyMonthAddsUp(batch: UInt64) throws {
    for seed in batch * 5..<(batch + 1) * 5 {
      let store = RandomStore(seed: seed).directives
      for month in 9...11 {
        let report = try agencies(store, month: month)
        for row in report.rows + [report.totals, report.distinct].compactMap(\.self) {
          let cells = numbers(report, row)
          #expect(cells["total"] == Self.buckets.reduce(0) { $0 + (cells[$1] ?? 0) }, "seed \(seed) month \(month)")
          #expect(cells["total"] == (cells["carriedOver"] ?? 0) + (cells["assigned"] ?? 0), "seed \(seed) month \(month)")
        }
        for key in Self.buckets + ["total", "carriedOver", "assigned"] where report.totals != nil {
          let sum = report.rows.reduce(0) { $0 + (numbers(report, $1)[key] ?? 0) }
          #expect(numbers(report, report.totals)[key] == sum, "seed \(seed) month \(month) \(key)")
        }
        let (list, progress) = try (tasks(store, month: month), directives(store, month: month))
        let once = numbers(report, report.distinct ?? report.totals)
        #expect(list.rows.count == once["total"] ?? 0, "seed \(seed) month \(month)")
        #expect(numbers(progress, progress.totals)["total"] ?? 0 == once["total"] ?? 0, "seed \(seed) month \(month)")
        #expect(numbers(progress, progress.totals)["overdue"] ?? 0 == once["overdue"] ?? 0, "seed \(seed) month \(month)")
      }
    }
  }

  /// What October leaves open is what November carries over, where nobody reopens or takes back anything.
  @Test(arguments: 0..<200) func whatAMonthLeavesOpenTheNextCarriesOver(seed: UInt64) throws {
    let store = RandomStore(seed: seed).directives.map { directive in
      var kept = directive
      // Told from the same documents: what came in later has rounds that only then are counted.
      kept.received = min(directive.directive.issued ?? directive.received, Sample.day("01/09/2026"))
      var done: Set<String?> = []
      kept.events = directive.events.filter { event in
        // Somebody may speak of a round that was never owed here: from then on it is shown.
        guard event.agency == nil, event.period == nil else { return false }
        switch event.kind {
        // Commands refuse a second one.
        case .done: return done.insert(event.task).inserted
        case .withdrawn, .suspended: return true
        default: return false
        }
      }
      return kept
    }
    let (october, november) = (try agencies(store, month: 10), try agencies(store, month: 11))
    let left = numbers(october, october.distinct ?? october.totals)
    let carried = numbers(november, november.distinct ?? november.totals)["carriedOver"] ?? 0
    #expect(Self.open.reduce(0) { $0 + (left[$1] ?? 0) } == carried, "seed \(seed)")
  }

  private func query(month: Int) throws -> (TaskQuery, Tracking) {
    var query = TaskQuery()
    let period = ReportPeriod(try #require(Period(.monthly, year: 2026, number: month)), asOf: Sample.today)
    query.period = period
    return (query, Tracking(on: period.day, isHistorical: period.isOver))
  }

  private func agencies(_ store: [StoredDirective], month: Int) throws -> Report {
    let (query, tracking) = try query(month: month)
    return Report.agencies(store.flatMap(tracking.tasks), query: query, today: tracking.day)
  }

  private func tasks(_ store: [StoredDirective], month: Int) throws -> Report {
    let (query, tracking) = try query(month: month)
    return Report.taskReport(store.flatMap(tracking.tasks), query: query, today: tracking.day)
  }

  private func directives(_ store: [StoredDirective], month: Int) throws -> Report {
    let (query, tracking) = try query(month: month)
    return Report.directiveProgress(store, tracking: tracking, period: query.period)
  }
}
