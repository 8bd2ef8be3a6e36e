import DirectiveModel
import DirectiveReports

/// The walk through what is doubtful.
extension Messages {
  static func question(_ place: Int, of count: Int, _ label: String, _ directive: Directive) -> String {
    let title = [directive.number ?? noNumber, directive.issued.map(issuedOn) ?? noDate].joined(separator: " · ")
    return "[\(place)/\(count)] \(label) · \(title)"
  }
  static func doubt(_ group: FindingGroup) -> String {
    // Of what was inferred it is only the letters' own.
    let sure = group.first.reason == .repaired ? group.confidence.map { " (chắc \($0)%)" } ?? "" : ""
    return "\(capitalized(group.message))\(sure)"
  }
  static func taskWords(_ task: DirectiveTask) -> String { "Nhiệm vụ \(task.path): \(task.text)" }
  static func valueRead(_ words: String?) -> String { words.map { "Đọc được: \($0)" } ?? "Đọc được: (không có)" }
  static let noSource = "(không có bản gốc trong kho; gõ 'cchc check')"
  static let headOfSource = "Đầu bản gốc:"
  static let endOfSource = "Cuối bản gốc:"
  static func keys(_ answers: [WalkAnswer], isNothing: Bool) -> String {
    answers.map { key($0, isNothing: isNothing) }.joined(separator: "  ") + " >"
  }
  private static func key(_ answer: WalkAnswer, isNothing: Bool) -> String {
    switch answer {
    case .confirm: isNothing ? "[đ]úng là không có" : "[đ]úng"
    case .correct: "[s]ửa"
    case .skip: "[b]ỏ qua"
    case .oneByOne: "[r]iêng từng chỗ"
    case .view: "[x]em bản gốc"
    case .stop: "[t]hoát"
    }
  }
  static func unknownAnswer(_ typed: String) -> String { "Không hiểu \"\(typed)\": gõ một chữ trong ngoặc rồi Enter; chỉ Enter là bỏ qua." }
  static func newValue(_ field: Correction.Field) -> String {
    "Gõ \(field.words) đúng: \(valueForms(field)). Chỉ Enter là thôi."
  }
  static func valuePrompt(_ field: Correction.Field) -> String { "\(field.words) >" }
  static func walkSummary(confirmed: Int, corrected: Int, skipped: Int, left: Int) -> String {
    let parts = [(confirmed, "đúng"), (corrected, "đã sửa"), (skipped, "bỏ qua")].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let done = parts.isEmpty ? "Chưa trả lời chỗ nào." : "Đã xem: \(parts.joined(separator: ", "))."
    return done + (left == 0 ? " Không còn chỗ nào cần xem lại." : " Còn \(left) chỗ cần xem lại.")
  }
  static let pastedLines = "Giá trị vừa dán có nhiều dòng, chưa ghi gì: hãy nối lại thành một dòng rồi dán."
  static let answerSaved = "Đã lưu."
  static let undoLastAnswer = "Hoàn tác câu trả lời cuối: cchc undo"
}
