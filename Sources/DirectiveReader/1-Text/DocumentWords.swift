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

  // `RepairWorkspace` lends them to one text at a time.
  @exclusivity(unchecked) private var total: Float = 0
  /// The document's words, each once.
  @exclusivity(unchecked) private var counted: [WordID] = []
  /// Its pairs of words, each once, and how often they were seen.
  @exclusivity(unchecked) private var pairs: [(key: UInt32, count: Float)] = []
  @exclusivity(unchecked) private var pairPlaces = NumberTable(capacity: capacity)
  /// What the search asks of a word stands together: it asks for all of it at once.
  private let weights: UnsafeMutablePointer<Weight>
  private let model = NGrams()
  /// Of the pairs in `frequent`, which were seen twice.
  @exclusivity(unchecked) private var ceilings: [Float] = []
  @exclusivity(unchecked) private var frequent: NumberTable?

  /// A word of this document.
  struct Weight {
    /// How often the first reading was sure of it.
    fileprivate(set) var count: Float = 0
    /// What it costs less than the lexicon says, once this is closed; 0 before.
    fileprivate(set) var gain: Float = 0
    /// No less does it cost anywhere.
    fileprivate(set) var lowestCost: Float
    /// What it costs without the words before.
    fileprivate(set) var plainCost: Float
    /// The document has the word more than once.
    var isRepeated: Bool { count > 1 }

    fileprivate init(_ word: WordID, _ model: NGrams) {
      lowestCost = model.lowestCost(word)
      plainCost = model.cost(word)
    }
  }

  init() {
    let wordCount = WordList.shared.count
    weights = .allocate(capacity: wordCount)
    for word in 0..<wordCount { (weights + word).initialize(to: Weight(WordID(word), model)) }
  }

  deinit { weights.deallocate() }

  @inline(__always) func weight(of word: WordID) -> Weight { weights[Int(word)] }

  /// Forgets the document before.
  func removeAll() {
    total = 0
    for word in counted { weights[Int(word)] = Weight(word, model) }
    counted.removeAll(keepingCapacity: true)
    pairs.removeAll(keepingCapacity: true)
    pairPlaces.removeAll()
    ceilings.removeAll(keepingCapacity: true)
    frequent = nil
  }

  /// Counts a word of which the first reading was sure; the word before is -1 if that is in doubt.
  func add(_ word: WordID, after context: WordID) {
    total += 1
    if weights[Int(word)].count == 0 { counted.append(word) }
    weights[Int(word)].count += 1
    guard context > Lexicon.unknown, pairs.count < Self.capacity else { return }
    let key = Self.key(word, context)
    if let place = pairPlaces[UInt64(key)] {
      pairs[place].count += 1
    } else {
      pairPlaces.insert(UInt64(key), pairs.count)
      pairs.append((key, 1))
    }
  }

  /// Weighs the counts: nothing is added from here on.
  func close() {
    for word in counted {
      let weight = weights + Int(word)
      let expected = NaturalLogarithm.exp(-model.cost(word))
      let gain = NaturalLogarithm.log((1 - Self.wordShare) + Self.wordShare * weight.pointee.count / (total * expected))
      weight.pointee.gain = min(max(gain, 0), Self.highestGain)
      weight.pointee.lowestCost = min(weight.pointee.lowestCost - weight.pointee.gain, Self.lowestCeiling)
      weight.pointee.plainCost -= weight.pointee.gain
    }
    let repeated = pairs.filter { $0.count > 1 }
    var table = NumberTable(capacity: repeated.count)
    for (key, count) in repeated {
      table.insert(UInt64(key), ceilings.count)
      ceilings.append(-NaturalLogarithm.log(Self.pairShare * count / (weights[Int(key >> 16)].count + 1)))
    }
    frequent = table
  }

  /// The most that the pair costs; infinity if it was not seen twice. Worth asking only if both words are repeated.
  @inline(always) func ceiling(_ word: WordID, after context: WordID) -> Float {
    frequent?[UInt64(Self.key(word, context))].map { ceilings[$0] } ?? .infinity
  }

  private static func key(_ word: WordID, _ context: WordID) -> UInt32 { UInt32(context) << 16 | UInt32(word) }
}
