import DirectiveStore

/// What lists and reports say beside their table.
extension Messages {
  static func written(_ path: String, rows: Int) -> String { "đã ghi \"\(path)\" (\(rows) dòng)" }
  static func unwritableOutput(_ path: String, _ code: Int32?) -> String {
    "không ghi được \"\(path)\"" + (code.map { " (\(SystemError(code: $0).message))" } ?? "")
  }
  static func unsettledOutput(_ path: String, _ code: Int32) -> String {
    "đã ghi \"\(path)\" nhưng chưa chắc còn nếu mất điện (\(SystemError(code: code).message))"
  }
  static let outputReplaced = "tệp mới đã thay tệp cũ, nếu có; kiểm tra ổ đĩa rồi chạy lại lệnh"
  static let outputUntouched = "kiểm tra thư mục, quyền ghi và dung lượng; tệp cũ, nếu có, vẫn nguyên"
  static func unknownEnding(_ ending: String, _ path: String) -> String { "không rõ dạng của tệp .\(ending): \"\(path)\"" }
  static let knownEndings = "dùng đuôi .xlsx, .html, .csv, .md, .json, .txt, hoặc thêm --format"
  static func unknownReport(_ name: String) -> String { "không có báo cáo \"\(name)\"" }
  static let noAgencyFilter = "báo cáo directives không lọc theo cơ quan"
  static let useTasksInstead = "dùng 'cchc tasks --agency TÊN' hoặc 'cchc report agencies --agency TÊN'"
  static func unknownAgency(_ name: String) -> String { "không biết cơ quan \"\(name)\"" }
  static let seeOwners = "gõ 'cchc report agencies' để xem cơ quan nào còn việc"
  static let seeAgencies = "gõ 'cchc agencies' để xem các cơ quan"
}
