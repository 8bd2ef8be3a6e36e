import DirectiveModel

/// Reports that are handed in: their periods and formats.
extension Messages {
  static func badPeriod(_ typed: String, _ option: CommandOption) -> String {
    "--\(option.name): \"\(typed)\" không phải là một \(option.placeholder?.lowercased() ?? "kỳ")"
  }
  static func periodForms(of frequency: Period.Frequency) -> String {
    switch frequency {
    case .quarterly: "viết 3, III/2026 hoặc trước (quý trước); không ghi gì là quý này"
    case .yearly: "viết 2026 hoặc trước (năm trước); không ghi gì là năm nay"
    default: "viết 10, 10/2026 hoặc trước (tháng trước); không ghi gì là tháng này"
    }
  }
  static let severalPeriods = "--month, --quarter và --year nêu các kỳ khác nhau"
  static let chooseOnePeriod = "chọn một kỳ; --year chỉ đi cùng tháng hoặc quý chưa ghi năm, ví dụ --month 10 --year 2025"
  static func periodNotBegun(_ period: String) -> String { "\(period) chưa bắt đầu" }
  static func seenFrom(_ today: CivilDate) -> String {
    "hôm nay là ngày \(today.dayMonthYear); chọn kỳ đã qua hoặc đang diễn ra"
  }
  static func dayOutsidePeriod(_ day: CivilDate, _ period: String) -> String { "--as-of: ngày \(day.dayMonthYear) không thuộc \(period)" }
  static func dayWithinPeriod(_ period: Period) -> String {
    "chọn ngày từ \(period.firstDay.dayMonthYear) đến \(period.lastDay.dayMonthYear), hoặc bỏ --as-of để tính đến cuối kỳ"
  }
  static func binaryToTerminal(_ format: String) -> String { "không in tệp .\(format) ra màn hình" }
  static func useOutputFile(_ format: String) -> String { "thêm -o bao-cao.\(format)" }
  static let onlyTaskList = "--state và --search chỉ dùng với 'cchc report tasks'"
}
