import DirectiveModel

/// The bytes a directive was read from, as its file names them.
struct SourceRecord: Sendable, Hashable {
  var name: String
  var sha256: String
  var byteCount: Int
  var fileExtension: String
  /// The file from which the text was got, where the text is not the file itself.
  var original: OriginalRecord?

  var json: JSONValue {
    var json: JSONValue = [
      "name": .string(name), "sha256": .string(sha256), "byteCount": .int(byteCount),
      "extension": .string(fileExtension),
    ]
    if let original { json = json.setting("original", original.json) }
    return json
  }

  /// The hashes of the bytes that were imported: of the text, and of the file behind it.
  var hashes: [String] { [sha256, original?.sha256].compactMap(\.self) }
}

extension SourceRecord {
  init(json node: JSONNode) throws(JSONShapeError) {
    let (sha256, fileExtension) = (try node.text("sha256"), try node.text("extension"))
    guard SourceRecord.isHash(sha256) else { throw node.mismatch(.text, key: "sha256") }
    guard SourceRecord.isExtension(fileExtension) else { throw node.mismatch(.text, key: "extension") }
    try node.refuseDamagedNames(of: "original")
    self.init(
      name: try node.text("name"), sha256: sha256, byteCount: try node.integer("byteCount"), fileExtension: fileExtension,
      original: try node.ifPresent("original") { (node, key) throws(JSONShapeError) in try OriginalRecord(json: node.object(key)) })
  }

  /// Both become parts of a path.
  static func isHash(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }

  static func isExtension(_ text: String) -> Bool {
    (1...8).contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) }
  }
}

/// One file `directives/<year>/<name>.json`: what it says, and its whole text, so that unknown keys survive a rewrite.
struct DirectiveFile: Sendable {
  static let schemaMajor = 1
  static let schemaMinor = 2

  let stored: StoredDirective
  let source: SourceRecord
  /// What earlier readings were made from, sorted by hash; their files stay.
  let earlierSources: [SourceRecord]
  private let document: JSONDocument

  var sources: [SourceRecord] { [source] + earlierSources }

  /// The whole file, unknown keys included.
  var value: JSONValue { document.root.value }

  /// A file that was not read whole must not be rewritten.
  init(parsing bytes: [UInt8], id: DirectiveID, path: String, detail: ReadingDetail = .whole) throws(StoreError) {
    do {
      let document = try JSONDocument(parsing: bytes, passingOver: detail.passedOver)
      try SchemaVersion.check(document.root, major: DirectiveFile.schemaMajor, path: path)
      try self.init(document, id: id)
    } catch {
      throw StoreError(parsing: bytes, path: path, error)
    }
  }

  private init(_ document: JSONDocument, id: DirectiveID) throws {
    let root = document.root
    let found = try root.text("id")
    guard found == id.rawValue else { throw StoreError.Damage.identifier(found: found) }
    self.document = document
    self.source = try SourceRecord(json: root.object("source"))
    self.earlierSources = try root.nullableList("earlierSources", SourceRecord.init(json:))
    self.stored = StoredDirective(
      id: id, directive: try Directive(json: root.object("reading")), received: try root.date("received"),
      events: try root.nullableList("events", Event.init(json:)))
  }
}

// MARK: - New texts of the file

extension DirectiveFile {
  static func bytes(of stored: StoredDirective, source: SourceRecord) -> [UInt8] {
    written([
      "schemaVersion": SchemaVersion.json(major: schemaMajor, minor: schemaMinor),
      "id": .string(stored.id.rawValue),
      "received": .string(stored.received.iso),
      "source": source.json,
      "earlierSources": [],
      "reading": stored.directive.json,
      "events": .array(stored.events.map(\.json)),
    ])
  }

  /// Nil when the file has all these events.
  func bytes(appending events: [Event]) -> [UInt8]? {
    // A command that was cut off between two files and is given again adds nothing to the first.
    let new = events.filter { !stored.events.contains($0) }
    guard !new.isEmpty else { return nil }
    return DirectiveFile.written(document.root.value.setting("events", .array(eventValues + new.map(\.json))))
  }

  func bytes(replacing reading: Directive, source new: SourceRecord) -> [UInt8] {
    let earlier = sources.filter { $0.sha256 != new.sha256 || $0.original?.sha256 != new.original?.sha256 }
      .sorted { $0.sha256 < $1.sha256 }
    return DirectiveFile.written(
      document.root.value
        .setting("reading", reading.json)
        .setting("source", new.json)
        .setting("earlierSources", .array(earlier.map(\.json))))
  }

  /// The members in which another copy differs, sorted; events and the day of receipt can be put together and do not count.
  func differences(from other: DirectiveFile) -> [String] {
    let (ours, theirs) = (document.root.value, other.document.root.value)
    let keys = Set((ours.keys + theirs.keys).filter { $0 != "events" && $0 != "received" })
    return keys.filter { ours[$0]?.sortedByKey != theirs[$0]?.sortedByKey }.sorted()
  }

  func union(with other: DirectiveFile) -> EventUnion { EventUnion(eventValues, other.eventValues) }

  func bytes(taking union: EventUnion, from other: DirectiveFile) -> [UInt8] {
    let received = min(stored.received, other.stored.received)
    return DirectiveFile.written(
      document.root.value.setting("events", .array(union.events)).setting("received", .string(received.iso)))
  }

  private var eventValues: [JSONValue] { document.root["events"]?.items.map(\.value) ?? [] }

  private static func written(_ value: JSONValue) -> [UInt8] {
    JSONWriter.bytes(of: value, layout: .pretty, order: .byKey)
  }
}

extension DirectiveStore {
  /// The text of a directive's file as an import of its source would write it; for those who make stores by hand.
  package static func text(of stored: StoredDirective, fileExtension: String) -> [UInt8] {
    let source = stored.directive.source
    let record = SourceRecord(name: source.name, sha256: source.sha256, byteCount: source.byteCount, fileExtension: fileExtension)
    return DirectiveFile.bytes(of: stored, source: record)
  }
}

extension JSONValue {
  /// Empty when this is no object.
  fileprivate var keys: [String] { if case .object(let members) = self { members.map(\.key) } else { [] } }

  /// The object with the member set; other values as they are.
  func setting(_ key: String, _ value: JSONValue) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { !$0.key.utf8.elementsEqual(key.utf8) } + [Member(key, value)])
  }
}
