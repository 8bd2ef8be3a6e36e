/// Who belongs to a group that a text charges as a whole ("các sở, ban, ngành"), and when.
package struct AgencyGroups: Sendable {
  /// One agency's time in a group.
  package struct Membership: Sendable, Hashable {
    package var group: AgencyID
    /// Only for directives whose issuer or place holds these folded words; empty for every one.
    package var place: String
    package var member: AgencyName
    /// Nil for "from the beginning".
    package var firstDay: CivilDate?
    /// Nil for "until now".
    package var lastDay: CivilDate?
  }

  private let byGroup: [AgencyID: [Membership]]
  /// Of members that belong to no group any more.
  private let lastDays: [String: CivilDate]
  /// The same by their bytes, which are found in a fifth of the time; nil where a name can be written in two ways.
  private let plainLastDays: [NameBytes: CivilDate]?

  /// True for a name that stands for many agencies, whether or not its members are known.
  package static func isGroup(_ id: AgencyID) -> Bool { GroupTable.groups.contains(id.rawValue) }

  package static let standard = AgencyGroups(rows: GroupTable.rows, registry: .standard)

  /// `rows`: "group | place | first day .. last day | member; member", one line each, days and place may be empty; blank lines and
  /// lines that begin with "#" are passed over. Members get the ids that `registry` has for them.
  package init(rows: String, registry: AgencyRegistry) {
    self.init(
      TableField.lines(rows).flatMap { _, fields -> [Membership] in
        guard fields.count == 4, !fields[0].isEmpty else { return [] }
        let days = TableField.span(fields[2]).map { CivilDate(parsing: $0) }
        let (first, last) = days.count == 2 ? (days[0], days[1]) : (nil, nil)
        return TableField.list(fields[3]).map {
          let member = AgencyName(id: registry.agency(named: $0)?.id, name: $0)
          return Membership(
            group: AgencyID(fields[0]), place: FoldedText.fold(fields[1]), member: member, firstDay: first, lastDay: last)
        }
      })
  }

  package init(_ memberships: [Membership]) {
    byGroup = Dictionary(grouping: memberships, by: \.group)
    lastDays = Dictionary(grouping: memberships, by: \.member.name).compactMapValues { times in
      let days = times.compactMap(\.lastDay)
      return days.count == times.count ? days.max() : nil
    }
    let arePlain = lastDays.keys.allSatisfy(CaselessName.isPlain)
    plainLastDays = arePlain ? Dictionary(uniqueKeysWithValues: lastDays.map { (NameBytes($0), $1) }) : nil
  }

  /// The days after which a member belongs to no group any more.
  package var lastDaysOfMembers: [CivilDate] { Array(lastDays.values) }

  /// The last day on which it belonged to any group; nil for a member of today and for one that is not listed.
  package func lastDay(of member: AgencyName) -> CivilDate? {
    guard let plainLastDays, CaselessName.isPlain(member.name) else { return lastDays[member.name] }
    return plainLastDays[NameBytes(member.name)]
  }

  /// These groups as they are here, all others as in `other`: an office that lists a group's members lists all of them.
  package func over(_ other: AgencyGroups) -> AgencyGroups {
    AgencyGroups(Array(byGroup.values.joined()) + other.byGroup.filter { byGroup[$0.key] == nil }.values.joined())
  }

  /// The members on that day, in the table's order; empty when they are not known.
  ///
  /// `issuer` and `place` are the directive's: they tell which province's units are meant.
  package func members(of group: AgencyID, on day: CivilDate, issuer: String?, place: String?) -> [AgencyName] {
    guard let all = byGroup[group] else { return [] }
    let here = Array(" \(FoldedText.fold([issuer, place].compactMap(\.self).joined(separator: ", "))) ".utf8)
    // Rows of one place stand together.
    var last = (place: "", isHere: true)
    func isHere(_ place: String) -> Bool {
      if !place.utf8.elementsEqual(last.place.utf8) { last = (place, place.isEmpty || AgencyGroups.hold(here, " \(place) ")) }
      return last.isHere
    }
    var members: [AgencyName] = []
    for place in all.indices {
      guard all[place].firstDay ?? day <= day, day <= all[place].lastDay ?? day, isHere(all[place].place) else { continue }
      members.append(all[place].member)
    }
    return members
  }

  private static func hold(_ bytes: [UInt8], _ words: String) -> Bool {
    let words = Array(words.utf8)
    guard let first = words.first, bytes.count >= words.count else { return false }
    return (0...(bytes.count - words.count)).contains { bytes[$0] == first && bytes[$0..<($0 + words.count)].elementsEqual(words) }
  }
}
