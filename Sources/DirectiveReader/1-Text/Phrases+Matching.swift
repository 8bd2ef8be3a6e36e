import DirectiveModel

extension Phrases {
  /// The longest phrase that begins at the token: its value and how many tokens it takes.
  package func match(_ text: TokenizedText, at index: Int) -> (value: Value, count: Int)? {
    place(text, at: index).map { (entries[$0].value, entries[$0].words.count) }
  }

  /// True when a phrase begins at the token.
  package func begins(_ text: TokenizedText, at index: Int) -> Bool { place(text, at: index) != nil }

  /// The place of the longest phrase that begins at the token.
  @inline(__always) private func place(_ text: TokenizedText, at index: Int) -> Int? {
    guard index >= 0, index < text.tokens.count, let candidates = candidates(for: text.tokens[index].key) else { return nil }
    return candidates.first { matches($0, text, at: index) }
  }

  /// The first phrase that lies inside the range: its value and its tokens.
  package func firstMatch(_ text: TokenizedText, in range: Range<Int>) -> (value: Value, tokens: Range<Int>)? {
    for index in range {
      if let found = match(text, at: index), index + found.count <= range.upperBound {
        return (found.value, index..<index + found.count)
      }
    }
    return nil
  }

  private func matches(_ place: Int, _ text: TokenizedText, at index: Int) -> Bool {
    let range = entries[place].words
    guard index + range.count <= text.tokens.count else { return false }
    var index = index
    for place in range {
      let word = words[Int(place)]
      guard text.tokens[index].key == word.key else { return false }
      if let exact = word.exact, !agrees(exact, text.text.bytes, text.tokens[index].range) { return false }
      index += 1
    }
    return true
  }

  /// The word is written with just these letters; case does not matter.
  private func agrees(_ exact: Range<Int32>, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      for place in exact {
        guard offset < range.upperBound else { return false }
        let (scalar, width) = UTF8Scalar.decode(bytes, at: offset)
        guard LetterFolding.lowercased(scalar) == letters[Int(place)] else { return false }
        offset += width
      }
      return offset == range.upperBound
    }
  }
}
