import Testing

@testable import DirectiveModel

@Suite struct LunarDateTests {
  /// Tết of 2000 to 2050 as printed in Vietnam's calendars.
  private static let newYears = """
    5/2/2000 24/1/2001 12/2/2002 1/2/2003 22/1/2004 9/2/2005 29/1/2006 17/2/2007 7/2/2008 26/1/2009
    14/2/2010 3/2/2011 23/1/2012 10/2/2013 31/1/2014 19/2/2015 8/2/2016 28/1/2017 16/2/2018 5/2/2019
    25/1/2020 12/2/2021 1/2/2022 22/1/2023 10/2/2024 29/1/2025 17/2/2026 6/2/2027 26/1/2028 13/2/2029
    2/2/2030 23/1/2031 11/2/2032 31/1/2033 19/2/2034 8/2/2035 28/1/2036 15/2/2037 4/2/2038 24/1/2039
    12/2/2040 1/2/2041 22/1/2042 10/2/2043 30/1/2044 17/2/2045 6/2/2046 26/1/2047 14/2/2048 2/2/2049
    23/1/2050
    """

  /// Leap months of 1900 to 2100 at UTC+7, from an ephemeris: the year and the month that is repeated.
  private static let leapMonths = """
    1900:8 1903:5 1906:4 1909:2 1911:6 1914:5 1917:3 1919:7 1922:6 1925:4 1928:2 1930:6 1933:5 1936:3 1938:8 1941:6 1944:4
    1947:2 1949:7 1952:5 1955:3 1957:8 1960:6 1963:4 1966:3 1968:7 1971:5 1974:4 1976:8 1979:6 1982:4 1985:2 1987:7 1990:5
    1993:3 1995:8 1998:5 2001:4 2004:2 2006:7 2009:5 2012:4 2014:9 2017:6 2020:4 2023:2 2025:6 2028:5 2031:3 2033:11 2036:6
    2039:5 2042:2 2044:7 2047:5 2050:3 2052:8 2055:6 2058:4 2061:3 2063:7 2066:5 2069:4 2071:8 2074:6 2077:4 2080:3 2082:7
    2085:5 2088:4 2090:8 2093:6 2096:4 2099:2
    """

  @Test func newYearsAsPrinted() throws {
    let days = Self.newYears.split { $0 == " " || $0 == "\n" }
    #expect(days.count == 51)
    for (year, day) in zip(2000...2050, days) {
      let printed = try #require(CivilDate(parsing: day))
      #expect(LunarDate.newYear(year) == printed, "\(year)")
    }
  }

  /// China, an hour ahead, has 18/02/2007, 03/02/2030 and a month later in 1985.
  @Test(arguments: [(1968, "29/01/1968"), (1985, "21/01/1985"), (2007, "17/02/2007"), (2030, "02/02/2030"), (2053, "18/02/2053")])
  func yearsThatBeginOnAnotherDayThanInChina(year: Int, day: String) {
    #expect(LunarDate.newYear(year)?.dayMonthYear == day)
  }

  @Test(arguments: [
    (2007, "26/04/2007"), (2018, "25/04/2018"), (2019, "14/04/2019"), (2020, "02/04/2020"), (2021, "21/04/2021"), (2022, "10/04/2022"),
    (2023, "29/04/2023"), (2024, "18/04/2024"), (2025, "07/04/2025"), (2026, "26/04/2026"),
  ]) func hungKingsDays(year: Int, day: String) {
    #expect(LunarDate.hungKingsDay(year)?.dayMonthYear == day)
  }

  @Test func leapMonthsOfTwoCenturies() {
    let expected = Self.leapMonths.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let found = (1900...2100).compactMap { end -> String? in
      guard let year = SolsticeYear(endingIn: end), let offset = year.leapOffset else { return nil }
      let month = year.number(of: year.first.adding(months: offset)).number
      return "\(month >= 11 ? end - 1 : end):\(month)"
    }
    #expect(found.joined(separator: " ") == expected)
  }

  @Test func daysComeBack() throws {
    let last = try #require(CivilDate(parsing: "28/01/2101"))
    var date = try #require(CivilDate(parsing: "31/01/1900"))
    while date <= last {
      // No `#expect` for each: it would take most of the suite's time.
      guard let lunar = LunarDate(date), lunar.civilDate == date, (1...30).contains(lunar.day) else {
        Issue.record("\(date.iso)")
        return
      }
      // Every 97th day meets each day of the lunar month and each month of the year.
      date = date.adding(days: 97)
    }
  }

  @Test(arguments: [
    ("22/12/2033", 2033, 11, 1, true), ("21/11/2033", 2033, 10, 30, false), ("22/03/2023", 2023, 2, 1, true),
    ("10/01/2018", 2017, 11, 24, false),
    ("09/02/2024", 2023, 12, 30, false), ("20/03/1985", 1985, 2, 29, false), ("20/04/1985", 1985, 3, 1, false),
  ]) func daysOfTheLunarYear(day: String, year: Int, month: Int, dayOfMonth: Int, isLeap: Bool) throws {
    let lunar = LunarDate(try #require(CivilDate(parsing: day)))
    #expect(lunar == LunarDate(year: year, month: month, day: dayOfMonth, isLeapMonth: isLeap))
  }

  @Test(arguments: [
    (2018, 13, 1, false), (2018, 0, 1, false), (2018, 1, 31, false), (2018, 1, 0, false), (2024, 12, 30, false), (2018, 4, 1, true),
    (1899, 1, 1, false), (2101, 1, 1, false), (.max, 1, 1, false), (2020, .max, 1, true), (2020, 1, .min, false),
  ]) func whatIsNoLunarDay(year: Int, month: Int, day: Int, isLeap: Bool) {
    #expect(LunarDate(year: year, month: month, day: day, isLeapMonth: isLeap).civilDate == nil)
  }

  @Test(arguments: [Int32.min, -25_567, 84_005, .max]) func daysOfOtherCenturiesAreNil(dayNumber: Int32) {
    #expect(LunarDate(CivilDate(dayNumber: dayNumber)) == nil)
  }
}
