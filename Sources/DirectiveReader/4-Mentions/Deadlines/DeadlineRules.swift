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
      var places = NumberTable(capacity: 1 << 9)
      var words: [(key: UInt64, position: Int)] = []
      // Of each word the patterns' places, one bit each.
      var members: [UInt64] = []
      for (place, pattern) in patterns.enumerated() {
        for opening in pattern.openings {
          let key = Key(firstWordOf: opening).rawValue
          let word = places[key] ?? words.count
          if word == words.count {
            places.insert(key, word)
            words.append((key, word))
            members.append(0)
          }
          members[word] |= 1 << UInt64(place)
        }
      }
      self.words = KeyIndex(words)
      lists = members.map { bits in patterns.indices.filter { bits & 1 << UInt64($0) != 0 }.map { patterns[$0] } }
    }

    /// In the order in which they are tried; nil for most words, which begin none.
    @inline(__always) subscript(word: Key) -> [DeadlinePattern]? { words[word.rawValue].map { lists[$0] } }
  }
}
