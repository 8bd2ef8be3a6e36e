import DirectiveModel

/// What an import will write, found out document by document: a later one sees what an earlier one will have added.
struct ImportPlan {
  let store: DirectiveStore
  let replaces: Bool

  private(set) var outcomes: [ImportOutcome] = []
  private var planned: [DirectiveID: (file: DirectiveFile, content: DurableFile.Content)] = [:]
  private var sources: [String: DurableFile.Content] = [:]
  /// Made when it is first needed: it looks at every file.
  private var directory: SourceDirectory?

  init(store: DirectiveStore, replaces: Bool) {
    self.store = store
    self.replaces = replaces
  }

  var newSources: [DurableFile.Content] { sources.values.sorted { $0.path < $1.path } }
  var newDirectives: [DurableFile.Content] { planned.sorted { $0.key < $1.key }.map(\.value.content) }

  mutating func add(_ draft: ImportDraft) throws(StoreError) {
    guard !draft.isTooLarge else {
      outcomes.append(.failed(.damaged(path: draft.source.name, .tooLarge)))
      return
    }
    do {
      outcomes.append(try outcome(of: draft))
    } catch .damaged(let path, let damage) {
      outcomes.append(.failed(.damaged(path: path, damage)))
    } catch .newerVersion(let path, let major) {
      outcomes.append(.failed(.newerVersion(path: path, major: major)))
    }
  }

  private mutating func outcome(of draft: ImportDraft) throws(StoreError) -> ImportOutcome {
    switch try place(of: draft) {
    case .free(let id, let isKept):
      try write(try draft.written(as: id, at: store.layout.directive(id)), id, draft.incoming, draft.source, isKept: isKept)
      return .added(id)
    case .sameBytes(let file):
      let (reading, source) = (draft.incoming.reading, draft.source)
      guard replaces, !file.stored.directive.saysTheSame(as: reading) || file.source.sha256 != source.sha256 else {
        // A source that was lost or changed is put back under the name that the directive knows.
        for known in file.sources where known.sha256 == source.sha256 { try keep(draft.incoming, as: known) }
        return .alreadyPresent(file.stored.id)
      }
      return try replace(file, draft)
    case .sameDirective(let file):
      return replaces ? try replace(file, draft) : .sameDirective(file.stored.id)
    }
  }

  private mutating func replace(_ file: DirectiveFile, _ draft: ImportDraft) throws(StoreError) -> ImportOutcome {
    let id = file.stored.id
    var source = draft.source
    // The text is read anew; the file behind it is the one it was got from.
    if source.original == nil { source.original = file.sources.first { $0.sha256 == source.sha256 }?.original }
    let bytes = file.bytes(replacing: draft.incoming.reading, source: source)
    let new = try DirectiveFile(parsing: bytes, id: id, path: store.layout.directive(id))
    try write(ImportDraft.Written(bytes: bytes, file: new), id, draft.incoming, source)
    return .replaced(id)
  }

  private mutating func write(
    _ written: ImportDraft.Written, _ id: DirectiveID, _ incoming: Incoming, _ source: SourceRecord, isKept: Bool = true
  ) throws(StoreError) {
    planned[id] = (written.file, DurableFile.Content(path: store.layout.directive(id), bytes: written.bytes))
    directory?.add(source.hashes, of: id)
    try keep(incoming, as: source, isKept: isKept)
  }

  private mutating func keep(_ incoming: Incoming, as source: SourceRecord, isKept: Bool = true) throws(StoreError) {
    try keep(incoming.content.bytes, at: store.layout.source(source), isKept: isKept)
    guard let original = incoming.original, let record = source.original, record.sha256 == original.content.sha256 else { return }
    try keep(original.content.bytes, at: store.layout.original(record), isKept: isKept)
  }

  /// `isKept` is false where no file stands at the path.
  private mutating func keep(_ bytes: [UInt8], at path: String, isKept: Bool) throws(StoreError) {
    let kept = isKept ? try StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount) : nil
    if kept != bytes { sources[path] = DurableFile.Content(path: path, bytes: bytes) }
  }
}

// MARK: - Finding the place

extension ImportPlan {
  private enum Place {
    /// `isKept` is false where none of the document's bytes are in the store.
    case free(DirectiveID, isKept: Bool)
    case sameBytes(DirectiveFile)
    case sameDirective(DirectiveFile)
  }

  /// Looks at the directives of the same year and slug, and through the whole store only when it knows the bytes.
  private mutating func place(of draft: ImportDraft) throws(StoreError) -> Place {
    var same: DirectiveFile?
    var number = 1
    while let file = try file(draft.likelyID.numbered(number)) {
      if file.hasAny(of: draft.source.hashes) { return .sameBytes(file) }
      if same == nil, file.stored.directive.isSameDirective(as: draft.incoming.reading) { same = file }
      number += 1
    }
    let isKept = try isKept(draft.source)
    if isKept, let file = try fileWithSource(draft.source) { return .sameBytes(file) }
    return same.map(Place.sameDirective) ?? .free(draft.likelyID.numbered(number), isKept: isKept)
  }

  private func file(_ id: DirectiveID) throws(StoreError) -> DirectiveFile? {
    if let planned = planned[id] { return planned.file }
    return try store.file(id)
  }

  /// True when the source's bytes, or those of the file behind it, are in the store or will be.
  private func isKept(_ source: SourceRecord) throws(StoreError) -> Bool {
    for path in [store.layout.source(source), source.original.map(store.layout.original)].compactMap(\.self) {
      if sources[path] != nil { return true }
      if try StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount) != nil { return true }
    }
    return false
  }

  /// The directive of the same bytes under another name: an earlier reader read another number in them.
  private mutating func fileWithSource(_ source: SourceRecord) throws(StoreError) -> DirectiveFile? {
    var known = if let directory { directory } else { try SourceDirectory(store) }
    if directory == nil { for (id, plan) in planned { known.add(plan.file.sources.flatMap(\.hashes), of: id) } }
    directory = known
    guard let id = source.hashes.lazy.compactMap(known.directive).first else { return nil }
    return try file(id)
  }
}

extension DirectiveFile {
  fileprivate func hasAny(of hashes: [String]) -> Bool { sources.contains { !Set($0.hashes).isDisjoint(with: hashes) } }
}

extension Directive {
  /// Number, date and issuer are the same. A lost issuer is no difference; a lost number or date leaves it open, which is "no".
  fileprivate func isSameDirective(as other: Directive) -> Bool {
    guard let number, let otherNumber = other.number, let issued, issued == other.issued else { return false }
    guard FoldedText.fold(number) == FoldedText.fold(otherNumber) else { return false }
    guard let issuer, let otherIssuer = other.issuer else { return true }
    return FoldedText.fold(issuer.name) == FoldedText.fold(otherIssuer.name)
  }

  /// The readings are equal, whatever the file was called.
  fileprivate func saysTheSame(as other: Directive) -> Bool {
    var other = other
    other.source.name = source.name
    return self == other
  }
}
