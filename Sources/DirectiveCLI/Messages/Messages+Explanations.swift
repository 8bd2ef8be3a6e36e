import DirectiveModel
import DirectiveReader
import DirectiveReports

/// What the rules read in a text.
extension Messages {
  static let nothingRead = "Không quy tắc nào đọc được thời hạn, viện dẫn hay cơ quan."
  static func read(_ step: Explanation.Step, in pages: PageLines) -> String {
    let place = "\(PlaceWords.words(for: step.lines, in: pages)), byte \(step.bytes.lowerBound)-\(step.bytes.upperBound)"
    return "\(kind(step.meaning)) [\(step.rule)] \"\(step.words)\" (\(place))"
  }
  private static func kind(_ meaning: Explanation.Meaning) -> String {
    switch meaning {
    case .deadline: "thời hạn"
    case .reference: "viện dẫn"
    case .agencies: "cơ quan"
    }
  }
  static func meaning(_ step: Explanation.Step) -> String {
    switch step.meaning {
    case .deadline(let reading):
      let rule = reading.rule.map { rule in
        DeadlineWords.words(for: Deadline(rule: rule, text: step.words, bytes: step.bytes, lastDay: reading.lastDay))
      }
      let last = reading.lastDay.map { "hạn cuối \($0.dayMonthYear)" }
      let inferred = reading.isInferred ? "năm suy từ chỗ khác" : nil
      return ([rule ?? "không rõ ngày", last, inferred].compactMap(\.self) + reading.problems.map { "thời hạn \($0.words)" })
        .joined(separator: "; ")
    case .reference(let reading):
      let issued = reading.issued.map { "ngày \($0.dayMonthYear)" }
      return ([reading.documentType, reading.number, issued, reading.issuer].compactMap(\.self) + reading.problems.map(\.words))
        .joined(separator: "; ")
    case .agencies(let agencies):
      return agencies.map { "\($0.name)\($0.id.map { " (\($0))" } ?? " (không có trong danh mục)")" }.joined(separator: "; ")
    }
  }
  static func repairsTitle(_ count: Int) -> String { "Chữ đã sửa (\(count)):" }
  static func repair(_ raw: String, _ repair: Explanation.Repair) -> String {
    "\"\(raw)\" → \"\(repair.words)\" (chắc \(repair.confidence)%)"
  }
  static func moreRepairs(_ count: Int) -> String { "… và \(count) chỗ nữa" }
}
