import DirectiveModel

/// A made directive as the office would have written it: clean text with letterhead, tasks and recipients.
enum MadeLetter {
  /// `mostTasks` cuts it short; the number and the day stay its own.
  static func text(of stored: StoredDirective, mostTasks: Int = .max) -> [UInt8] {
    let directive = stored.directive
    let day = directive.issued.map { "ngày \(twoDigits($0.day)) tháng \(twoDigits($0.month)) năm \($0.year)" } ?? ""
    var lines = [
      "ỦY BAN NHÂN DÂN", "TỈNH SÓC TRĂNG", "", "Số: \(directive.number ?? "")", directive.subject ?? "", "",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "", "Sóc Trăng, \(day)", "", "Kính gửi:",
    ]
    lines += directive.addressees.map { "- \($0.agency.name);" }
    lines += ["", "Thực hiện \(directive.references.map(\.text).joined(separator: "; ")), UBND tỉnh yêu cầu:", ""]
    for (place, task) in directive.tasks.prefix(mostTasks).enumerated() { lines += ["\(place + 1). \(sentence(task))", ""] }
    lines += ["Nơi nhận:"] + directive.recipients.map { "- \($0.agency.name);" } + ["- Lưu: VT.", "", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", ""]
    lines.append(directive.signer?.name ?? "")
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func sentence(_ task: DirectiveTask) -> String {
    let leads = task.assignees.filter { $0.role == .lead }.map(\.agency.name).joined(separator: ", ")
    let others = task.assignees.filter { $0.role == .coordinate }.map(\.agency.name).joined(separator: ", ")
    let charge = others.isEmpty ? leads : "\(leads) chủ trì, phối hợp với \(others)"
    let basis = task.references.map { " theo Quyết định số \($0)" }.joined()
    let time = task.deadline.map { "; \($0.text)" } ?? ""
    return "\(charge): \(task.text.prefix { $0 != "." })\(basis)\(time)."
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
