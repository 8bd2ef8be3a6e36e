import DirectiveStore

/// The check of a store.
extension Messages {
  static let commitMerge = "Ghi kết quả gộp vào git bằng 'git add' và 'git commit'."
  static let nothingToMerge = "Không có tệp nào git báo xung đột."
  static func checked(_ finding: CheckFinding, in store: DirectiveStore) -> String {
    (finding.isDamage ? "lỗi: " : "lưu ý: ") + finding.message(in: store)
  }
  static func checkSummary(_ folder: String, directives: Int, damages: Int) -> String {
    damages == 0
      ? "Kho \"\(folder)\" lành: \(directives) văn bản." : "Kho \"\(folder)\" có \(damages) lỗi trong \(directives) văn bản."
  }
}
