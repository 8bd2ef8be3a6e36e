import DirectiveStore

/// Programs of others that are missing or fail.
extension Messages {
  static func noWorkFolder(_ base: String, _ code: Int32) -> String {
    "không tạo được thư mục tạm trong \"\(base)\" (\(SystemError(code: code).message))"
  }
  static let noWorkFolderHint = "kiểm tra dung lượng và quyền ghi, hoặc đặt biến TMPDIR sang thư mục khác"
  static func childFailed(_ program: OutsideProgram, _ failure: ChildFailure, file: String) -> String {
    "\(name(file)): \(reason(program, failure))"
  }
  static func reason(_ program: OutsideProgram, _ failure: ChildFailure) -> String {
    let name = program.rawValue
    switch failure {
    case .missing: return "máy này không có chương trình \(name)"
    case .notStarted(let code): return "không chạy được \(name) (\(SystemError(code: code).message))"
    case .timedOut(let limit): return "\(name) chạy quá \(limit.components.seconds) giây, đã bị dừng"
    case .tooMuchOutput(let limit): return "\(name) cho ra quá \(limit / 1_000_000) MB, đã bị dừng"
    case .crashed(let signal): return "\(name) hỏng giữa chừng (tín hiệu \(signal)): tệp hỏng hoặc quá lớn"
    case .exited(let status, let words): return "\(name) không đọc được (mã \(status)\(words.isEmpty ? "" : ": \(words)"))"
    }
  }
  static func whatToDo(_ program: OutsideProgram, _ failure: ChildFailure) -> String {
    switch failure {
    case .missing: "cài bằng 'sudo apt-get install \(program.package)'; \(stillWorks(without: program))"
    case .notStarted: "kiểm tra quyền chạy và bộ nhớ của máy"
    case .timedOut: "tăng --timeout, hoặc tách tệp ra từng văn bản"
    case .tooMuchOutput: "tách tệp ra từng văn bản rồi nhập lại"
    case .exited(_, let words) where words.contains("Failed loading language"):
      "cài gói chữ của ngôn ngữ ấy, ví dụ 'sudo apt-get install tesseract-ocr-vie', hoặc sửa --languages"
    case .crashed, .exited: "mở thử tệp bằng chương trình khác; nếu mở được thì in lại ra PDF rồi nhập"
    }
  }
  private static func stillWorks(without program: OutsideProgram) -> String {
    switch program {
    case .pdfinfo, .pdftotext, .pdfimages, .pdftoppm: "chưa có thì vẫn nhập được tệp văn bản .txt, Word và ảnh"
    case .tesseract: "chưa có thì vẫn nhập được tệp văn bản .txt, Word và PDF có sẵn chữ"
    case .unzip: "chưa có thì vẫn nhập được tệp văn bản .txt, PDF và ảnh"
    }
  }
}
