import DirectiveModel

/// A set of Vietnamese phrases looked up at a token; written with their marks, compared without.
///
/// A word written with "!" ("giao!") must also agree in its marks: "giáo" is not "giao".
package struct Phrases<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [Word]
    let value: Value
  }
  private struct Word: Sendable {
    let key: Key
    /// Lower-case scalars; nil when marks do not matter.
    let exact: [UInt32]?
  }
  /// By first word; the longest phrase first.
  private let entries: [[Entry]]
  private let places: KeyIndex

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

  /// The longest phrase that begins at the token: its value and how many tokens it takes.
  package func match(_ text: TokenizedText, at index: Int) -> (value: Value, count: Int)? {
    guard index >= 0, index < text.tokens.count, let place = places[text.tokens[index].key.rawValue] else { return nil }
    for entry in entries[place] where matches(entry, text, at: index) { return (entry.value, entry.words.count) }
    return nil
  }

  /// True when a phrase begins at the token.
  package func begins(_ text: TokenizedText, at index: Int) -> Bool { match(text, at: index) != nil }

  /// The first phrase that lies inside the range: its value and its tokens.
  package func firstMatch(_ text: TokenizedText, in range: Range<Int>) -> (value: Value, tokens: Range<Int>)? {
    for index in range {
      if let found = match(text, at: index), index + found.count <= range.upperBound {
        return (found.value, index..<index + found.count)
      }
    }
    return nil
  }

  private func matches(_ entry: Entry, _ text: TokenizedText, at index: Int) -> Bool {
    guard index + entry.words.count <= text.tokens.count else { return false }
    for (place, word) in entry.words.enumerated() {
      let token = text.tokens[index + place]
      guard token.key == word.key else { return false }
      if let exact = word.exact,
        !text.spelling(index + place).unicodeScalars.lazy.map({ LetterFolding.lowercased($0.value) }).elementsEqual(exact)
      {
        return false
      }
    }
    return true
  }

  /// A phrase is cut as texts are; "!" belongs to the word before it.
  private static func words(of phrase: String) -> [Word] {
    let text = TokenizedText(verbatim: phrase)
    var words: [Word] = []
    for (index, token) in text.tokens.enumerated() {
      if text.isMark(index, "!"), !token.isSpaced, let last = words.popLast() {
        let letters = text.spelling(index - 1).unicodeScalars.map { LetterFolding.lowercased($0.value) }
        words.append(Word(key: last.key, exact: letters))
      } else {
        words.append(Word(key: token.key, exact: nil))
      }
    }
    return words
  }
}

extension Phrases where Value == Bool {
  /// A plain set: the value says nothing.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
