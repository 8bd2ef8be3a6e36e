import DirectiveModel

/// The words of the lexicon by their letters, made once when a text first needs it.
struct WordList: Sendable {
  typealias WordID = Lexicon.WordID
  static let shared = WordList()

  enum Kind: UInt8, Sendable { case syllable, abbreviation, other, marker }

  let kinds: [Kind]
  /// Abbreviations by their letters without marks: "HDND" is HĐND.
  let abbreviations: [String: [WordID]]
  /// Of each word: its letters without their marks, as one number; 0 for abbreviations and what holds other signs than letters.
  private let bareKeys: [UInt64]
  /// Where each word's letters begin in the table, and their end.
  private let places: [Range<Int32>]
  private let keys: [UInt64]
  private let ids: [WordID]

  private init() {
    var places: [Range<Int32>] = []
    var kinds: [Kind] = []
    var bareKeys: [UInt64] = []
    places.reserveCapacity(Self.expectedCount)
    kinds.reserveCapacity(Self.expectedCount)
    bareKeys.reserveCapacity(Self.expectedCount)
    var abbreviations: [String: [WordID]] = [:]
    var table = KeyTable()
    Lexicon.forEachWord { letters, kind in
      guard let first = letters.baseAddress else { return }
      let id = WordID(places.count)
      let start = Int32(first - Lexicon.words.utf8Start)
      places.append(start..<start &+ Int32(truncatingIfNeeded: letters.count))
      var bareKey: UInt64 = 0
      switch kind {
      case UInt8(ascii: "s"), UInt8(ascii: "o"):
        kinds.append(kind == UInt8(ascii: "s") ? .syllable : .other)
        if let spelled = Self.keys(letters) {
          table.insert(spelled.own, id)
          bareKey = spelled.bare
        }
      case UInt8(ascii: "a"):
        kinds.append(.abbreviation)
        abbreviations[FoldedText.fold(String(decoding: letters, as: UTF8.self)), default: []].append(id)
      default: kinds.append(.marker)
      }
      bareKeys.append(bareKey)
    }
    self.places = places
    self.kinds = kinds
    self.bareKeys = bareKeys
    self.abbreviations = abbreviations
    keys = table.keys
    ids = table.ids
  }

  var count: Int { places.count }

  /// NFC; small letters but for abbreviations.
  func spelling(_ word: WordID) -> String { String(decoding: letters(word), as: UTF8.self) }

  /// The spelling in UTF-8, in the literal itself.
  func letters(_ word: WordID) -> UnsafeBufferPointer<UInt8> {
    let place = places[Int(word)]
    return UnsafeBufferPointer(start: Lexicon.words.utf8Start + Int(place.lowerBound), count: place.count)
  }

  /// The letters without their marks, packed; nil for abbreviations and words that hold other signs.
  func bareKey(_ word: WordID) -> UInt64? { bareKeys[Int(word)] == 0 ? nil : bareKeys[Int(word)] }

  /// Room for the table's words.
  private static let expectedCount = 8192

  /// The word with these letters; nil if it is not in the list.
  func word(_ key: UInt64) -> WordID? {
    var place = Int(truncatingIfNeeded: KeyTable.hash(key))
    while keys[place] != 0 {
      if keys[place] == key { return ids[place] }
      place = (place + 1) & (KeyTable.size - 1)
    }
    return nil
  }

  /// The letters as they are and without their marks; nil with other characters among them.
  private static func keys(_ letters: UnsafeBufferPointer<UInt8>) -> (own: UInt64, bare: UInt64)? {
    var own = WordKey()
    var bare = WordKey()
    var offset = 0
    while offset < letters.count {
      let (scalar, width) = UTF8Scalar.decode(letters, at: offset)
      let code = VietnameseLetters.code(scalar)
      guard code != 0 else { return nil }
      own.append(code)
      bare.append(VietnameseLetters.bare(code))
      offset += width
    }
    return (own.value, bare.value)
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

  @inline(__always) mutating func append(_ code: UInt8) {
    value = count < 9 ? value << 7 | UInt64(code) : (value ^ UInt64(code)) &* 0x100_0000_01B3 | 1 << 63
    count &+= 1
  }
}

/// Open addressing over word keys.
private struct KeyTable {
  static let size = 1 << 14
  var keys = [UInt64](repeating: 0, count: size)
  var ids = [Lexicon.WordID](repeating: 0, count: size)

  static func hash(_ key: UInt64) -> UInt64 { (key &* 0x9E37_79B9_7F4A_7C15) >> 50 }

  mutating func insert(_ key: UInt64, _ id: Lexicon.WordID) {
    var place = Int(truncatingIfNeeded: Self.hash(key))
    while keys[place] != 0, keys[place] != key { place = (place + 1) & (Self.size - 1) }
    guard keys[place] == 0 else { return }
    keys[place] = key
    ids[place] = id
  }
}
