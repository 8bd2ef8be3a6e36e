import DirectiveModel

/// A set of Vietnamese phrases looked up at a token; written with their marks, compared without.
///
/// A word written with "!" ("giao!") must also agree in its marks: "giáo" is not "giao".
package struct Phrases<Value: Sendable>: Sendable {
  struct Entry: Sendable {
    let words: [Word]
    let value: Value
  }
  struct Word: Sendable {
    let key: Key
    /// Lower-case scalars; nil when marks do not matter.
    let exact: [UInt32]?
  }
  /// By first word; the longest phrase first.
  private let entries: [[Entry]]
  private let places: KeyIndex

  /// The phrases that begin with the word; the longest first.
  func candidates(for key: Key) -> [Entry] { places[key.rawValue].map { entries[$0] } ?? [] }

  package init(_ rows: [(String, Value)]) {
    var table: [Key: [Entry]] = [:]
    for (phrase, value) in rows {
      let words = Phrases.words(of: phrase)
      guard let first = words.first else { continue }
      table[first.key, default: []].append(Entry(words: words, value: value))
    }
    entries = table.values.map { $0.sorted { $0.words.count > $1.words.count } }
    places = KeyIndex(entries.enumerated().map { ($1[0].words[0].key.rawValue, $0) })
  }

  /// Words, numbers and single marks, as texts are cut; "!" belongs to the word before it.
  private static func words(of phrase: String) -> [Word] {
    var words: [Word] = []
    var letters: [UInt32] = []
    func finish() {
      guard !letters.isEmpty else { return }
      var builder = KeyBuilder()
      letters.forEach { builder.append($0) }
      words.append(Word(key: builder.key, exact: nil))
    }
    for scalar in phrase.unicodeScalars {
      let isDigit = (48...57).contains(scalar.value)
      if isDigit || LetterFolding.folded(scalar.value) != 0 {
        // "QH13" is a word and a number.
        if let last = letters.last, (48...57).contains(last) != isDigit {
          finish()
          letters = []
        }
        letters.append(LetterFolding.lowercased(scalar.value))
        continue
      }
      finish()
      if scalar == "!", !letters.isEmpty, let last = words.popLast() {
        words.append(Word(key: last.key, exact: letters))
      } else if scalar != " " {
        words.append(Word(key: Key(mark: scalar.value), exact: nil))
      }
      letters = []
    }
    finish()
    return words
  }
}

extension Phrases where Value == Bool {
  /// A plain set: the value says nothing.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
