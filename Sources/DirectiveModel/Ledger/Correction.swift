/// A value that a person put in the place of what was read; it outlives every new reading.
package enum Correction: Sendable, Hashable {
  case number(String?)
  case issued(CivilDate?)
  case issuer(AgencyName?)
  case subject(String?)
  /// Of one task, as the next four.
  case text(String)
  case leads([AgencyName])
  case supporters([AgencyName])
  case deadline(Deadline?)

  package enum Field: String, Sendable, CaseIterable {
    case number, issued, issuer, subject, text, leads, supporters, deadline

    /// True for a value of one task, false for one of the whole directive.
    package var isOfTask: Bool {
      switch self {
      case .number, .issued, .issuer, .subject: false
      case .text, .leads, .supporters, .deadline: true
      }
    }
  }

  package var field: Field {
    switch self {
    case .number: .number
    case .issued: .issued
    case .issuer: .issuer
    case .subject: .subject
    case .text: .text
    case .leads: .leads
    case .supporters: .supporters
    case .deadline: .deadline
    }
  }
}

extension Directive {
  /// With the corrections among the events, each in turn.
  func corrected(by events: [Event]) -> Directive {
    // Most directives were read rightly: these are handed on as they are.
    guard events.contains(where: { if case .corrected = $0.kind { true } else { false } }) else { return self }
    var directive = self
    for event in events {
      if case .corrected(let correction) = event.kind { directive.apply(correction, task: event.task) }
    }
    return directive
  }

  /// Puts the corrected value in; one of a task that this reading does not have changes nothing.
  package mutating func apply(_ correction: Correction, task path: String?) {
    switch correction {
    case .number(let value): number = value
    case .issued(let value): issued = value
    case .issuer(let value): issuer = value
    case .subject(let value): subject = value
    case .text, .leads, .supporters, .deadline:
      guard let place = tasks.firstIndex(where: { $0.path == path }) else { return }
      tasks[place].apply(correction)
    }
  }
}

extension DirectiveTask {
  fileprivate mutating func apply(_ correction: Correction) {
    switch correction {
    case .text(let value): text = value
    case .leads(let names): assign(names, as: .lead)
    case .supporters(let names): assign(names, as: .coordinate)
    case .deadline(let value): deadline = value
    case .number, .issued, .issuer, .subject: break
    }
  }

  /// In place of those who had the role; leads stand first.
  package mutating func assign(_ names: [AgencyName], as role: Assignee.Role) {
    let new = names.map { name in
      assignees.first { $0.role == role && $0.agency.name == name.name } ?? Assignee(agency: name, role: role, inherited: false)
    }
    let others = assignees.filter { $0.role != role }
    assignees = role == .lead ? new + others : others + new
  }
}

extension StoredDirective {
  /// The reading with the corrections of people.
  package var corrected: Directive { directive.corrected(by: effectiveEvents) }
}
