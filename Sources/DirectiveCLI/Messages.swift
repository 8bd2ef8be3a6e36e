import DirectiveModel

/// Every sentence that the program says about its own work: lower case, no full stop, what users typed in quotes.
enum Messages {
  static func error(_ message: String) -> String { "cchc: lỗi: \(message)" }
  static func warning(_ message: String) -> String { "cchc: cảnh báo: \(message)" }
  static func hint(_ message: String) -> String { "gợi ý: \(message)" }

  /// "Ý bạn là …?" where something is near, else the hint `fallback`.
  static func didYouMean(_ candidates: [String], else fallback: String) -> [String] {
    guard let last = candidates.last else { return [hint(fallback)] }
    let head = candidates.dropLast().map { "\"\($0)\"" }.joined(separator: ", ")
    return ["Ý bạn là \(head.isEmpty ? "" : head + " hay ")\"\(last)\"?"]
  }

  // The command line
  static func unknownCommand(_ name: String) -> String { "không có lệnh \"\(name)\"" }
  static let seeHelp = "gõ 'cchc help' để xem các lệnh"
  static func seeHelp(of command: String?) -> String {
    command.map { "gõ 'cchc help \($0)' để xem cách dùng" } ?? seeHelp
  }
  static func unknownOption(_ name: String, command: String?) -> String {
    (command.map { "lệnh \($0) " } ?? "") + "không có tùy chọn \"\(name)\""
  }
  static func repeatedOption(_ name: String) -> String { "tùy chọn --\(name) chỉ dùng được một lần" }
  static func flagWithValue(_ name: String) -> String { "tùy chọn --\(name) không đi kèm giá trị" }
  static func missingValue(_ option: CommandOption) -> String {
    "tùy chọn --\(option.name) thiếu giá trị\(option.placeholder.map { " \($0)" } ?? "")"
  }
  static func badDate(_ value: String, option: String) -> String { "--\(option): \"\(value)\" không phải là một ngày có thật" }
  static let dateForms = "viết ngày/tháng/năm, ví dụ 31/12/2020, hoặc 2020-12-31"
  static func badDays(_ value: String, option: String, most: Int) -> String {
    "--\(option): \"\(value)\" không phải là số ngày từ 0 đến \(most)"
  }
  static func badChoice(_ value: String, option: String) -> String { "--\(option): không có giá trị \"\(value)\"" }
  static func choices(_ choices: [String]) -> String { "chọn một trong: \(choices.joined(separator: ", "))" }
  static func missingOperand(_ name: String, command: String) -> String { "lệnh \(command) thiếu \(name)" }
  static func strayOperand(_ word: String, command: String) -> String { "lệnh \(command) không nhận thêm \"\(word)\"" }

  // Files
  static func unreadable(_ path: String, _ problem: FileProblem) -> String { "\"\(path)\": \(reason(problem))" }
  private static func reason(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "không có tệp hoặc thư mục này"
    case .isFolder: "đây là một thư mục, không phải tệp"
    case .notAFile: "đây không phải là tệp thường"
    case .noPermission: "không có quyền đọc"
    case .tooLarge(let limit): "tệp lớn quá \(limit / 1_000_000) MB"
    case .failed(let code): "không đọc được (\(systemError(code)))"
    }
  }
  static func whatToDo(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "kiểm tra lại tên và đường dẫn"
    case .isFolder: "dùng 'cchc import' để nhập cả thư mục"
    case .notAFile: "chọn một tệp văn bản .txt"
    case .noPermission: "xin quyền đọc tệp này, hoặc chép nó sang thư mục của mình"
    case .tooLarge: "tách thành từng văn bản rồi nhập lại"
    case .failed: "kiểm tra ổ đĩa hoặc thư mục mạng rồi làm lại"
    }
  }
  static func outputFailed(_ code: Int32) -> String { "không ghi được kết quả ra đầu ra chuẩn (\(systemError(code)))" }
  static let outputFailedHint = "kiểm tra dung lượng ổ đĩa; kết quả vừa in có thể bị cụt"
  static func unexpected(_ error: any Error) -> String { "lỗi không lường trước (\(error))" }

  // A reading
  static let noNumber = "(không rõ số)"
  static let noDate = "(không rõ ngày)"
  static func issuedOn(_ date: CivilDate) -> String { "ngày \(date.dayMonthYear)" }
  static let noTasks = "Không tìm thấy nhiệm vụ nào."
  static let nobodyInCharge = "(không rõ cơ quan chủ trì)"
  static let noDeadline = "không hạn"
  static func deadline(_ deadline: Deadline) -> String {
    "hạn: \(deadline.text)" + (deadline.lastDay.map { " (hết ngày \($0.dayMonthYear))" } ?? "")
  }
  static func references(_ numbers: [String]) -> String { "Viện dẫn (\(numbers.count)): \(numbers.joined(separator: ", "))" }
  static let nothingToReview = "Không có gì cần xem lại."
  static func finding(_ finding: Finding) -> String {
    let place = finding.lines.map { $0.count == 1 ? "dòng \($0.lowerBound): " : "dòng \($0.lowerBound)-\($0.upperBound): " } ?? ""
    return "- \(place)\(finding.message) [\(finding.field)]"
  }

  // Ids
  static func unknownDirective(_ typed: String) -> String { "không có văn bản \"\(typed)\" trong kho" }
  static let seeDirectives = "gõ 'cchc directives' để xem các văn bản trong kho"
  static func ambiguousDirective(_ typed: String, _ count: Int) -> String {
    "\"\(typed)\" có thể là một trong \(count) văn bản"
  }
  static func chooseOne(of candidates: [String], all: Int) -> String {
    "ghi rõ hơn: \(candidates.joined(separator: ", "))\(all > candidates.count ? ", …" : "")"
  }
  static func taskWithoutPath(_ typed: String) -> String { "\"\(typed)\" là văn bản; cần nêu nhiệm vụ, ví dụ \"\(typed):1.a\"" }
  static func seeTasks(of directive: String) -> String { "gõ 'cchc show \(directive)' để xem các nhiệm vụ của văn bản" }
  static func unknownTask(_ path: String, in directive: String) -> String {
    "văn bản \"\(directive)\" không có nhiệm vụ \"\(path)\""
  }
  static func ambiguousTask(_ path: String, in directive: String) -> String {
    "\"\(path)\" có thể là nhiều nhiệm vụ của văn bản \"\(directive)\""
  }

  // Documents to import
  static func noDocuments(in folder: String) -> String { "thư mục \"\(folder)\" không có văn bản nào" }
  static let documentEndings = "chương trình nhập các tệp .txt và .text, kể cả trong thư mục con"
  static func foreignKind(_ path: String, ending: String) -> String { "\"\(path)\": chưa đọc được loại tệp .\(ending)" }
  static func whatToDo(aboutEnding ending: String) -> String {
    switch ending {
    case "pdf": "chuyển sang văn bản trước, ví dụ: pdftotext -layout văn-bản.pdf văn-bản.txt"
    case "png", "jpg", "jpeg", "tif", "tiff", "bmp": "nhận dạng chữ trước, ví dụ: tesseract ảnh.png văn-bản -l vie"
    case "doc", "docx", "odt", "rtf": "mở bằng Word hoặc LibreOffice rồi lưu dạng văn bản .txt, mã UTF-8"
    default: documentEndings
    }
  }
}
