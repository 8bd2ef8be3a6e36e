import DirectiveModel

extension Report {
  /// The list of `cchc directives`: the register of documents, by date of issue, undated ones last.
  package static func directives(
    _ directives: [RegisteredDirective], today: CivilDate, format: ReportFormat? = nil, label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    let lines = sorted(directives.map { DirectiveLine(id: $0.id, entry: $0.entry) })
    let frame = Frame(
      name: "directives", title: Messages.title(of: "văn bản đã nhập", on: today), asOf: today,
      notes: directiveNotes(lines), emptyMessage: Messages.noDirectives)
    return Report(frame, columns: headerColumns(label: label) + [taskCountColumn { $0.entry?.taskCount ?? 0 }], sources: lines, format: format) { _ in false }
  }

  /// How far the tasks of each directive are, by date of issue; "Cộng" adds the rows up.
  ///
  /// `openFindingCount` is of those whose entries leave it open.
  package static func directiveProgress(
    _ directives: [RegisteredDirective], today: CivilDate, soonWithinDays: Int, openFindingCount: (DirectiveID) -> Int,
    label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    let lines = directives.map { directive in
      DirectiveLine(
        id: directive.id, entry: directive.entry, tally: TaskTally(directive.counts, on: today, soonWithinDays: soonWithinDays),
        reviewCount: directive.entry.openFindingCount ?? openFindingCount(directive.id))
    }
    return directiveProgress(sorted(lines), today: today, period: nil, label: label)
  }

  /// The same of directives that were read whole; with a period only its tasks count, and only directives that have some.
  package static func directiveProgress(
    _ directives: [StoredDirective], tracking: Tracking, period: ReportPeriod? = nil,
    label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    var query = TaskQuery()
    query.period = period
    let lines = directives.filter { tracking.knows($0.corrected) }.map { stored in
      let tasks = tracking.tasks(of: stored).filter(query.covers)
      let tally = TaskTally(tasks.map { TaskStanding($0, on: tracking.day, soonWithinDays: tracking.soonWithinDays) })
      return DirectiveLine(
        id: stored.id, entry: RegisterEntry(stored), tally: tally, reviewCount: ReviewQuery().select(from: [stored]).count)
    }
    return directiveProgress(
      sorted(period == nil ? lines : lines.filter { $0.tally.total > 0 }), today: tracking.day, period: period, label: label)
  }

  private static func directiveProgress(
    _ lines: [DirectiveLine], today: CivilDate, period: ReportPeriod?, label: @escaping (DirectiveID) -> String
  ) -> Report {
    let frame = Frame(
      name: "directiveProgress",
      title: Messages.title(of: "tình hình thực hiện nhiệm vụ theo văn bản", on: today, period: period), asOf: today,
      period: period, notes: directiveNotes(lines) + (period.map { [Messages.covered(by: $0)] } ?? []),
      emptyMessage: period == nil ? Messages.noDirectives : Messages.noTasks("", on: today, period: period))
    let totals = lines.reduce(DirectiveLine()) { sum, line in
      DirectiveLine(tally: sum.tally + line.tally, reviewCount: sum.reviewCount + line.reviewCount)
    }
    return Report(
      frame,
      columns: headerColumns(label: label) + [taskCountColumn(\.tally.total)]
        + progressColumns(shelved: totals.tally[.withdrawn] + totals.tally[.suspended]), sources: lines,
      totals: lines.isEmpty ? nil : totals
    ) { $0.tally[.overdue] > 0 }
  }

  private struct DirectiveLine {
    /// Nil in the row that adds the others up, as the entry.
    var id: DirectiveID?
    var entry: RegisterEntry?
    var tally = TaskTally()
    var reviewCount = 0
  }

  private static func sorted(_ lines: [DirectiveLine]) -> [DirectiveLine] {
    let keyed = lines.map { (line: $0, issued: $0.entry?.issued?.dayNumber ?? .max, id: NaturalOrder.key(of: $0.id?.rawValue ?? "")) }
    return keyed.sorted {
      $0.issued != $1.issued ? $0.issued < $1.issued : $0.id.lexicographicallyPrecedes($1.id)
    }.map(\.line)
  }

  private static func directiveNotes(_ lines: [DirectiveLine]) -> [String] {
    lines.isEmpty ? [] : [Messages.directiveCount(lines.count)]
  }

  private static func headerColumns(label: @escaping (DirectiveID) -> String) -> [ColumnDefinition<DirectiveLine>] {
    [
      .init(Column("label", "Mã", .text, for: .people)) { .text($0.id.map(label) ?? Messages.total) },
      .init(Column("id", "Mã", .text, for: .workbooks)) { .text($0.id?.description ?? Messages.total) },
      .init(Column("number", "Số, ký hiệu", .text, layout: .wrapping(1, minimum: 8))) { .optional($0.entry?.number) },
      .init(Column("issued", "Ngày ban hành", .date, layout: .fixed(leavesAt: 1))) { .optional($0.entry?.issued) },
      .init(Column("documentType", "Loại văn bản", .text, for: .workbooks)) { .optional($0.entry?.documentType) },
      .init(Column("issuer", "Cơ quan ban hành", .text, layout: .wrapping(1, minimum: 8, leavesAt: 2))) {
        .optional($0.entry?.issuer)
      },
      .init(Column("subject", "Trích yếu", .text, layout: .wrapping(3, minimum: 16, lines: 4))) { .optional($0.entry?.subject) },
    ]
  }

  private static func taskCountColumn(_ count: @escaping (DirectiveLine) -> Int) -> ColumnDefinition<DirectiveLine> {
    .init(Column("total", "Nhiệm vụ", .integer)) { .integer(count($0)) }
  }

  /// People see the column of what is withdrawn or suspended only where there is some of it.
  private static func progressColumns(shelved: Int) -> [ColumnDefinition<DirectiveLine>] {
    [
      .init(Column("done", "Hoàn thành", .integer)) { .integer($0.tally.done) },
      .init(Column("overdue", "Quá hạn", .integer, isAlert: true)) { .integer($0.tally[.overdue]) },
      .init(Column("open", "Đang thực hiện", .integer)) { .integer($0.tally[.inTime] + $0.tally[.noDeadline]) },
      .init(Column("shelved", "Rút, tạm hoãn", .integer, for: shelved > 0 ? .everyone : .machines)) {
        .integer($0.tally[.withdrawn] + $0.tally[.suspended])
      },
      .init(Column("review", "Cần soát", .integer)) { .integer($0.reviewCount) },
    ]
  }
}
