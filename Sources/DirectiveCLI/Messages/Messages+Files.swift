import DirectiveReader
import DirectiveStore

/// Files that cannot be read.
extension Messages {
  static func unreadable(_ path: String, _ problem: FileProblem) -> String { "\(name(path)): \(reason(problem))" }
  static func name(_ path: String) -> String { path == InputFile.standardInput ? "đầu vào chuẩn" : "\"\(path)\"" }
  private static func reason(_ problem: FileProblem) -> String {
    switch problem {
    case .missing: "không có tệp hoặc thư mục này"
    case .isFolder: "đây là một thư mục, không phải tệp"
    case .notAFile: "đây không phải là tệp thường"
    case .noPermission: "không có quyền đọc"
    case .tooLarge(let limit): "tệp lớn quá \(limit < 1_000_000 ? "\(limit) byte" : "\(limit / 1_000_000) MB")"
    case .failed(let code): "không đọc được (\(SystemError(code: code).message))"
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
  static func unreadableText(_ path: String, _ problem: TextEncoding.Problem) -> String {
    let reason =
      switch problem {
      case .empty: "tệp không có chữ nào"
      case .binary: "đây không phải là tệp văn bản"
      case .utf16: "văn bản theo mã UTF-16, chương trình đọc mã UTF-8"
      case .invalidUTF8(_, let line): "dòng \(line) không đúng mã UTF-8"
      case .legacyVietnamese(let name): "văn bản gõ bằng bảng mã cũ \(name), chương trình đọc Unicode UTF-8"
      }
    return "\(name(path)): \(reason)"
  }
  static func whatToDo(_ problem: TextEncoding.Problem) -> String {
    switch problem {
    case .empty: "kiểm tra lại bản quét hoặc tệp gốc"
    case .binary: documentEndings
    case .utf16, .invalidUTF8: "mở bằng Notepad hoặc LibreOffice rồi lưu lại với mã UTF-8"
    case .legacyVietnamese: "chuyển sang Unicode bằng công cụ của UniKey (Ctrl+Shift+F6), lưu với mã UTF-8 rồi nhập lại"
    }
  }
  static func outputFailed(_ code: Int32) -> String { "không ghi được kết quả ra đầu ra chuẩn (\(SystemError(code: code).message))" }
  static let outputFailedHint = "kiểm tra dung lượng ổ đĩa; kết quả vừa in có thể bị cụt"
  static func unexpected(_ error: any Error) -> String { "lỗi không lường trước (\(error))" }
}
