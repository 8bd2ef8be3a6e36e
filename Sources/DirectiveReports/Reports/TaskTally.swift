import DirectiveModel

/// How many tasks stand where. The total is the sum of the buckets, and every state falls into exactly one bucket.
package struct TaskTally: Sendable, Hashable {
  /// The columns that add up to the total.
  package enum Bucket: Int, Sendable, CaseIterable {
    case doneInTime, doneLate, inTime, overdue, noDeadline

    init(_ state: TaskState) {
      self =
        switch state {
        case .doneInTime: .doneInTime
        case .doneLate: .doneLate
        case .inTime, .dueSoon: .inTime
        case .overdue: .overdue
        case .noDeadline: .noDeadline
        }
    }
  }

  private var counts = [Int](repeating: 0, count: Bucket.allCases.count)
  /// Part of "in time".
  package private(set) var dueSoon = 0
  /// Part of "overdue": late only by the exclusion of the day itself.
  package private(set) var overdueByExclusion = 0
  /// Days that the longest overdue task is late; nil when none is.
  package private(set) var longestDaysLate: Int?

  package init() {}

  package init(_ standings: some Sequence<TaskStanding>) {
    for standing in standings { add(standing) }
  }

  package subscript(bucket: Bucket) -> Int { counts[bucket.rawValue] }

  package var total: Int { counts.reduce(0, +) }
  package var done: Int { self[.doneInTime] + self[.doneLate] }

  package mutating func add(_ standing: TaskStanding) {
    counts[Bucket(standing.state).rawValue] += 1
    if standing.state == .dueSoon { dueSoon += 1 }
    guard standing.state == .overdue, let daysLate = standing.daysLate else { return }
    if standing.isLateByExclusionOnly { overdueByExclusion += 1 }
    longestDaysLate = max(longestDaysLate ?? 0, daysLate)
  }

  package static func + (a: TaskTally, b: TaskTally) -> TaskTally {
    var sum = a
    for bucket in Bucket.allCases { sum.counts[bucket.rawValue] += b[bucket] }
    sum.dueSoon += b.dueSoon
    sum.overdueByExclusion += b.overdueByExclusion
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
    }
  }
}
