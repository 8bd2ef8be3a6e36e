/// The agencies that owe something, each once, in the order in which they were met.
///
/// They are told apart by name: the same name is one agency whether or not the registry knew it, and two names of one id (two
/// provinces' "UBND tỉnh …") never answer for each other. Twenty agencies to a task are usual: names are compared once.
package struct AgencyRoster: Sendable, Hashable {
  /// Of the ways in which each was named the preferred one, whatever came first.
  package private(set) var agencies: [AgencyName] = []
  private var places = CaselessNames()

  package init() {}

  /// Its place in `agencies`, the next free one when it was not met before.
  package mutating func place(of agency: AgencyName) -> Int {
    let place = places.place(of: agency.name)
    if place == agencies.count {
      agencies.append(agency)
    } else if !agencies[place].hasBytes(of: agency) {
      agencies[place] = AgencyRoster.preferred(agencies[place], agency)
    }
    return place
  }

  /// One with an id before one without, else the first name and id bytewise, so that the order of the tasks does not show.
  private static func preferred(_ a: AgencyName, _ b: AgencyName) -> AgencyName {
    guard (a.id == nil) == (b.id == nil) else { return a.id == nil ? b : a }
    if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) ? a : b }
    return (b.id?.rawValue ?? "").utf8.lexicographicallyPrecedes((a.id?.rawValue ?? "").utf8) ? b : a
  }
}
