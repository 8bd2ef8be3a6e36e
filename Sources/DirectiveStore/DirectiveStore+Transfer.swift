import DirectiveModel

/// What became of one line of another store's export.
package enum TransferOutcome: Sendable, Hashable {
  case added(DirectiveID)
  case alreadyPresent(DirectiveID)
  /// The same reading is there; so many events that only the line had were added, or an earlier day of receipt was taken.
  case merged(DirectiveID, events: Int)
  /// Another directive has this id; nothing was written. The members that differ.
  case different(DirectiveID, members: [String])
  /// The same bytes are in the store under another id; nothing was written.
  case underAnotherName(DirectiveID, known: DirectiveID)
  case officeAdded(OfficeFile)
  case officePresent(OfficeFile)
  /// The store has another file of that name; nothing was written.
  case officeDifferent(OfficeFile)
  /// A damaged file stands where the line belongs.
  case failed(StoreError)
}

extension DirectiveStore {
  /// Takes lines of another store's export in; one outcome for each, in order. The same lines again change no byte.
  ///
  /// All of a call is made durable together: give some hundred lines at a time. The caller has refused secret documents before.
  package func taking(_ lines: [ExportLine], dryRun: Bool) throws(StoreError) -> [TransferOutcome] {
    guard !lines.isEmpty else { return [] }
    if dryRun { return try transfer(lines).outcomes }
    return try asOnlyWriter { () throws(StoreError) in
      let plan = try transfer(lines)
      // A directive is never there without the sources that it names.
      try DurableFile.replace(inOrder: [plan.newSources, plan.newDirectives + plan.newOfficeFiles], in: layout.folder)
      return plan.outcomes
    }
  }

  private func transfer(_ lines: [ExportLine]) throws(StoreError) -> TransferPlan {
    var plan = TransferPlan(store: self)
    for line in lines { try plan.add(line) }
    return plan
  }
}

/// What a transfer will write, found out line by line: a later one sees what an earlier one will have added.
private struct TransferPlan {
  private let store: DirectiveStore
  private(set) var outcomes: [TransferOutcome] = []
  private var planned: [DirectiveID: (file: DirectiveFile, content: DurableFile.Content)] = [:]
  private var sources: [String: DurableFile.Content] = [:]
  private var office: [OfficeFile: DurableFile.Content] = [:]
  /// Made when a source is there whose directive is not: it looks at every file.
  private var directory: SourceDirectory?

  init(store: DirectiveStore) { self.store = store }

  var newSources: [DurableFile.Content] { sources.values.sorted { $0.path < $1.path } }
  var newDirectives: [DurableFile.Content] { planned.sorted { $0.key < $1.key }.map(\.value.content) }
  var newOfficeFiles: [DurableFile.Content] { office.values.sorted { $0.path < $1.path } }

  mutating func add(_ line: ExportLine) throws(StoreError) {
    do {
      switch line {
      case .directive(let directive): outcomes.append(try outcome(of: directive))
      case .office(let file, let bytes): outcomes.append(try outcome(of: file, bytes))
      }
    } catch .damaged(let path, let damage) {
      outcomes.append(.failed(.damaged(path: path, damage)))
    } catch .newerVersion(let path, let major) {
      outcomes.append(.failed(.newerVersion(path: path, major: major)))
    }
  }

  private mutating func outcome(of file: OfficeFile, _ bytes: [UInt8]) throws(StoreError) -> TransferOutcome {
    var known = office[file]?.bytes
    if known == nil { known = try store.bytes(of: file) }
    if let known { return known == bytes ? .officePresent(file) : .officeDifferent(file) }
    office[file] = DurableFile.Content(path: store.path(of: file), bytes: bytes)
    return .officeAdded(file)
  }

  private mutating func outcome(of directive: ExportedDirective) throws(StoreError) -> TransferOutcome {
    let id = directive.id
    var known = planned[id]?.file
    if known == nil { known = try store.file(id) }
    guard let known else {
      if let other = try holder(of: directive) { return .underAnotherName(id, known: other) }
      try write(directive.bytes, id)
      try keep(directive.contents)
      return .added(id)
    }
    let different = known.differences(from: directive.file)
    guard different.isEmpty else { return .different(id, members: different) }
    try keep(directive.contents)
    let union = known.union(with: directive.file)
    guard union.fromTheirs > 0 || directive.file.stored.received < known.stored.received else { return .alreadyPresent(id) }
    try write(known.bytes(taking: union, from: directive.file), id)
    return .merged(id, events: union.fromTheirs)
  }

  /// The directive that was read from the same bytes; nil when there is none.
  private mutating func holder(of directive: ExportedDirective) throws(StoreError) -> DirectiveID? {
    let paths = directive.contents.map { store.layout.source($0.sha256, $0.fileExtension) }
    var isKnown = false
    for path in paths where !isKnown {
      isKnown = sources[path] != nil
      if !isKnown { isKnown = try StoreFile.exists(at: path) }
    }
    guard isKnown else { return nil }
    var known = if let directory { directory } else { try SourceDirectory(store) }
    if directory == nil { for (id, plan) in planned { known.add(plan.file.contents.map(\.sha256), of: id) } }
    directory = known
    return directive.contents.lazy.map(\.sha256).compactMap(known.directive).first
  }

  private mutating func write(_ bytes: [UInt8], _ id: DirectiveID) throws(StoreError) {
    let content = try store.checked(bytes, id)
    let file = try DirectiveFile(parsing: bytes, id: id, path: content.path)
    planned[id] = (file, content)
    directory?.add(file.contents.map(\.sha256), of: id)
  }

  /// What is there already is left; what was lost or changed is put back.
  private mutating func keep(_ contents: [ExportedContent]) throws(StoreError) {
    for content in contents {
      let path = store.layout.source(content.sha256, content.fileExtension)
      let kept = try StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount)
      if kept != content.bytes { sources[path] = DurableFile.Content(path: path, bytes: content.bytes) }
    }
  }
}
