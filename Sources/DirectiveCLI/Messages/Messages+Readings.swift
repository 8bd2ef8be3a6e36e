import DirectiveModel
import DirectiveReports

/// What `parse` says of a document.
extension Messages {
  static let noNumber = "(không rõ số)"
  static let noDate = "(không rõ ngày)"
  static func issuedOn(_ date: CivilDate) -> String { "ngày \(date.dayMonthYear)" }
  static let noTasks = "Không tìm thấy nhiệm vụ nào."
  static let nobodyInCharge = "(không rõ cơ quan chủ trì)"
  static let noDeadline = "không hạn"
  static func references(_ numbers: [String]) -> String { "Viện dẫn (\(numbers.count)): \(numbers.joined(separator: ", "))" }
  static let nothingToReview = "Không có gì cần xem lại."
  /// What to look at and its place in the source.
  static func finding(_ group: FindingGroup, in pages: PageLines) -> String {
    "- \(group.message)\(group.lines.map { " (\(PlaceWords.words(for: $0, in: pages)))" } ?? "")"
  }
}
