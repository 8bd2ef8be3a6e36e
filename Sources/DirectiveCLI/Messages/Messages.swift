/// Every sentence that the program says about its own work: lower case, no full stop, what users typed in quotes.
enum Messages {
  static func error(_ message: String) -> String { "cchc: lỗi: \(message)" }
  static func warning(_ message: String) -> String { "cchc: cảnh báo: \(message)" }
  static func hint(_ message: String) -> String { "gợi ý: \(message)" }

  /// "Ý bạn là …?" where something is near, else the hint `fallback`.
  static func didYouMean(_ candidates: [String], else fallback: String) -> [String] {
    guard let last = candidates.last else { return [hint(fallback)] }
    let head = candidates.dropLast().map { "\"\($0)\"" }.joined(separator: ", ")
    return ["Ý bạn là \(head.isEmpty ? "" : head + " hay ")\"\(last)\"?"]
  }
}
