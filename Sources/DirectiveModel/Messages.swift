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

  private static let calendarExample = "\"02/05/2025 | nghỉ | văn bản quyết định | xác nhận\""

  /// Words of a file, cut where they are long.
  private static func quoted(_ words: String) -> String {
    let scalars = words.unicodeScalars
    return "\"\(String(scalars.prefix(40)))\(scalars.count > 40 ? "…" : "")\""
  }
}
