/// Looking for citations.
extension Messages {
  static func uncited(_ typed: String) -> String { "không có văn bản nào trong kho viện dẫn \"\(typed)\"" }
  static let seeReferences = "gõ 'cchc references' để xem những văn bản được viện dẫn"
}
