import DirectiveModel

/// Fields that people set by hand.
extension Messages {
  static func notice(_ message: String) -> String { "lưu ý: \(message)" }
  static func corrected(_ field: Correction.Field, _ label: String, old: String, new: String) -> String {
    let name = capitalized(field.words)
    return old == new ? "\(name) \(label): giữ \(new)" : "\(name) \(label): \(old) → \(new)"
  }
  static func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
  static func alreadyCorrected(_ field: Correction.Field, _ label: String) -> String {
    "\(field.words) \(label) đã được sửa như vậy từ trước; không đổi gì"
  }
  static func unknownField(_ typed: String) -> String { "không có trường \"\(typed)\"" }
  static func fieldElsewhere(_ field: Correction.Field) -> String {
    field.isOfTask
      ? "\(field.words) là của từng nhiệm vụ, không phải của cả văn bản" : "\(field.words) là của cả văn bản, không phải của một nhiệm vụ"
  }
  static func nameTask(_ directive: String, _ field: Correction.Field) -> String {
    "ghi cả mục, ví dụ: cchc set \(directive):1.a \(field.rawValue) …"
  }
  static func nameDirective(_ directive: String, _ field: Correction.Field) -> String { "gõ: cchc set \(directive) \(field.rawValue) …" }
  static func correctionOfPeriod(_ period: String) -> String { "không sửa riêng một kỳ (\"@\(period)\") được" }
  static let correctWhole = "bỏ phần @ để sửa cả nhiệm vụ; muốn dời hạn một kỳ thì dùng 'cchc extend'"
  static func emptyValue(_ field: Correction.Field) -> String { "\(field.words): giá trị trống" }
  static func unprintableValue(_ field: Correction.Field) -> String { "\(field.words): giá trị có phím mũi tên hoặc ký tự điều khiển" }
  static func shortValue(_ field: Correction.Field, _ typed: String) -> String { "\(field.words): \"\(typed)\" quá ngắn" }
  static func longValue(_ field: Correction.Field, most: Int) -> String { "\(field.words): giá trị dài quá \(most) chữ" }
  static let typeAnew = "gõ lại cả giá trị"
  static let withdrawInstead = "nhiệm vụ phải có nội dung; nếu không còn phải làm thì dùng 'cchc withdraw'"
  /// What can be typed for a field.
  static func valueForms(_ field: Correction.Field) -> String {
    switch field {
    case .number: "viết như trên văn bản, ví dụ 41/UBND-TH hoặc 450-TB/TU; \"không\" nếu văn bản không có số"
    case .issued: "\(dateForms); \"không\" nếu không rõ"
    case .issuer: "một cơ quan, ví dụ \"UBND tỉnh Sóc Trăng\"; \"không\" nếu không rõ"
    case .subject: "ví dụ \"V/v đẩy mạnh cải cách hành chính\"; \"không\" nếu không có"
    case .text: "lời văn đúng của nhiệm vụ"
    case .leads, .supporters: "tên các cơ quan cách nhau bằng dấu chấm phẩy, ví dụ \"Sở Nội vụ; Sở Tài chính\"; \"không\" nếu không có"
    case .deadline:
      "ví dụ 31/12/2021, \"trước ngày 15/12/2021\", \"quý I/2026\", \"15 ngày kể từ ngày nhận được\", \"hằng quý\", "
        + "\"trước ngày 20 hằng tháng\", \"trước ngày 25/12 hằng năm\"; \"không\" nếu không có hạn"
    }
  }
  static func badNumber(_ typed: String) -> String { "\"\(typed)\" không phải là số, ký hiệu văn bản" }
  static func noSuchDay(_ typed: String) -> String { "\"\(typed)\" không phải là một ngày có thật" }
  static func issuedInFuture(_ date: CivilDate) -> String { "ngày ban hành \(date.dayMonthYear) chưa tới" }
  static func unreadDeadline(_ typed: String) -> String { "không hiểu thời hạn \"\(typed)\"" }
  static func deadlineWithoutYear(_ typed: String) -> String { "thời hạn \"\(typed)\" không rõ năm" }
  static let addYear = "ghi cả năm, ví dụ 31/12/2021"
  static func dueBeforeIssue(_ issued: CivilDate) -> String { "thời hạn này trước ngày ban hành văn bản (\(issued.dayMonthYear))" }
  static let correctIssueDate = "kiểm tra lại ngày; nếu ngày ban hành đọc sai thì sửa nó trước: cchc set MÃ issued NGÀY"
  static func severalIssuers(_ typed: String) -> String { "\"\(typed)\" là nhiều cơ quan; văn bản có một cơ quan ban hành" }
  static func idStays(_ id: DirectiveID) -> String { "mã trong kho vẫn là \(id)" }
  static func issuedAfterImport(_ received: CivilDate) -> String { "ngày này sau ngày nhập văn bản vào kho (\(received.dayMonthYear))" }
  static func dueBefore(_ issued: CivilDate, _ label: String) -> String { "\(label) có thời hạn trước ngày \(issued.dayMonthYear)" }
  static func unlistedAgency(_ name: String, near: [String]) -> String {
    let others = near.isEmpty ? "xem 'cchc agencies'" : "gần giống: \(near.joined(separator: "; "))"
    return "\"\(name)\" không có trong danh mục cơ quan, ghi như đã gõ; \(others)"
  }
  static func endedAgency(_ name: String, _ lastDay: CivilDate) -> String {
    "\(name) đã kết thúc ngày \(lastDay.dayMonthYear), trước ngày ban hành văn bản"
  }
  static func extensionStays(_ day: CivilDate) -> String { "nhiệm vụ đã được gia hạn đến \(day.dayMonthYear); hạn ấy vẫn có hiệu lực" }
  static func correctedByHand(_ field: Correction.Field, _ task: String?, reading: String) -> String {
    "- \(task.map { "\($0): " } ?? "")\(field.words), máy đọc: \(reading)"
  }
}
