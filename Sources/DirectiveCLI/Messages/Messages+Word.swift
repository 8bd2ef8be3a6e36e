/// Word documents and files of other office programs.
extension Messages {
  static func foreign(_ path: String, _ file: ForeignFile) -> String {
    let name = name(path)
    return switch file {
    case .oldWord: "\(name): chưa đọc được tệp Word kiểu cũ (.doc)"
    case .encryptedOffice: "\(name): tệp Word hoặc Excel có mật khẩu"
    case .excel: "\(name): đây là bảng tính Excel, không phải văn bản"
    case .powerPoint: "\(name): đây là tệp trình chiếu PowerPoint, không phải văn bản"
    case .openDocument: "\(name): chưa đọc được tệp LibreOffice (.odt, .ods, .odp)"
    case .zip: "\(name): đây là tệp nén (.zip), không phải tệp Word"
    case .other(let kind): "\(name): chưa đọc được loại tệp \(kind)"
    }
  }
  static func whatToDo(about file: ForeignFile) -> String {
    switch file {
    case .encryptedOffice: encryptedWordHint
    case .excel, .powerPoint: "nếu trong đó có văn bản chỉ đạo thì in ra PDF rồi nhập"
    case .zip: "giải nén rồi nhập thư mục chứa các tệp bên trong"
    case .other("ảnh GIF"): "đổi sang ảnh .png rồi nhập lại"
    case .oldWord, .openDocument, .other: "mở bằng Word hoặc LibreOffice, lưu dạng .docx hoặc PDF rồi nhập"
    }
  }
  static func damagedWord(_ path: String) -> String { "\(name(path)): tệp Word hỏng hoặc bị cụt" }
  static let damagedWordHint = "chép lại tệp gốc; nếu Word mở được thì lưu lại dạng .docx hoặc PDF rồi nhập"
  static func encryptedWord(_ path: String) -> String { "\(name(path)): tệp Word có mật khẩu" }
  static let encryptedWordHint = "mở tệp bằng mật khẩu, lưu lại không có mật khẩu rồi nhập"
  static func emptyWord(_ path: String) -> String { "\(name(path)): tệp Word không có chữ nào" }
  static let emptyWordHint = "nếu trong tệp là ảnh chụp văn bản thì lưu dạng PDF rồi nhập, chương trình sẽ nhận dạng chữ"
  static func unfoldsTooFar(_ path: String) -> String {
    "\(name(path)): tệp Word bung ra quá \(WordDocument.mostUnpacked / 1_000_000) MB, không đọc"
  }
  static let unfoldsTooFarHint = "mở bằng Word, lưu dạng PDF rồi nhập"
}
