/// Every way to say a deadline, the more telling first: at a token the first that matches counts.
package enum DeadlineRules {
  package static let all: [DeadlinePattern] = [
    .executionTime, .yearlyDay, .monthlyDay, .withinDays, .beforeDate, .byDate, .withinPeriod, .periodicReport,
  ]

  /// The patterns that may begin with a word, in the order of `all`: most words begin none.
  static func patterns(openedBy key: Key) -> [DeadlinePattern] { byOpening[key.rawValue].map { lists[$0].patterns } ?? [] }

  private static let byOpening = KeyIndex(lists.enumerated().map { ($1.opening.rawValue, $0) })
  private static let lists: [(opening: Key, patterns: [DeadlinePattern])] = {
    var table: [Key: [DeadlinePattern]] = [:]
    for pattern in all {
      let words = Set(pattern.openings.map { Key(Substring($0.utf8.prefix { $0 != UInt8(ascii: " ") })) })
      for word in words { table[word, default: []].append(pattern) }
    }
    return table.map { ($0.key, $0.value) }
  }()
}
