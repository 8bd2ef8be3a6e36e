import DirectiveModel

extension Report {
  /// The digest as a list for spreadsheets and programs: every task with the section it stands in.
  package static func digest(_ digest: Digest) -> Report {
    let frame = Frame(
      name: "digest", title: digest.title, asOf: digest.window.day, notes: [digest.period] + digest.footnotes,
      emptyMessage: "")
    let lines = digest.sections.flatMap { section in section.entries.map { DigestLine(section: section.kind, entry: $0) } }
    return Report(frame, columns: digestColumns, sources: lines) { $0.section == .overdue }
  }

  private struct DigestLine {
    let section: Digest.Section.Kind
    let entry: Digest.Entry
    var standing: TaskStanding { entry.standing }
    var task: TrackedTask { standing.task }
  }

  private static var digestColumns: [ColumnDefinition<DigestLine>] {
    [
      .init(Column("section", "Mục", .text, layout: .wrapping(1, minimum: 10))) { .text($0.section.title) },
      .init(Column("label", "Mã", .text, for: .people)) { .text($0.entry.label) },
      .init(Column("id", "Mã", .text, for: .machines)) { .text($0.task.id.description) },
      .init(Column("number", "Số, ký hiệu", .text, layout: .wrapping(1, minimum: 8, leavesAt: 1))) { .optional($0.task.header.number) },
      .init(Column("issued", "Ngày ban hành", .date, for: .machines)) { .optional($0.task.header.issued) },
      .init(Column("text", "Nội dung nhiệm vụ", .text, layout: .wrapping(4, minimum: 16))) { .text($0.task.task.text) },
      .init(Column("leads", "Chủ trì", .agencies, layout: .wrapping(2, minimum: 10, leavesAt: 2))) { .agencies($0.task.task.leads) },
      .init(Column("supporters", "Phối hợp", .agencies, for: .machines)) { .agencies($0.task.task.supporters) },
      .init(Column("deadlineText", "Thời hạn (nguyên văn)", .text, for: .machines)) { .optional($0.task.task.deadline?.text) },
      .init(Column("due", "Hạn cuối", .date)) { .optional($0.task.due) },
      .init(Column("status", "Tình trạng", .text, for: .people, layout: .wrapping(2, minimum: 10), isAlert: true)) {
        .text($0.entry.state(in: $0.section))
      },
      .init(Column("state", "Tình trạng", .text, for: .machines)) { .text($0.standing.state.rawValue) },
      .init(Column("daysLate", "Số ngày quá hạn", .integer, for: .machines)) { .optional($0.standing.daysLate) },
      .init(Column("daysLeft", "Số ngày còn lại", .integer, for: .machines)) { .optional($0.standing.daysLeft) },
      .init(Column("isNew", "Mới giao", .flag, for: .machines)) { .flag($0.entry.isNew) },
      .init(Column("doneOn", "Ngày hoàn thành", .date, for: .machines)) { .optional($0.task.doneOn) },
      .init(Column("result", "Kết quả", .text, for: .machines)) { .optional($0.task.result) },
    ]
  }
}
