import DirectiveModel

extension Report {
  /// The list of `cchc tasks`: five columns for people; for machines every field of the task instead of composed words.
  ///
  /// `label` is how people type a task's id; `ShortIDs` makes such labels.
  package static func tasks(
    _ tasks: [TrackedTask], query: TaskQuery, today: CivilDate,
    label: @escaping (TaskID) -> String = { $0.description }
  ) -> Report {
    Report.tasks(selected: query.standings(of: tasks, today: today), query: query, today: today, label: label)
  }

  /// The same for tasks that `query` has selected, in any order; with a format for that one alone.
  package static func tasks(
    selected: [TaskStanding], query: TaskQuery, today: CivilDate, format: ReportFormat? = nil,
    label: @escaping (TaskID) -> String = { $0.description }
  ) -> Report {
    let standings = selected.sortedByUrgency()
    let frame = Frame(
      name: "tasks", title: Messages.title(of: "nhiệm vụ" + query.conditionWords, on: today), asOf: today,
      notes: notes(on: standings), emptyMessage: Messages.noTasks(query.conditionWords, on: today))
    return Report(frame, columns: taskColumns(label: label), sources: standings, format: format) { $0.state == .overdue }
  }

  /// Count and footnote under a list of tasks.
  static func notes(on standings: [TaskStanding]) -> [String] {
    guard !standings.isEmpty else { return [] }
    let overdue = standings.filter { $0.state == .overdue }
    let marked = standings.filter(\.isLateByExclusionOnly)
    let count = Messages.taskCount(
      standings.count, overdue: overdue.count, byExclusion: overdue.filter(\.isLateByExclusionOnly).count)
    let isAssumed = standings.contains { $0.task.isDueAssumed && $0.task.extendedTo == nil }
    return [count] + (marked.isEmpty ? [] : [Messages.exclusionFootnote]) + (isAssumed ? [Messages.assumptionFootnote] : [])
  }

  private static func taskColumns(label: @escaping (TaskID) -> String) -> [ColumnDefinition<TaskStanding>] {
    identityColumns(label: label) + dutyColumns + standingColumns
  }

  private static func identityColumns(label: @escaping (TaskID) -> String) -> [ColumnDefinition<TaskStanding>] {
    [
      .init(Column("label", "Mã", .text, for: .people)) { .text(label($0.task.id)) },
      .init(Column("id", "Mã", .text, for: .workbooks)) { .text($0.task.id.description) },
      .init(Column("number", "Số, ký hiệu", .text, for: .workbooks)) { .optional($0.task.header.number) },
      .init(Column("issued", "Ngày ban hành", .date, for: .workbooks)) { .optional($0.task.header.issued) },
      .init(Column("issuer", "Cơ quan ban hành", .text, for: .workbooks)) { .optional($0.task.header.issuer) },
      .init(Column("subject", "Trích yếu", .text, for: .workbooks)) { .optional($0.task.header.subject) },
    ]
  }

  private static var dutyColumns: [ColumnDefinition<TaskStanding>] {
    [
      .init(Column("text", "Nội dung", .text, layout: .wrapping(4, minimum: 16, lines: 4))) { .text($0.task.task.text) },
      .init(Column("leads", "Chủ trì", .agencies, layout: .wrapping(2, minimum: 10, lines: 4))) {
        .agencies($0.task.task.leads)
      },
      .init(Column("supporters", "Phối hợp", .agencies, for: .workbooks)) { .agencies($0.task.task.supporters) },
      .init(Column("reportTo", "Báo cáo", .agencies, for: .workbooks)) { .agencies($0.task.task.reportTo) },
      .init(Column("dueWords", "Thời hạn", .text, for: .people, layout: .wrapping(2, minimum: 10))) { .text($0.dueWords) },
      .init(Column("deadlineText", "Thời hạn (nguyên văn)", .text, for: .machines)) {
        .optional($0.task.task.deadline?.text)
      },
      .init(Column("deadline", "Thời hạn", .text, for: .machines)) {
        .optional($0.task.task.deadline.map(DeadlineWords.words))
      },
      .init(Column("due", "Hạn cuối", .date, for: .workbooks)) { .optional($0.task.due) },
      .init(Column("originalDue", "Hạn cuối ban đầu", .date, for: .machines)) { .optional($0.task.originalDue) },
      .init(Column("dueNotes", "Về hạn cuối", .list, for: .machines)) { .list($0.dueNotes) },
      .init(Column("dueAssumed", "Hạn giả định", .flag, for: .machines)) { .flag($0.task.isDueAssumed) },
    ]
  }

  private static var standingColumns: [ColumnDefinition<TaskStanding>] {
    [
      .init(Column("status", "Tình trạng", .text, for: .people, layout: .wrapping(3, minimum: 10), isAlert: true)) {
        .text($0.words)
      },
      .init(Column("state", "Tình trạng", .text, for: .workbooks)) { .text($0.state.rawValue) },
      .init(Column("daysLate", "Số ngày quá hạn", .integer, for: .workbooks)) { .optional($0.daysLate) },
      .init(Column("daysLateWithoutExtension", "Số ngày quá hạn ban đầu", .integer, for: .machines)) {
        .optional($0.daysLateWithoutExtension)
      },
      .init(Column("daysLeft", "Số ngày còn lại", .integer, for: .workbooks)) { .optional($0.daysLeft) },
      .init(Column("lateByExclusionOnly", "Quá hạn (*)", .flag, for: .machines)) { .flag($0.isLateByExclusionOnly) },
      .init(Column("doneOn", "Ngày hoàn thành", .date, for: .workbooks)) { .optional($0.task.doneOn) },
      .init(Column("result", "Kết quả", .text, for: .workbooks)) { .optional($0.task.result) },
      .init(Column("parts", "Từng cơ quan", .list, for: .workbooks)) { .list($0.task.isShared ? $0.task.parts.map(PartWords.words) : []) },
      .init(Column("notes", "Ghi chú", .list, for: .workbooks)) { .list($0.task.notes) },
    ]
  }
}
