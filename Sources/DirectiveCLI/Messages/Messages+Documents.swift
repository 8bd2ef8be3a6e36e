/// Documents that cannot be imported.
extension Messages {
  static func noDocuments(in folder: String) -> String { "thư mục \"\(folder)\" không có văn bản nào" }
  static let documentEndings = "chương trình nhập các tệp .txt, .pdf, .docx, .png, .jpg, .tif, kể cả trong thư mục con"
}
