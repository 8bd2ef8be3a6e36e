import DirectiveModel

/// Finds words that only their tones make strange beside their neighbour: "tố chức" where everybody writes "tổ chức".
///
/// A recognition model that knows Vietnamese leaves such words: every one is a syllable, so that nothing else tells the damage.
struct WordSense {
  private let text: TokenizedText

  /// Neighbours without a mark between them.
  struct Count {
    var pairs = 0
    /// Pairs that the lexicon does not list.
    var strange = 0
    /// Strange pairs that other tones would make common ones.
    var misread = 0
  }

  init(_ text: TokenizedText) { self.text = text }

  func count(in range: Range<Int>) -> Count {
    var count = Count()
    var previous: Lexicon.WordID?
    for token in text.tokens[range] {
      // Names stand beside anything.
      guard token.kind == .word, token.capitals == .none else {
        previous = nil
        continue
      }
      if let first = previous, let second = token.listed {
        count.pairs += 1
        if cost(first, second) == nil {
          count.strange += 1
          if hasCommonTwin(first, second) { count.misread += 1 }
        }
      }
      previous = token.listed
    }
    return count
  }

  /// Nil for words that are not listed as neighbours.
  private func cost(_ first: Lexicon.WordID, _ second: Lexicon.WordID) -> Float? {
    NGrams.listedCost(NGrams.Word(second), after: first)
  }

  private func hasCommonTwin(_ first: Lexicon.WordID, _ second: Lexicon.WordID) -> Bool {
    let twins = ToneTwins.shared
    return twins.hasTwin(of: first) { isCommon($0, second) } || twins.hasTwin(of: second) { isCommon(first, $0) }
  }

  private func isCommon(_ first: Lexicon.WordID, _ second: Lexicon.WordID) -> Bool {
    cost(first, second).map { $0 < WordSense.commonCost } ?? false
  }

  /// Nats: at least once in a thousand times one word follows the other.
  private static let commonCost: Float = 7
}

/// Syllables that are one without their marks: "tố", "tổ", "tơ".
private struct ToneTwins: Sendable {
  static let shared = ToneTwins()
  /// After each word the next of its twins, after the last of them the first: a word without any is its own.
  private let following: [Lexicon.WordID]

  private init() {
    let words = WordList.shared
    var following = (0..<words.count).map { Lexicon.WordID($0) }
    var places = NumberTable(capacity: words.count)
    for word in following where words.kinds[Int(word)] == .syllable {
      guard let key = words.bareKey(word) else { continue }
      if let twin = places[key] {
        following[Int(word)] = following[twin]
        following[twin] = word
      } else {
        places.insert(key, Int(word))
      }
    }
    self.following = following
  }

  /// True where one of the others of the same letters is so.
  func hasTwin(of word: Lexicon.WordID, where isSo: (Lexicon.WordID) -> Bool) -> Bool {
    var twin = following[Int(word)]
    while twin != word {
      if isSo(twin) { return true }
      twin = following[Int(twin)]
    }
    return false
  }
}
