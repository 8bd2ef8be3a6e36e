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

  package init(_ rows: [(String, Value)]) {
    var cutter = PhraseCutter()
    let phrases = rows.compactMap { phrase, value -> Entry? in
      let words = cutter.cut(phrase)
      return words.isEmpty ? nil : Entry(words: words, value: value)
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
  /// Of the word at hand; its letters stand behind `start`.
  private var builder = KeyBuilder()
  private var start = 0

  /// The places of the phrase's words.
  mutating func cut(_ phrase: String) -> Range<Int32> {
    let first = words.count
    for scalar in phrase.unicodeScalars { take(scalar.value) }
    finish()
    return Int32(truncatingIfNeeded: first)..<Int32(truncatingIfNeeded: words.count)
  }

  private mutating func take(_ scalar: UInt32) {
    let isDigit = (48...57).contains(scalar)
    let letter = isDigit ? UInt8(truncatingIfNeeded: scalar) : LetterFolding.folded(scalar)
    if letter != 0 {
      // "QH13" is a word and a number.
      if hasLetters, let last = letters.last, (48...57).contains(last) != isDigit { finish() }
      letters.append(LetterFolding.lowercased(scalar))
      builder.append(letter: letter)
    } else if scalar == UInt32(UInt8(ascii: "!")), hasLetters {
      finish(isExact: true)
    } else {
      finish()
      if scalar != 0x20 { words.append(PhraseWord(key: Key(mark: scalar), exact: nil)) }
    }
  }

  private var hasLetters: Bool { letters.count > start }

  private mutating func finish(isExact: Bool = false) {
    guard hasLetters else { return }
    let exact = Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: letters.count)
    words.append(PhraseWord(key: builder.key, exact: isExact ? exact : nil))
    if !isExact { letters.removeLast(letters.count - start) }
    start = letters.count
    builder = KeyBuilder()
  }
}

extension Phrases where Value == Bool {
  /// A plain set: the value says nothing.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
