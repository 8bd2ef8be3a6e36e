import DirectiveModel

/// The agencies and provinces that a text may name, made ready for reading; costs some milliseconds, so it is made once.
package struct AgencyNames: Sendable {
  package let registry: AgencyRegistry
  private let whole: AgencyTrie
  /// Names after "các Sở:" and "các Bộ:", without that word.
  private let members: [String: AgencyTrie]
  private let provinces: AgencyTrie

  package static let standard = AgencyNames(registry: .standard)

  package init(registry: AgencyRegistry) {
    self.registry = registry
    let spellings = registry.all.enumerated().flatMap { index, agency in
      AgencyRegistry.spellings(of: agency).map { (spelling: $0, value: index) }
    }
    whole = AgencyTrie(spellings)
    members = Dictionary(
      uniqueKeysWithValues: ["Sở", "Bộ"].map { noun in
        let opening = (noun + " ").utf8
        let short = spellings.filter { $0.spelling.utf8.starts(with: opening) }
        return (noun, AgencyTrie(short.map { (String(Substring($0.spelling.utf8.dropFirst(opening.count))), $0.value) }))
      })
    provinces = AgencyTrie(
      Provinces.names.enumerated().map { ($1, $0) }
        + [("TP. Hồ Chí Minh", Provinces.names.firstIndex(of: "Hồ Chí Minh") ?? 0)])
  }

  /// The agency's place in the registry: mostly it is only asked whether one is named.
  func known(_ text: TokenizedText, at index: Int, limit: Int) -> (place: Int, end: Int)? {
    whole.match(text, at: index, limit: limit).map { ($0.value, $0.end) }
  }

  func agency(at place: Int) -> Agency { registry.all[place] }

  /// A member of an enumeration: "Nội vụ" after "các Sở:".
  func member(of noun: String, _ text: TokenizedText, at index: Int, limit: Int) -> (agency: Agency, end: Int)? {
    members[noun]?.match(text, at: index, limit: limit).map { (registry.all[$0.value], $0.end) }
  }

  func province(_ text: TokenizedText, at index: Int, limit: Int) -> (name: String, end: Int)? {
    provinces.match(text, at: index, limit: limit).map { (Provinces.names[$0.value], $0.end) }
  }
}
