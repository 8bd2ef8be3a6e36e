@testable import DirectiveModel
import SeededNumbers
import Testing

@Suite struct UnfoldingTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(parsing: text)) }

  /// Frequencies and what the text names, start, today, end, then the rounds with their days; "*" marks an assumed day.
  static let table = """
    quarterly | 2021-08-16 | 2021-08-16 | | 2021-Q3 2021-09-20* 2021-Q4 2021-12-20*
    quarterly | 2021-08-16 | 2022-01-01 | | 2021-Q3 2021-09-20* 2021-Q4 2021-12-20* 2022-Q1 2022-03-20* 2022-Q2 2022-06-20*
    quarterly half-yearly yearly | 2021-01-05 | 2021-10-05 | | 2021-Q1 2021-03-20* 2021-H1 2021-06-20* 2021-Q3 2021-09-20* 2021 2021-12-20* 2022-Q1 2022-03-20*
    quarterly half-yearly nine-monthly yearly | 2021-01-05 | 2021-02-05 | | 2021-Q1 2021-03-20* 2021-H1 2021-06-20* 2021-9M 2021-09-20* 2021 2021-12-20* 2022-Q1 2022-03-20*
    monthly yearly | 2021-11-02 | 2021-11-15 | | 2021-11 2021-11-20* 2021 2021-12-20* 2022-01 2022-01-20*
    half-yearly yearly | 2021-07-01 | 2021-07-01 | | 2021 2021-12-20* 2022-H1 2022-06-20*
    nine-monthly | 2021-10-01 | 2021-10-01 | | 2022-9M 2022-09-20*
    weekly | 2020-12-30 | 2021-01-04 | | 2020-W53 2021-01-01* 2021-W01 2021-01-08* 2021-W02 2021-01-15*
    daily | 2021-01-01 | 2021-06-01 | |
    daily quarterly | 2021-01-01 | 2021-01-01 | | 2021-Q1 2021-03-20* 2021-Q2 2021-06-20*
    adhoc | 2021-01-01 | 2021-06-01 | |
    yearly day=25 month=12 before | 2021-08-16 | 2021-08-16 | | 2021 2021-12-24 2022 2022-12-24
    yearly month=11 | 2021-08-16 | 2021-08-16 | | 2021 2021-11-30 2022 2022-11-30
    yearly day=25 month=12 | 2021-08-16 | 2021-08-16 | | 2021 2021-12-25 2022 2022-12-25
    monthly day=31 | 2020-01-31 | 2020-02-29 | | 2020-01 2020-01-31 2020-02 2020-02-29 2020-03 2020-03-31
    quarterly day=5 before | 2021-08-16 | 2021-08-16 | | 2021-Q3 2021-09-04 2021-Q4 2021-12-04
    quarterly yearly day=15 month=12 | 2021-08-16 | 2021-08-16 | | 2021-Q3 2021-09-20* 2021 2021-12-15 2022-Q1 2022-03-20*
    quarterly | 2021-08-16 | 2023-05-05 | 2021-12-31 | 2021-Q3 2021-09-20* 2021-Q4 2021-12-20*
    monthly | 2021-11-16 | 2021-11-16 | 2021-11-30 | 2021-11 2021-11-20*
    yearly | 2021-08-16 | 2010-01-01 | | 2021 2021-12-20*
    """

  private func recurrence(_ words: [Substring]) -> Recurrence {
    var recurrence = Recurrence(frequencies: words.compactMap { .init(rawValue: String($0)) })
    for word in words {
      if word == "adhoc" { recurrence.adHoc = true }
      if word == "before" { recurrence.bound = .before }
      if word.hasPrefix("day=") { recurrence.day = Int(word.dropFirst(4)) }
      if word.hasPrefix("month=") { recurrence.month = Int(word.dropFirst(6)) }
    }
    return recurrence
  }

  @Test(arguments: table.split(separator: "\n").map(String.init))
  func roundsAndTheirDays(row: String) throws {
    let fields = row.split(separator: "|", omittingEmptySubsequences: false).map { $0.split(separator: " ") }
    let end = try fields[3].first.map { try date(String($0)) }
    let found = recurrence(fields[0]).occurrences(
      from: try date(String(fields[1][0])), through: try date(String(fields[2][0])), until: end, text: "bao cao")
    let words = found.map { "\($0.period) \($0.due.iso)\($0.rule?.isAssumed ?? false ? "*" : "")" }
    #expect(words.joined(separator: " ") == fields[4].joined(separator: " "))
  }

  /// Two machines that look at the same duty on different days: of the rounds begun by the earlier day both see the same.
  @Test(arguments: 0..<200)
  func twoMachinesSeeTheSameRounds(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = Recurrence.Frequency.allCases
    let recurrence = Recurrence(
      frequencies: all.filter { _ in Int.random(in: 0..<3, using: &generator) == 0 },
      day: Bool.random(using: &generator) ? Int.random(in: 1...31, using: &generator) : nil,
      month: Int.random(in: 0..<4, using: &generator) == 0 ? Int.random(in: 1...12, using: &generator) : nil,
      bound: [nil, .before, .by].randomElement(using: &generator) ?? nil)
    let start = try date("2018-01-01").adding(days: Int.random(in: 0..<3_000, using: &generator))
    let days = [Int.random(in: 0..<900, using: &generator), Int.random(in: 0..<900, using: &generator)].sorted()
    let end = Bool.random(using: &generator) ? start.adding(days: Int.random(in: 0..<700, using: &generator)) : nil
    func rounds(after days: Int) -> [Occurrence] {
      recurrence.occurrences(from: start, through: start.adding(days: days), until: end, text: "bao cao")
    }
    let (early, late) = (rounds(after: days[0]), rounds(after: days[1]))
    let begun = early.filter { $0.period.firstDay <= start.adding(days: days[0]) }
    #expect(late.filter { $0.period.firstDay <= start.adding(days: days[0]) }.map(\.period) == begun.map(\.period))
    #expect(Set(begun).isSubset(of: late))
    #expect(early.count - begun.count <= 1)
    if let next = early.last, next.period.firstDay > start.adding(days: days[0]) { #expect(late.contains(next)) }
    #expect(early.map(\.period) == early.map(\.period).sorted())
    #expect(Set(early.map(\.period.lastDay)).count == early.count)
  }

  @Test func aMistypedYearDoesNotFillTheMemory() throws {
    let weeks = Recurrence(frequencies: [.weekly]).occurrences(from: try date("1901-01-01"), through: try date("2198-01-01"), text: "")
    #expect(weeks.count <= 3_000)
  }

  @Test func aRoundThatIsNotTheDutysIsNone() throws {
    let quarterly = Recurrence(frequencies: [.quarterly])
    #expect(quarterly.occurrence(of: try #require(Period(parsing: "2021-07")), text: "") == nil)
    #expect(quarterly.occurrence(of: try #require(Period(parsing: "2021-Q3")), text: "") != nil)
  }
}

@Suite struct ReportingDaysTests {
  private func due(_ period: String, _ text: String = "bao cao", _ rows: ReportingDays.Row...) throws -> String? {
    ReportingDays(rows: rows).due(try #require(Period(parsing: period)), of: text)?.day.iso
  }

  private func row(_ words: String, _ frequency: Recurrence.Frequency, _ offset: Int, _ day: Int) -> ReportingDays.Row {
    ReportingDays.Row(words: words, frequency: frequency, offset: offset, day: day, source: "Quyết định của tỉnh")
  }

  @Test func theCommonRowsNameTheTwentiethAndFriday() throws {
    #expect(try due("2021-07") == "2021-07-20")
    #expect(try due("2021-Q3") == "2021-09-20")
    #expect(try due("2021-H2") == "2021-12-20")
    #expect(try due("2021-9M") == "2021-09-20")
    #expect(try due("2021") == "2021-12-20")
    #expect(try due("2021-W31") == "2021-08-06")
  }

  @Test func theOfficesFirstRowThatFitsCounts() throws {
    let special = row("cai cach hanh chinh", .quarterly, 1, 5)
    let general = row("", .quarterly, 0, 25)
    #expect(try due("2021-Q3", "bao cao cai cach hanh chinh", special, general) == "2021-10-05")
    #expect(try due("2021-Q4", "bao cao cai cach hanh chinh", special, general) == "2022-01-05")
    #expect(try due("2021-Q3", "bao cao cai cach hanh chinhs", special, general) == "2021-09-25")
    #expect(try due("2021-07", "bao cao cai cach hanh chinh", special, general) == "2021-07-20")
  }

  @Test func daysAreCutToTheMonthAndTheWeek() throws {
    #expect(try due("2021-01", "", row("", .monthly, 1, 31)) == "2021-02-28")
    #expect(try due("2021-01", "", row("", .monthly, 0, 0)) == "2021-01-01")
    #expect(try due("2021-W31", "", row("", .weekly, 1, 1)) == "2021-08-09")
    #expect(try due("2021-W31", "", row("", .weekly, 0, 9)) == "2021-08-08")
  }
}

@Suite struct DutyYearsTests {
  @Test(
    arguments: [
      ("Kế hoạch cải cách hành chính năm 2021", "2021-12-31"), ("Kế hoạch giai đoạn 2021-2025", "2025-12-31"),
      ("Kế hoạch giai đoạn 2016-2020", nil),
      ("Kế hoạch giai đoạn 2021 - 2025 và năm 2021", "2025-12-31"), ("giai đoạn 2021 đến 2030", "2030-12-31"),
      ("Kế hoạch năm 2021, năm 2022", "2022-12-31"), ("Triển khai Bộ luật Lao động năm 2019", nil),
      ("Tăng cường kỷ luật, kỷ cương hành chính năm 2021", "2021-12-31"), ("Luật Đất đai năm 2024", nil),
      ("Thực hiện Nghị quyết ngày 15 tháng 7 năm 2021", nil), ("Thực hiện Nghị quyết ngày 15/7/2021", nil), ("Đẩy mạnh cải cách", nil),
      ("Nâng cao Chỉ số năm 2021 và các năm tiếp theo", nil), ("Từ năm 2021 trở đi", nil), ("Kế hoạch năm học mới", nil),
      ("Tổng kết năm 2019", nil),
    ] as [(String, String?)])
  func theSubjectsYearsEndTheDuty(subject: String, expected: String?) throws {
    let issued = try #require(CivilDate(parsing: "2021-03-01"))
    #expect(DutyYears.lastDay(named: subject, issued: issued)?.iso == expected)
  }
}
