/// What words without any mark say about the text they stand in: "hop" is "họp" or "hợp" that lost its marks, "cho" is mostly "cho".
struct BareWords: Sendable {
  static let shared = BareWords()

  /// By word: 0 for words that are as likely to stand in sound text.
  private let evidence: [Float]
  /// Letters that are a word only with marks.
  private let others: KeyIndex
  private let foreignWords: KeyIndex

  private init() {
    let words = WordList.shared
    let spelled = words.kinds.indices.compactMap { id in words.bareKey(Lexicon.WordID(id)).map { (id: id, bare: $0) } }
    // How common all words with the same letters are together.
    var places = NumberTable(capacity: spelled.count)
    var shares: [(key: UInt64, share: Float, isWord: Bool)] = []
    shares.reserveCapacity(spelled.count)
    for word in spelled {
      let place = places[word.bare] ?? shares.count
      if place == shares.count {
        places.insert(word.bare, place)
        shares.append((word.bare, 0, false))
      }
      if words.kinds[word.id] == .syllable { shares[place].share += NaturalLogarithm.exp(-NGrams.cost(of: Lexicon.WordID(word.id))) }
      if Self.isBare(words.letters(Lexicon.WordID(word.id))) { shares[place].isWord = true }
    }
    var evidence = [Float](repeating: 0, count: words.count)
    for word in spelled where Self.isBare(words.letters(Lexicon.WordID(word.id))) {
      guard words.kinds[word.id] == .syllable, let place = places[word.bare] else {
        evidence[word.id] = Self.foreign
        continue
      }
      let surplus = NaturalLogarithm.log(shares[place].share) + NGrams.cost(of: Lexicon.WordID(word.id))
      evidence[word.id] = surplus < 1 ? Self.alike : surplus < 2 ? Self.doubtful : surplus < 5 ? Self.telling : Self.plain
    }
    self.evidence = evidence
    let bare = shares.filter { !$0.isWord && $0.share > 0 }
    others = KeyIndex(bare.map { ($0.key, 0) })
    foreignWords = KeyIndex(Self.englishAndFrench.split(separator: " ").compactMap { WordList.key($0) }.map { ($0, 0) })
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
    if foreignWords[key] != nil { return Self.foreign }
    return isBare(key) ? Self.plain : Self.unknown
  }

  /// True for the letters of a word that lost its marks, if they are no word themselves: "phong" is one, "truong" is not.
  func isBare(_ key: UInt64) -> Bool { others[key] != nil }

  private static func isBare(_ letters: UnsafeBufferPointer<UInt8>) -> Bool { letters.allSatisfy { $0 < 0x80 } }
}
