import DirectiveModel

/// What an import will write, found out document by document: a later one sees what an earlier one will have added.
struct ImportPlan {
  let store: DirectiveStore
  let received: CivilDate
  let replaces: Bool

  private(set) var outcomes: [ImportOutcome] = []
  private var planned: [DirectiveID: (file: DirectiveFile, content: DurableFile.Content)] = [:]
  private var sources: [String: DurableFile.Content] = [:]
  /// Made when it is first needed: it looks at every file.
  private var directory: SourceDirectory?

  init(store: DirectiveStore, received: CivilDate, replaces: Bool) {
    self.store = store
    self.received = received
    self.replaces = replaces
  }

  var newSources: [DurableFile.Content] { sources.values.sorted { $0.path < $1.path } }
  var newDirectives: [DurableFile.Content] { planned.sorted { $0.key < $1.key }.map(\.value.content) }

  mutating func add(_ incoming: Incoming) throws(StoreError) {
    // What cannot be read back would be damage from the start.
    let originalByteCount = incoming.original?.bytes.count ?? 0
    guard incoming.bytes.count <= StoreFile.maximumByteCount, originalByteCount <= StoreFile.maximumOriginalByteCount else {
      outcomes.append(.failed(.damaged(path: incoming.reading.source.name, .tooLarge)))
      return
    }
    let sha256 = SHA256.hexadecimal(of: incoming.bytes)
    let source = SourceRecord(
      name: incoming.reading.source.name, sha256: sha256, byteCount: incoming.bytes.count,
      fileExtension: SourceRecord.isExtension(incoming.fileExtension) ? incoming.fileExtension : "bin",
      original: incoming.original.map(OriginalRecord.init))
    do {
      outcomes.append(try outcome(of: incoming, source))
    } catch .damaged(let path, let damage) {
      outcomes.append(.failed(.damaged(path: path, damage)))
    } catch .newerVersion(let path, let major) {
      outcomes.append(.failed(.newerVersion(path: path, major: major)))
    }
  }

  private mutating func outcome(of incoming: Incoming, _ source: SourceRecord) throws(StoreError) -> ImportOutcome {
    let reading = incoming.reading
    let name = DirectiveID(number: reading.number, issued: reading.issued, sha256: source.sha256)
    let place = try place(of: incoming.reading, source, startingAt: name)
    switch place {
    case .free(let id):
      let stored = StoredDirective(id: id, directive: reading, received: received)
      try write(DirectiveFile.bytes(of: stored, source: source), id, incoming, source)
      return .added(id)
    case .sameBytes(let file):
      guard replaces, !file.stored.directive.saysTheSame(as: reading) || file.source.sha256 != source.sha256 else {
        // A source that was lost or changed is put back under the name that the directive knows.
        for known in file.sources where known.sha256 == source.sha256 { try keep(incoming, as: known) }
        return .alreadyPresent(file.stored.id)
      }
      return try replace(file, incoming, source)
    case .sameDirective(let file):
      return replaces ? try replace(file, incoming, source) : .sameDirective(file.stored.id)
    }
  }

  private mutating func replace(_ file: DirectiveFile, _ incoming: Incoming, _ source: SourceRecord) throws(StoreError) -> ImportOutcome {
    let id = file.stored.id
    var source = source
    // The text is read anew; the file behind it is the one it was got from.
    if source.original == nil { source.original = file.sources.first { $0.sha256 == source.sha256 }?.original }
    try write(file.bytes(replacing: incoming.reading, source: source), id, incoming, source)
    return .replaced(id)
  }

  private mutating func write(
    _ bytes: [UInt8], _ id: DirectiveID, _ incoming: Incoming, _ source: SourceRecord
  ) throws(StoreError) {
    let content = try store.checked(bytes, id)
    planned[id] = (try DirectiveFile(parsing: bytes, id: id, path: content.path), content)
    directory?.add(source.hashes, of: id)
    try keep(incoming, as: source)
  }

  private mutating func keep(_ incoming: Incoming, as source: SourceRecord) throws(StoreError) {
    try keep(incoming.bytes, at: store.layout.source(source))
    guard let original = incoming.original, let record = source.original, record.sha256 == OriginalRecord(original).sha256 else { return }
    try keep(original.bytes, at: store.layout.original(record))
  }

  private mutating func keep(_ bytes: [UInt8], at path: String) throws(StoreError) {
    let kept = try StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount)
    if kept != bytes { sources[path] = DurableFile.Content(path: path, bytes: bytes) }
  }
}

// MARK: - Finding the place

extension ImportPlan {
  private enum Place {
    case free(DirectiveID)
    case sameBytes(DirectiveFile)
    case sameDirective(DirectiveFile)
  }

  /// Looks at the directives of the same year and slug, and through the whole store only when it knows the bytes.
  private mutating func place(
    of reading: Directive, _ source: SourceRecord, startingAt name: DirectiveID
  ) throws(StoreError) -> Place {
    var same: DirectiveFile?
    var number = 1
    while let file = try file(name.numbered(number)) {
      if file.hasAny(of: source.hashes) { return .sameBytes(file) }
      if same == nil, file.stored.directive.isSameDirective(as: reading) { same = file }
      number += 1
    }
    if let file = try fileWithSource(source) { return .sameBytes(file) }
    return same.map(Place.sameDirective) ?? .free(name.numbered(number))
  }

  private func file(_ id: DirectiveID) throws(StoreError) -> DirectiveFile? {
    if let planned = planned[id] { return planned.file }
    return try store.file(id)
  }

  /// The directive of the same bytes under another name: an earlier reader read another number in them.
  private mutating func fileWithSource(_ source: SourceRecord) throws(StoreError) -> DirectiveFile? {
    let paths = [store.layout.source(source), source.original.map(store.layout.original)].compactMap(\.self)
    var isKnown = false
    for path in paths where !isKnown {
      isKnown = sources[path] != nil
      if !isKnown { isKnown = try StoreFile.bytes(at: path, limit: StoreFile.maximumOriginalByteCount) != nil }
    }
    guard isKnown else { return nil }
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
