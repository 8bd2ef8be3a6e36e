/// The data folder and its office files.
extension Messages {
  static func dataIsNoFolder(_ path: String) -> String { "kho dữ liệu \"\(path)\" không phải là thư mục" }
  static let chooseFolder = "chọn một thư mục khác bằng --data hoặc CCHC_DATA"
  static let noDataFolder = "không biết kho dữ liệu ở đâu: không có CCHC_DATA và HOME"
  static let noDataFolderHint = "thêm --data THƯ-MỤC hoặc đặt biến CCHC_DATA"
  static func reread(_ count: Int, changed: Int, isWritten: Bool) -> String {
    let result = changed == 0 ? "không có gì đổi" : isWritten ? "đã ghi \(changed) văn bản" : "\(changed) văn bản sẽ đổi"
    return "Đọc lại \(count) văn bản: \(result)." + (changed > 0 && !isWritten ? " Chưa ghi gì; thêm --yes để ghi." : "")
  }
  static let sourceLost = "bản gốc trong kho bị mất hoặc bị sửa; để như cũ"
  static let seeCheck = "gõ 'cchc check' để xem phải làm gì"
  static func tasksLost(_ paths: [String]) -> String {
    "bản đọc mới không còn nhiệm vụ đã có người ghi (\(paths.joined(separator: ", "))); để như cũ"
  }
  static func compareTasks(_ id: String) -> String { "xem những gì đã ghi bằng 'cchc show \(id)'" }
  static let placesOnly = "vị trí trong bản gốc và độ chắc"
  static func noSuchYear(_ typed: String) -> String { "lịch làm việc không có năm \"\(typed)\"" }
  static func calendarYears(_ years: ClosedRange<Int>) -> String { "gõ một năm từ \(years.lowerBound) đến \(years.upperBound)" }
  static let noTime = "--timeout phải từ 1 giây trở lên"
  static let officeFileNotUTF8 = "không phải chữ UTF-8; lưu lại với mã UTF-8"
  static func officeLinesPassedOver(_ folder: String) -> String { "dòng sai bị bỏ qua; sửa tệp trong kho \"\(folder)\"" }
  static func officeProblem(_ problem: String) -> String { "lỗi: \(problem)" }
  static func emptyStore(_ folder: String) -> String { "kho \"\(folder)\" chưa có văn bản nào; nhập bằng 'cchc import THƯ-MỤC'" }
  static let passedOver = "các tệp hỏng bị bỏ qua, số liệu chưa đủ; gõ 'cchc check' để xem phải làm gì"
}
