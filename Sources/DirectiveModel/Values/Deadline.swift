/// When a task is due, as its text says it.
package struct Deadline: Sendable, Hashable {
  package var rule: DeadlineRule
  /// The (repaired) words that say it.
  package var text: String
  /// UTF-8 offsets of those words in the source.
  package var bytes: Range<Int>
  /// The last day on which the work is in time, where rule and issue date tell it.
  package var lastDay: CivilDate?
  package init(rule: DeadlineRule, text: String, bytes: Range<Int>, lastDay: CivilDate?) {
    self.rule = rule
    self.text = text
    self.bytes = bytes
    self.lastDay = lastDay
  }
}

package enum DeadlineRule: Sendable, Hashable {
  case date(CivilDate, bound: DateBound)
  case recurring(Recurrence)
  case relative(count: Int, unit: PeriodUnit, from: PeriodStart)
}

/// How a date bounds the work: `before` excludes the day itself; `within` names the last day of a period.
package enum DateBound: String, Sendable, CaseIterable { case before, by, within }

package enum PeriodUnit: String, Sendable, CaseIterable {
  case hour, day
  case workingDay = "working-day"
  case month
}

/// What a relative period counts from: the day a document is received, the day it was issued, or an event that the text names.
package enum PeriodStart: String, Sendable, CaseIterable { case receipt, issue, event }

/// A duty that comes back, and the day in the period where the text gives one ("trước ngày 25/12 hàng năm").
package struct Recurrence: Sendable, Hashable {
  package enum Frequency: String, Sendable, CaseIterable {
    case daily, weekly, monthly, quarterly
    case halfYearly = "half-yearly"
    case nineMonthly = "nine-monthly"
    case yearly
  }
  /// In the order of `Frequency.allCases`, without repeats.
  package var frequencies: [Frequency]
  /// "và đột xuất".
  package var adHoc: Bool
  package var day: Int?
  package var month: Int?
  package var bound: DateBound?
  package init(
    frequencies: [Frequency], adHoc: Bool = false, day: Int? = nil, month: Int? = nil, bound: DateBound? = nil
  ) {
    self.frequencies = Frequency.allCases.filter(frequencies.contains)
    self.adHoc = adHoc
    self.day = day
    self.month = month
    self.bound = bound
  }
}

extension DeadlineRule {
  /// The last day on which the work is in time by the text alone; nil where it cannot be told without a calendar or at all.
  ///
  /// `issued` is the directive's date; `received` the day it reached the office. The first day is not counted
  /// (Bộ luật Dân sự 2015, Điều 147 khoản 2): 15 days from 01/03 end on 16/03. `due(issued:received:calendar:)` says more.
  package func lastDay(issued: CivilDate?, received: CivilDate?) -> CivilDate? {
    switch self {
    case .date(let date, bound: .before): return date.adding(days: -1)
    case .date(let date, bound: _): return date
    case .recurring: return nil
    case .relative(let count, let unit, let from):
      guard let start = from.day(issued: issued, received: received) else { return nil }
      switch unit {
      case .day: return start.adding(days: count)
      case .month: return start.adding(months: count)
      case .hour, .workingDay: return nil
      }
    }
  }
}

extension PeriodStart {
  /// Nil where that day is not known; the day of an event never is.
  func day(issued: CivilDate?, received: CivilDate?) -> CivilDate? {
    switch self {
    case .issue: issued
    case .receipt: received
    case .event: nil
    }
  }
}
