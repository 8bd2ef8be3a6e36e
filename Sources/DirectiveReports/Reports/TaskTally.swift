import DirectiveModel

/// How many tasks stand where. The total is the sum of the buckets, and every state falls into exactly one bucket.
struct TaskTally: Sendable, Hashable {
  /// The columns that add up to the total.
  enum Bucket: Int, Sendable, CaseIterable {
    case doneInTime, doneLate, inTime, overdue, noDeadline, suspended, withdrawn

    init(_ state: TaskState) {
      self =
        switch state {
        case .doneInTime: .doneInTime
        case .doneLate: .doneLate
        case .inTime, .dueSoon: .inTime
        case .overdue: .overdue
        case .noDeadline: .noDeadline
        case .suspended: .suspended
        case .withdrawn: .withdrawn
        }
    }
  }

  private var counts = [Int](repeating: 0, count: Bucket.allCases.count)
  /// Part of "in time".
  private(set) var dueSoon = 0
  /// Part of "overdue": late only by the exclusion of the day itself.
  private(set) var overdueByExclusion = 0
  /// Part of "overdue": late by a day that the text does not name.
  private(set) var overdueByAssumption = 0
  /// Of a period's tasks those that were given before it.
  private(set) var carriedOver = 0
  /// Days that the longest overdue task is late; nil when none is.
  private(set) var longestDaysLate: Int?

  init() {}

  init(_ standings: some Sequence<TaskStanding>, in period: ReportPeriod? = nil) {
    for standing in standings { add(standing, in: period) }
  }

  /// Tasks that were counted before, as they stand on that day; "sắp đến hạn" from so many days before the last day on.
  init(_ counted: LedgerSummary.Counts, on day: CivilDate, soonWithinDays: Int) {
    for (state, count) in counted.settled { counts[Bucket(state).rawValue] += count }
    for (times, count) in counted.waiting { add(times, count: count, on: day, soonWithinDays: soonWithinDays) }
  }

  private mutating func add(_ times: TaskTimes, count: Int, on day: CivilDate, soonWithinDays: Int) {
    let state = times.state(on: day, soonWithin: soonWithinDays)
    counts[Bucket(state).rawValue] += count
    if state == .dueSoon { dueSoon += count }
    guard state == .overdue, let daysLate = times.daysLate(on: day) else { return }
    if times.isLateByExclusionOnly(on: day) { overdueByExclusion += count }
    if times.isLateByAssumption(on: day) { overdueByAssumption += count }
    longestDaysLate = max(longestDaysLate ?? 0, daysLate)
  }

  subscript(bucket: Bucket) -> Int { counts[bucket.rawValue] }

  var total: Int { counts.reduce(0, +) }
  var done: Int { self[.doneInTime] + self[.doneLate] }

  mutating func add(_ standing: TaskStanding, in period: ReportPeriod? = nil) {
    if period?.origin(of: standing.task) == .carriedOver { carriedOver += 1 }
    add(standing.task.times, count: 1, on: standing.day, soonWithinDays: standing.soonWithinDays)
  }

  static func + (a: TaskTally, b: TaskTally) -> TaskTally {
    var sum = a
    for bucket in Bucket.allCases { sum.counts[bucket.rawValue] += b[bucket] }
    sum.dueSoon += b.dueSoon
    sum.carriedOver += b.carriedOver
    sum.overdueByExclusion += b.overdueByExclusion
    sum.overdueByAssumption += b.overdueByAssumption
    sum.longestDaysLate = [a.longestDaysLate, b.longestDaysLate].compactMap(\.self).max()
    return sum
  }
}

extension TaskTally.Bucket {
  /// The column's heading.
  var title: String {
    switch self {
    case .doneInTime: "Hoàn thành đúng hạn"
    case .doneLate: "Hoàn thành quá hạn"
    case .inTime: "Trong hạn"
    case .overdue: "Quá hạn"
    case .noDeadline: "Không hạn"
    case .suspended: "Tạm hoãn"
    case .withdrawn: "Rút"
    }
  }

  /// The column's key.
  var key: String {
    switch self {
    case .doneInTime: "doneInTime"
    case .doneLate: "doneLate"
    case .inTime: "inTime"
    case .overdue: "overdue"
    case .noDeadline: "noDeadline"
    case .suspended: "suspended"
    case .withdrawn: "withdrawn"
    }
  }
}
