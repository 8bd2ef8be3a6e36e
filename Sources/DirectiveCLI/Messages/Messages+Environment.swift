import DirectiveModel
import DirectiveStore

/// What `check --environment` says.
extension Messages {
  static let eitherCheck = "--environment và --merge không dùng cùng nhau"
  static let programsTitle = "Chương trình ngoài"
  static func programFound(_ name: String, _ version: String?, _ path: String) -> String {
    "\(name)\(version.map { " \($0)" } ?? "") (\(path))"
  }
  static func programMissing(_ name: String) -> String { "\(name): máy này không có" }
  static func programBroken(_ program: OutsideProgram, _ path: String, _ failure: ChildFailure) -> String {
    "\(program.rawValue) (\(path)): \(reason(program, failure))"
  }
  static func reinstall(_ package: String) -> String { "cài lại bằng 'sudo apt-get install --reinstall \(package)'" }
  static func languages(_ names: [String]) -> String { "tesseract nhận dạng được: \(names.joined(separator: ", "))" }
  static func languageMissing(_ names: [String]) -> String {
    "tesseract không có tiếng Việt (vie)" + (names.isEmpty ? "" : ", chỉ có: \(names.joined(separator: ", "))")
  }
  static let installLanguage = "cài bằng 'sudo apt-get install tesseract-ocr-vie'; chưa có thì vẫn đọc được tệp PDF có sẵn chữ"
  static let noSendmail = "sendmail: máy này không có, chỉ cần khi gửi thư"

  static let dataFolderTitle = "Kho dữ liệu"
  static func dataFolder(_ path: String, _ origin: Invocation.DataFolderOrigin) -> String {
    let words =
      switch origin {
      case .option: "theo --data"
      case .variable: "theo biến CCHC_DATA"
      case .dataHome: "mặc định, trong $XDG_DATA_HOME"
      case .home: "mặc định, trong thư mục của người dùng"
      }
    return "\(path) (\(words))"
  }
  static let dataFolderNotYet = "chưa có thư mục này; lệnh import đầu tiên sẽ tạo"
  static let dataFolderCannotBeMade = "chưa có thư mục này và không tạo được: không có quyền ghi"
  static func storeContent(_ count: Int, format: String) -> String { "\(count) văn bản; chương trình ghi theo định dạng \(format)" }
  static func freeSpace(_ bytes: UInt64) -> String { "còn trống \(amount(bytes))" }
  static let writable = "khóa, ghi thử, đọc lại và xóa một tệp: được"
  static let officeFilesFine = "agencies.txt, holidays.txt, reports.txt, config.json: không có dòng sai"

  static let surroundingsTitle = "Máy và màn hình"
  static func clock(_ day: CivilDate, _ time: String, zone: String?) -> String {
    "bây giờ ở Việt Nam là \(time) ngày \(day.dayMonthYear)" + (zone.map { " (TZ=\($0) không làm đổi \"hôm nay\")" } ?? "")
  }
  static let setClock = "đồng hồ của máy sai; thời hạn tính theo nó"
  static func language(_ setting: String?) -> String { setting ?? "không đặt LANG" }
  static let setLanguage = "đặt LANG=C.UTF-8 nếu màn hình không hiện đúng chữ có dấu; tệp và kho luôn là UTF-8"
  static let noTerminal = "không phải màn hình"
  static func screen(_ width: Int, origin: String?, isStyled: Bool) -> String {
    "\(width) cột\(origin.map { " (\($0))" } ?? ""), \(isStyled ? "có màu" : "không màu")"
  }
  static func temporaryFolder(_ path: String) -> String { "thư mục tạm: \(path)" }

  static func environmentSummary(_ status: ExitStatus) -> String {
    switch status {
    case .done: "Mọi thứ sẵn sàng."
    case .outsideProgram: "Thiếu hoặc hỏng chương trình ngoài: những việc không cần đến nó vẫn làm được."
    default: "Có lỗi phải sửa trước."
    }
  }

  /// "12,5 GB"; bytes in thousands, as disks are sold.
  private static func amount(_ bytes: UInt64) -> String {
    let (unit, name): (UInt64, String) = bytes >= 1_000_000_000 ? (1_000_000_000, "GB") : (1_000_000, "MB")
    let tenths = bytes / (unit / 10)
    return tenths % 10 == 0 || tenths >= 1000 ? "\(tenths / 10) \(name)" : "\(tenths / 10),\(tenths % 10) \(name)"
  }
}
