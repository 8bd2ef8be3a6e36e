import DirectiveModel
import DirectiveReports
import Testing

@Suite struct ReviewReportTests {
  private static func finding(
    _ field: String, _ reason: Finding.Reason, _ message: String, line: Int = 1, confidence: Int? = nil
  ) -> Finding {
    Finding(field: field, reason: reason, message: message, bytes: line..<line + 1, lines: line...line, confidence: confidence)
  }

  private static func inherited(_ path: String, line: Int) -> Finding {
    finding("tasks[\(path)].assignees", .inferred, "Nhiệm vụ \(path) không nêu cơ quan: lấy theo phần mở đầu", line: line)
  }

  private static func noYear(_ path: String) -> Finding {
    finding("tasks[\(path)].deadline", .inferred, "Thời hạn không ghi năm: \"tháng 6\"")
  }

  private static let stored = Sample.directive(
    "2026/41-ubnd-th", number: "41/UBND-TH", subject: "V/v rà soát",
    tasks: ["1", "1.a", "2", "3", "4"].map { Sample.task($0, "Rà soát.", leads: [Sample.finance]) },
    review: [
      inherited("1", line: 5), finding("subject", .repaired, "Trích yếu", confidence: 60), inherited("1.a", line: 6),
      finding("signer", .repaired, "Tên người ký", confidence: 40), finding("issuer", .missing, "Không có cơ quan"),
      finding("number", .missing, "Không có số"), inherited("2", line: 7), noYear("2"),
      finding("tasks[1].deadline", .invalid, "Thời hạn không có thật"), noYear("3"), inherited("3", line: 8), inherited("4", line: 9),
    ])

  private static func report(_ change: (inout ReviewQuery) -> Void = { _ in }) -> Report {
    var query = ReviewQuery()
    change(&query)
    return Report.review([stored], query: query, today: Sample.today, label: { _ in "41" }) { _, bytes in "lời \(bytes.lowerBound)" }
  }

  private static func cells(_ key: String, of report: Report) -> [String] {
    guard let place = report.columns.firstIndex(where: { $0.key == key }) else { return [] }
    return report.rows.map { row in
      switch row.cells[place] {
      case .text(let text): text
      case .integer(let number): String(number)
      default: ""
      }
    }
  }

  @Test func worstFirst() {
    let fields = Self.cells("field", of: Self.report())
    #expect(fields.prefix(5) == ["tasks[1].deadline", "number", "issuer", "signer", "subject"])
    #expect(fields.count == Self.stored.directive.review.count)
  }

  @Test func findingsThatDifferInTheirTaskOnlyAreOneRow() {
    let report = Self.report { $0.isGrouped = true }
    #expect(
      Self.cells("message", of: report).suffix(2) == [
        "Nhiệm vụ 1, 1.a, 2 … (5 nhiệm vụ) không nêu cơ quan: lấy theo phần mở đầu",
        "nhiệm vụ 2, 3: Thời hạn không ghi năm: \"tháng 6\"",
      ])
    #expect(Self.cells("place", of: report).suffix(2) == ["5-9", "1"])
    #expect(report.notes.first == "Cộng: 12 chỗ trong 1 văn bản.")
  }

  @Test func oneRowSaysWhatWasReadFromWhichWordsAndWhatToType() {
    let report = Self.report { $0.reason = .inferred }
    #expect(Self.cells("reading", of: report).first == "Sở Tài chính")
    #expect(Self.cells("sourceWords", of: report).first == "lời 5")
    #expect(Self.cells("next", of: report).first == "cchc show 2026/41-ubnd-th:1")
    #expect(Self.cells("label", of: report).first == "41:1")
  }

  @Test func aThresholdLeavesOutWhatIsSurer() {
    let fields = Self.cells("field", of: Self.report { ($0.threshold, $0.reason) = (60, .repaired) })
    #expect(fields == ["signer"])
  }

  @Test func nothingToReview() {
    let report = Report.review([], query: ReviewQuery(), today: Sample.today) { _, _ in nil }
    #expect(report.isEmpty)
    #expect(report.emptyMessage == "Không có gì cần xem lại.")
  }
}
