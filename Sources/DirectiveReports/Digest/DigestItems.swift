import DirectiveModel

/// The items of all directives, found by agency: an office of a hundred agencies looks through them once.
package struct DigestItems: Sendable {
  /// What one directive gives.
  package struct Share: Sendable {
    let items: [DigestItem]

    package init(of stored: StoredDirective, by tracking: Tracking, in window: DigestWindow) {
      items = DigestItem.items(of: stored, tracking.tasks(of: stored), in: window)
    }
  }

  private let all: [DigestItem]
  /// Of `all`, by who owes a part, or owed it, and the groups through which they do.
  private let places: AgencyPlaces
  /// Every agency and group that has a part in some task, told of or not, by name.
  package let owners: [AgencyName]

  /// `shares` are of all directives that can have something to tell, `owners` of all there are.
  package init(_ shares: [Share], owners: Set<AgencyName>) {
    all = shares.flatMap(\.items)
    self.owners = owners.sorted { $0.name < $1.name }
    places = AgencyPlaces(all.lazy.map(\.task.concernedNames))
  }

  /// Those that may concern the agency; all for the whole office.
  package func concerning(_ agency: AgencyFilter?) -> [DigestItem] {
    guard let agency else { return all }
    return places.concerning(agency).map { all[$0] }
  }

  /// Agencies of which there is something to tell, by name.
  package var agenciesToldOf: [AgencyName] { Set(all.flatMap(\.task.parts).map(\.agency)).sorted { $0.name < $1.name } }
}

extension TrackedTask {
  /// Who owes a part, or owed it, and the groups through which they do.
  package var concernedNames: Set<AgencyName> {
    Set(parts.flatMap { [$0.agency, $0.formerly, $0.group].compactMap(\.self) })
  }
}
