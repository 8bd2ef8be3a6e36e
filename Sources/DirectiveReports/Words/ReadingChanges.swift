import DirectiveModel

/// What a new reading of a directive says otherwise than the old one.
package enum ReadingChanges {
  /// One line for each change, header first, then the tasks in the new order; empty when people would see no difference.
  package static func lines(from old: Directive, to new: Directive) -> [String] {
    header(old, new) + tasks(old, new) + references(old, new) + review(old, new)
  }

  private static func header(_ old: Directive, _ new: Directive) -> [String] {
    [
      change("số, ký hiệu", old.number, new.number),
      change("loại văn bản", old.documentType, new.documentType),
      change("cơ quan ban hành", old.issuer?.name, new.issuer?.name),
      change("nơi ban hành", old.place, new.place),
      change("ngày ban hành", old.issued?.dayMonthYear, new.issued?.dayMonthYear),
      change("trích yếu", old.subject, new.subject),
      change("kính gửi", names(old.addressees.map(\.agency)), names(new.addressees.map(\.agency))),
      change("người ký", old.signer?.name, new.signer?.name),
    ].compactMap(\.self)
  }

  private static func tasks(_ old: Directive, _ new: Directive) -> [String] {
    let before = Dictionary(old.tasks.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.tasks.map(\.path))
    let changed = new.tasks.flatMap { task -> [String] in
      guard let old = before[task.path] else { return ["thêm nhiệm vụ \(task.path): \(task.text)"] }
      return self.task(old, task).map { "nhiệm vụ \(task.path), \($0)" }
    }
    return changed + old.tasks.filter { !after.contains($0.path) }.map { "bỏ nhiệm vụ \($0.path): \($0.text)" }
  }

  private static func task(_ old: DirectiveTask, _ new: DirectiveTask) -> [String] {
    [
      change("nội dung", old.text, new.text),
      change("cơ quan chủ trì", names(old.leads), names(new.leads)),
      change("cơ quan phối hợp", names(old.supporters), names(new.supporters)),
      change("báo cáo", names(old.reportTo), names(new.reportTo)),
      change("thời hạn", old.deadline.map(DeadlineWords.words), new.deadline.map(DeadlineWords.words)),
      change("viện dẫn", old.references.joined(separator: "; "), new.references.joined(separator: "; ")),
    ].compactMap(\.self)
  }

  private static func references(_ old: Directive, _ new: Directive) -> [String] {
    let (before, after) = (old.references.map(\.number), new.references.map(\.number))
    return after.filter { !before.contains($0) }.map { "thêm viện dẫn \($0)" }
      + before.filter { !after.contains($0) }.map { "bỏ viện dẫn \($0)" }
  }

  private static func review(_ old: Directive, _ new: Directive) -> [String] {
    [change("số chỗ cần xem lại", "\(old.review.count)", "\(new.review.count)")].compactMap(\.self)
  }

  private static func names(_ agencies: [AgencyName]) -> String? {
    agencies.isEmpty ? nil : agencies.map(\.name).joined(separator: "; ")
  }

  private static func change(_ field: String, _ old: String?, _ new: String?) -> String? {
    let (old, new) = (old ?? "", new ?? "")
    guard old != new else { return nil }
    return "\(field): \(old.isEmpty ? "(không có)" : old) → \(new.isEmpty ? "(không có)" : new)"
  }
}
