import DirectiveModel

/// The shortest name of each directive that means only it: "41", else "41-ubnd-th", else "2018/41-ubnd-th".
package struct ShortIDs: Sendable {
  private let shortIDs: [DirectiveID: String]

  /// `ids` are all that the user could mean: those of the whole store, not of one list.
  package init(_ ids: some Sequence<DirectiveID>) {
    let ids = Set(ids)
    var uses: [String: Int] = [:]
    for id in ids {
      for candidate in Self.candidates(for: id) { uses[candidate, default: 0] += 1 }
    }
    shortIDs = Dictionary(
      uniqueKeysWithValues: ids.map { id in
        (id, Self.candidates(for: id).first { uses[$0] == 1 } ?? id.rawValue)
      })
  }

  /// "41"; the whole id for a directive that was not among those given.
  package subscript(id: DirectiveID) -> String { shortIDs[id] ?? id.rawValue }

  /// "41:1.a", "41:5@2021-Q3"
  package subscript(id: TaskID) -> String { "\(self[id.directive]):\(id.place)" }

  /// Shortest first: the leading digits of the number's slug, then the slug.
  private static func candidates(for id: DirectiveID) -> [String] {
    guard let slash = id.rawValue.lastIndex(of: "/") else { return [] }
    let slug = id.rawValue[id.rawValue.index(after: slash)...]
    let number = slug.prefix { $0 != "-" }
    let isNumber = !number.isEmpty && number.utf8.allSatisfy { (48...57).contains($0) }
    return isNumber && number != slug ? [String(number), String(slug)] : [String(slug)]
  }
}
