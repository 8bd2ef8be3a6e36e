import DirectiveModel
import Testing

@Suite struct WorkCalendarTests {
  private let calendar = WorkCalendar.standard

  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(parsing: text)) }

  /// Every Monday to Friday that civil servants had off, as announced; "+" is a Saturday made up for.
  private static let daysOff = """
    2018: 1/1 14/2 15/2 16/2 19/2 20/2 25/4 30/4 1/5 3/9 31/12
    2019: 1/1 +5/1 4/2 5/2 6/2 7/2 8/2 15/4 29/4 30/4 1/5 +4/5 2/9
    2020: 1/1 23/1 24/1 27/1 28/1 29/1 2/4 30/4 1/5 2/9
    2021: 1/1 10/2 11/2 12/2 15/2 16/2 21/4 30/4 3/5 2/9 3/9
    2022: 3/1 31/1 1/2 2/2 3/2 4/2 11/4 2/5 3/5 1/9 2/9
    2023: 2/1 20/1 23/1 24/1 25/1 26/1 1/5 2/5 3/5 1/9 4/9
    2024: 1/1 8/2 9/2 12/2 13/2 14/2 18/4 29/4 30/4 1/5 +4/5 2/9 3/9
    2025: 1/1 27/1 28/1 29/1 30/1 31/1 7/4 +26/4 30/4 1/5 2/5 1/9 2/9
    2026: 1/1 2/1 +10/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 +22/8 31/8 1/9 2/9
    2027: 1/1 4/2 5/2 8/2 9/2 10/2 16/4 30/4 3/5 2/9 3/9
    2028: 3/1 24/1 25/1 26/1 27/1 28/1 4/4 1/5 2/5 1/9 4/9
    2029: 1/1 12/2 13/2 14/2 15/2 16/2 23/4 30/4 1/5 3/9 4/9
    2030: 1/1 31/1 1/2 4/2 5/2 6/2 12/4 30/4 1/5 2/9 3/9
    """

  @Test(arguments: daysOff.split(separator: "\n")) func everyDayOfTheYear(row: Substring) throws {
    let words = row.split { $0 == ":" || $0 == " " }
    let year = try #require(words.first.flatMap { Int($0) })
    var found: [String] = []
    var day = try #require(CivilDate(year: year, month: 1, day: 1))
    while day.year == year {
      let isUsual = calendar.isWorkingDay(day) == (day.weekday <= 5)
      if !isUsual { found.append("\(day.weekday > 5 ? "+" : "")\(day.day)/\(day.month)") }
      day = day.adding(days: 1)
    }
    #expect(found == words.dropFirst().map(String.init))
  }

  /// No decision of 2018-2026 made other days off than the law alone would give, so later years are fair forecasts.
  @Test func theLawAloneGivesEveryDecisionButTheSwaps() throws {
    for row in Self.daysOff.split(separator: "\n").dropLast(4) {
      let year = try #require(Int(row.prefix(4)))
      let swaps: Set = ["31/12/2018", "29/04/2019", "29/04/2024", "02/05/2025", "02/01/2026", "31/08/2026"]
      var day = try #require(CivilDate(year: year, month: 1, day: 1))
      while day.year == year {
        #expect((calendar.day(day).kind == .decided) == swaps.contains(day.dayMonthYear), "\(day.iso)")
        day = day.adding(days: 1)
      }
    }
  }

  @Test(arguments: [
    ("14/02/2018", "Tết Nguyên đán"), ("19/02/2018", "nghỉ bù Tết Nguyên đán"), ("25/04/2018", "Giỗ Tổ Hùng Vương"),
    ("03/09/2018", "nghỉ bù Quốc khánh"), ("31/12/2018", "nghỉ theo quyết định"), ("05/01/2019", "ngày làm bù"), ("12/01/2019", "thứ bảy"),
    ("13/01/2019", "chủ nhật"),
    ("14/01/2019", "ngày làm việc"), ("01/05/2021", "Ngày Quốc tế lao động"), ("02/05/2023", "nghỉ bù Giỗ Tổ Hùng Vương"),
    ("30/04/2025", "Ngày Chiến thắng"), ("01/09/2025", "Quốc khánh"), ("01/01/2026", "Tết Dương lịch"), ("24/11/2026", "ngày làm việc"),
    // Four days of Tết, no Giỗ Tổ, work on Saturdays: the laws of their time.
    ("25/09/1999", "ngày làm việc"), ("02/10/1999", "thứ bảy"), ("08/04/2006", "thứ bảy"), ("07/04/2006", "ngày làm việc"),
    ("26/04/2007", "Giỗ Tổ Hùng Vương"), ("08/02/2013", "ngày làm việc"), ("29/01/2014", "Tết Nguyên đán"), ("03/09/2020", "ngày làm việc"),
    ("03/09/2021", "Quốc khánh"),
  ]) func whyADayIsOff(day: String, words: String) throws {
    #expect(calendar.day(try date(day)).words == words)
  }

  @Test(arguments: [
    // Decided by a known document, settled by the law, decided without a known document, open.
    ("08/02/2024", false), ("29/04/2019", false), ("30/04/2027", false), ("06/02/2027", false), ("14/02/2018", true), ("15/02/2018", false),
    ("21/02/2018", false), ("31/08/2026", true), ("22/08/2026", true), ("02/09/2026", false), ("04/02/2027", true), ("03/02/2027", true),
    ("02/02/2027", false), ("03/09/2027", true), ("15/06/2027", false), ("29/04/2030", true), ("31/12/2029", true), ("03/09/2024", false),
    // Off by a resolution of the Party, in no law yet; on a Saturday in 2029.
    ("24/11/2025", false), ("24/11/2026", true), ("24/11/2029", false), ("26/11/2029", true),
  ]) func whatIsForecast(day: String, isForecast: Bool) throws {
    #expect(calendar.day(try date(day)).isForecast == isForecast)
    #expect(calendar.isForecast(try date(day)...date(day)) == isForecast)
  }

  @Test func aRangeIsAsSureAsItsDays() throws {
    #expect(!calendar.isForecast(try date("15/06/2027")...date("29/08/2027")))
    #expect(calendar.isForecast(try date("15/06/2027")...date("30/08/2027")))
    #expect(calendar.isForecast(try date("15/06/2100")...date("01/01/2101")))
    #expect(calendar.isForecast(try date("31/12/1994")...date("02/01/1995")))
  }

  @Test(arguments: [
    ("09/02/2018", 5, "23/02/2018"), ("09/02/2018", 0, "09/02/2018"), ("10/02/2018", 0, "10/02/2018"), ("10/02/2018", 1, "12/02/2018"),
    ("23/02/2018", -5, "09/02/2018"), ("04/01/2019", 1, "05/01/2019"), ("24/04/2025", 2, "26/04/2025"), ("30/12/2016", 250, "29/12/2017"),
  ]) func workingDays(from: String, count: Int, to: String) throws {
    #expect(calendar.adding(workingDays: count, to: try date(from)).dayMonthYear == to)
  }

  @Test(arguments: [
    ("14/02/2018", "21/02/2018"), ("21/02/2018", "21/02/2018"), ("05/01/2019", "05/01/2019"), ("12/01/2019", "14/01/2019"),
    ("29/04/2023", "04/05/2023"), ("31/12/2100", "31/12/2100"), ("01/01/2101", "03/01/2101"),
  ]) func nextWorkingDays(from: String, to: String) throws {
    #expect(calendar.nextWorkingDay(onOrAfter: try date(from)).dayMonthYear == to)
  }

  /// Days that a broken clock may give, too.
  @Test(arguments: [Int32.min, -25_567, 0, 9130, 47_846, 84_005, .max]) func everyDayHasAnAnswer(dayNumber: Int32) {
    let date = CivilDate(dayNumber: dayNumber)
    _ = calendar.day(date)
    for unit in PeriodUnit.allCases {
      for count in [Int.min, -1, 0, 1, .max] {
        _ = calendar.adding(workingDays: count, to: date)
        let rule = DeadlineRule.relative(count: count, unit: unit, from: .issue)
        let due = rule.due(issued: date, received: nil, calendar: calendar)
        #expect(due?.isOverdue(on: date) == false || dayNumber == .max)
      }
    }
  }

  @Test func theOfficesRowsWin() throws {
    let rows = CalendarRows(
      parsing: """
        29/04/2019 | làm bù |
        15/06/2027 | nghỉ | Quyết định của UBND tỉnh | dự kiến
        04/02/2027 | nghỉ | Thông báo của Bộ Nội vụ
        24/11/2026 | nghỉ | Ngày Văn hóa Việt Nam
        """)
    #expect(rows.problems.isEmpty)
    let own = WorkCalendar(rows: rows.rows)
    #expect(own.day(try date("29/04/2019")) == CalendarDay(kind: .working, isForecast: false))
    #expect(own.day(try date("30/04/2019")) == calendar.day(try date("30/04/2019")))
    #expect(own.day(try date("15/06/2027")) == CalendarDay(kind: .decided, isForecast: true))
    #expect(own.row(for: try date("15/06/2027"))?.source == "Quyết định của UBND tỉnh")
    #expect(own.day(try date("24/11/2026")) == CalendarDay(kind: .decided, isForecast: false))
    // A decision about Tết settles the working days that it leaves out, not the days off.
    #expect(own.day(try date("04/02/2027")) == CalendarDay(kind: .holiday(.lunarNewYear), isForecast: false))
    #expect(own.day(try date("03/02/2027")) == CalendarDay(kind: .working, isForecast: false))
    #expect(own.day(try date("10/02/2027")) == CalendarDay(kind: .compensation(for: .lunarNewYear), isForecast: true))
  }
}

@Suite struct CalendarRowsTests {
  @Test func rowsAsPeopleWriteThem() {
    let rows = CalendarRows(
      parsing: "\u{FEFF}# Lịch nghỉ\r\n\r\n  2/5/2025|NGHI||\r\n2025-04-26 | la\u{300}m bu\u{300} | TB 6150 | Dự kiến\n")
    #expect(rows.problems.isEmpty)
    #expect(rows.rows.map(\.date.iso) == ["2025-05-02", "2025-04-26"])
    #expect(rows.rows.map(\.kind) == [.off, .makeUp])
    #expect(rows.rows.map(\.source) == [nil, "TB 6150"])
    #expect(rows.rows.map(\.isConfirmed) == [true, false])
  }

  @Test(arguments: [
    ("31/02/2027 | nghỉ", "dòng 1: \"31/02/2027\" không phải là ngày có thật; hãy ghi ngày/tháng/năm, ví dụ 02/05/2025"),
    ("01/01/2101 | nghỉ", "dòng 1: ngày 01/01/2101 nằm ngoài các năm 1995-2100 của lịch làm việc"),
    ("01/03/2027 | đi chơi", "dòng 1: không hiểu \"đi chơi\"; hãy ghi \"nghỉ\" hoặc \"làm bù\""),
    ("\n01/03/2027 | nghỉ | x | chắc", "dòng 2: không hiểu \"chắc\"; hãy ghi \"xác nhận\" hoặc \"dự kiến\""),
    ("01/03/2027", "dòng 1: thiếu cột; hãy ghi \"02/05/2025 | nghỉ | văn bản quyết định | xác nhận\""),
    ("01/03/2027 | nghỉ | x | xác nhận | y", "dòng 1: thừa cột; hãy ghi \"02/05/2025 | nghỉ | văn bản quyết định | xác nhận\""),
    (
      "01/03/2027|nghỉ\n# \n1/3/2027|làm bù",
      "dòng 3: ngày 01/03/2027 vừa nghỉ vừa làm bù, trái với dòng 1; hãy bỏ một trong hai dòng"
    ),
  ]) func problemsNameTheLine(text: String, message: String) {
    #expect(CalendarRows(parsing: text).problems.map(\.message) == [message])
  }

  @Test func oneBadLineLeavesTheOthers() {
    let rows = CalendarRows(parsing: "01/03/2027 | nghỉ\nx | nghỉ\n02/03/2027 | làm bù\n\(String(repeating: "x", count: 1000)) | nghỉ")
    #expect(rows.rows.count == 2)
    #expect(rows.problems.map(\.line) == [2, 4])
    #expect(rows.problems.allSatisfy { $0.message.count < 150 })
  }
}
