/// What pages and spreadsheets say around a report.
extension Messages {
  /// What a report that is handed in is called (Nghị định 30/2020/NĐ-CP, Điều 7).
  static let documentType = "BÁO CÁO"
  static let chartTitle = "Số nhiệm vụ theo tình trạng"

  /// Plain words without any of the signs that a sheet's name may not have.
  static func sheetName(of report: String) -> String {
    switch report {
    case "tasks", "taskReport": "Nhiệm vụ"
    case "overdue": "Quá hạn"
    case "agencies": "Theo cơ quan"
    case "directives": "Văn bản"
    case "directiveProgress": "Theo văn bản"
    case "review": "Cần xem lại"
    case "log": "Lệnh đã ghi"
    case "holidays": "Ngày nghỉ"
    default: "Danh sách"
    }
  }
}
