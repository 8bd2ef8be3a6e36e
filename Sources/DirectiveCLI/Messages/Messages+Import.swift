import DirectiveModel

/// The course of an import.
extension Messages {
  static func imported(_ kind: ImportReport.Kind, _ id: DirectiveID, _ path: String, _ reading: Directive?, isDryRun: Bool) -> String {
    let found = reading.map { ": \($0.tasks.count) nhiệm vụ" + ($0.review.isEmpty ? "" : ", cần xem lại \($0.review.count) chỗ") } ?? ""
    return "\(word(kind, isDryRun: isDryRun)) \(id) ← \(path)\(found)"
  }
  private static func word(_ kind: ImportReport.Kind, isDryRun: Bool) -> String {
    switch kind {
    case .added: isDryRun ? "sẽ nhập" : "đã nhập"
    case .replaced: isDryRun ? "sẽ thay" : "đã thay"
    case .alreadyPresent: "đã có"
    case .sameDirective: "trùng"
    case .refused: "từ chối"
    case .unfinished: "để lần sau"
    }
  }
  static func importSummary(_ counts: [ImportReport.Kind: Int], passedOver: Int, isDryRun: Bool) -> String {
    let parts = ImportReport.Kind.allCases.compactMap { kind -> String? in
      guard let count = counts[kind], count > 0 else { return nil }
      return "\(word(kind, isDryRun: isDryRun)) \(count)"
    }
    let others = passedOver == 0 ? "" : " Bỏ qua \(passedOver) tệp không phải văn bản."
    return "Cộng: \(parts.joined(separator: ", ")).\(others)" + (isDryRun ? " Chưa ghi gì vào kho." : "")
  }
  static func reviewTitle(findings: Int, directives: Int) -> String {
    "Cần xem lại \(findings) chỗ trong \(directives) văn bản:"
  }
  static func moreFindings(_ count: Int, _ id: DirectiveID) -> String { "… và \(count) chỗ nữa: cchc show \(id)" }
  static func moreToReview(_ count: Int) -> String { "… và \(count) văn bản nữa: xem tất cả bằng 'cchc review'" }
  static func sameDirective(_ path: String, _ id: DirectiveID) -> String {
    "\"\(path)\": trùng số, ngày và cơ quan với \"\(id)\" đã có trong kho, nhưng khác nội dung; chưa nhập"
  }
  static let useReplace = "so hai bản; nếu bản mới đúng hơn, nhập lại với --replace (kết quả đã ghi được giữ)"
  static func notImported(_ path: String, _ reason: String) -> String { "\"\(path)\": chưa nhập được, \(reason)" }
  static func secret(_ path: String, _ mark: String) -> String { "\"\(path)\": văn bản đóng dấu \(mark), không được nhập" }
  static let secretHint = "xử lý văn bản mật theo quy định; chương trình không giữ lại gì của tệp này"
  static func progress(_ done: Int, of total: Int, pages: (done: Int, all: Int)) -> String {
    "\(done)/\(total) tệp\(pages.all == 0 ? "" : ", \(pages.done)/\(pages.all) trang")"
  }
}
