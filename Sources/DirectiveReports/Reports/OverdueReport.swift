import DirectiveModel

extension Report {
  /// The overdue tasks with the columns that offices hand in, the most days late first.
  ///
  /// `query` narrows it (an agency, a directive); its own "overdue" and "due within" are ignored.
  package static func overdue(_ tasks: [TrackedTask], query: TaskQuery = TaskQuery(), today: CivilDate) -> Report {
    let query = query.forOverdue
    return overdue(selected: query.standings(of: tasks, today: today), query: query, today: today)
  }

  /// The same for tasks that `query.forOverdue` has selected, in any order.
  package static func overdue(selected: [TaskStanding], query: TaskQuery, today: CivilDate) -> Report {
    let (standings, query) = (selected.sortedByUrgency(), query.forOverdue)
    let frame = Frame(
      name: "overdue", title: Messages.title(of: "danh sách nhiệm vụ" + query.conditionWords, on: today), asOf: today,
      notes: notes(on: standings), emptyMessage: Messages.noTasks(query.conditionWords, on: today))
    let lines = standings.enumerated().map { OverdueLine(place: $0.offset + 1, standing: $0.element) }
    return Report(frame, columns: overdueColumns, sources: lines) { _ in true }
  }

  private struct OverdueLine {
    let place: Int
    let standing: TaskStanding
    var task: TrackedTask { standing.task }

    /// What an office wants to know before it asks: the mark, an extension that was granted, notes.
    var remarks: [String] {
      let mark = standing.isLateByExclusionOnly ? ["(*)"] : standing.isLateByAssumption ? ["(**)"] : []
      let extended = task.extendedTo.map { "đã gia hạn đến \($0.dayMonthYear)" }
      return mark + [extended].compactMap(\.self) + standing.dueNotes + openParts + task.notes
    }

    /// Who of several has not answered.
    private var openParts: [String] {
      guard task.isShared else { return [] }
      let open = task.parts.filter { $0.doneOn == nil }
      return open.count == task.parts.count ? [] : ["còn \(open.map(PartWords.name).joined(separator: ", "))"]
    }
  }

  private static var overdueColumns: [ColumnDefinition<OverdueLine>] {
    [
      .init(Column("place", "STT", .integer)) { .integer($0.place) },
      .init(Column("id", "Mã", .text, for: .machines)) { .text($0.task.id.description) },
      .init(Column("number", "Số, ký hiệu", .text, layout: .wrapping(1, minimum: 8))) { .optional($0.task.header.number) },
      .init(Column("issued", "Ngày ban hành", .date, layout: .fixed(leavesAt: 2))) { .optional($0.task.header.issued) },
      .init(Column("text", "Nội dung nhiệm vụ", .text, layout: .wrapping(4, minimum: 20))) { .text($0.task.task.text) },
      .init(Column("leads", "Chủ trì", .agencies, layout: .wrapping(2, minimum: 12))) { .agencies($0.task.task.leads) },
      .init(Column("supporters", "Phối hợp", .agencies, layout: .wrapping(2, minimum: 12, leavesAt: 4))) {
        .agencies($0.task.task.supporters)
      },
      .init(Column("deadlineText", "Thời hạn (nguyên văn)", .text, layout: .wrapping(1, minimum: 12, leavesAt: 3))) {
        .optional($0.task.task.deadline?.text)
      },
      .init(Column("due", "Hạn cuối", .date)) { .optional($0.task.due) },
      .init(Column("daysLate", "Số ngày quá hạn", .integer, isAlert: true)) { .optional($0.standing.daysLate) },
      .init(Column("remarks", "Kết quả, ghi chú", .list, layout: .wrapping(1, minimum: 8, leavesAt: 1))) {
        .list($0.remarks)
      },
    ]
  }
}

extension TaskQuery {
  /// What the report of overdue tasks selects: only those.
  package var forOverdue: TaskQuery {
    var query = self
    query.isOverdueOnly = true
    query.dueWithinDays = nil
    return query
  }
}
