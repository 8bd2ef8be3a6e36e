/// Every way to say a deadline, the more telling first: at a token the first that matches counts.
package enum DeadlineRules {
  package static let all: [DeadlinePattern] = [
    .executionTime, .yearlyDay, .monthlyDay, .withinDays, .beforeDate, .byDate, .withinPeriod, .periodicReport,
  ]

  static let openings = Openings(all)

  /// The patterns by the words that they may begin with.
  struct Openings: Sendable {
    private let words: KeyIndex
    private let lists: [[DeadlinePattern]]

    init(_ patterns: [DeadlinePattern]) {
      var table: [Key: [DeadlinePattern]] = [:]
      for pattern in patterns {
        let words = Set(pattern.openings.map { Key(Substring($0.utf8.prefix { $0 != UInt8(ascii: " ") })) })
        for word in words { table[word, default: []].append(pattern) }
      }
      words = KeyIndex(table.keys.enumerated().map { ($1.rawValue, $0) })
      lists = Array(table.values)
    }

    /// In the order in which they are tried; nil for most words, which begin none.
    @inline(__always) subscript(word: Key) -> [DeadlinePattern]? { words[word.rawValue].map { lists[$0] } }
  }
}
