/// Documents that cannot be imported.
extension Messages {
  static func noDocuments(in folder: String) -> String { "thư mục \"\(folder)\" không có văn bản nào" }
  static let documentEndings = "chương trình nhập các tệp .txt, .pdf, .png, .jpg, .tif, kể cả trong thư mục con"
  static func foreignKind(_ path: String, _ kind: FileKind) -> String {
    switch kind {
    case .other(let name): "\(self.name(path)): chưa đọc được loại tệp \(name)"
    case .zip: "\(name(path)): chưa đọc được tệp Word (.docx) hay tệp nén (.zip)"
    default: "\(name(path)): chưa đọc được loại tệp này"
    }
  }
  static func whatToDo(about kind: FileKind) -> String {
    if case .other("ảnh GIF") = kind { return "đổi sang ảnh .png rồi nhập lại" }
    return "mở bằng Word hoặc LibreOffice rồi lưu dạng PDF, hoặc dạng văn bản .txt, mã UTF-8"
  }
}
