import DirectiveModel
import Testing

@Suite struct PeriodTests {
  /// Name, first day, last day, the next one's name.
  static let table = """
    2021-07 | 2021-07-01 | 2021-07-31 | 2021-08
    2021-12 | 2021-12-01 | 2021-12-31 | 2022-01
    2020-02 | 2020-02-01 | 2020-02-29 | 2020-03
    2021-02 | 2021-02-01 | 2021-02-28 | 2021-03
    2021-Q1 | 2021-01-01 | 2021-03-31 | 2021-Q2
    2021-Q4 | 2021-10-01 | 2021-12-31 | 2022-Q1
    2021-H1 | 2021-01-01 | 2021-06-30 | 2021-H2
    2021-H2 | 2021-07-01 | 2021-12-31 | 2022-H1
    2021-9M | 2021-01-01 | 2021-09-30 | 2022-9M
    2021 | 2021-01-01 | 2021-12-31 | 2022
    2021-W01 | 2021-01-04 | 2021-01-10 | 2021-W02
    2021-W31 | 2021-08-02 | 2021-08-08 | 2021-W32
    2020-W53 | 2020-12-28 | 2021-01-03 | 2021-W01
    2015-W53 | 2015-12-28 | 2016-01-03 | 2016-W01
    2024-W01 | 2024-01-01 | 2024-01-07 | 2024-W02
    2024-W52 | 2024-12-23 | 2024-12-29 | 2025-W01
    2026-W53 | 2026-12-28 | 2027-01-03 | 2027-W01
    2032-W53 | 2032-12-27 | 2033-01-02 | 2033-W01
    """

  @Test(arguments: table.split(separator: "\n").map(String.init))
  func hasItsDaysAndItsNext(row: String) throws {
    let fields = row.split(separator: "|").map { String($0).trimmingBlanks }
    let period = try #require(Period(parsing: fields[0]))
    #expect(period.description == fields[0])
    #expect(period.firstDay.iso == fields[1])
    #expect(period.lastDay.iso == fields[2])
    #expect(period.next?.description == fields[3])
    #expect(Period(period.frequency, containing: period.firstDay) == period)
    #expect(Period(period.frequency, containing: period.lastDay) == period)
    #expect(Period(period.frequency, containing: period.firstDay.adding(days: -1)) != period)
  }

  @Test(arguments: ["2021-w31", "2021-q3", "2021-h1", "2021-9m", "2021-7"])
  func smallLettersAndShortMonthsAreRead(name: String) throws {
    let period = try #require(Period(parsing: name))
    #expect(Period(parsing: period.description) == period)
  }

  @Test(arguments: [
    "", "21", "2021-", "2021-13", "2021-00", "2021-0", "2021-Q0", "2021-Q5", "2021-Q", "2021-H3", "2021-W00", "2021-W54", "2021-W53",
    "2024-W53", "2021-9", "2021-8M", "2021-Q3-1", "-2021", "2021-Q３", "1899", "2200", "2021 ", " 2021", "2021-Qx", "20210-07",
    "2021-99999999999999999999",
  ])
  func whatNoCalendarHasIsNone(name: String) {
    if name == "2021-9" {
      #expect(Period(parsing: name)?.description == "2021-09")
    } else {
      #expect(Period(parsing: name) == nil)
    }
  }

  /// Every day of forty years is in exactly one period of each frequency; periods follow each other without a gap.
  @Test(arguments: [Period.Frequency.weekly, .monthly, .quarterly, .halfYearly, .yearly])
  func periodsCoverEveryDayOnce(frequency: Period.Frequency) throws {
    var day = try #require(CivilDate(parsing: "2010-01-01"))
    var period = try #require(Period(frequency, containing: day))
    for _ in 0..<14_610 {
      if day > period.lastDay {
        let next = try #require(period.next)
        try #require(next.firstDay == period.lastDay.adding(days: 1) && period < next)
        period = next
      }
      try #require(Period(frequency, containing: day) == period && period.firstDay <= day)
      day = day.adding(days: 1)
    }
  }

  @Test func dailyIsNoPeriodAndTheLastQuarterIsNotInNineMonths() throws {
    let day = try #require(CivilDate(parsing: "2021-10-01"))
    #expect(Period(.daily, containing: day) == nil)
    #expect(Period(.daily, year: 2021) == nil)
    #expect(Period(.nineMonthly, containing: day) == nil)
    #expect(Period(.nineMonthly, containing: day.adding(days: -1))?.description == "2021-9M")
  }

  @Test func thoseThatEndTogetherStandShorterFirst() throws {
    let names = "03 Q1 06 Q2 H1 09 Q3 9M 12 Q4 H2".split(separator: " ").map { "2021-\($0)" } + ["2021"]
    let periods = try names.map { try #require(Period(parsing: $0)) }
    #expect(periods.reversed().sorted() == periods)
  }

  @Test func theLastYearHasNoNext() throws {
    #expect(try #require(Period(parsing: "2199-12")).next == nil)
    #expect(try #require(Period(parsing: "2199")).next == nil)
  }
}

extension String {
  fileprivate var trimmingBlanks: String { split(separator: " ").joined(separator: " ") }
}
