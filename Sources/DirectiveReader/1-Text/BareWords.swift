/// What words without any mark say about the text they stand in: "hop" is "họp" or "hợp" that lost its marks, "cho" is mostly "cho".
struct BareWords: Sendable {
  static let shared = BareWords()

  /// By word: 0 for words that are as likely to stand in sound text.
  private let evidence: [Float]
  /// Letters that are a word only with marks.
  private let others: Set<UInt64>
  private let foreignWords: Set<UInt64>

  private init() {
    let words = WordList.shared
    let model = NGrams()
    let ids = words.spellings.indices.filter { words.kinds[$0] == .syllable }
    let keys = ids.map { Self.bareKey(words.spellings[$0]) }
    var shares: [UInt64: Float] = [:]
    for (id, key) in zip(ids, keys) { shares[key, default: 0] += NaturalLogarithm.exp(-model.cost(Lexicon.WordID(id))) }
    var evidence = [Float](repeating: 0, count: words.spellings.count)
    var others = Set(shares.keys)
    for (id, spelling) in words.spellings.enumerated() where words.kinds[id] == .syllable || words.kinds[id] == .other {
      guard let key = WordList.key(spelling), key == Self.bareKey(spelling) else { continue }
      others.remove(key)
      guard words.kinds[id] == .syllable, let share = shares[key] else {
        evidence[id] = Self.foreign
        continue
      }
      let surplus = NaturalLogarithm.log(share) + model.cost(Lexicon.WordID(id))
      evidence[id] = surplus < 1 ? Self.alike : surplus < 2 ? Self.doubtful : surplus < 5 ? Self.telling : Self.plain
    }
    self.evidence = evidence
    self.others = others
    foreignWords = Set(Self.englishAndFrench.split(separator: " ").compactMap(WordList.key))
  }

  /// What stands in every other sentence of the languages that Vietnamese offices quote, and that no scan of Vietnamese prints often.
  private static let englishAndFrench =
    "that this these those which with from were was are been have has had shall will would should can could must may upon between under"
    + " their there they other such any all more between les des une dans pour sur avec par sont aux"

  /// Nats by which a word without marks speaks for damage, counted over scans and true texts: after how much commoner its
  /// twins with marks are.
  private static let alike: Float = 0.3
  private static let doubtful: Float = 1
  private static let telling: Float = 1.8
  private static let plain: Float = 2.5
  private static let unknown: Float = 0.5
  private static let foreign: Float = -2

  func evidence(of word: Lexicon.WordID) -> Float { evidence[Int(word)] }

  /// Of a word without marks that is not in the lexicon.
  func evidence(ofOther key: UInt64) -> Float {
    if foreignWords.contains(key) { return Self.foreign }
    return isBare(key) ? Self.plain : Self.unknown
  }

  /// True for the letters of a word that lost its marks, if they are no word themselves: "phong" is one, "truong" is not.
  func isBare(_ key: UInt64) -> Bool { others.contains(key) }

  private static func bareKey(_ word: String) -> UInt64 {
    var key = WordKey()
    for scalar in word.unicodeScalars { key.append(VietnameseLetters.bare(VietnameseLetters.code(scalar.value))) }
    return key.value
  }
}
