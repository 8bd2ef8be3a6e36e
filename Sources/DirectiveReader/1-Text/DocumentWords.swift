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
  private var counts = [Float](repeating: 0, count: WordList.shared.spellings.count)
  private var pairs: [UInt32: Float] = [:]
  private var gains = [Float](repeating: 0, count: WordList.shared.spellings.count)

  /// Counts a word of which the first reading was sure; the word before is -1 if that is in doubt.
  func add(_ word: WordID, after context: WordID) {
    total += 1
    counts[Int(word)] += 1
    guard context > Lexicon.unknown, pairs.count < Self.capacity else { return }
    pairs[Self.key(word, context), default: 0] += 1
  }

  /// Weighs the counts: nothing is added from here on.
  func close(_ model: NGrams) {
    for word in counts.indices where counts[word] > 0 {
      let expected = NaturalLogarithm.exp(-model.cost(WordID(word)))
      let gain = NaturalLogarithm.log((1 - Self.wordShare) + Self.wordShare * counts[word] / (total * expected))
      gains[word] = min(max(gain, 0), Self.highestGain)
    }
  }

  /// What the word costs less than the lexicon says.
  func gain(_ word: WordID) -> Float { gains[Int(word)] }

  /// The most that the pair costs; infinity if it was not seen twice.
  func ceiling(_ word: WordID, after context: WordID) -> Float {
    let all = counts[Int(context)]
    guard min(all, counts[Int(word)]) > 1, let count = pairs[Self.key(word, context)], count > 1 else { return .infinity }
    return -NaturalLogarithm.log(Self.pairShare * count / (all + 1))
  }

  private static func key(_ word: WordID, _ context: WordID) -> UInt32 { UInt32(context) << 16 | UInt32(word) }
}
