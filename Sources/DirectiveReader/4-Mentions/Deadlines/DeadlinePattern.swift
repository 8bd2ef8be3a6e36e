import DirectiveModel

/// One way to say a deadline, with its examples.
package struct DeadlinePattern: Sendable {
  /// The file's name in kebab case: "before-date".
  package let id: String
  /// "⟦trước ngày 31/01/2020⟧ => date 2020-01-31 before"; the issue date is 10/03/2025 unless the row begins with "@2019-12-20".
  package let examples: RuleExamples
  /// Phrases that its words begin with; elsewhere it is not tried.
  let openings: [String]
  let read: @Sendable (DeadlineSite) -> DeadlineMatch?

  init(
    id: String, openings: [String], examples: RuleExamples, read: @escaping @Sendable (DeadlineSite) -> DeadlineMatch?
  ) {
    self.id = id
    self.openings = openings
    self.examples = examples
    self.read = read
  }
}

/// What a pattern found; the year may still be missing.
struct DeadlineMatch {
  enum Meaning {
    case date(WrittenDate, bound: DateBound)
    case recurring(Recurrence)
    case relative(count: Int, unit: PeriodUnit, from: PeriodStart)
  }
  var meaning: Meaning
  var tokens: Range<Int>
  var isRepaired = false
  /// The weekday that the words give the day: 1 is Monday, 7 is Sunday.
  var weekday: Int?
  /// "năm nay" stands behind the day.
  var isThisYear = false
  /// No word bounds the day: one that is past says nothing.
  var isUnbound = false
  /// More days of each period are named than the value can hold.
  var isSeveral = false
}
