import DirectiveModel
import Foundation
import StrictReaders
import Testing

@testable import DirectiveReports

/// What stands in a text, and what a terminal gets.
private let hostile: [(String, String)] = [
  ("\u{1B}[31mđỏ", "^[[31mđỏ"),
  ("a\u{202E}b", "a<U+202E>b"),
  ("a\u{2066}b\u{200F}", "a<U+2066>b<U+200F>"),
  ("một\nhai\r\nba\tbốn", "một hai ba bốn"),
  ("\u{9B}31m", "<U+009B>31m"),
  ("\u{7F}\u{8}\0", "^?^H^@"),
  ("a\u{2028}b\u{FEFF}", "a<U+2028>b<U+FEFF>"),
  ("\u{E0041}", "<U+E0041>"),
  ("  \n ", ""),
  ("\r\u{301}x", "\u{301}x"),
  ("một\u{A0}\u{3000}hai", "một hai"),
  ("Sở Y tế", "Sở Y tế"),
]

@Test func nothingHiddenReachesATerminal() {
  for (text, shown) in hostile {
    #expect(Array(Escaping.oneLine(text).unicodeScalars) == Array(shown.unicodeScalars))
  }
  #expect(Escaping.lines("một\n\thai\u{1B}") == "một\n hai^[")
}

@Test func hostileTasksStayInTheirRowsInEveryFormat() throws {
  let text = hostile.map(\.0).joined(separator: " ")
  let store = Sample.directive(
    "2026/1-a", number: "=HYPERLINK(\"http://x\")", subject: text,
    tasks: [Sample.task("1", text, leads: [Sample.agency("\"\u{301},\u{202E}\nSở")], deadline: Sample.by("01/01/2026"))])
  let report = Report.tasks(store.trackedTasks, query: TaskQuery(), today: Sample.today)
  for format in ReportFormat.allCases where !format.isBinary {
    let bytes = format.bytes(of: report, options: RenderOptions(widthInColumns: nil))
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      let isOurs = scalar == "\n" || (format == .csv && scalar == "\r")
      #expect(isOurs || scalar.properties.generalCategory != .control, "\(format): \(scalar.value)")
      #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
    }
  }
  let lines = rendered(report, width: nil).unicodeScalars.split(separator: "\n")
  #expect(lines.count == 5)
}

@Test(arguments: [
  "=HYPERLINK(\"x\")", "+84", "-1+1", "@SUM(A1)", "  =1", "\u{A0}=1", "\u{3000}＝1", "＋1", "－1", "＠a", "\tx", "\rx", "\0x", "\n=1",
  "\u{200B}=1",
])
func spreadsheetsComputeNothing(text: String) throws {
  let field = Escaping.csvField(text)
  let record = try #require(try CSV.records(Array((field + "\r\n").utf8)).first)
  #expect(record.first?.unicodeScalars.first == "'")
}

@Test func harmlessFieldsStayAsTheyAre() {
  for text in ["Sở Y tế", "41/UBND-TH", "a=b", "1-2", "'", "", "“=1”"] { #expect(Escaping.csvField(text) == text) }
  #expect(Escaping.csvField("a,b") == "\"a,b\"")
  #expect(Escaping.csvField("a\"b") == "\"a\"\"b\"")
}

@Test func aQuoteHiddenUnderACombiningMarkIsDoubled() throws {
  let text = "a\"\u{301},b\r\n\"\u{308}c"
  let records = try CSV.records(Array((Escaping.csvField(text) + ",d\r\n").utf8))
  #expect(records.count == 1)
  #expect(records.first?.count == 2)
  #expect(records.first?.last == "d")
}

@Test func csvReadsBackCellByCell() throws {
  let report = Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today)
  let records = try CSV.records(ReportFormat.csv.bytes(of: report))
  let shown = report.columns.indices.filter { report.columns[$0].isForMachines }
  #expect(records.count == report.rows.count + 1)
  #expect(records.first == shown.map { report.columns[$0].title })
  for (record, row) in zip(records.dropFirst(), report.rows) {
    #expect(record == shown.map { row.cells[$0].text(date: \.iso) })
  }
}

@Test func theByteOrderMarkStandsOnlyWhereItIsAsked() {
  let report = Report.agencies(Sample.tasks, today: Sample.today)
  let plain = ReportFormat.csv.bytes(of: report)
  let marked = ReportFormat.csv.bytes(of: report, options: RenderOptions(hasByteOrderMark: true))
  #expect(marked == [0xEF, 0xBB, 0xBF] + plain)
}

@Test func jsonHoldsTheSameRowsWithEveryField() throws {
  let report = Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today)
  let data = Data(ReportFormat.json.bytes(of: report))
  let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  let rows = try #require(object["rows"] as? [[String: Any]])
  #expect(object["asOf"] as? String == "2026-11-21")
  #expect(object["totals"] is NSNull)
  #expect(rows.count == report.rows.count)
  let row = try #require(rows.first { $0["id"] as? String == "2026/41-ubnd-th:1.b" })
  #expect(row["due"] as? String == "2026-11-20")
  #expect(row["state"] as? String == "quá hạn")
  #expect(row["daysLate"] as? Int == 1)
  #expect(row["lateByExclusionOnly"] as? Bool == true)
  #expect(((row["leads"] as? [[String: Any]])?.first)?["id"] as? String == "so-tai-chinh")
  #expect((row["supporters"] as? [Any])?.isEmpty == true)
  #expect(row["doneOn"] is NSNull)
}

@Test func everyFormatHasTheSameRowsInTheSameOrder() throws {
  let report = Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today)
  let ids = report.rows.map { $0.cells[0].text(date: \.iso) }
  #expect(ids.count == Sample.tasks.count)
  let table = rendered(report, width: nil).split(separator: "\n").dropFirst(3).prefix(ids.count)
  #expect(table.map { String($0.prefix { $0 != " " }) } == ids)
  #expect(try CSV.records(ReportFormat.csv.bytes(of: report)).dropFirst().map(\.first) == ids)
  let object = try JSONSerialization.jsonObject(with: Data(ReportFormat.json.bytes(of: report))) as? [String: Any]
  #expect((object?["rows"] as? [[String: Any]])?.map { $0["id"] as? String } == ids)
}

@Test func jsonKeysAreAsciiAndUnique() throws {
  let reports = [
    Report.tasks(Sample.tasks, query: TaskQuery(), today: Sample.today),
    Report.taskReport(Sample.tasks, today: Sample.today), Report.overdue(Sample.tasks, today: Sample.today),
    Report.agencies(Sample.tasks, today: Sample.today), Report.directives(Sample.registered, today: Sample.today),
    Report.directiveProgress(Sample.office, tracking: Tracking(on: Sample.today)),
  ]
  #expect(Set(reports.map(\.name)).count == reports.count)
  for report in reports {
    let keys = report.columns.map(\.key)
    #expect(Set(keys).count == keys.count)
    #expect(keys.allSatisfy { $0.utf8.allSatisfy { (65...90).contains($0) || (97...122).contains($0) } })
  }
}

@Test func jsonStringsSurviveTheirEscapes() throws {
  let text = hostile.map(\.0).joined(separator: "|")
  let store = Sample.directive("2026/1-a", tasks: [Sample.task("1", text)])
  let report = Report.tasks(store.trackedTasks, query: TaskQuery(), today: Sample.today)
  let object = try JSONSerialization.jsonObject(with: Data(ReportFormat.json.bytes(of: report))) as? [String: Any]
  let row = try #require((object?["rows"] as? [[String: Any]])?.first)
  let read = try #require(row["text"] as? String)
  #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
}
