/// What the model says to people.
enum Messages {
  static func row(_ problem: RowProblem) -> String { "dòng \(problem.line): \(row(problem.cause))" }

  private static func row(_ cause: RowProblem.Cause) -> String {
    let years = WorkCalendar.years
    return switch cause {
    case .missingColumns(let table): "thiếu cột; hãy ghi \(example(table))"
    case .tooManyColumns(let table): "thừa cột; hãy ghi \(example(table))"
    case .noDate(let table, let words):
      "\(quoted(words)) không phải là ngày có thật; hãy ghi ngày/tháng/năm, ví dụ \(table == .days ? "02/05/2025" : "30/06/2025")"
    case .noName: "thiếu tên cơ quan; hãy ghi \(example(.agencies))"
    case .wrongID(let id): "mã \(quoted(id)) chỉ được có chữ thường không dấu, chữ số và dấu gạch nối; có thể để trống"
    case .yearOutOfRange(let date): "ngày \(date.dayMonthYear) nằm ngoài các năm \(years.lowerBound)-\(years.upperBound) của lịch làm việc"
    case .unknownKind(let words): "không hiểu \(quoted(words)); hãy ghi \"nghỉ\" hoặc \"làm bù\""
    case .unknownCertainty(let words): "không hiểu \(quoted(words)); hãy ghi \"xác nhận\" hoặc \"dự kiến\""
    case .contradiction(let date, let line):
      "ngày \(date.dayMonthYear) vừa nghỉ vừa làm bù, trái với dòng \(line); hãy bỏ một trong hai dòng"
    case .unknownFrequency(let words): "không hiểu kỳ \(quoted(words)); hãy ghi tuần, tháng, quý, 6 tháng, 9 tháng hoặc năm"
    case .unknownDay(let words): "không hiểu hạn \(quoted(words)); hãy ghi như \"ngày 15\", \"ngày 5 tháng sau\" hoặc \"thứ 6\""
    }
  }

  private static func example(_ table: RowProblem.Table) -> String {
    switch table {
    case .agencies: "\"mã | tên | cách viết khác; … | ngày kết thúc > mã cơ quan kế tục | nhóm; …\""
    case .days: "\"02/05/2025 | nghỉ | văn bản quyết định | xác nhận\""
    case .reports: "\"cải cách hành chính | quý | ngày 15 | Quyết định 12/2021/QĐ-UBND\""
    }
  }

  /// Words of a file, cut where they are long.
  private static func quoted(_ words: String) -> String {
    let scalars = words.unicodeScalars
    return "\"\(String(scalars.prefix(40)))\(scalars.count > 40 ? "…" : "")\""
  }
}
