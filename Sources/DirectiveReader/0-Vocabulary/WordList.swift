import DirectiveModel

/// The words of the lexicon by their letters, made once when a text first needs it.
///
/// What it holds lies in memory that stays for the life of the program: every word of every text is looked up here.
struct WordList: @unchecked Sendable {
  typealias WordID = Lexicon.WordID
  static let shared = WordList()

  enum Kind: UInt8, Sendable { case syllable, abbreviation, other, marker }

  let kinds: [Kind]

  private struct Entry {
    /// Where the word's letters begin in the table, and how many there are.
    let start: Int32
    let count: Int32
    /// Its letters without their marks, as one number; 0 for abbreviations and what holds other signs than letters.
    let bareKey: UInt64
  }
  private let entries: UnsafePointer<Entry>
  private let table = KeyTable()

  private init() {
    var kinds: [Kind] = []
    kinds.reserveCapacity(NGrams.wordCount)
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: NGrams.wordCount)
    let bytes = UnsafeBufferPointer(start: Lexicon.words.utf8Start, count: Lexicon.words.utf8CodeUnitCount)
    var start = 0
    while start < bytes.count, kinds.count < NGrams.wordCount {
      let spelling = Spelling(bytes, at: start)
      guard spelling.end &+ 1 < bytes.count else { break }
      let kind = Kind(bytes[spelling.end &+ 1])
      let isSpelled = spelling.isPlain && (kind == .syllable || kind == .other)
      if isSpelled { table.insert(spelling.key.value, WordID(truncatingIfNeeded: kinds.count)) }
      (entries + kinds.count).initialize(
        to: Entry(
          start: Int32(truncatingIfNeeded: start), count: Int32(truncatingIfNeeded: spelling.end &- start),
          bareKey: isSpelled ? spelling.bareKey.value : 0))
      kinds.append(kind)
      start = spelling.end &+ 3
    }
    self.kinds = kinds
    self.entries = UnsafePointer(entries)
  }

  var count: Int { kinds.count }

  /// NFC; small letters but for abbreviations.
  func spelling(_ word: WordID) -> String { String(decoding: letters(word), as: UTF8.self) }

  /// The spelling in UTF-8, in the literal itself.
  func letters(_ word: WordID) -> UnsafeBufferPointer<UInt8> {
    let entry = entries[Int(word)]
    return UnsafeBufferPointer(start: Lexicon.words.utf8Start + Int(entry.start), count: Int(entry.count))
  }

  /// The letters without their marks, packed; nil for abbreviations and words that hold other signs.
  func bareKey(_ word: WordID) -> UInt64? {
    let key = entries[Int(word)].bareKey
    return key == 0 ? nil : key
  }

  /// The word with these letters; nil if it is not in the list.
  @inline(__always) func word(_ key: UInt64) -> WordID? { table[key] }

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

/// A row of the table up to its blank.
private struct Spelling {
  /// The letters as they are, and without their marks.
  private(set) var key = WordKey()
  private(set) var bareKey = WordKey()
  /// There are no other signs among them.
  private(set) var isPlain = true
  /// Where the blank stands.
  private(set) var end: Int

  @inline(__always) init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
    end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: " ") {
      let (scalar, width) = UTF8Scalar.decode(bytes, at: end)
      let code = VietnameseLetters.code(scalar)
      if code == 0 { isPlain = false }
      key.append(code)
      bareKey.append(scalar < 0x80 ? code : VietnameseLetters.bare(code))
      end &+= width
    }
  }
}

extension WordList.Kind {
  /// By the letter of the table.
  fileprivate init(_ letter: UInt8) {
    switch letter {
    case UInt8(ascii: "s"): self = .syllable
    case UInt8(ascii: "o"): self = .other
    case UInt8(ascii: "a"): self = .abbreviation
    default: self = .marker
    }
  }
}

/// Open addressing over word keys.
private struct KeyTable {
  private static let size = 1 << 14
  private struct Slot {
    /// 0 in an empty slot.
    var key: UInt64 = 0
    var id: Lexicon.WordID = 0
  }
  private let slots: UnsafeMutablePointer<Slot>

  init() {
    slots = .allocate(capacity: Self.size)
    slots.initialize(repeating: Slot(), count: Self.size)
  }

  @inline(__always) private static func place(_ key: UInt64) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 50) }

  @inline(__always) subscript(key: UInt64) -> Lexicon.WordID? {
    var place = Self.place(key)
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].id }
      place = (place &+ 1) & (Self.size &- 1)
    }
    return nil
  }

  /// Of two words with the same letters the first stands.
  func insert(_ key: UInt64, _ id: Lexicon.WordID) {
    var place = Self.place(key)
    while slots[place].key != 0, slots[place].key != key { place = (place &+ 1) & (Self.size &- 1) }
    if slots[place].key == 0 { slots[place] = Slot(key: key, id: id) }
  }
}
