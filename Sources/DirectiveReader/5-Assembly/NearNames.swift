import DirectiveModel

/// Known agencies by the shape of their names: what a name that nobody knows may have been before it was misread.
struct NearNames: Sendable {
  static let standard = NearNames(.standard)
  private let names: [Name]

  private struct Name {
    let letters: [UInt8]
    let shape: Shape
  }

  private struct Shape {
    let words: Int
    /// Letters of the first word.
    let first: Int
  }

  private init(_ registry: AgencyRegistry) {
    names = registry.all.flatMap { AgencyRegistry.spellings(of: $0) }.compactMap { name in
      let letters = FoldedText.letters(name)
      return Self.shape(of: letters).map { Name(letters: letters, shape: $0) }
    }
  }

  /// One or two letters part the name from a known one of as many words that begins with the same word.
  func hasNear(_ name: String) -> Bool {
    let letters = FoldedText.letters(name)
    guard let shape = Self.shape(of: letters) else { return false }
    return names.contains { known in
      abs(known.letters.count - letters.count) <= Self.most && known.shape.words == shape.words && known.shape.first == shape.first
        && known.letters.prefix(shape.first).elementsEqual(letters.prefix(shape.first))
        && (1...Self.most).contains(EditDistance.between(known.letters, letters))
    }
  }

  private static let most = 2

  /// Nil for groups ("UBND các phường"), and for names so short that others of the kind are as near.
  private static func shape(of name: [UInt8]) -> Shape? {
    guard let first = name.firstIndex(of: blank) else { return nil }
    var words = 1
    for place in name.indices where name[place] == blank {
      words += 1
      if isGroup(name, at: place + 1) { return nil }
    }
    return words < 3 || isGroup(name, at: 0) ? nil : Shape(words: words, first: first)
  }

  /// The word that begins there is "các".
  private static func isGroup(_ name: [UInt8], at start: Int) -> Bool {
    start + 3 <= name.count && name[start] == UInt8(ascii: "c") && name[start + 1] == UInt8(ascii: "a")
      && name[start + 2] == UInt8(ascii: "c") && (start + 3 == name.count || name[start + 3] == blank)
  }

  private static let blank = UInt8(ascii: " ")
}
