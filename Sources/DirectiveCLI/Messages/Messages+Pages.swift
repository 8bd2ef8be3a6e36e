/// Pages and pictures that cannot be recognized.
extension Messages {
  static func noLetters(_ path: String) -> String { "\(name(path)): không đọc được chữ nào" }
  static let noLettersHint = "kiểm tra bản quét có bị trắng, mờ hay ngược không, rồi quét lại"
  static func needsRecognition(_ path: String) -> String { "\(name(path)): không có sẵn chữ, chỉ đọc được khi nhận dạng chữ" }
  static let allowRecognition = "bỏ --ocr never"
  static func tooManyPages(_ path: String, _ count: Int) -> String {
    "\(name(path)): có \(count) trang, chương trình đọc đến \(PDFText.mostPages) trang"
  }
  static let splitFile = "tách thành từng văn bản rồi nhập lại"
  static func noPages(_ path: String) -> String { "\(name(path)): tệp PDF không có trang nào" }
  static func damagedPDF(_ path: String, _ words: String) -> String {
    "\(name(path)): tệp PDF hỏng hoặc bị cụt\(words.isEmpty ? "" : " (\(words))")"
  }
  static func damagedImage(_ path: String) -> String { "\(name(path)): ảnh hỏng hoặc bị cụt" }
  static let damagedFile = "chép hoặc quét lại tệp gốc; nếu chương trình khác mở được thì in lại ra PDF rồi nhập"
  static func encrypted(_ path: String) -> String { "\(name(path)): tệp PDF có mật khẩu" }
  static let encryptedHint = "mở tệp bằng mật khẩu, in lại ra PDF không có mật khẩu rồi nhập"
  static func hugePage(_ path: String, _ page: Int) -> String { "\(name(path)): trang \(page) quá lớn" }
  static func hugeImage(_ path: String, _ pixels: Int) -> String {
    "\(name(path)): ảnh có \(pixels / 1_000_000) triệu điểm, chương trình đọc đến \(ImageSize.mostPixels / 1_000_000) triệu"
  }
  static let printSmaller = "in lại ra khổ A4, hoặc quét lại ở 300 dpi"
  static func badLanguages(_ typed: String) -> String { "--languages: \"\(typed)\" không phải là tên ngôn ngữ của tesseract" }
  static let languageForms = "viết như vie hoặc vie+eng; gõ 'tesseract --list-langs' để xem máy này có những gì"
}
