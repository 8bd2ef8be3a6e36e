/// What a document says often: words and pairs that a first reading was sure of make the same reading likelier elsewhere in it.
///
/// A class for its tables, which live as long as one repair.
final class DocumentWords {
  typealias WordID = Lexicon.WordID

  /// The document's share of the mixture with the lexicon's words, and with its pairs.
  private static let wordShare: Float = 0.3
  private static let pairShare: Float = 0.2
  /// No word gains more nats.
  private static let highestGain: Float = 4
  /// Pairs that are counted; what comes later in a long text is left out.
  private static let capacity = 1 << 15

  private var total: Float = 0
  private var counts: [WordID: Float] = [:]
  private var pairs: [UInt32: Float] = [:]
  private var gains: [WordID: Float] = [:]

  /// Counts a word of which the first reading was sure; the word before is -1 if that is in doubt.
  func add(_ word: WordID, after context: WordID) {
    total += 1
    counts[word, default: 0] += 1
    guard context > Lexicon.unknown, pairs.count < Self.capacity else { return }
    pairs[Self.key(word, context), default: 0] += 1
  }

  /// Weighs the counts: nothing is added from here on.
  func close(_ model: NGrams) {
    for (word, count) in counts {
      let expected = NaturalLogarithm.exp(-model.cost(word))
      let gain = NaturalLogarithm.log((1 - Self.wordShare) + Self.wordShare * count / (total * expected))
      if gain > 0 { gains[word] = min(gain, Self.highestGain) }
    }
  }

  /// What the word costs less than the lexicon says.
  func gain(_ word: WordID) -> Float { gains[word] ?? 0 }

  /// The most that the pair costs; infinity if it was not seen.
  func ceiling(_ word: WordID, after context: WordID) -> Float {
    guard let count = pairs[Self.key(word, context)], let all = counts[context] else { return .infinity }
    return -NaturalLogarithm.log(Self.pairShare * count / (all + 1))
  }

  private static func key(_ word: WordID, _ context: WordID) -> UInt32 { UInt32(context) << 16 | UInt32(word) }
}
