/// What one agency owes of a task: of several leads each has its own, of a group each member.
package struct TaskPart: Sendable, Hashable {
  /// Who owes it on the day of the ledger: the successor of an agency that has ended while it is open.
  package var agency: AgencyName
  /// As the directive or a reassignment names it, when its work has passed to `agency` since.
  package var formerly: AgencyName?
  /// The group through which it was charged.
  package var group: AgencyName?
  package var doneOn: CivilDate?
  /// Words of the `done` event.
  package var result: String?
  /// The agency has ended and nobody or several took over its work: the part waits for `cchc reassign`.
  package var isOrphaned: Bool

  init(_ agency: AgencyName, group: AgencyName? = nil) {
    self.agency = agency
    self.group = group
    isOrphaned = false
  }

  /// A group whose members nobody has listed.
  package var isGroup: Bool { group == nil && agency.isGroup }

  /// Whom the text names for it: the group or the agency.
  var charged: AgencyName { group ?? agency }

  /// True for the agency that owes the part, and for the one whose work it took over.
  package func concerns(_ name: AgencyName) -> Bool {
    agency.isSame(as: name) || formerly.map { $0.isSame(as: name) } ?? false
  }

  /// Names the same agencies byte by byte, whatever is done.
  func hasNames(of other: TaskPart) -> Bool {
    agency.hasBytes(of: other.agency) && TaskPart.haveSameBytes(formerly, other.formerly) && TaskPart.haveSameBytes(group, other.group)
  }

  private static func haveSameBytes(_ a: AgencyName?, _ b: AgencyName?) -> Bool {
    switch (a, b) {
    case (let a?, let b?): a.hasBytes(of: b)
    case (nil, nil): true
    default: false
    }
  }
}

extension AgencyName {
  /// A name that stands for many agencies.
  var isGroup: Bool { id.map(AgencyGroups.isGroup) ?? false }

  /// Of one name, case aside. Marks count: "UBND xã Phú Tân" and "UBND xã Phù Tân" are two; so are two names of one id.
  package func isSame(as other: AgencyName) -> Bool { CaselessName.areSame(name, other.name) }
}
