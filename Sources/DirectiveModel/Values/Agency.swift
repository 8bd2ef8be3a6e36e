/// The registry's name for one agency or one group of agencies ("so-noi-vu", "so-ban-nganh").
package struct AgencyID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package var description: String { rawValue }
  package static func < (a: AgencyID, b: AgencyID) -> Bool { a.rawValue < b.rawValue }
}

/// An agency as a text names it: `id` is nil when the registry does not know it, `name` is then the repaired words of the text.
package struct AgencyName: Sendable, Hashable {
  package var id: AgencyID?
  package var name: String
  package init(id: AgencyID?, name: String) {
    self.id = id
    self.name = name
  }
}

/// A line of "Kính gửi" or "Nơi nhận": the agency it names and its own (repaired) words.
package struct Recipient: Sendable, Hashable {
  package var agency: AgencyName
  package var text: String
  package init(agency: AgencyName, text: String) {
    self.agency = agency
    self.text = text
  }
}

/// Who has what part in a task: the agency in charge (chủ trì) or one that works with it (phối hợp).
package struct Assignee: Sendable, Hashable {
  package enum Role: String, Sendable, CaseIterable { case lead, coordinate }
  package var agency: AgencyName
  package var role: Role
  /// True when the task's own words do not name the agency: it comes from an item above, the preamble or the addressees.
  package var inherited: Bool
  package init(agency: AgencyName, role: Role, inherited: Bool) {
    self.agency = agency
    self.role = role
    self.inherited = inherited
  }
}

extension AgencyName {
  /// The same id and name byte by byte, at a fraction of what comparing letters costs.
  package func hasBytes(of other: AgencyName) -> Bool {
    name.hasBytes(of: other.name) && AgencyID.haveSameBytes(id, other.id)
  }
}

extension AgencyID {
  fileprivate static func haveSameBytes(_ a: AgencyID?, _ b: AgencyID?) -> Bool {
    switch (a, b) {
    case (let a?, let b?): a.rawValue.hasBytes(of: b.rawValue)
    case (nil, nil): true
    default: false
    }
  }
}
