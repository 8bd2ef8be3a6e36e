import DirectiveModel

extension Report {
  /// The list of `cchc directives`: the register of documents, by date of issue, undated ones last.
  package static func directives(
    _ directives: [StoredDirective], tracking: Tracking,
    label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    let (lines, today) = (directiveLines(directives, tracking), tracking.day)
    let frame = Frame(
      name: "directives", title: Messages.title(of: "văn bản đã nhập", on: today), asOf: today,
      notes: directiveNotes(lines), emptyMessage: Messages.noDirectives)
    return Report(frame, columns: headerColumns(label: label) + [taskCountColumn { $0.directive?.tasks.count ?? 0 }], sources: lines) { _ in
      false
    }
  }

  /// How far the tasks of each directive are, by date of issue; "Cộng" adds the rows up.
  ///
  /// With a period only its tasks count, and only directives that have some.
  package static func directiveProgress(
    _ directives: [StoredDirective], tracking: Tracking, period: ReportPeriod? = nil,
    label: @escaping (DirectiveID) -> String = { $0.description }
  ) -> Report {
    let all = directiveLines(directives, tracking, period: period)
    let (lines, today) = (period == nil ? all : all.filter { $0.tally.total > 0 }, tracking.day)
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
    /// Nil in the row that adds the others up.
    var stored: StoredDirective?
    var tally = TaskTally()
    var reviewCount = 0
    /// As people corrected it.
    var directive: Directive?
  }

  private static func directiveLines(
    _ directives: [StoredDirective], _ tracking: Tracking, period: ReportPeriod? = nil
  ) -> [DirectiveLine] {
    var query = TaskQuery()
    query.period = period
    let keyed = directives.map { ($0, $0.corrected) }.filter { tracking.knows($1) }.map { stored, directive in
      let tasks = tracking.tasks(of: stored).filter(query.covers)
      let tally = TaskTally(tasks.map { TaskStanding($0, on: tracking.day, soonWithinDays: tracking.soonWithinDays) })
      let line = DirectiveLine(
        stored: stored, tally: tally, reviewCount: ReviewQuery().select(from: [stored]).count, directive: directive)
      return (
        line: line, issued: directive.issued?.dayNumber ?? .max, id: NaturalOrder.key(of: stored.id.rawValue)
      )
    }
    return keyed.sorted {
      $0.issued != $1.issued ? $0.issued < $1.issued : $0.id.lexicographicallyPrecedes($1.id)
    }.map(\.line)
  }

  private static func directiveNotes(_ lines: [DirectiveLine]) -> [String] {
    lines.isEmpty ? [] : [Messages.directiveCount(lines.count)]
  }

  private static func headerColumns(label: @escaping (DirectiveID) -> String) -> [ColumnDefinition<DirectiveLine>] {
    [
      .init(Column("label", "Mã", .text, for: .people)) { .text($0.stored.map { label($0.id) } ?? Messages.total) },
      .init(Column("id", "Mã", .text, for: .workbooks)) { .text($0.stored?.id.description ?? Messages.total) },
      .init(Column("number", "Số, ký hiệu", .text, layout: .wrapping(1, minimum: 8))) { .optional($0.directive?.number) },
      .init(Column("issued", "Ngày ban hành", .date, layout: .fixed(leavesAt: 1))) { .optional($0.directive?.issued) },
      .init(Column("documentType", "Loại văn bản", .text, for: .workbooks)) { .optional($0.directive?.documentType) },
      .init(Column("issuer", "Cơ quan ban hành", .text, layout: .wrapping(1, minimum: 8, leavesAt: 2))) {
        .optional($0.directive?.issuer?.name)
      },
      .init(Column("subject", "Trích yếu", .text, layout: .wrapping(3, minimum: 16, lines: 4))) {
        .optional($0.directive?.subject)
      },
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
