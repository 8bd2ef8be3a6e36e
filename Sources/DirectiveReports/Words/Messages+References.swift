import DirectiveModel

/// What the lists of citations say beside their table.
extension Messages {
  static func mostCited(on day: CivilDate) -> String { title(of: "các văn bản được viện dẫn", on: day) }
  static func citing(_ number: String, on day: CivilDate) -> String { title(of: "nơi viện dẫn \(number)", on: day) }
  static func cited(by name: String, on day: CivilDate) -> String { title(of: "các văn bản mà \(name) viện dẫn", on: day) }
  static func citedCount(_ documents: Int, citations: Int) -> String {
    "Cộng: \(documents) văn bản được viện dẫn, \(citations) lượt (mỗi văn bản viện dẫn tính một lượt)."
  }
  static func citationCount(_ directives: Int, tasks: Int) -> String {
    "Cộng: \(directives) văn bản viện dẫn, trong đó \(tasks) nhiệm vụ."
  }
  static func referenceCount(_ count: Int) -> String { "Cộng: \(count) văn bản được viện dẫn." }
  static func doubtfulCount(_ count: Int) -> String {
    "\(count) viện dẫn đọc không chắc: xem bằng 'cchc show MÃ', trả lời bằng 'cchc review'."
  }
  static let noReferences = "Chưa có viện dẫn nào."
  static func notCited(_ number: String) -> String { "Không có văn bản nào viện dẫn \(number)." }
  static func notCited(_ number: String, in name: String) -> String { "\(name) không viện dẫn \(number)." }
  static func citesNothing(_ name: String) -> String { "Không thấy viện dẫn nào trong \(name)." }
}
