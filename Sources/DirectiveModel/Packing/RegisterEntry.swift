/// What the register of directives says of one of them.
package struct RegisterEntry: Sendable, Hashable {
  /// As people corrected it; so are the next five.
  package var number: String?
  package var issued: CivilDate?
  package var documentType: String?
  package var issuer: String?
  package var subject: String?
  package var taskCount: Int
  /// Findings that nobody has answered; nil where only the whole file can tell.
  package var openFindingCount: Int?

  package init(_ stored: StoredDirective) {
    let events = stored.effectiveEvents
    let directive = stored.directive.corrected(by: events)
    number = directive.number
    issued = directive.issued
    documentType = directive.documentType
    issuer = directive.issuer?.name
    subject = directive.subject
    taskCount = directive.tasks.count
    openFindingCount = stored.directive.review.isEmpty || !events.contains(where: \.answersFindings) ? stored.directive.review.count : nil
  }

  package var packed: [UInt8] {
    var packer = Packer()
    packer.add(self)
    return packer.bytes
  }

  /// An entry that was packed by this build of the program.
  package static func unpacked(_ bytes: UnsafeRawBufferPointer) throws(UnpackingError) -> RegisterEntry {
    var unpacker = Unpacker(bytes)
    let entry = try unpacker.value(RegisterEntry.self)
    guard unpacker.isAtEnd else { throw UnpackingError() }
    return entry
  }
}

extension Event {
  fileprivate var answersFindings: Bool {
    switch kind {
    case .corrected, .confirmed: true
    case .done, .reopened, .extended, .withdrawn, .suspended, .reassigned, .noted, .undone: false
    }
  }
}

extension RegisterEntry: Packable {
  func pack(into packer: inout Packer) {
    packer.add(number)
    packer.add(issued)
    packer.add(documentType)
    packer.add(issuer)
    packer.add(subject)
    packer.add(taskCount)
    packer.add(openFindingCount)
  }

  init(from unpacker: inout Unpacker) throws(UnpackingError) {
    number = try unpacker.optional()
    issued = try unpacker.optional()
    documentType = try unpacker.optional()
    issuer = try unpacker.optional()
    subject = try unpacker.optional()
    taskCount = try unpacker.int()
    openFindingCount = try unpacker.optional()
  }
}
