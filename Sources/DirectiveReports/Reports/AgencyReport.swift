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
    return agencies(selected: query.standings(of: tasks, today: today), query: query, today: today)
  }

  /// The same for tasks that `query` has selected, in any order.
  package static func agencies(selected standings: [TaskStanding], query: TaskQuery, today: CivilDate) -> Report {
    let facts = AgencyFacts(
      taskCount: standings.count,
      orphanCount: standings.count { $0.task.isOrphaned },
      hasUndated: standings.contains { $0.state == .noDeadline && $0.task.task.deadline != nil },
      hasDoneUndated: standings.contains { $0.state == .doneInTime && $0.task.due == nil })
    return agencies(
      agencyLines(standings, query: query), once: TaskTally(standings, in: query.period), facts, query: query, today: today,
      periodNotes: query.periodNotes(standings))
  }

  /// The same for all tasks, which were counted before.
  package static func agencies(_ summary: LedgerSummary, query: TaskQuery, today: CivilDate) -> Report {
    let tally = { TaskTally($0, on: today, soonWithinDays: query.soonWithinDays) }
    let counted = summary.lines.filter { $0.counts.total > 0 }
    var lines = sortedByUrgency(counted.map { AgencyLine(agency: $0.agency, tally: tally($0.counts)) })
    if summary.unassigned.total > 0 {
      lines.append(AgencyLine(agency: AgencyName(id: nil, name: Messages.unknownAgency), tally: tally(summary.unassigned)))
    }
    let facts = AgencyFacts(
      taskCount: summary.whole.total, orphanCount: summary.orphanCount, hasUndated: summary.withoutDayCount > 0,
      hasDoneUndated: summary.doneWithoutDayCount > 0)
    return agencies(lines, once: tally(summary.whole), facts, query: query, today: today, periodNotes: [])
  }

  /// What the notes say of all tasks together.
  private struct AgencyFacts {
    let taskCount: Int
    let orphanCount: Int
    let hasUndated: Bool
    let hasDoneUndated: Bool
  }

  private static func agencies(
    _ lines: [AgencyLine], once: TaskTally, _ facts: AgencyFacts, query: TaskQuery, today: CivilDate, periodNotes: [String]
  ) -> Report {
    let total = lines.reduce(TaskTally()) { $0 + $1.tally }
    let frame = Frame(
      name: "agencies", title: query.title(of: "tình hình thực hiện nhiệm vụ\(query.conditionWords) theo cơ quan", on: today),
      asOf: today, period: query.period,
      notes: agencyNotes(total, facts, soonWithinDays: query.soonWithinDays) + periodNotes,
      emptyMessage: query.emptyMessage(on: today))
    let totals = AgencyLine(agency: AgencyName(id: nil, name: Messages.total), tally: total)
    let distinct = AgencyLine(agency: AgencyName(id: nil, name: Messages.eachTaskOnce), tally: once)
    return Report(
      frame, columns: agencyColumns(of: total, in: query.period), sources: lines, totals: lines.isEmpty ? nil : totals,
      distinct: once.total == total.total ? nil : distinct
    ) {
      $0.tally[.overdue] > 0
    }
  }

  private struct AgencyLine {
    var agency: AgencyName
    var tally = TaskTally()
  }

  private static func agencyLines(_ standings: [TaskStanding], query: TaskQuery) -> [AgencyLine] {
    var ledger = AgencyLines(query: query)
    for standing in standings { ledger.add(standing) }
    let sorted = sortedByUrgency(ledger.lines.filter { $0.tally.total > 0 })
    return ledger.unknown.tally.total == 0 ? sorted : sorted + [ledger.unknown]
  }

  /// Rows under construction.
  private struct AgencyLines {
    private let query: TaskQuery
    private var roster = AgencyRoster()
    /// Of each agency of the roster.
    private var tallies: [TaskTally] = []
    private(set) var unknown = AgencyLine(agency: AgencyName(id: nil, name: Messages.unknownAgency))

    init(query: TaskQuery) { self.query = query }

    var lines: [AgencyLine] { zip(roster.agencies, tallies).map { AgencyLine(agency: $0, tally: $1) } }

    mutating func add(_ standing: TaskStanding) {
      // Two departments that became one: it owes both parts, and its row counts the task once.
      var shares: [(place: Int, parts: [TaskPart])] = []
      for part in standing.task.parts {
        let place = place(of: part.agency)
        if let share = shares.firstIndex(where: { $0.place == place }) {
          shares[share].parts.append(part)
        } else {
          shares.append((place, [part]))
        }
      }
      let isEqualForAll = shares.count == 1 || standing.task.parts.allSatisfy { $0.doneOn == nil }
      for share in shares {
        let own = isEqualForAll ? standing : standing.own(share.parts)
        // What one of them had done before the period is no longer its work, while the others go on.
        if query.covers(own.task) { tallies[share.place].add(own, in: query.period) }
      }
      if shares.isEmpty { unknown.tally.add(standing, in: query.period) }
    }

    private mutating func place(of agency: AgencyName) -> Int {
      let place = roster.place(of: agency)
      if place == tallies.count { tallies.append(TaskTally()) }
      return place
    }
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

  private static func agencyNotes(_ total: TaskTally, _ facts: AgencyFacts, soonWithinDays: Int) -> [String] {
    guard facts.taskCount > 0 else { return [] }
    var notes = [Messages.counted(facts.taskCount, assignments: total.total)]
    if total.dueSoon > 0 { notes.append(Messages.soonIncluded(within: soonWithinDays)) }
    if total.overdueByExclusion > 0 { notes.append(Messages.exclusionCount(total.overdueByExclusion)) }
    if total.overdueByAssumption > 0 { notes.append(Messages.assumptionCount(total.overdueByAssumption)) }
    if facts.orphanCount > 0 { notes.append(Messages.orphanCount(facts.orphanCount)) }
    if facts.hasUndated { notes.append(Messages.countedWithoutDay) }
    if facts.hasDoneUndated { notes.append(Messages.doneWithoutDeadline) }
    if total.done + total[.overdue] > 0 { notes.append(Messages.onTimeRate) }
    return notes
  }

  private static func agencyColumns(of total: TaskTally, in period: ReportPeriod?) -> [ColumnDefinition<AgencyLine>] {
    let identity: [ColumnDefinition<AgencyLine>] = [
      .init(Column("agencyID", "Mã cơ quan", .text, for: .machines)) { .optional($0.agency.id?.rawValue) },
      .init(Column("agency", "Cơ quan", .text, layout: .wrapping(1, minimum: 18))) { .text($0.agency.name) },
      .init(Column("total", "Tổng", .integer)) { .integer($0.tally.total) },
    ]
    return identity + originColumns(in: period) + TaskTally.Bucket.allCases.flatMap { countColumns(of: $0, total: total[$0]) } + rateColumns
  }

  /// What a period found there and what it brought: the two add up to the total. Nothing without a period.
  private static func originColumns(in period: ReportPeriod?) -> [ColumnDefinition<AgencyLine>] {
    guard period != nil else { return [] }
    return [
      .init(Column("carriedOver", "Kỳ trước chuyển sang", .integer)) { .integer($0.tally.carriedOver) },
      .init(Column("assigned", "Giao trong kỳ", .integer)) { .integer($0.tally.total - $0.tally.carriedOver) },
    ]
  }

  /// One column for each bucket, so that a row's counts add up to its total, and after it what is a part of the bucket.
  ///
  /// People see what is rare only where there is some of it: a column that leaves for want of room would spoil the sum.
  private static func countColumns(of bucket: TaskTally.Bucket, total: Int) -> [ColumnDefinition<AgencyLine>] {
    let count = ColumnDefinition<AgencyLine>(Column(bucket.key, bucket.title, .integer, isAlert: bucket == .overdue, isShare: true)) {
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
      let rare = Column(bucket.key, bucket.title, .integer, for: total > 0 ? .everyone : .machines, isShare: true)
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

extension TaskStanding {
  /// Where the task stands for one of its agencies.
  fileprivate func own(_ parts: [TaskPart]) -> TaskStanding {
    TaskStanding(task.narrowed(to: parts), on: day, soonWithinDays: soonWithinDays)
  }
}
