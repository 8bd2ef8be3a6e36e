extension Directive {
  /// The value that a field has now, in the form of a correction; nil when there is no such task.
  package func value(of field: Correction.Field, task path: String?) -> Correction? {
    switch field {
    case .number: return .number(number)
    case .issued: return .issued(issued)
    case .issuer: return .issuer(issuer)
    case .subject: return .subject(subject)
    case .text, .leads, .supporters, .deadline: return tasks.first { $0.path == path }?.value(of: field)
    }
  }
}

extension DirectiveTask {
  fileprivate func value(of field: Correction.Field) -> Correction? {
    switch field {
    case .text: .text(text)
    case .leads: .leads(leads)
    case .supporters: .supporters(supporters)
    case .deadline: .deadline(deadline)
    case .number, .issued, .issuer, .subject: nil
    }
  }
}

extension StoredDirective {
  /// One value that a person put in the place of what was read.
  package struct CorrectedField: Sendable, Hashable {
    package let field: Correction.Field
    /// Nil for a field of the whole directive.
    package let task: String?
  }

  /// What people corrected, each field once, in the order of its first correction that counts.
  package var correctedFields: [CorrectedField] {
    effectiveEvents.reduce(into: []) { fields, event in
      guard case .corrected(let correction) = event.kind else { return }
      let corrected = CorrectedField(field: correction.field, task: event.task)
      if !fields.contains(corrected) { fields.append(corrected) }
    }
  }
}
