/// Agencies in the order in which they were met, each once. Two ways to write a name are two.
package struct DistinctAgencies: Sendable {
  package private(set) var all: [AgencyName] = []
  private var places = SumTable()

  /// The given ones keep their places.
  package init(_ agencies: [AgencyName] = []) {
    for agency in agencies { append(agency, NameSum.ofBytes(agency.name)) }
  }

  /// Its place in `all`, the next free one when it was not met before.
  package mutating func place(of agency: AgencyName) -> Int {
    let sum = NameSum.ofBytes(agency.name)
    if let known = places.place(of: sum, where: { all[$0].hasBytes(of: agency) }) { return known }
    append(agency, sum)
    return all.count - 1
  }

  private mutating func append(_ agency: AgencyName, _ sum: UInt64) {
    all.append(agency)
    places.append(sum)
  }
}
