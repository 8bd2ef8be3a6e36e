import DirectiveModel

/// What a week's digest says to one agency, or to the whole office. Each task stands once, where it is most urgent.
package struct Digest: Sendable, Hashable {
  package let window: DigestWindow
  /// As the digest calls it; nil for the whole office.
  package let agency: String?
  /// Only those that hold something, the most urgent first.
  package let sections: [Section]

  package struct Section: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case overdue, dueSoon, new, done }
    package let kind: Kind
    /// The earliest last day first.
    package let entries: [Entry]
  }

  package struct Entry: Sendable, Hashable {
    package let standing: TaskStanding
    /// How people type the task's id.
    package let label: String
    /// It came in these days.
    package let isNew: Bool
  }

  /// The digest of an agency, or of the whole office for nil, from the items of all directives.
  package init(
    _ items: [DigestItem], for agency: AgencyFilter?, in window: DigestWindow, label: (TaskID) -> String = { $0.description }
  ) {
    self.window = window
    self.agency = agency?.title
    var found: [Section.Kind: [(standing: TaskStanding, isNew: Bool)]] = [:]
    for item in items.lazy.compactMap({ $0.seen(by: agency) }) {
      let standing = TaskStanding(item.task, on: window.day, soonWithinDays: DigestWindow.daysAhead)
      let isNew = item.isNew || (agency == nil && !item.newOwners.isEmpty)
      if let kind = Self.kind(of: standing, isNew: isNew, isNewlyDone: item.isNewlyDone(in: window)) {
        found[kind, default: []].append((standing, isNew))
      }
    }
    sections = Section.Kind.allCases.compactMap { kind in
      guard let entries = found[kind] else { return nil }
      let new = Set(entries.filter(\.isNew).map(\.standing.task.id))
      let sorted = entries.map(\.standing).sortedByUrgency()
      return Section(kind: kind, entries: sorted.map { Entry(standing: $0, label: label($0.task.id), isNew: new.contains($0.task.id)) })
    }
  }

  private static func kind(of standing: TaskStanding, isNew: Bool, isNewlyDone: Bool) -> Section.Kind? {
    switch standing.state {
    case .overdue: .overdue
    case .dueSoon: .dueSoon
    case .inTime, .noDeadline: isNew ? .new : nil
    case .doneInTime, .doneLate: isNewlyDone ? .done : nil
    case .suspended, .withdrawn: nil
    }
  }

  /// Nothing is to be said: no output, no message.
  package var isEmpty: Bool { sections.isEmpty }

  package func count(of kind: Section.Kind) -> Int { sections.first { $0.kind == kind }?.entries.count ?? 0 }
}
