import DirectiveModel

/// What one of several agencies has done.
package enum PartWords {
  /// "Sở Y tế: hoàn thành ngày 15/03/2024 (12/BC-SYT)", "Sở Tư pháp: chưa xong".
  package static func words(for part: TaskPart) -> String { "\(name(of: part)): \(progress(of: part))" }

  /// "Sở Khoa học và Công nghệ (trước là Sở Thông tin và Truyền thông)"
  package static func name(of part: TaskPart) -> String {
    part.agency.name + (part.formerly.map { " (trước là \($0.name))" } ?? "")
  }

  private static func progress(of part: TaskPart) -> String {
    guard let day = part.doneOn else { return part.isOrphaned ? "cơ quan đã kết thúc, chờ giao lại" : "chưa xong" }
    return "hoàn thành ngày \(day.dayMonthYear)" + (part.result.map { " (\($0))" } ?? "")
  }
}
