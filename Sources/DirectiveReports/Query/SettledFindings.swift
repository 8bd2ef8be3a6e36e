import DirectiveModel

extension StoredDirective {
  /// The reading's findings without those that a person has answered: the value was confirmed, or another put in its place.
  package var openFindings: [Finding] {
    guard !directive.review.isEmpty else { return [] }
    let settled = SettledFindings(self)
    return directive.review.filter { !settled.holds($0, reading: ReviewItem(stored: self, group: FindingGroup($0)).reading) }
  }
}

/// What people have looked at.
private struct SettledFindings {
  private var confirmed: [String: String?] = [:]
  private var corrected: Set<String> = []

  init(_ stored: StoredDirective) {
    for event in stored.effectiveEvents {
      switch event.kind {
      case .confirmed(let field, let value): confirmed[field] = .some(value)
      case .corrected(let correction): corrected.formUnion(correction.field.findingFields(task: event.task))
      default: continue
      }
    }
  }

  /// A confirmation holds for the value that was seen: another reading asks again.
  func holds(_ finding: Finding, reading: String?) -> Bool {
    if corrected.contains(finding.field) { return true }
    guard let value = confirmed[finding.field] else { return false }
    return value == reading
  }
}

extension Correction.Field {
  /// The fields of findings that a correction answers.
  fileprivate func findingFields(task path: String?) -> [String] {
    let task = "tasks[\(path ?? "")]"
    return switch self {
    case .number, .issued, .issuer, .subject: [rawValue]
    case .text: [task, task + ".text"]
    case .leads: [task + ".assignees"]
    case .deadline: [task + ".deadline"]
    // The reader doubts only who is in charge.
    case .supporters: []
    }
  }
}

extension Finding {
  /// What a person would type anew to answer the finding; nil where nothing can be corrected by hand.
  package var correctableField: Correction.Field? {
    guard let path = taskPath else {
      return Correction.Field(rawValue: field).flatMap { $0.isOfTask ? nil : $0 }
    }
    return switch field {
    case "tasks[\(path)]", "tasks[\(path)].text": .text
    case "tasks[\(path)].assignees": .leads
    case "tasks[\(path)].deadline": .deadline
    default: nil
    }
  }
}
