/// Names of directives and tasks that mean none, or several.
extension Messages {
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
}
