/// Every way to say a deadline, the more telling first: at a token the first that matches counts.
package enum DeadlineRules {
  package static let all: [DeadlinePattern] = [
    .executionTime, .yearlyDay, .monthlyDay, .withinDays, .beforeDate, .byDate, .withinPeriod, .periodicReport,
  ]
}
