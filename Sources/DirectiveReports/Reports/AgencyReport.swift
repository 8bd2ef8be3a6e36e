import DirectiveModel

extension Report {
  /// How each agency stands: the most overdue tasks first, tasks without a lead in the last row; "Cộng" adds the rows up.
  ///
  /// A task of several agencies, or of a group's members, counts in each one's row by that one's own part; under the sum a row
  /// counts every task once, and a note says how many tasks and assignments there are.
  /// `query` narrows the tasks, and with an agency also the rows.
  package static func agencies(_ tasks: [TrackedTask], query: TaskQuery = TaskQuery(), today: CivilDate) -> Report {
    var query = query
    query.includesSupporters = false
    return agencies(LedgerSummary(query.select(from: tasks, today: today).map(\.task)), query: query, today: today)
  }

  /// The same for tasks that were counted before; `query` says by which conditions they were chosen.
  package static func agencies(_ summary: LedgerSummary, query: TaskQuery, today: CivilDate) -> Report {
    let tally = { TaskTally($0, on: today, soonWithinDays: query.soonWithinDays) }
    let lines = agencyLines(summary, tally)
    let total = lines.reduce(TaskTally()) { $0 + $1.tally }
    let once = tally(summary.whole)
    let frame = Frame(
      name: "agencies", title: Messages.title(of: "tình hình thực hiện nhiệm vụ\(query.conditionWords) theo cơ quan", on: today),
      asOf: today,
      notes: agencyNotes(total, summary, soonWithinDays: query.soonWithinDays),
      emptyMessage: Messages.noTasks(query.conditionWords, on: today))
    let totals = AgencyLine(agency: AgencyName(id: nil, name: Messages.total), tally: total)
    let distinct = AgencyLine(agency: AgencyName(id: nil, name: Messages.eachTaskOnce), tally: once)
    return Report(
      frame, columns: agencyColumns(of: total), sources: lines, totals: lines.isEmpty ? nil : totals,
      distinct: once.total == total.total ? nil : distinct
    ) {
      $0.tally[.overdue] > 0
    }
  }

  private struct AgencyLine {
    var agency: AgencyName
    var tally = TaskTally()
  }

  private static func agencyLines(_ summary: LedgerSummary, _ tally: (LedgerSummary.Counts) -> TaskTally) -> [AgencyLine] {
    let sorted = sortedByUrgency(
      summary.lines.filter { $0.counts.total > 0 }.map { AgencyLine(agency: $0.agency, tally: tally($0.counts)) })
    guard summary.unassigned.total > 0 else { return sorted }
    return sorted + [AgencyLine(agency: AgencyName(id: nil, name: Messages.unknownAgency), tally: tally(summary.unassigned))]
  }

  private static func sortedByUrgency(_ lines: [AgencyLine]) -> [AgencyLine] {
    let keyed = lines.map { (line: $0, name: FoldedText.fold($0.agency.name)) }
    return keyed.sorted { a, b in
      let (x, y) = (a.line.tally, b.line.tally)
      if x[.overdue] != y[.overdue] { return x[.overdue] > y[.overdue] }
      if x.total != y.total { return x.total > y.total }
      if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
      return a.line.agency.name.utf8.lexicographicallyPrecedes(b.line.agency.name.utf8)
    }.map(\.line)
  }

  private static func agencyNotes(_ total: TaskTally, _ summary: LedgerSummary, soonWithinDays: Int) -> [String] {
    guard total.total > 0 else { return [] }
    var notes = [Messages.counted(summary.whole.total, assignments: total.total)]
    if total.dueSoon > 0 { notes.append(Messages.soonIncluded(within: soonWithinDays)) }
    if total.overdueByExclusion > 0 { notes.append(Messages.exclusionCount(total.overdueByExclusion)) }
    if total.overdueByAssumption > 0 { notes.append(Messages.assumptionCount(total.overdueByAssumption)) }
    if summary.orphanCount > 0 { notes.append(Messages.orphanCount(summary.orphanCount)) }
    if summary.withoutDayCount > 0 { notes.append(Messages.countedWithoutDay) }
    if summary.doneWithoutDayCount > 0 { notes.append(Messages.doneWithoutDeadline) }
    if total.done + total[.overdue] > 0 { notes.append(Messages.onTimeRate) }
    return notes
  }

  private static func agencyColumns(of total: TaskTally) -> [ColumnDefinition<AgencyLine>] {
    let identity: [ColumnDefinition<AgencyLine>] = [
      .init(Column("agencyID", "Mã cơ quan", .text, for: .machines)) { .optional($0.agency.id?.rawValue) },
      .init(Column("agency", "Cơ quan", .text, layout: .wrapping(1, minimum: 18))) { .text($0.agency.name) },
      .init(Column("total", "Tổng", .integer)) { .integer($0.tally.total) },
    ]
    return identity + TaskTally.Bucket.allCases.flatMap { countColumns(of: $0, total: total[$0]) } + rateColumns
  }

  /// One column for each bucket, so that a row's counts add up to its total, and after it what is a part of the bucket.
  ///
  /// People see what is rare only where there is some of it: a column that leaves for want of room would spoil the sum.
  private static func countColumns(of bucket: TaskTally.Bucket, total: Int) -> [ColumnDefinition<AgencyLine>] {
    let count = ColumnDefinition<AgencyLine>(Column(bucket.key, bucket.title, .integer, isAlert: bucket == .overdue)) {
      .integer($0.tally[bucket])
    }
    switch bucket {
    case .inTime:
      let part = Column("dueSoon", "Trong đó sắp đến hạn", .integer, layout: .fixed(leavesAt: 4))
      return [count, .init(part) { .integer($0.tally.dueSoon) }]
    case .overdue:
      let part = Column("overdueByExclusion", "Trong đó quá hạn (*)", .integer, for: .machines)
      let assumed = Column("overdueByAssumption", "Trong đó quá hạn (**)", .integer, for: .machines)
      return [count, .init(part) { .integer($0.tally.overdueByExclusion) }, .init(assumed) { .integer($0.tally.overdueByAssumption) }]
    case .suspended, .withdrawn:
      let rare = Column(bucket.key, bucket.title, .integer, for: total > 0 ? .everyone : .machines)
      return [.init(rare) { .integer($0.tally[bucket]) }]
    case .doneInTime, .doneLate, .noDeadline: return [count]
    }
  }

  private static var rateColumns: [ColumnDefinition<AgencyLine>] {
    [
      .init(Column("doneRate", "Tỷ lệ hoàn thành", .percent, layout: .fixed(leavesAt: 2))) {
        .percent($0.tally.done, of: $0.tally.total)
      },
      .init(Column("onTimeRate", "Tỷ lệ đúng hạn", .percent, layout: .fixed(leavesAt: 3))) {
        .percent($0.tally[.doneInTime], of: $0.tally.done + $0.tally[.overdue])
      },
      .init(Column("longestDaysLate", "Quá hạn lâu nhất (ngày)", .integer, layout: .fixed(leavesAt: 1))) {
        .optional($0.tally.longestDaysLate)
      },
    ]
  }
}
