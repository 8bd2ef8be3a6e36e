import DirectiveModel

/// One word of a phrase.
struct PhraseWord: Sendable {
  let key: Key
  /// Places in the phrases' `letters`; nil when marks do not matter.
  let exact: Range<Int32>?
}

/// A set of Vietnamese phrases looked up at a token; written with their marks, compared without.
///
/// A word written with "!" ("giao!") must also agree in its marks: "giáo" is not "giao".
package struct Phrases<Value: Sendable>: Sendable {
  // Flat arrays of plain numbers: looking a word up counts no reference and copies nothing.
  struct Entry: Sendable {
    /// Places in `words`.
    let words: Range<Int32>
    let value: Value
  }
  /// Those with the same first word side by side, the longest first.
  let entries: [Entry]
  let words: [PhraseWord]
  /// Lower-case scalars of the words whose marks matter.
  let letters: [UInt32]
  /// Of each first word: its entries.
  private let groups: [Range<Int32>]
  private let places: KeyIndex

  /// Places of the phrases that begin with the word; the longest first, nil for none.
  @inline(__always) func candidates(for key: Key) -> Range<Int>? {
    places[key.rawValue].map { Int(groups[$0].lowerBound)..<Int(groups[$0].upperBound) }
  }

  var firstWords: [Key] { places.keys.map(Key.init) }

  /// `losesBlanks` adds to each phrase what becomes of it when one of its blanks is lost.
  package init(_ rows: [(String, Value)], losesBlanks: Bool = false) {
    var cutter = PhraseCutter()
    var phrases = rows.compactMap { phrase, value -> Entry? in
      let words = cutter.cut(phrase)
      return words.isEmpty ? nil : Entry(words: words, value: value)
    }
    if losesBlanks {
      phrases += phrases.flatMap { phrase in cutter.glued(phrase.words).map { Entry(words: $0, value: phrase.value) } }
    }
    let words = cutter.words
    let firstKeys = phrases.map { words[Int($0.words.lowerBound)].key.rawValue }
    let order = phrases.indices.sorted { a, b in
      if firstKeys[a] != firstKeys[b] { return firstKeys[a] < firstKeys[b] }
      return (-phrases[a].words.count, a) < (-phrases[b].words.count, b)
    }
    var groups: [Range<Int32>] = []
    var places: [(key: UInt64, position: Int)] = []
    for (place, index) in order.enumerated() {
      let here = Int32(truncatingIfNeeded: place)
      if places.last?.key == firstKeys[index] {
        groups[groups.count - 1] = groups[groups.count - 1].lowerBound..<here + 1
      } else {
        places.append((firstKeys[index], groups.count))
        groups.append(here..<here + 1)
      }
    }
    self.words = words
    letters = cutter.letters
    entries = order.map { phrases[$0] }
    self.groups = groups
    self.places = KeyIndex(places)
  }
}

/// Cuts phrases into words, numbers and single marks, as texts are cut; "!" belongs to the word before it.
private struct PhraseCutter {
  private(set) var words: [PhraseWord] = []
  private(set) var letters: [UInt32] = []

  /// The places of the phrase's words.
  mutating func cut(_ phrase: String) -> Range<Int32> {
    let first = words.count
    var phrase = phrase
    phrase.withUTF8 { cut($0) }
    return Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: words.count)
  }

  private mutating func cut(_ phrase: UnsafeBufferPointer<UInt8>) {
    var word = KeyBuilder()
    var start = 0
    var isNumber = false
    var offset = 0
    while offset < phrase.count {
      let (scalar, width) = UTF8Scalar.decode(phrase, at: offset)
      let isDigit = (48...57).contains(scalar)
      let letter = isDigit ? UInt8(truncatingIfNeeded: scalar) : VietnameseLetters.folded(scalar)
      // "QH13" is a word and a number.
      if word.count > 0, letter == 0 || isDigit != isNumber {
        let isExact = scalar == UInt32(UInt8(ascii: "!"))
        words.append(PhraseWord(key: word.key, exact: isExact ? exact(phrase[start..<offset]) : nil))
        word = KeyBuilder()
        // The sign is the word's.
        if isExact {
          offset += width
          continue
        }
      }
      if letter != 0 {
        if word.count == 0 { start = offset }
        isNumber = isDigit
        word.append(letter: letter)
      } else if scalar != 0x20 {
        words.append(PhraseWord(key: Key(mark: scalar), exact: nil))
      }
      offset += width
    }
    if word.count > 0 { words.append(PhraseWord(key: word.key, exact: nil)) }
  }

  /// Keeps the letters of a word whose marks matter.
  private mutating func exact(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Range<Int32> {
    let first = letters.count
    letters += String(decoding: word, as: UTF8.self).unicodeScalars.map { LetterFolding.lowercased($0.value) }
    return Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: letters.count)
  }

  /// The phrase with each of its blanks lost: "phó chủ tịch" is also "phóchủ tịch" and "phó chủtịch".
  mutating func glued(_ phrase: Range<Int32>) -> [Range<Int32>] {
    phrase.dropFirst().compactMap { place in
      let (joint, first) = (Int(place), words.count)
      guard let key = words[joint - 1].key.joined(words[joint].key) else { return nil }
      for other in Int(phrase.lowerBound)..<Int(phrase.upperBound) where other != joint {
        words.append(other == joint - 1 ? PhraseWord(key: key, exact: nil) : words[other])
      }
      return Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: words.count)
    }
  }
}

extension Phrases where Value == Bool {
  /// A plain set: the value says nothing.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
