import DirectiveModel
import DirectiveReports
import DirectiveStore

/// Finds the directive that somebody means: "41", "41/UBND-TH" and "2018/41-ubnd-th" name it while they are unique.
struct DirectiveNames {
  private let names: StoredNames
  private static let mostListed = 10

  /// `ids` are all of the store.
  init(_ ids: [DirectiveID]) { self.init(StoredNames(ids)) }

  /// All of the store.
  init(_ names: StoredNames) { self.names = names }

  init(of store: DirectiveStore) throws(Failure) {
    self.init(try Failure.catching { () throws(StoreError) in try store.names() })
  }

  func directive(_ typed: String) throws(Failure) -> DirectiveID {
    let words = FoldedText.letters(typed).split(separator: UInt8(ascii: " "))
    let (whole, begun) = found(words)
    let found = (whole.isEmpty ? begun : whole).sorted()
    guard let only = found.first else { throw unknown(typed) }
    guard found.count == 1 else {
      let listed = found.prefix(Self.mostListed).map(\.rawValue)
      throw Failure(.failed, Messages.ambiguousDirective(typed, found.count), hint: Messages.chooseOne(of: listed, all: found.count))
    }
    return only
  }

  /// Short names for these, and no other directive can be meant by one.
  func labels(_ ids: some Sequence<DirectiveID>) -> ShortIDs { ShortIDs(ids, among: names.forEachName) }

  /// Those whose name, with the year or without, is these words, and those whose name begins with them; the year must not stand alone.
  private func found(_ typed: [ArraySlice<UInt8>]) -> (whole: [DirectiveID], begun: [DirectiveID]) {
    var (whole, begun): ([DirectiveID], [DirectiveID]) = ([], [])
    for folder in names.folders {
      let year = FoldedText.letters(folder.name).split(separator: UInt8(ascii: " "))
      let isYearTyped = typed.starts(with: year)
      let rest = isYearTyped ? Array(typed.dropFirst(year.count)) : []
      names.forEachName(in: folder) { name in
        var likeness = NameWords.likeness(of: name, to: typed)
        if likeness != .whole, isYearTyped, !rest.isEmpty { likeness = max(likeness, NameWords.likeness(of: name, to: rest)) }
        guard likeness != .none else { return }
        let id = DirectiveID(year: folder.name, name: name)
        if likeness == .whole { whole.append(id) } else { begun.append(id) }
      }
    }
    return (whole, begun)
  }

  private func unknown(_ typed: String) -> Failure {
    let ids = names.identifiers
    let near =
      Suggestion.closest(to: typed, among: ids.map(\.rawValue))
      + Suggestion.closest(to: typed, among: ids.map { String($0.rawValue.split(separator: "/").last ?? "") })
    return Failure(
      .failed, Messages.unknownDirective(typed),
      advice: Messages.didYouMean(Array(near.prefix(1)), else: Messages.seeDirectives))
  }
}

/// The words of a directive's name, "41-ubnd-th", compared where they stand.
private enum NameWords {
  enum Likeness: Int, Comparable {
    case none, begun, whole
    static func < (a: Likeness, b: Likeness) -> Bool { a.rawValue < b.rawValue }
  }

  /// Whether the name is these words, or only begins with them; `none` for no words.
  static func likeness(of name: UnsafeBufferPointer<UInt8>, to words: [ArraySlice<UInt8>]) -> Likeness {
    var place = afterHyphens(name, 0)
    for word in words {
      guard name.count - place >= word.count, UnsafeBufferPointer(rebasing: name[place..<(place + word.count)]).elementsEqual(word) else {
        return .none
      }
      place += word.count
      let next = afterHyphens(name, place)
      guard next > place || place == name.count else { return .none }
      place = next
    }
    return words.isEmpty ? .none : place == name.count ? .whole : .begun
  }

  private static func afterHyphens(_ name: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    var place = place
    while place < name.count, name[place] == UInt8(ascii: "-") { place += 1 }
    return place
  }
}
