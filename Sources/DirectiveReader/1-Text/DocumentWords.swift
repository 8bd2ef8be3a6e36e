/// What a document says often: words and pairs that a first reading was sure of make the same reading likelier elsewhere in it.
///
/// A class for its tables, which are used for one document after the other.
final class DocumentWords {
  typealias WordID = Lexicon.WordID

  /// The document's share of the mixture with the lexicon's words, and with its pairs.
  private static let wordShare: Float = 0.3
  private static let pairShare: Float = 0.2
  /// No word gains more nats.
  private static let highestGain: Float = 4
  /// No pair's ceiling lies below.
  private static let lowestCeiling = -NaturalLogarithm.log(pairShare)
  /// Pairs that are counted; what comes later in a long text is left out.
  private static let capacity = 1 << 15

  private let wordCount = WordList.shared.count
  // `RepairWorkspace` lends them to one text at a time.
  @exclusivity(unchecked) private var total: Float = 0
  private let counts: UnsafeMutablePointer<Float>
  @exclusivity(unchecked) private var pairs: [UInt32: Float] = [:]
  /// What each word costs less than the lexicon says, once this is closed; 0 before.
  let gains: UnsafeMutablePointer<Float>
  /// No less does a word cost anywhere in this document.
  let lowestCosts: UnsafeMutablePointer<Float>
  /// What each word costs in this document without the words before.
  let plainCosts: UnsafeMutablePointer<Float>
  private let model = NGrams()
  /// Of the pairs in `frequent`, which were seen twice.
  @exclusivity(unchecked) private var ceilings: [Float] = []
  @exclusivity(unchecked) private var frequent: NumberTable?

  init() {
    counts = .allocate(capacity: wordCount)
    gains = .allocate(capacity: wordCount)
    lowestCosts = .allocate(capacity: wordCount)
    plainCosts = .allocate(capacity: wordCount)
    counts.initialize(repeating: 0, count: wordCount)
    gains.initialize(repeating: 0, count: wordCount)
    for word in 0..<wordCount {
      (lowestCosts + word).initialize(to: model.lowestCost(WordID(word)))
      (plainCosts + word).initialize(to: model.cost(WordID(word)))
    }
  }

  deinit {
    counts.deallocate()
    gains.deallocate()
    lowestCosts.deallocate()
    plainCosts.deallocate()
  }

  /// Forgets the document before.
  func removeAll() {
    total = 0
    for word in 0..<wordCount where counts[word] > 0 {
      counts[word] = 0
      gains[word] = 0
      lowestCosts[word] = model.lowestCost(WordID(word))
      plainCosts[word] = model.cost(WordID(word))
    }
    pairs.removeAll(keepingCapacity: true)
    ceilings.removeAll(keepingCapacity: true)
    frequent = nil
  }

  /// Counts a word of which the first reading was sure; the word before is -1 if that is in doubt.
  func add(_ word: WordID, after context: WordID) {
    total += 1
    counts[Int(word)] += 1
    guard context > Lexicon.unknown, pairs.count < Self.capacity else { return }
    pairs[Self.key(word, context), default: 0] += 1
  }

  /// Weighs the counts: nothing is added from here on.
  func close() {
    for word in 0..<wordCount where counts[word] > 0 {
      let expected = NaturalLogarithm.exp(-model.cost(WordID(word)))
      let gain = NaturalLogarithm.log((1 - Self.wordShare) + Self.wordShare * counts[word] / (total * expected))
      gains[word] = min(max(gain, 0), Self.highestGain)
      lowestCosts[word] = min(lowestCosts[word] - gains[word], Self.lowestCeiling)
      plainCosts[word] -= gains[word]
    }
    let repeated = pairs.filter { $0.value > 1 }
    var table = NumberTable(capacity: repeated.count)
    for (key, count) in repeated {
      table.insert(UInt64(key), ceilings.count)
      ceilings.append(-NaturalLogarithm.log(Self.pairShare * count / (counts[Int(key >> 16)] + 1)))
    }
    frequent = table
  }

  /// False where no ceiling is known for the pair.
  @inline(__always) func mayHaveCeiling(_ word: WordID, after context: WordID) -> Bool {
    counts[Int(word)] > 1 && counts[Int(context)] > 1
  }

  /// The most that the pair costs; infinity if it was not seen twice.
  @inline(__always) func ceiling(_ word: WordID, after context: WordID) -> Float {
    guard mayHaveCeiling(word, after: context) else { return .infinity }
    return frequent?[UInt64(Self.key(word, context))].map { ceilings[$0] } ?? .infinity
  }

  private static func key(_ word: WordID, _ context: WordID) -> UInt32 { UInt32(context) << 16 | UInt32(word) }
}
