import DirectiveModel

/// Which findings are asked for; all conditions must hold.
package struct ReviewQuery: Sendable, Hashable {
  /// Nil means every reason.
  package var reason: Finding.Reason?
  /// Only findings whose value is less certain than so many percent, or was not read at all.
  package var threshold: Int?
  /// Findings that differ only in their task become one row.
  package var isGrouped = false

  /// Asks for every finding that nobody has answered, one by one.
  package init() {}

  /// What to check in these directives, worst first: wrong and contradicting values, missing ones (number and date first),
  /// repaired ones (the least certain first), inferred ones; then by directive and by place in the reading.
  package func select(from directives: [StoredDirective]) -> [ReviewItem] {
    directives.flatMap(items).enumerated().sorted { a, b in
      let (left, right) = (a.element.urgency, b.element.urgency)
      return left == right ? a.offset < b.offset : left.lexicographicallyPrecedes(right)
    }.map(\.element)
  }

  private func items(of stored: StoredDirective) -> [ReviewItem] {
    let asked = stored.openFindings.filter(isAsked)
    return (isGrouped ? FindingGroup.groups(asked) : asked.map { FindingGroup($0) })
      .map { ReviewItem(stored: stored, group: $0) }
  }

  private func isAsked(_ finding: Finding) -> Bool {
    if let reason, finding.reason != reason { return false }
    guard let threshold, let confidence = finding.confidence else { return true }
    return confidence < threshold
  }
}

/// One row of the review: a finding, or several that differ only in their task.
package struct ReviewItem: Sendable, Hashable {
  package let stored: StoredDirective
  package let group: FindingGroup

  package init(stored: StoredDirective, group: FindingGroup) {
    self.stored = stored
    self.group = group
  }

  /// The same findings parted by the value that was read: those of one part can be answered together.
  package var parts: [ReviewItem] {
    var parts: [(reading: String?, group: FindingGroup)] = []
    for finding in group.findings {
      let alone = FindingGroup(finding)
      let reading = ReviewItem(stored: stored, group: alone).reading
      if let place = parts.firstIndex(where: { $0.reading == reading }) {
        parts[place].group.add(finding)
      } else {
        parts.append((reading, alone))
      }
    }
    return parts.map { ReviewItem(stored: stored, group: $0.group) }
  }

  /// The task when there is just one, else nil.
  package var task: TaskID? {
    guard let path = group.taskPath.map(String.init), stored.directive.tasks.contains(where: { $0.path == path }) else { return nil }
    return TaskID(directive: stored.id, path: path)
  }

  /// Smaller is worse.
  fileprivate var urgency: [Int] {
    switch group.first.reason {
    case .invalid, .conflict: [0, 0]
    case .missing: [1, Self.firstMissing.firstIndex(of: group.first.field) ?? Self.firstMissing.count]
    case .repaired, .uncertain: [2, group.confidence ?? 0]
    case .inferred: [3, 0]
    }
  }
  private static let firstMissing = ["number", "issued", "tasks"]

  /// The value as it was read, in words; nil when none was, or when the field holds many.
  package var reading: String? {
    let (directive, finding) = (stored.directive, group.first)
    if let path = finding.taskPath, let task = directive.tasks.first(where: { $0.path == path }) {
      if finding.field.hasSuffix(".deadline") { return task.deadline.map(DeadlineWords.words) }
      return finding.field.hasSuffix(".assignees") ? Self.names(task.leads) : task.text
    }
    switch finding.field {
    case "number": return directive.number
    case "documentType": return directive.documentType
    case "issuer": return directive.issuer?.name
    case "place": return directive.place
    case "issued": return directive.issued?.dayMonthYear
    case "subject": return directive.subject
    case "signer": return directive.signer?.name
    case "addressees": return Self.names(directive.addressees.map(\.agency))
    default: return directive.references.first { "references[\($0.number)]" == finding.field }?.number
    }
  }

  private static func names(_ agencies: [AgencyName]) -> String? {
    agencies.isEmpty ? nil : agencies.map(\.name).joined(separator: "; ")
  }
}
