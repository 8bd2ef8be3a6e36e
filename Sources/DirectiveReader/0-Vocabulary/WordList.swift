import DirectiveModel

/// The words of the lexicon by their letters, made once when a text first needs it.
struct WordList: Sendable {
  typealias WordID = Lexicon.WordID
  static let shared = WordList()

  enum Kind: UInt8, Sendable { case syllable, abbreviation, other, marker }

  /// NFC; small letters but for abbreviations.
  let spellings: [String]
  let kinds: [Kind]
  /// Abbreviations by their letters without marks: "HDND" is HĐND.
  let abbreviations: [String: [WordID]]
  private let keys: [UInt64]
  private let ids: [WordID]

  private init() {
    var spellings: [String] = []
    var kinds: [Kind] = []
    var abbreviations: [String: [WordID]] = [:]
    var table = KeyTable()
    Lexicon.forEachRow(Lexicon.words) { fields in
      guard fields.count == 2, let kind = fields[1].first else { return }
      let id = WordID(spellings.count)
      let spelling = String(decoding: fields[0], as: UTF8.self)
      spellings.append(spelling)
      switch kind {
      case UInt8(ascii: "s"), UInt8(ascii: "o"):
        kinds.append(kind == UInt8(ascii: "s") ? .syllable : .other)
        if let key = Self.key(spelling) { table.insert(key, id) }
      case UInt8(ascii: "a"):
        kinds.append(.abbreviation)
        abbreviations[FoldedText.fold(spelling), default: []].append(id)
      default: kinds.append(.marker)
      }
    }
    self.spellings = spellings
    self.kinds = kinds
    self.abbreviations = abbreviations
    keys = table.keys
    ids = table.ids
  }

  /// The word with these letters; nil if it is not in the list.
  func word(_ key: UInt64) -> WordID? {
    var place = Int(truncatingIfNeeded: KeyTable.hash(key))
    while keys[place] != 0 {
      if keys[place] == key { return ids[place] }
      place = (place + 1) & (KeyTable.size - 1)
    }
    return nil
  }

  /// Packed codes of a word's letters; nil with other characters in it.
  static func key(_ word: some StringProtocol) -> UInt64? {
    var key = WordKey()
    for scalar in word.unicodeScalars {
      let code = VietnameseLetters.code(scalar.value)
      guard code != 0 else { return nil }
      key.append(code)
    }
    return key.value
  }
}

/// A word's letters as one number: exact up to nine letters, a hash beyond.
struct WordKey {
  private(set) var value: UInt64 = 0
  private(set) var count = 0

  mutating func append(_ code: UInt8) {
    value = count < 9 ? value << 7 | UInt64(code) : (value ^ UInt64(code)) &* 0x100_0000_01B3 | 1 << 63
    count += 1
  }
}

/// Open addressing over word keys.
private struct KeyTable {
  static let size = 1 << 15
  var keys = [UInt64](repeating: 0, count: size)
  var ids = [Lexicon.WordID](repeating: 0, count: size)

  static func hash(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 49 }

  mutating func insert(_ key: UInt64, _ id: Lexicon.WordID) {
    var place = Int(truncatingIfNeeded: Self.hash(key))
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (Self.size - 1) }
    guard keys[place] == 0 else { return }
    keys[place] = key
    ids[place] = id
  }
}
