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
    let ids = words.kinds.indices.filter { words.kinds[$0] == .syllable || words.kinds[$0] == .other }
    let spelled = ids.map { Self.keys(words.letters(Lexicon.WordID($0))) }
    // How common all words with the same letters are together.
    var places = NumberTable(capacity: ids.count)
    var shares: [(key: UInt64, share: Float, isWord: Bool)] = []
    for (id, keys) in zip(ids, spelled) {
      if places[keys.bare] == nil {
        places.insert(keys.bare, shares.count)
        shares.append((keys.bare, 0, false))
      }
      guard let place = places[keys.bare] else { continue }
      if words.kinds[id] == .syllable { shares[place].share += NaturalLogarithm.exp(-NGrams.cost(of: Lexicon.WordID(id))) }
      if keys.own == keys.bare { shares[place].isWord = true }
    }
    var evidence = [Float](repeating: 0, count: words.count)
    for (id, keys) in zip(ids, spelled) where keys.own == keys.bare {
      guard words.kinds[id] == .syllable, let place = places[keys.bare] else {
        evidence[id] = Self.foreign
        continue
      }
      let surplus = NaturalLogarithm.log(shares[place].share) + NGrams.cost(of: Lexicon.WordID(id))
      evidence[id] = surplus < 1 ? Self.alike : surplus < 2 ? Self.doubtful : surplus < 5 ? Self.telling : Self.plain
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

  /// A word's letters as they are, and without their marks.
  private static func keys(_ letters: UnsafeBufferPointer<UInt8>) -> (own: UInt64, bare: UInt64) {
    var own = WordKey()
    var bare = WordKey()
    var offset = 0
    while offset < letters.count {
      let (scalar, width) = UTF8Scalar.decode(letters, at: offset)
      let code = VietnameseLetters.code(scalar)
      own.append(code)
      bare.append(VietnameseLetters.bare(code))
      offset += width
    }
    return (own.value, bare.value)
  }
}
