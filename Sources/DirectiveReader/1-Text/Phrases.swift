import DirectiveModel

/// A set of Vietnamese phrases looked up at a token; written with their marks, compared without.
///
/// A word written with "!" ("giao!") must also agree in its marks where the text has any: "giáo" is not "giao".
package struct Phrases<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let words: [Word]
    let value: Value
  }
  private struct Word: Sendable {
    let key: Key
    /// NFC, lower case; nil when marks do not matter.
    let exact: String?
  }
  /// By first word; the longest phrase first.
  private let entries: [Key: [Entry]]

  package init(_ rows: [(String, Value)]) {
    var table: [Key: [Entry]] = [:]
    for (phrase, value) in rows {
      let words = phrase.split(separator: " ").map { word in
        let isExact = word.last == "!"
        let letters = isExact ? word.dropLast() : word
        return Word(key: Phrases.key(letters), exact: isExact ? String(letters) : nil)
      }
      guard let first = words.first else { continue }
      table[first.key, default: []].append(Entry(words: words, value: value))
    }
    entries = table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The longest phrase that begins at the token: its value and how many tokens it takes.
  package func match(_ text: TokenizedText, at index: Int) -> (value: Value, count: Int)? {
    guard index < text.tokens.count, let candidates = entries[text.tokens[index].key] else { return nil }
    for entry in candidates where matches(entry, text, at: index) { return (entry.value, entry.words.count) }
    return nil
  }

  /// The first phrase inside the range: its value and its tokens.
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
      if let exact = word.exact, token.isAccented || exact.utf8.count == token.range.count,
        !sameLetters(text.spelling(index + place), exact)
      {
        return false
      }
    }
    return true
  }

  private func sameLetters(_ a: String, _ b: String) -> Bool {
    a.unicodeScalars.lazy.map { LetterFolding.lowercased($0.value) }
      .elementsEqual(b.unicodeScalars.lazy.map { LetterFolding.lowercased($0.value) })
  }

  /// Marks such as "," and "-" are words of their own in a phrase.
  private static func key(_ word: Substring) -> Key {
    if word.unicodeScalars.count == 1, let scalar = word.unicodeScalars.first, LetterFolding.folded(scalar.value) == 0,
      !(48...57).contains(scalar.value)
    {
      return Key(rawValue: UInt64(Tokenizer.markFolding(scalar.value)))
    }
    return Key(word)
  }
}

extension Phrases where Value == Bool {
  /// A plain set: the value says nothing.
  package init(_ phrases: [String]) { self.init(phrases.map { ($0, true) }) }
}
