import DirectiveModel
import DirectiveReports
import Testing

@Suite struct CitedNumberTests {
  /// What is typed | the number cited | its kind | its date => yes or no.
  private static let rows = """
    1847/QĐ-TTg | 1847/QĐ-TTg | quyết định | 27/12/2018 => yes
    1847 qd-ttg | 1847/QĐ-TTg | quyết định | 27/12/2018 => yes
    1847QĐTTg | 1847/QĐ-TTg | quyết định | - => yes
    1847 | 1847/QĐ-TTg | quyết định | - => yes
    184 | 1847/QĐ-TTg | quyết định | - => no
    1847/2018 | 1847/QĐ-TTg | quyết định | 27/12/2018 => yes
    1847/2019 | 1847/QĐ-TTg | quyết định | 27/12/2018 => no
    1847/2018 | 1847/QĐ-TTg | quyết định | - => no
    2018/1847-qd-ttg | 1847/QĐ-TTg | quyết định | 27/12/2018 => yes
    1847/QĐ-TTg 2018 | 1847/QĐ-TTg | quyết định | 27/12/2018 => yes
    Quyết định số 1847 | 1847/QĐ-TTg | quyết định | - => yes
    quyet dinh 1847/QD-TTg | 1847/QĐ-TTg | quyết định | - => yes
    công văn 1847 | 1847/QĐ-TTg | quyết định | - => no
    công văn 1847 | 1847/UBND-TH | công văn | - => yes
    văn bản số 1847 | 1847/QĐ-TTg | quyết định | - => yes
    quyết định 1847 | 1847/QĐ-TTg | - | - => no
    1847/QĐ-UBND | 1847/QĐ-TTg | quyết định | - => no
    107/2021 | 107/2021/NĐ-CP | nghị định | - => yes
    nghị định 107 | 107/2021/NĐ-CP | nghị định | - => yes
    2018 | 1847/QĐ-TTg | quyết định | 27/12/2018 => no
    QĐ-TTg | 1847/QĐ-TTg | quyết định | - => no
    … | 1847/QĐ-TTg | quyết định | - => no
    """

  @Test func isFoundAsPeopleTypeIt() throws {
    let rows = Self.rows.split(separator: "\n").map(String.init)
    try #require(rows.count > 20)
    for row in rows {
      let sides = row.split(separator: " => ").map(String.init)
      let parts = sides[0].split(separator: " | ").map { $0.trimmingPrefix(" ") }.map(String.init)
      let value = { (place: Int) in parts[place] == "-" ? nil : parts[place] }
      let reference = LegalReference(
        number: parts[1], documentType: value(2), issued: value(3).map(Sample.day), issuer: nil, text: parts[1], bytes: 0..<1)
      let found = CitationIndex([Citing.directive("2026/1-ubnd", [reference])]).documents(named: CitedNumberQuery(parts[0]))
      #expect(!found.isEmpty == (sides[1] == "yes"), "\(row)")
    }
  }
}

/// Directives that cite.
private enum Citing {
  static func directive(
    _ id: String, _ references: [LegalReference], number: String? = nil, issued: String? = nil, tasks: [DirectiveTask] = [],
    events: [Event] = [], review: [Finding] = []
  ) -> StoredDirective {
    var stored = Sample.directive(id, number: number, issued: issued, tasks: tasks, events: events, review: review)
    stored.directive.references = references
    return stored
  }

  static func reference(_ number: String, _ day: String? = nil, at place: Int = 0) -> LegalReference {
    LegalReference(
      number: number, documentType: nil, issued: day.map(Sample.day), issuer: nil, text: "văn bản \(number)", bytes: place..<(place + 1))
  }

  static func task(_ path: String, citing numbers: String...) -> DirectiveTask {
    var task = Sample.task(path, "Thực hiện \(numbers.joined(separator: ", "))")
    task.references = numbers
    return task
  }
}

@Suite struct CitationIndexTests {
  @Test func countsDirectivesAndTasksOnce() throws {
    let index = CitationIndex([
      Citing.directive(
        "2026/1-ubnd", [Citing.reference("76/NQ-CP", "15/07/2021"), Citing.reference("76/NQ-CP", at: 9)],
        tasks: [Citing.task("1", citing: "76/NQ-CP"), Citing.task("2", citing: "76/NQ-CP")]),
      Citing.directive("2026/2-ubnd", [Citing.reference("76/NQ-CP")]),
    ])
    let document = try #require(index.documents.first)
    #expect(index.documents.count == 1)
    #expect(document.citations.map(\.directive.rawValue) == ["2026/1-ubnd", "2026/2-ubnd"])
    #expect(document.taskCount == 2)
    #expect(document.issued == Sample.day("15/07/2021"))
  }

  /// Each year begins its numbers anew, but not where the number itself names its year.
  @Test func theSameNumberInTwoYearsIsTwoDocuments() {
    let two = CitationIndex([
      Citing.directive("2026/1-ubnd", [Citing.reference("41/UBND-TH", "11/01/2018")]),
      Citing.directive("2026/2-ubnd", [Citing.reference("41/UBND-TH", "12/02/2019")]),
    ])
    #expect(two.documents.map { $0.issued?.year } == [2018, 2019])
    let one = CitationIndex([
      Citing.directive("2026/1-ubnd", [Citing.reference("107/2021/NĐ-CP", "06/12/2021")]),
      Citing.directive("2026/2-ubnd", [Citing.reference("107/2021/NĐ-CP", "06/12/2011")]),
    ])
    #expect(one.documents.count == 1)
  }

  @Test func twoDaysInOneTextAreKeptApart() {
    let index = CitationIndex([
      Citing.directive(
        "2026/1-ubnd",
        [Citing.reference("41/UBND", "11/01/2018"), Citing.reference("41/UBND", "11/01/2019", at: 5), Citing.reference("41/UBND", at: 9)])
    ])
    #expect(index.documents.map { $0.citations[0].references.count } == [2, 1])
  }

  @Test func aDocumentOfTheStoreIsKnownByNumberAndDate() {
    func stored(_ citation: LegalReference, _ register: StoredDirective...) -> DirectiveID? {
      CitationIndex([Citing.directive("2026/9-ubnd", [citation])] + register).documents.first?.stored
    }
    let own = Citing.directive("2018/41-ubnd-th", [], number: "41/UBND-TH", issued: "11/01/2018")
    let other = Citing.directive("2019/41-ubnd-th", [], number: "41/UBND-TH", issued: "12/02/2019")
    #expect(stored(Citing.reference("41/UBND-TH", "11/01/2018"), own, other)?.rawValue == "2018/41-ubnd-th")
    #expect(stored(Citing.reference("41/UBND-TH"), own)?.rawValue == "2018/41-ubnd-th")
    // Either could be meant, or neither.
    #expect(stored(Citing.reference("41/UBND-TH"), own, other) == nil)
    #expect(stored(Citing.reference("41/UBND-TH", "13/03/2020"), own, other) == nil)
  }

  @Test func aCorrectedNumberCounts() {
    let correction = Event(
      time: "2026-11-01T08:00:00+07:00", user: "an", command: "c1", task: nil, kind: .corrected(.number("41/UBND-TH")))
    let misread = Citing.directive("2018/4l-ubnd-th", [], number: "4l/UBND-TH", issued: "11/01/2018", events: [correction])
    let index = CitationIndex([Citing.directive("2026/9-ubnd", [Citing.reference("41/UBND-TH", "11/01/2018")]), misread])
    #expect(index.documents.first?.stored == misread.id)
  }

  @Test func doubtsAreSaidUntilSomebodyAnswers() throws {
    let finding = Finding(field: "references[1847/QĐ-TTg]", reason: .repaired, message: "đọc từ chữ phải sửa", confidence: 60)
    let confirmed = Event(
      time: "2026-11-01T08:00:00+07:00", user: "an", command: "c1", task: nil,
      kind: .confirmed(field: finding.field, value: "1847/QĐ-TTg"))
    func doubts(_ events: [Event]) -> Int? {
      let citing = Citing.directive("2026/1-ubnd", [Citing.reference("1847/QĐ-TTg")], events: events, review: [finding])
      return CitationIndex([citing]).documents.first?.doubtfulCount
    }
    #expect(doubts([]) == 1)
    #expect(doubts([confirmed]) == 0)
  }

  @Test func mostCitedComeFirstWhateverTheOrderOfTheFiles() {
    let directives = (1...6).map { place in
      Citing.directive("2026/\(place)-ubnd", ["5/NQ-CP", "10/NQ-CP", "76/NQ-CP"].prefix(place % 3 + 1).map { Citing.reference($0) })
    }
    let numbers = CitationIndex(directives).documents.map(\.number)
    #expect(numbers == ["5/NQ-CP", "10/NQ-CP", "76/NQ-CP"])
    #expect(CitationIndex(directives.reversed()).documents.map(\.number) == numbers)
  }

  @Test func oneDirectiveIsToldInTheOrderOfItsText() {
    let citing = Citing.directive("2026/1-ubnd", [Citing.reference("76/NQ-CP", at: 2), Citing.reference("5/NQ-CP", at: 7)])
    let other = Citing.directive("2026/2-ubnd", [Citing.reference("5/NQ-CP")])
    #expect(CitationIndex([citing, other]).documents(citedBy: citing.id).map(\.number) == ["76/NQ-CP", "5/NQ-CP"])
  }
}

@Suite struct ReferenceReportTests {
  private static let directives = [
    Citing.directive(
      "2026/1-ubnd", [Citing.reference("76/NQ-CP", "15/07/2021")], tasks: [Citing.task("1.a", citing: "76/NQ-CP"), Citing.task("2")]),
    Citing.directive("2026/2-ubnd", [Citing.reference("76/NQ-CP")]),
  ]
  private var documents: [CitedDocument] { CitationIndex(Self.directives).documents }

  @Test func eachTaskIsARow() {
    let text = rendered(Report.citations(of: documents, number: "76/NQ-CP", today: Sample.today), .csv)
    #expect(text.contains("\n2026/1-ubnd:1.a,"))
    #expect(text.contains("\n2026/2-ubnd,"))
    #expect(text.split(separator: "\r\n").count == 3)
  }

  @Test func everyFormatHasTheSameRows() {
    let reports = [
      Report.references(documents, today: Sample.today),
      Report.citations(of: documents, number: "76", today: Sample.today),
      Report.references(of: documents, name: "1/UBND", today: Sample.today),
    ]
    for report in reports {
      #expect(!report.isEmpty)
      for format in ReportFormat.allCases { #expect(!format.bytes(of: report).isEmpty) }
      #expect(report.rows.allSatisfy { $0.cells.count == report.columns.count })
    }
  }

  @Test func nothingIsSaidInWords() {
    #expect(rendered(Report.references([], today: Sample.today)).contains("Chưa có viện dẫn nào."))
    #expect(rendered(Report.citations(of: [], number: "41", today: Sample.today)).contains("Không có văn bản nào viện dẫn 41."))
  }
}
