/// What was read from one document. Nil and empty mean "not found"; what is uncertain stands in `review`.
package struct Directive: Sendable, Hashable {
  package var source: Source
  package var number: String?
  package var documentType: String?
  package var issuer: AgencyName?
  package var place: String?
  package var issued: CivilDate?
  package var subject: String?
  package var addressees: [Recipient]
  package var recipients: [Recipient]
  package var signer: Signer?
  package var references: [LegalReference]
  package var tasks: [DirectiveTask]
  package var review: [Finding]

  package init(
    source: Source, number: String? = nil, documentType: String? = nil, issuer: AgencyName? = nil,
    place: String? = nil, issued: CivilDate? = nil, subject: String? = nil, addressees: [Recipient] = [],
    recipients: [Recipient] = [], signer: Signer? = nil, references: [LegalReference] = [],
    tasks: [DirectiveTask] = [], review: [Finding] = []
  ) {
    self.source = source
    self.number = number
    self.documentType = documentType
    self.issuer = issuer
    self.place = place
    self.issued = issued
    self.subject = subject
    self.addressees = addressees
    self.recipients = recipients
    self.signer = signer
    self.references = references
    self.tasks = tasks
    self.review = review
  }
}

/// The bytes a directive was read from.
package struct Source: Sendable, Hashable {
  /// File name without folders; "-" for standard input.
  package var name: String
  /// Lower-case hexadecimal.
  package var sha256: String
  package var byteCount: Int
  /// Of the text; the reader finds them in it.
  package var pages: PageLines
  package init(name: String, sha256: String, byteCount: Int, pages: PageLines = PageLines()) {
    self.name = name
    self.sha256 = sha256
    self.byteCount = byteCount
    self.pages = pages
  }
}

package struct Signer: Sendable, Hashable {
  /// As above the name: "Phó Chủ tịch"; nil when only a name stands.
  package var title: String?
  package var name: String
  package init(title: String?, name: String) {
    self.title = title
    self.name = name
  }
}

/// One duty of one set of agencies.
package struct DirectiveTask: Sendable, Hashable {
  /// Where it stands in the directive: "1.a", "5.-2", "3#2", "closing"; unique within the directive.
  package var path: String
  /// Repaired, on one line; the raw words are `source[bytes]`.
  package var text: String
  /// UTF-8 offsets in the source.
  package var bytes: Range<Int>
  /// 1-based, inclusive.
  package var lines: ClosedRange<Int>
  package var assignees: [Assignee]
  package var reportTo: [AgencyName]
  package var deadline: Deadline?
  /// Numbers of the documents cited, in order, each once.
  package var references: [String]

  package init(
    path: String, text: String, bytes: Range<Int>, lines: ClosedRange<Int>, assignees: [Assignee] = [],
    reportTo: [AgencyName] = [], deadline: Deadline? = nil, references: [String] = []
  ) {
    self.path = path
    self.text = text
    self.bytes = bytes
    self.lines = lines
    self.assignees = assignees
    self.reportTo = reportTo
    self.deadline = deadline
    self.references = references
  }

  package var leads: [AgencyName] { assignees.compactMap { $0.role == .lead ? $0.agency : nil } }
  /// Nil where there is none or more than one.
  var onlyLead: AgencyName? {
    guard let place = assignees.firstIndex(where: { $0.role == .lead }),
      !assignees[(place + 1)...].contains(where: { $0.role == .lead })
    else { return nil }
    return assignees[place].agency
  }
  package var supporters: [AgencyName] { assignees.compactMap { $0.role == .coordinate ? $0.agency : nil } }
}

/// Something that a person should look at, and why.
package struct Finding: Sendable, Hashable {
  /// Why a value is not to be trusted; the raw value is the `reason` in JSON.
  package enum Reason: String, Sendable, CaseIterable {
    /// Not found at all.
    case missing
    /// Found, but rests on repaired letters.
    case repaired
    /// Found, but the recognition of the letters was not sure of them.
    case uncertain
    /// Found, but rests on inference (a year from the issue date, agencies from the preamble).
    case inferred
    /// Contradicts something else in the document.
    case conflict
    /// Looked like a value and is none (31/02/2020).
    case invalid
  }
  /// The JSON field concerned: "number", "issued", "tasks[1.a].deadline".
  package var field: String
  package var reason: Reason
  /// One Vietnamese sentence for people, lower case rules of the messages do not apply.
  package var message: String
  /// UTF-8 offsets in the source of the words concerned; nil when nothing stands there.
  package var bytes: Range<Int>?
  /// 1-based, inclusive.
  package var lines: ClosedRange<Int>?
  /// 0...100: how sure the value is in spite of the finding; nil when no value was read.
  package var confidence: Int?
  package init(
    field: String, reason: Reason, message: String, bytes: Range<Int>? = nil, lines: ClosedRange<Int>? = nil, confidence: Int? = nil
  ) {
    self.field = field
    self.reason = reason
    self.message = message
    self.bytes = bytes
    self.lines = lines
    self.confidence = confidence
  }
}
