import DirectiveModel

/// The agency whose tasks are asked for: its ids in the registry, or a name as a person typed it.
package struct AgencyFilter: Sendable, Hashable {
  /// How titles call it.
  package var title: String
  /// Empty when the registry does not know the name.
  package var ids: Set<AgencyID>
  /// Groups that it may belong to; they count where nobody has listed their members.
  package var groups: Set<AgencyID>
  /// Folded beginnings of names, in whole words: "so y te" matches "Sở Y tế tỉnh Sóc Trăng".
  package var foldedNames: [String]
  /// Only this very name, marks and all: what goes to one commune must not go to another that is written alike.
  package var exactName: AgencyName?

  /// For an agency that the registry knows; the name also finds tasks whose text the registry could not place.
  package init(ids: Set<AgencyID>, groups: Set<AgencyID> = [], name: String) {
    self.title = name
    self.ids = ids
    self.groups = groups
    self.foldedNames = [FoldedText.fold(name)].filter { !$0.isEmpty }
  }

  /// For a name that the registry does not know.
  package init(name: String) { self.init(ids: [], name: name) }

  /// By id where both sides have one, else by name: "UBND tỉnh" never means "Văn phòng UBND tỉnh".
  package func matches(_ agency: AgencyName) -> Bool {
    if let id = agency.id, !ids.isEmpty { return ids.contains(id) }
    if let exactName { return agency.isSame(as: exactName) }
    let name = FoldedText.fold(agency.name)
    return foldedNames.contains { name == $0 || name.hasPrefix($0 + " ") }
  }

  /// True for a part that it owes, now or as what it was called before; a group that is asked for owes all its members' parts.
  func matches(_ part: TaskPart) -> Bool {
    if matches(part.agency) || isUnlistedGroup(part.agency) { return true }
    return part.formerly.map(matches) ?? false || part.group.map(matches) ?? false
  }

  /// True for one that works with the lead.
  package func matchesSupporter(_ agency: AgencyName) -> Bool { matches(agency) || isUnlistedGroup(agency) }

  private func isUnlistedGroup(_ agency: AgencyName) -> Bool { agency.id.map(groups.contains) ?? false }
}
