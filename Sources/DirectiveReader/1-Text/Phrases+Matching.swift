import DirectiveModel

extension Phrases {
  /// The longest phrase that begins at the token: its value and how many tokens it takes.
  package func match(_ text: TokenizedText, at index: Int) -> (value: Value, count: Int)? {
    guard index >= 0, index < text.tokens.count else { return nil }
    let found = candidates(for: text.tokens[index].key)
    if found.isEmpty { return nil }
    for entry in found where matches(entry, text, at: index) { return (entry.value, entry.words.count) }
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
}
