import DirectiveModel

/// Which of many things an agency has to do with, found by its id or its name: hundreds of agencies are asked for in one run, and
/// asking each thing anew for each of them would take hours where an index takes seconds.
package struct AgencyPlaces: Sendable {
  /// In ascending order.
  private let places: [AgencyName: [Int]]
  private let byID: [AgencyID: [AgencyName]]
  /// By the small letters of the name.
  private let byLetters: [String: [AgencyName]]
  /// In the order of the folded names, so that those with one beginning are neighbours.
  private let byFold: [(folded: String, name: AgencyName)]

  /// `names` of each thing, in the order of the things.
  package init(_ names: some Sequence<Set<AgencyName>>) {
    var places: [AgencyName: [Int]] = [:]
    for (place, names) in names.enumerated() {
      for name in names { places[name, default: []].append(place) }
    }
    self.places = places
    byID = Dictionary(grouping: places.keys.filter { $0.id != nil }) { $0.id ?? AgencyID("") }
    byLetters = Dictionary(grouping: places.keys) { $0.name.lowercased() }
    byFold = places.keys.map { (FoldedText.fold($0.name), $0) }.sorted { $0.folded < $1.folded }
  }

  /// Those that may concern the agency, in ascending order; of parts that stand beside each other the things tell themselves.
  package func concerning(_ agency: AgencyFilter) -> [Int] {
    var names = Set(agency.ids.union(agency.groups).flatMap { byID[$0] ?? [] })
    if let exact = agency.exactName {
      names.formUnion(byLetters[exact.name.lowercased()] ?? [])
    } else {
      for folded in agency.foldedNames { names.formUnion(namesBeginning(with: folded)) }
    }
    return Set(names.filter(agency.matchesSupporter).flatMap { places[$0] ?? [] }).sorted()
  }

  private func namesBeginning(with folded: String) -> [AgencyName] {
    var low = 0
    var high = byFold.count
    while low < high {
      let middle = (low + high) / 2
      if byFold[middle].folded < folded { low = middle + 1 } else { high = middle }
    }
    return byFold[low...].prefix { $0.folded.hasPrefix(folded) }.map(\.name)
  }
}
