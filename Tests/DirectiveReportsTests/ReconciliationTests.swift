import DirectiveModel
import Testing

@testable import DirectiveReports

/// The whole numbers of a row by their columns' keys; empty for no row.
func numbers(_ report: Report, _ row: Report.Row?) -> [String: Int] {
  var numbers: [String: Int] = [:]
  for (column, cell) in zip(report.columns, row?.cells ?? []) {
    if case .integer(let number) = cell { numbers[column.key] = number }
  }
  return numbers
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
