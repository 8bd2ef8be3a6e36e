import DirectiveModel

/// Known agencies by the shape of their names: what a name that nobody knows may have been before it was misread.
struct NearNames: Sendable {
  static let standard = NearNames(.standard)
  private let byShape: [Shape: [[UInt8]]]

  private struct Shape: Hashable {
    let words: Int
    let first: Substring
  }

  private init(_ registry: AgencyRegistry) {
    let names = registry.all.flatMap { [$0.name] + $0.aliases }.flatMap(AgencyRegistry.spellings).map { FoldedText.fold($0) }
    byShape = Dictionary(
      names.compactMap { name in Self.shape(of: name).map { ($0, [Array(name.utf8)]) } }, uniquingKeysWith: +)
  }

  /// One or two letters part the name from a known one of as many words that begins with the same word.
  func hasNear(_ name: String) -> Bool {
    let folded = FoldedText.fold(name)
    let letters = Array(folded.utf8)
    guard let shape = Self.shape(of: folded) else { return false }
    return byShape[shape]?.contains { known in
      abs(known.count - letters.count) <= Self.most && (1...Self.most).contains(EditDistance.between(known, letters))
    } ?? false
  }

  private static let most = 2

  /// Nil for groups ("UBND các phường"), and for names so short that others of the kind are as near.
  private static func shape(of name: String) -> Shape? {
    let words = name.split(separator: " ")
    guard words.count >= 3, !words.contains("cac"), let first = words.first else { return nil }
    return Shape(words: words.count, first: first)
  }
}
