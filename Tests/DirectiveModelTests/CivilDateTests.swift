import DirectiveModel
import Testing

@Suite struct CivilDateTests {
  @Test(arguments: [
    ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2018-01-11", 17_542, 4), ("1900-01-01", -25_567, 1),
    ("2199-12-31", 84_005, 2), ("2026-11-21", 20_778, 6),
  ]) func dayNumbersAndWeekdays(text: String, dayNumber: Int32, weekday: Int) throws {
    let date = try #require(CivilDate(parsing: text))
    #expect(date.dayNumber == dayNumber)
    #expect(date.weekday == weekday)
    #expect(date.iso == text)
  }

  @Test func everyDayOfThreeCenturiesComesBack() throws {
    let last = try #require(CivilDate(year: 2199, month: 12, day: 31))
    var date = try #require(CivilDate(year: 1900, month: 1, day: 1))
    var expected = date.components
    while date < last {
      let next = date.adding(days: 1)
      expected.day += 1
      if expected.day > CivilDate.daysInMonth(year: expected.year, month: expected.month) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
      let (year, month, day) = next.components
      // No `#expect` for each of 110,000 days: it would take most of the suite's time.
      guard (year, month, day) == expected, CivilDate(year: year, month: month, day: day) == next,
        next.weekday == date.weekday % 7 + 1
      else {
        Issue.record("\(next.iso)")
        return
      }
      date = next
    }
  }

  @Test(arguments: [
    ("11/01/2018", "2018-01-11"), ("11/1/2018", "2018-01-11"), ("11-01-2018", "2018-01-11"), ("11.1.2018", "2018-01-11"),
    ("29/02/2020", "2020-02-29"),
  ]) func datesAsPeopleTypeThem(text: String, iso: String) {
    #expect(CivilDate(parsing: text)?.iso == iso)
  }

  @Test(arguments: [
    "31/02/2020", "29/02/2100", "31/04/2020", "00/01/2020", "01/13/2020", "01/00/2020", "1/1/20", "2020", "", "//", "01/01/2020/",
    "01/01/1899", "01/01/2200", "1 /1/2020", "+1/01/2020", "٠١/٠١/٢٠٢٠", "2020-1", "99999/1/1",
  ]) func whatIsNoDate(text: String) {
    #expect(CivilDate(parsing: text) == nil)
  }

  @Test(arguments: [
    ("2020-01-31", 1, "2020-02-29"), ("2019-01-31", 1, "2019-02-28"), ("2020-02-29", 12, "2021-02-28"),
    ("2020-11-30", 3, "2021-02-28"), ("2020-01-15", -1, "2019-12-15"),
  ]) func monthsEndWithTheirLastDay(from: String, months: Int, to: String) {
    #expect(CivilDate(parsing: from)?.adding(months: months).iso == to)
  }

  @Test(arguments: [Int.min, -400_000, 400_000, Int(Int32.max), .max]) func sumsNeverWrap(count: Int) throws {
    let date = try #require(CivilDate(parsing: "2026-11-21"))
    #expect(date.adding(days: count).iso == (count < 0 ? "1900-01-01" : "2199-12-31"))
    #expect(date.adding(months: count).iso == (count < 0 ? "1900-01-21" : "2199-12-21"))
  }

  @Test func daysBetween() throws {
    let (early, late) = (try #require(CivilDate(parsing: "2020-02-28")), try #require(CivilDate(parsing: "01/03/2020")))
    #expect(late.days(since: early) == 2)
    #expect(early.days(since: late) == -2)
    #expect(early < late)
    #expect(late.dayMonthYear == "01/03/2020")
  }
}
