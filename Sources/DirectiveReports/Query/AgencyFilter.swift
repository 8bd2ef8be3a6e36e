import DirectiveModel

/// The agency whose tasks are asked for: its ids in the registry (with the groups it belongs to), or a name as a person typed it.
package struct AgencyFilter: Sendable, Hashable {
  /// How titles call it.
  package var title: String
  /// Empty when the registry does not know the name.
  package var ids: Set<AgencyID>
  /// Folded beginnings of names, in whole words: "so y te" matches "Sở Y tế tỉnh Sóc Trăng".
  package var foldedNames: [String]

  /// For an agency that the registry knows; the name also finds tasks whose text the registry could not place.
  package init(ids: Set<AgencyID>, name: String) {
    self.title = name
    self.ids = ids
    self.foldedNames = [FoldedText.fold(name)].filter { !$0.isEmpty }
  }

  /// For a name that the registry does not know.
  package init(name: String) { self.init(ids: [], name: name) }

  /// By id where both sides have one, else by name: "UBND tỉnh" never means "Văn phòng UBND tỉnh".
  package func matches(_ agency: AgencyName) -> Bool {
    if let id = agency.id, !ids.isEmpty { return ids.contains(id) }
    let name = FoldedText.fold(agency.name)
    return foldedNames.contains { name == $0 || name.hasPrefix($0 + " ") }
  }
}
