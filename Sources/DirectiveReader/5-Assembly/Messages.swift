import DirectiveModel

/// What findings say to people.
enum Messages {
  static let lostColumns = "Dòng của bảng mất cột: soát cơ quan chủ trì, phối hợp và thời hạn"
  static let noTasks = "Không tìm thấy nhiệm vụ nào"

  // The head
  static let noIssued = "Không tìm thấy ngày ban hành"
  static func unreadableIssued(_ words: String) -> String { "Ngày ban hành bỏ trống hoặc không đọc được: \"\(words)\"" }
  static func impossibleIssued(_ words: String) -> String { "Ngày ban hành không có thật: \"\(words)\"" }
  static let weakIssued = "Ngày ban hành đọc từ chữ phải sửa"
  static let noPlace = "Không tìm thấy nơi ban hành"
  static func repairedPlace(_ words: String) -> String { "Nơi ban hành đọc từ \"\(words)\"" }
  static let weakPlace = "Nơi ban hành cần soát"
  static let capital = "Nơi ban hành không đọc được: lấy theo cơ quan ban hành ở Trung ương"
  static let noNumber = "Không tìm thấy số, ký hiệu văn bản"
  static func unreadableNumber(_ words: String) -> String { "Số văn bản bỏ trống hoặc không đọc được: \"\(words)\"" }
  static func repairedNumber(_ words: String) -> String { "Số, ký hiệu đọc từ \"\(words)\"" }
  static func inferredType(_ words: String) -> String { "Loại văn bản suy từ nội dung: \"\(words)\"" }
  static let typeOfSymbol = "Loại văn bản suy từ ký hiệu"
  static let noType = "Không xác định được loại văn bản"
  static let noIssuer = "Không xác định được cơ quan ban hành"
  static func stampedIssuer(_ name: String) -> String {
    "Gần dấu \"Đến\" có tên cơ quan: cơ quan ban hành có thể không phải \(name)"
  }
  static func inferredIssuer(_ name: String, from place: String) -> String { "Cơ quan ban hành suy từ \(place): \(name)" }
  static func incompleteIssuer(_ name: String) -> String { "Cơ quan ban hành chưa rõ của nơi nào: \(name)" }
  static let weakIssuer = "Cơ quan ban hành đọc từ chữ phải sửa"
  static let noSubject = "Không tìm thấy trích yếu"
  static let weakSubject = "Trích yếu có chữ phải sửa, cần soát"
  static let straySubject = "Trích yếu lẫn ký hiệu lạ, cần soát"
  static func unreadAddressees(_ words: String) -> String { "Nơi gửi còn chữ chưa đọc được tên cơ quan: \"\(words)\"" }
  static let cutSubject = "Trích yếu có thể bị mất chữ, cần soát"
  static let loudSubject = "Không đọc được tên loại văn bản: trích yếu suy từ những dòng chữ hoa"
  static let noSigner = "Không tìm thấy người ký"
  static func doubtfulSigner(_ name: String) -> String { "\(weakSigner): \"\(name)\"" }
  static let weakSigner = "Tên người ký cần soát"
  static let noAddressees = "Không tìm thấy nơi gửi"
  static let garbledGreeting = "Không đọc được chữ \"Kính gửi\": nơi gửi suy từ vị trí dưới trích yếu"
  static let weakAddressees = "Nơi gửi có chữ phải sửa, cần soát"

  // What the recognition was not sure of
  private static let uncertain = "máy nhận dạng không chắc"
  static let uncertainNumber = "Số, ký hiệu \(uncertain)"
  static let uncertainIssued = "Ngày ban hành \(uncertain)"
  static let uncertainSigner = "Tên người ký \(uncertain)"
  static let uncertainSubject = "Trích yếu có chữ \(uncertain)"
  static let uncertainAddressees = "Nơi gửi có chữ \(uncertain)"
  static func uncertainText(_ path: String) -> String { "Lời văn nhiệm vụ \(path) có chữ \(uncertain)" }
  static let uncertainReference = "Số của văn bản viện dẫn \(uncertain)"
  static let uncertainDeadline = "Thời hạn \(uncertain)"
  static let uncertainAgency = "Tên cơ quan \(uncertain)"
  static func emptyPages(_ pages: [Int]) -> String {
    "Trang \(pages.map(String.init).joined(separator: ", ")) không đọc được chữ nào: trang trắng, chỉ có hình, hoặc quét quá mờ"
  }
  static let uncertainLabel = "Số của mục \(uncertain)"

  // Citations and deadlines
  static func reference(_ problem: ReferenceReading.Problem, _ words: String) -> String {
    "\(OpenName.capitalised(problem.words)): \"\(words)\""
  }
  static func deadline(_ problem: DeadlineReading.Problem, _ words: String) -> String { "Thời hạn \(problem.words): \"\(words)\"" }
  static func deadlineWithoutYear(_ words: String) -> String { "Thời hạn không ghi năm: \"\(words)\"" }
  static func otherDeadline(_ words: String) -> String { "Còn một thời hạn khác trong cùng nhiệm vụ: \"\(words)\"" }
  static let weakDeadline = "Thời hạn đọc từ chữ phải sửa"

  static func unreadDeadline(_ words: String) -> String { "Có ngày tháng nhưng không đọc được thành thời hạn: \"\(words)\"" }
  static func mayBeDeadline(_ words: String) -> String { "Có thể là thời hạn, chưa tính được ngày: \"\(words)\"" }
  static func mayBeOwnNumber(_ words: String) -> String { "Có thể là số của chính văn bản này: \"\(words)\"" }

  // Tasks
  static func firstItem(_ label: String) -> String { "Danh mục bắt đầu từ \(label): có thể mất những mục trước đó" }
  static func itemsSkipped(_ last: String, _ next: String) -> String { "Sau mục \(last) là mục \(next): có thể mất mục ở giữa" }
  static func itemsRepeated(_ last: String, _ next: String) -> String {
    "Sau mục \(last) lại là mục \(next): có thể mất tiêu đề của một phần"
  }
  static func noLead(_ path: String) -> String { "Nhiệm vụ \(path) không nêu cơ quan chủ trì" }
  static func leadOfPreamble(_ path: String) -> String { "Nhiệm vụ \(path) không nêu cơ quan: lấy theo phần mở đầu" }
  static func leadOfAddressees(_ path: String) -> String { "Nhiệm vụ \(path) không nêu cơ quan: lấy theo nơi gửi" }
  static func ended(_ agency: String, _ day: CivilDate) -> String {
    "\(agency) đã kết thúc ngày \(day.dayMonthYear), trước ngày ban hành"
  }
  static func inferredPath(_ path: String) -> String { "Không đọc được số của mục: vị trí \(path) suy từ các mục bên cạnh" }
  static let itemsPassedOver = "Những mục đánh số nêu tên cơ quan nhưng không đọc thành nhiệm vụ: có thể mất tiêu đề của phần này"
  static func longName(_ words: String) -> String { "Tên cơ quan dài bất thường, có thể lẫn chữ khác: \"\(words)\"" }
  static func noSupporter(_ words: String) -> String { "Không đọc được cơ quan phối hợp: \"\(words)\"" }
  static let weakSupporter = "Tên cơ quan phối hợp đọc từ chữ phải sửa"
  static func nearName(_ words: String) -> String { "Tên cơ quan gần giống một tên đã biết, có thể đọc sai: \"\(words)\"" }
  static func listThatGoesOn(_ words: String) -> String { "Danh sách cơ quan có thể còn tên chưa đọc được: \"\(words)…\"" }
  static func unreadFrequency(_ words: String) -> String { "Có từ chỉ định kỳ nhưng không đọc được thời hạn: \"\(words)\"" }
  static let weakLead = "Tên cơ quan chủ trì đọc từ chữ phải sửa"
  static func oddTones(_ path: String) -> String { "Lời văn nhiệm vụ \(path) có những dấu thanh lạ, có thể nhận dạng sai" }
  static func weakText(_ path: String) -> String { "Lời văn nhiệm vụ \(path) nhiều chữ phải sửa" }
}

extension DeadlineReading.Problem {
  /// For people, said of a deadline: "không có thật".
  package var words: String {
    switch self {
    case .impossibleDate: "không có thật"
    case .yearUnknown: "không rõ năm"
    case .beforeIssue: "trước ngày ban hành"
    case .farFuture: "quá xa ngày ban hành"
    case .weekdayDisagrees: "có thứ không khớp ngày"
    case .lunar: "theo âm lịch, đã đổi sang dương lịch"
    case .severalTimes: "có nhiều lần trong một kỳ, chỉ ghi được lần cuối"
    case .repaired: "đọc từ chữ phải sửa"
    }
  }

  /// What the finding says of the value.
  var reason: Finding.Reason {
    switch self {
    case .impossibleDate: .invalid
    case .yearUnknown: .missing
    case .beforeIssue, .farFuture, .weekdayDisagrees: .conflict
    case .lunar, .severalTimes: .inferred
    case .repaired: .repaired
    }
  }

  /// How sure the value is in spite of the problem, 0...100; nil where its letters alone decide.
  var confidence: Int? {
    switch self {
    case .weekdayDisagrees, .severalTimes: 50
    case .lunar: 80
    default: nil
    }
  }
}

extension ReferenceReading.Problem {
  /// For people, a sentence without its beginning capital: "loại văn bản không khớp ký hiệu".
  package var words: String {
    switch self {
    case .repaired: "số, ký hiệu đọc từ chữ phải sửa"
    case .doubtfulSymbol: "ký hiệu lạ, có thể đọc sai"
    case .cutOff: "ký hiệu bị cắt"
    case .typeDisagrees: "loại văn bản không khớp ký hiệu"
    case .issuerDisagrees: "cơ quan ban hành không khớp ký hiệu"
    case .yearDisagrees: "năm hay khóa trong số không khớp ngày ban hành"
    case .impossibleDate: "ngày của văn bản viện dẫn không có thật"
    case .unreadableNumber: "số của văn bản viện dẫn không đọc được"
    case .splitNumber: "trước số của văn bản viện dẫn còn chữ số, có thể là một số bị tách"
    case .unreadableDate: "ngày của văn bản viện dẫn không đọc được"
    case .afterIssue: "văn bản viện dẫn có ngày sau văn bản này"
    case .citedOtherwise: "cùng một văn bản được viện dẫn hai cách khác nhau"
    }
  }

  /// What the finding says of the value.
  var reason: Finding.Reason {
    switch self {
    case .repaired, .doubtfulSymbol, .cutOff: .repaired
    case .typeDisagrees, .issuerDisagrees, .yearDisagrees, .afterIssue, .citedOtherwise: .conflict
    case .impossibleDate, .unreadableNumber, .splitNumber, .unreadableDate: .invalid
    }
  }
}
