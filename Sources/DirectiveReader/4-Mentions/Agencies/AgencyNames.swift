import DirectiveModel

/// The agencies and provinces that a text may name, made ready for reading; costs some milliseconds, so it is made once.
package struct AgencyNames: Sendable {
  package let registry: AgencyRegistry
  private let whole: AgencyTrie
  /// Names after "các Sở:" and "các Bộ:", without that word.
  private let departments: AgencyTrie
  private let ministries: AgencyTrie
  private let provinces: AgencyTrie

  package static let standard = AgencyNames(registry: .standard)

  package init(registry: AgencyRegistry) {
    self.registry = registry
    let spellings = registry.all.enumerated().flatMap { index, agency in
      AgencyRegistry.spellings(of: agency).map { (spelling: $0, value: index) }
    }
    whole = AgencyTrie(spellings)
    departments = AgencyTrie(Self.members(of: "Sở", among: spellings))
    ministries = AgencyTrie(Self.members(of: "Bộ", among: spellings))
    provinces = AgencyTrie(
      Provinces.names.enumerated().map { ($1, $0) }
        + [("TP. Hồ Chí Minh", Provinces.names.firstIndex(of: "Hồ Chí Minh") ?? 0)])
  }

  private static func members(of noun: String, among spellings: [(spelling: String, value: Int)]) -> [(spelling: String, value: Int)] {
    let opening = (noun + " ").utf8
    return spellings.compactMap { name in
      guard name.spelling.utf8.first == opening.first, name.spelling.utf8.starts(with: opening) else { return nil }
      return (String(Substring(name.spelling.utf8.dropFirst(opening.count))), name.value)
    }
  }

  /// The agency's place in the registry: mostly it is only asked whether one is named.
  func known(_ text: TokenizedText, at index: Int, limit: Int) -> (place: Int, end: Int)? {
    whole.match(text, at: index, limit: limit).map { ($0.value, $0.end) }
  }

  func agency(at place: Int) -> Agency { registry.all[place] }

  /// A member of an enumeration: "Nội vụ" after "các Sở:", or after "các Bộ:".
  func member(of noun: String, _ text: TokenizedText, at index: Int, limit: Int) -> (agency: Agency, end: Int)? {
    let names = noun == "Sở" ? departments : ministries
    return names.match(text, at: index, limit: limit).map { (registry.all[$0.value], $0.end) }
  }

  func province(_ text: TokenizedText, at index: Int, limit: Int) -> (name: String, end: Int)? {
    provinces.match(text, at: index, limit: limit).map { (Provinces.names[$0.value], $0.end) }
  }
}
