import DirectiveModel

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
  struct Word: Sendable {
    let key: Key
    /// Places in `letters`; nil when marks do not matter.
    let exact: Range<Int32>?
  }
  /// Those with the same first word side by side, the longest first.
  let entries: [Entry]
  let words: [Word]
  /// Lower-case scalars of the words whose marks matter.
  let letters: [UInt32]
  /// Of each first word: its entries.
  private let groups: [Range<Int32>]
  private let places: KeyIndex

  /// Places of the phrases that begin with the word; the longest first, nil for none.
  @inline(__always) func candidates(for key: Key) -> Range<Int>? {
    places[key.rawValue].map { Int(groups[$0].lowerBound)..<Int(groups[$0].upperBound) }
  }

  package init(_ rows: [(String, Value)]) {
    var table: [Key: [(words: [WrittenWord], value: Value)]] = [:]
    var order: [Key] = []
    for (phrase, value) in rows {
      let words = Phrases.words(of: phrase)
      guard let first = words.first?.key else { continue }
      if table[first] == nil { order.append(first) }
      table[first, default: []].append((words, value))
    }
    var flat = (entries: [Entry](), words: [Word](), letters: [UInt32](), groups: [Range<Int32>]())
    for first in order {
      let start = Int32(flat.entries.count)
      for (phrase, value) in (table[first] ?? []).sorted(by: { $0.words.count > $1.words.count }) {
        let begin = Int32(flat.words.count)
        for word in phrase {
          let end = Int32(flat.letters.count)
          flat.words.append(Word(key: word.key, exact: word.exact.map { end..<end + Int32($0.count) }))
          flat.letters += word.exact ?? []
        }
        flat.entries.append(Entry(words: begin..<Int32(flat.words.count), value: value))
      }
      flat.groups.append(start..<Int32(flat.entries.count))
    }
    (entries, words, letters, groups) = flat
    places = KeyIndex(order.enumerated().map { ($1.rawValue, $0) })
  }

  /// A word of a phrase as its row has it.
  private struct WrittenWord {
    let key: Key
    let exact: [UInt32]?
  }

  /// Words, numbers and single marks, as texts are cut; "!" belongs to the word before it.
  private static func words(of phrase: String) -> [WrittenWord] {
    var words: [WrittenWord] = []
    var letters: [UInt32] = []
    func finish() {
      guard !letters.isEmpty else { return }
      var builder = KeyBuilder()
      letters.forEach { builder.append($0) }
      words.append(WrittenWord(key: builder.key, exact: nil))
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
        words.append(WrittenWord(key: last.key, exact: letters))
      } else if scalar != " " {
        words.append(WrittenWord(key: Key(mark: scalar.value), exact: nil))
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
