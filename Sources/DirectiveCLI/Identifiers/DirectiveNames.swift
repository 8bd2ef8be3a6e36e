import DirectiveModel

/// Finds the directive that somebody means: "41", "41/UBND-TH" and "2018/41-ubnd-th" name it while they are unique.
struct DirectiveNames {
  private let entries: [Entry]
  private static let mostListed = 10

  fileprivate struct Entry {
    let id: DirectiveID
    /// Folded: "2018 41 ubnd th".
    let words: [Substring]
    /// Without the year: "41 ubnd th".
    let slug: ArraySlice<Substring>

    init(_ id: DirectiveID) {
      self.id = id
      words = FoldedText.fold(id.rawValue).split(separator: " ")
      let folder = id.rawValue.split(separator: "/").first ?? ""
      slug = words.dropFirst(FoldedText.fold(folder).split(separator: " ").count)
    }
  }

  /// `ids` are all of the store.
  init(_ ids: [DirectiveID]) { entries = ids.sorted().map(Entry.init) }

  func directive(_ typed: String) throws(Failure) -> DirectiveID {
    let words = FoldedText.fold(typed).split(separator: " ")
    let whole = entries.filter { $0.words == words || $0.slug.elementsEqual(words) }
    let found = whole.isEmpty ? entries.filter { $0.isBegun(by: words) } : whole
    guard let only = found.first else { throw unknown(typed) }
    guard found.count == 1 else {
      let listed = found.prefix(Self.mostListed).map(\.id.rawValue)
      throw Failure(.failed, Messages.ambiguousDirective(typed, found.count), hint: Messages.chooseOne(of: listed, all: found.count))
    }
    return only.id
  }

  private func unknown(_ typed: String) -> Failure {
    let near =
      Suggestion.closest(to: typed, among: entries.map(\.id.rawValue))
      + Suggestion.closest(to: typed, among: entries.map { String($0.id.rawValue.split(separator: "/").last ?? "") })
    return Failure(
      .failed, Messages.unknownDirective(typed),
      advice: Messages.didYouMean(Array(near.prefix(1)), else: Messages.seeDirectives))
  }
}

extension DirectiveNames.Entry {
  /// Whole words from the start of the number; the year must not stand alone.
  fileprivate func isBegun(by typed: [Substring]) -> Bool {
    !typed.isEmpty && (slug.starts(with: typed) || (typed.count > words.count - slug.count && words.starts(with: typed)))
  }
}
