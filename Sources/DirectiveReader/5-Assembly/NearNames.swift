import DirectiveModel

/// Known agencies by the shape of their names: what a name that nobody knows may have been before it was misread.
struct NearNames: Sendable {
  static let standard = NearNames(.standard)
  private let names: [Name]

  private struct Name {
    let letters: [UInt8]
    let shape: Shape
  }

  private struct Shape: Equatable {
    let words: Int
    let first: ArraySlice<UInt8>
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
      abs(known.letters.count - letters.count) <= Self.most && known.shape == shape
        && (1...Self.most).contains(EditDistance.between(known.letters, letters))
    }
  }

  private static let most = 2

  /// Nil for groups ("UBND các phường"), and for names so short that others of the kind are as near.
  private static func shape(of name: [UInt8]) -> Shape? {
    let words = name.split(separator: UInt8(ascii: " "))
    guard words.count >= 3, !words.contains(where: { $0.elementsEqual("cac".utf8) }), let first = words.first else { return nil }
    return Shape(words: words.count, first: first)
  }
}
