import DirectiveModel
import Testing

@testable import DirectiveReports

/// The index finds what asking every thing would find.
@Suite struct AgencyPlacesTests {
  private static let names = [
    AgencyName(id: AgencyID("so-noi-vu"), name: "Sở Nội vụ"), AgencyName(id: AgencyID("so-y-te"), name: "Sở Y tế"),
    AgencyName(id: nil, name: "Sở Y tế tỉnh Sóc Trăng"), AgencyName(id: nil, name: "SỞ Y TẾ"), AgencyName(id: nil, name: "Sở Y tê"),
    AgencyName(id: AgencyID("cac-so"), name: "các sở"), AgencyName(id: nil, name: "UBND xã An Mỹ"),
    AgencyName(id: nil, name: "UBND xã An My"),
    AgencyName(id: nil, name: "ubnd xã an mỹ"), AgencyName(id: nil, name: "Sở"), AgencyName(id: nil, name: "Sơ Y tế"),
  ]

  private static let filters: [AgencyFilter] =
    names.flatMap { name in
      let ids = Set([name.id].compactMap(\.self))
      var exact = AgencyFilter(ids: ids, name: name.name)
      exact.exactName = name
      return [
        exact, AgencyFilter(name: name.name), AgencyFilter(ids: ids, name: name.name),
        AgencyFilter(ids: ids, groups: [AgencyID("cac-so")], name: name.name),
      ]
    } + [AgencyFilter(name: "so"), AgencyFilter(name: "sở y"), AgencyFilter(name: ""), AgencyFilter(name: "ubnd")]

  @Test func findsWhatAskingEveryThingFinds() throws {
    var things: [Set<AgencyName>] = []
    for (place, name) in Self.names.enumerated() {
      things += [[name], [name, Self.names[(place * 7 + 3) % Self.names.count]], []]
    }
    let places = AgencyPlaces(things)
    var found = 0
    for filter in Self.filters {
      let expected = things.indices.filter { things[$0].contains(where: filter.matchesSupporter) }
      #expect(places.concerning(filter) == expected, "\(filter.title) \(filter.ids)")
      found += expected.count
    }
    #expect(found > 50)
  }
}
