/// What the model says to people.
enum Messages {
  static func calendarRow(_ problem: CalendarRowProblem) -> String { "dòng \(problem.line): \(calendarRow(problem.kind))" }

  private static func calendarRow(_ problem: CalendarRowProblem.Kind) -> String {
    let years = WorkCalendar.years
    return switch problem {
    case .missingColumns: "thiếu cột; hãy ghi \(calendarExample)"
    case .tooManyColumns: "thừa cột; hãy ghi \(calendarExample)"
    case .noDate(let words): "\(quoted(words)) không phải là ngày có thật; hãy ghi ngày/tháng/năm, ví dụ 02/05/2025"
    case .yearOutOfRange(let date): "ngày \(date.dayMonthYear) nằm ngoài các năm \(years.lowerBound)-\(years.upperBound) của lịch làm việc"
    case .unknownKind(let words): "không hiểu \(quoted(words)); hãy ghi \"nghỉ\" hoặc \"làm bù\""
    case .unknownCertainty(let words): "không hiểu \(quoted(words)); hãy ghi \"xác nhận\" hoặc \"dự kiến\""
    case .contradiction(let date, let line):
      "ngày \(date.dayMonthYear) vừa nghỉ vừa làm bù, trái với dòng \(line); hãy bỏ một trong hai dòng"
    }
  }

  static func agencyRow(_ problem: AgencyRows.Problem) -> String {
    let words =
      switch problem.kind {
      case .missingColumns: "thiếu cột; hãy ghi \(agencyExample)"
      case .tooManyColumns: "thừa cột; hãy ghi \(agencyExample)"
      case .noName: "thiếu tên cơ quan; hãy ghi \(agencyExample)"
      case .wrongID(let id): "mã \(quoted(id)) chỉ được có chữ thường không dấu, chữ số và dấu gạch nối; có thể để trống"
      case .noDate(let words): "\(quoted(words)) không phải là ngày có thật; hãy ghi ngày/tháng/năm, ví dụ 30/06/2025"
      }
    return "dòng \(problem.line): \(words)"
  }

  static func reportingRow(_ problem: ReportingRows.Problem) -> String {
    let words =
      switch problem.kind {
      case .missingColumns: "cần ba hoặc bốn cột; hãy ghi \(reportingExample)"
      case .unknownFrequency(let words): "không hiểu kỳ \(quoted(words)); hãy ghi tuần, tháng, quý, 6 tháng, 9 tháng hoặc năm"
      case .unknownDay(let words): "không hiểu hạn \(quoted(words)); hãy ghi như \"ngày 15\", \"ngày 5 tháng sau\" hoặc \"thứ 6\""
      }
    return "dòng \(problem.line): \(words)"
  }

  private static let agencyExample = "\"mã | tên | cách viết khác; … | ngày kết thúc > mã cơ quan kế tục | nhóm; …\""
  private static let reportingExample = "\"cải cách hành chính | quý | ngày 15 | Quyết định 12/2021/QĐ-UBND\""
  private static let calendarExample = "\"02/05/2025 | nghỉ | văn bản quyết định | xác nhận\""

  /// Words of a file, cut where they are long.
  private static func quoted(_ words: String) -> String {
    let scalars = words.unicodeScalars
    return "\"\(String(scalars.prefix(40)))\(scalars.count > 40 ? "…" : "")\""
  }
}
