import DirectiveModel

/// A document that directives cite, and who cites it.
package struct CitedDocument: Sendable {
  /// As most citations write it; so are the next three, each of them nil when none says it.
  package private(set) var number: String
  package private(set) var documentType: String?
  package private(set) var issued: CivilDate?
  package private(set) var issuer: String?
  /// The document itself, where it is in the store and its number and date leave no doubt.
  package let stored: DirectiveID?
  /// In the order of the directives.
  package private(set) var citations: [Citation]

  package var taskCount: Int { citations.reduce(0) { $0 + $1.tasks.count } }
  package var doubtfulCount: Int { citations.count { !$0.doubts.isEmpty } }
}

/// One directive's citing of one document.
package struct Citation: Sendable {
  package let directive: DirectiveID
  /// As people corrected it.
  package let header: Directive
  /// Each mention in the text, in order; at least one.
  package let references: [LegalReference]
  /// The tasks in whose words it stands; empty when only the preamble or another part cites it.
  package let tasks: [DirectiveTask]
  /// What nobody has yet confirmed about how the citation was read.
  package let doubts: [Finding]

  /// The mention that says most: the first with a date, else the first.
  package var reference: LegalReference { references.first { $0.issued != nil } ?? references[0] }
}

/// Every citation in a store by the document that is cited.
///
/// The same number in two years is two documents; a citation without a date belongs to the only year that others name.
package struct CitationIndex: Sendable {
  /// Most directives first, then most tasks, then by number.
  package let documents: [CitedDocument]

  /// `directives` are all of the store, in its order.
  package init(_ directives: [StoredDirective]) {
    var groups: [CitedNumber: [Citation]] = [:]
    for stored in directives {
      for (number, citations) in Self.citations(in: stored) { groups[number, default: []] += citations }
    }
    let register = Register(directives)
    documents = groups.flatMap { number, citations in
      Self.partedByYear(number, citations).map { CitedDocument(number, $0, register) }
    }.sortedByUse()
  }

  /// The documents that a typed number means: the exact ones, else all that begin so.
  package func documents(named query: CitedNumberQuery) -> [CitedDocument] {
    let found = documents.filter { query.matches(CitedNumber($0.number), documentType: $0.documentType, issued: $0.issued) }
    let exact = found.filter { query.isExactly(CitedNumber($0.number)) }
    return exact.isEmpty ? found : exact
  }

  /// What one directive cites, in the order of its text.
  package func documents(citedBy id: DirectiveID) -> [CitedDocument] {
    documents.compactMap { document in
      document.citations.first { $0.directive == id }.map { (document.citing($0), $0.references[0].bytes.lowerBound) }
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private static func citations(in stored: StoredDirective) -> [(CitedNumber, [Citation])] {
    guard !stored.directive.references.isEmpty else { return [] }
    let (header, findings) = (stored.corrected, stored.openFindings)
    var places: [CitedNumber: [LegalReference]] = [:]
    for reference in header.references { places[CitedNumber(reference.number), default: []].append(reference) }
    return places.map { number, references in
      let tasks = header.tasks.filter { $0.references.contains { CitedNumber($0) == number } }
      let doubts = findings.filter { finding in references.contains { finding.field == "references[\($0.number)]" } }
      // Two days in one text are two documents, or one misread: what has no day goes with the first.
      let days = references.compactMap(\.issued).uniqued()
      let parts = days.count < 2 ? [references] : days.map { day in references.filter { ($0.issued ?? days[0]) == day } }
      return (number, parts.map { Citation(directive: stored.id, header: header, references: $0, tasks: tasks, doubts: doubts) })
    }
  }

  private static func partedByYear(_ number: CitedNumber, _ citations: [Citation]) -> [[Citation]] {
    guard !number.namesYear else { return [citations] }
    let years = Dictionary(grouping: citations) { $0.reference.issued?.year }
    let dated = years.keys.compactMap(\.self).sorted()
    return dated.count < 2 ? [citations] : years.keys.sorted { ($0 ?? 0) < ($1 ?? 0) }.compactMap { years[$0] }
  }
}

extension CitedDocument {
  fileprivate init(_ number: CitedNumber, _ citations: [Citation], _ register: Register) {
    let references = citations.flatMap(\.references)
    self.number = Self.commonest(references.map(\.number)) ?? number.joined
    documentType = Self.commonest(references.compactMap(\.documentType))
    issued = Self.commonest(references.compactMap { $0.issued?.iso }).flatMap { CivilDate(parsing: $0) }
    issuer = Self.commonest(references.compactMap(\.issuer))
    stored = register.directive(number, issued: issued, issuer: issuer)
    self.citations = citations
  }

  /// The document as this one citation says it.
  fileprivate func citing(_ citation: Citation) -> CitedDocument {
    var document = self
    let reference = citation.reference
    document.number = reference.number
    document.documentType = reference.documentType ?? documentType
    document.issued = reference.issued ?? issued
    document.issuer = reference.issuer ?? issuer
    document.citations = [citation]
    return document
  }

  /// Only with those citations; nil when none is left.
  package func narrowed(to isMeant: (Citation) -> Bool) -> CitedDocument? {
    var document = self
    document.citations = citations.filter(isMeant)
    return document.citations.isEmpty ? nil : document
  }

  /// Of equally many the first bytewise, so that the order of the files does not show.
  private static func commonest(_ values: [String]) -> String? {
    var counts: [String: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    return counts.min { $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }?.key
  }
}

/// The store's own documents by number.
private struct Register {
  private var entries: [CitedNumber: [(id: DirectiveID, issued: CivilDate?, issuer: String?)]] = [:]

  init(_ directives: [StoredDirective]) {
    for stored in directives {
      let header = stored.corrected
      guard let number = header.number else { continue }
      entries[CitedNumber(number), default: []].append((stored.id, header.issued, header.issuer?.name))
    }
  }

  /// Nil when none has that number, or several could be meant.
  func directive(_ number: CitedNumber, issued: CivilDate?, issuer: String?) -> DirectiveID? {
    let found = (entries[number] ?? []).filter { entry in
      guard let issued, let own = entry.issued else { return true }
      return issued == own
    }
    return found.count == 1 ? found[0].id : nil
  }
}

extension [CitedDocument] {
  fileprivate func sortedByUse() -> [CitedDocument] {
    let keyed = map { (document: $0, tasks: $0.taskCount, key: NaturalOrder.key(of: $0.number), issued: $0.issued?.dayNumber ?? .max) }
    return keyed.sorted { a, b in
      let (x, y) = (a.document.citations.count, b.document.citations.count)
      if x != y { return x > y }
      if a.tasks != b.tasks { return a.tasks > b.tasks }
      if a.key != b.key { return a.key.lexicographicallyPrecedes(b.key) }
      return a.issued < b.issued
    }.map(\.document)
  }
}

extension Sequence where Element: Hashable {
  fileprivate func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
