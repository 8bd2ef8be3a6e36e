import DirectiveModel

extension Report {
  /// All tasks with the columns that offices hand in; open ones first, the earliest last day first.
  package static func taskReport(_ tasks: [TrackedTask], query: TaskQuery = TaskQuery(), today: CivilDate) -> Report {
    taskReport(selected: query.standings(of: tasks, today: today), query: query, today: today)
  }

  /// The same for tasks that `query` has selected, in any order.
  package static func taskReport(selected: [TaskStanding], query: TaskQuery, today: CivilDate) -> Report {
    let standings = selected.sortedByUrgency()
    let frame = Frame(
      name: "taskReport", title: query.title(of: "danh sách nhiệm vụ" + query.conditionWords, on: today), asOf: today,
      period: query.period, notes: notes(on: standings) + query.periodNotes(standings),
      emptyMessage: query.emptyMessage(on: today))
    let lines = TaskLine.all(standings, in: query.period)
    return Report(frame, columns: taskReportColumns(in: query.period), sources: lines) { $0.standing.state == .overdue }
  }

  /// The overdue tasks with the same columns, the most days late first.
  ///
  /// `query` narrows it (an agency, a directive, a period); its own "overdue" and "due within" are ignored.
  package static func overdue(_ tasks: [TrackedTask], query: TaskQuery = TaskQuery(), today: CivilDate) -> Report {
    let query = query.forOverdue
    return overdue(selected: query.standings(of: tasks, today: today), query: query, today: today)
  }

  /// The same for tasks that `query.forOverdue` has selected, in any order.
  package static func overdue(selected: [TaskStanding], query: TaskQuery, today: CivilDate) -> Report {
    let (standings, query) = (selected.sortedByUrgency(), query.forOverdue)
    let frame = Frame(
      name: "overdue", title: query.title(of: "danh sách nhiệm vụ" + query.conditionWords, on: today), asOf: today,
      period: query.period, notes: notes(on: standings) + query.periodNotes(standings),
      emptyMessage: query.emptyMessage(on: today))
    let lines = TaskLine.all(standings, in: query.period)
    return Report(frame, columns: overdueColumns(in: query.period), sources: lines) { _ in true }
  }

  private static func taskReportColumns(in period: ReportPeriod?) -> [ColumnDefinition<TaskLine>] {
    let days: [ColumnDefinition<TaskLine>] = [
      .init(Column("days", "Quá hạn/còn lại", .text, for: .people, layout: .wrapping(1, minimum: 6, leavesAt: 1), isAlert: true)) {
        .text($0.daysInWords)
      },
      .init(Column("daysLate", "Số ngày quá hạn", .integer, for: .workbooks, isAlert: true)) { .optional($0.standing.daysLate) },
      .init(Column("daysLeft", "Số ngày còn lại", .integer, for: .workbooks)) { .optional($0.standing.daysLeft) },
    ]
    return documentColumns + dutyColumns + originColumns(in: period) + [stateColumn(for: .everyone)] + days + resultColumns
  }

  /// Every task is overdue: people need no column for that.
  private static func overdueColumns(in period: ReportPeriod?) -> [ColumnDefinition<TaskLine>] {
    let daysLate = ColumnDefinition<TaskLine>(Column("daysLate", "Số ngày quá hạn", .integer, isAlert: true)) {
      .optional($0.standing.daysLate)
    }
    return documentColumns + dutyColumns + originColumns(in: period) + [stateColumn(for: .machines), daysLate] + resultColumns
  }

  private static var documentColumns: [ColumnDefinition<TaskLine>] {
    [
      .init(Column("place", "STT", .integer)) { .integer($0.place) },
      .init(Column("id", "Mã", .text, for: .machines)) { .text($0.task.id.description) },
      .init(Column("number", "Số, ký hiệu", .text, layout: .wrapping(2, minimum: 8))) { .optional($0.task.header.number) },
      .init(Column("issued", "Ngày ban hành", .date, layout: .fixed(leavesAt: 3))) { .optional($0.task.header.issued) },
      .init(Column("issuer", "Cơ quan ban hành", .text, layout: .wrapping(1, minimum: 10, leavesAt: 8))) {
        .optional($0.task.header.issuer)
      },
      .init(Column("subject", "Trích yếu", .text, layout: .wrapping(3, minimum: 16, leavesAt: 9))) { .optional($0.task.header.subject) },
    ]
  }

  private static var dutyColumns: [ColumnDefinition<TaskLine>] {
    [
      .init(Column("text", "Nội dung nhiệm vụ", .text, layout: .wrapping(6, minimum: 20))) { .text($0.task.task.text) },
      .init(Column("leads", "Chủ trì", .agencies, layout: .wrapping(2, minimum: 12))) { .agencies($0.task.task.leads) },
      .init(Column("supporters", "Phối hợp", .agencies, layout: .wrapping(2, minimum: 12, leavesAt: 6))) {
        .agencies($0.task.task.supporters)
      },
      .init(Column("deadlineText", "Thời hạn (nguyên văn)", .text, layout: .wrapping(2, minimum: 12, leavesAt: 5))) {
        .optional($0.task.task.deadline?.text)
      },
      .init(Column("due", "Hạn cuối", .date)) { .optional($0.task.due) },
    ]
  }

  /// Which tasks a period found there and which it brought; nothing without a period.
  private static func originColumns(in period: ReportPeriod?) -> [ColumnDefinition<TaskLine>] {
    guard period != nil else { return [] }
    return [
      .init(Column("origin", "Kỳ giao", .text, layout: .wrapping(1, minimum: 8, leavesAt: 7))) { .optional($0.origin?.words) }
    ]
  }

  private static func stateColumn(for audience: Column.Audience) -> ColumnDefinition<TaskLine> {
    .init(Column("state", "Tình trạng", .text, for: audience, layout: .wrapping(1, minimum: 10), isAlert: true)) {
      .text($0.standing.state.rawValue)
    }
  }

  private static var resultColumns: [ColumnDefinition<TaskLine>] {
    [
      .init(Column("doneOn", "Ngày hoàn thành", .date, for: .workbooks)) { .optional($0.task.doneOn) },
      .init(Column("results", "Kết quả", .list, layout: .wrapping(2, minimum: 8, leavesAt: 4))) { .list($0.results) },
      .init(Column("remarks", "Ghi chú", .list, layout: .wrapping(2, minimum: 8, leavesAt: 2))) { .list($0.remarks) },
    ]
  }
}

/// One row of a list of tasks that is handed in.
private struct TaskLine {
  let place: Int
  let standing: TaskStanding
  let origin: ReportPeriod.Origin?
  var task: TrackedTask { standing.task }

  static func all(_ standings: [TaskStanding], in period: ReportPeriod?) -> [TaskLine] {
    standings.enumerated().map {
      TaskLine(place: $0.offset + 1, standing: $0.element, origin: period?.origin(of: $0.element.task))
    }
  }

  /// "quá 12 ngày", "còn 3 ngày"; empty for what has no last day or needs none any more.
  var daysInWords: String {
    if let daysLate = standing.daysLate { return Messages.daysLate(daysLate) }
    return standing.daysLeft.map(Messages.daysLeft) ?? ""
  }

  /// What was done, and by whom where several owe it.
  var results: [String] {
    if task.isShared { return task.parts.filter { $0.doneOn != nil }.map(PartWords.words) }
    return [task.doneOn.map(Messages.doneOn), task.result].compactMap(\.self)
  }

  /// What an office wants to know before it asks: the mark, an extension that was granted, who has not answered, notes.
  var remarks: [String] {
    let mark = standing.isLateByExclusionOnly ? ["(*)"] : standing.isLateByAssumption ? ["(**)"] : []
    let round = task.period.map(PeriodWords.words)
    let extended = task.extendedTo.map(Messages.extended)
    return mark + [round, extended].compactMap(\.self) + standing.dueNotes + openParts + task.notes
  }

  private var openParts: [String] {
    guard task.isShared else { return [] }
    let open = task.parts.filter { $0.doneOn == nil }
    return open.isEmpty || open.count == task.parts.count ? [] : [Messages.stillOpen(open.map(PartWords.name))]
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
