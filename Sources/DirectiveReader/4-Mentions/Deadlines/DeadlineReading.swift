import DirectiveModel

/// What a deadline phrase says.
package struct DeadlineReading: Sendable, Hashable {
  /// Nil when the words name no day that can be: `problems` says why.
  package var rule: DeadlineRule?
  /// The last day on which the work is in time, where the rule and the issue date tell it.
  package var lastDay: CivilDate?
  /// The year was taken from elsewhere: the sentence before or the issue date.
  package var isInferred = false
  /// In the order of `Problem.allCases`, without repeats.
  package var problems: [Problem] = []

  /// What a person should look at.
  package enum Problem: String, Sendable, CaseIterable {
    /// "31/02/2020".
    case impossibleDate = "impossible-date"
    /// No year in the phrase, before it, or in the issue date.
    case yearUnknown = "year-unknown"
    /// The day lies before the directive's own.
    case beforeIssue = "before-issue"
    /// So long after the directive's own day that a digit must be wrong.
    case farFuture = "far-future"
    /// "thứ Hai, ngày 25/4/2025": the day is another weekday. The day is kept.
    case weekdayDisagrees = "weekday-disagrees"
    /// "ngày 10 tháng 3 âm lịch": the day was turned into one of the solar calendar.
    case lunar
    /// "ngày 05 và 20 hằng tháng", "02 lần/tuần": only the last day or the period is kept.
    case severalTimes = "several-times"
    /// Read from damaged letters or digits.
    case repaired
  }
}

/// What a phrase cannot tell by itself.
package struct DeadlineContext: Sendable {
  /// The directive's date.
  package var issued: CivilDate?
  /// Tokens that are no deadlines whatever they say: citations with their dates. In text order.
  package var skipped: [Range<Int>]

  package init(issued: CivilDate?, skipped: [Range<Int>] = []) {
    self.issued = issued
    self.skipped = skipped
  }

  /// The place of the first skipped range that ends behind the token; their number where none does.
  func firstSkipped(from token: Int) -> Int {
    var low = 0
    var high = skipped.count
    while low < high {
      let middle = (low + high) / 2
      if skipped[middle].upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
