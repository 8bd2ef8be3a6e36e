import DirectiveModel

/// What was mailed for one week, `digests/2026-W47.json`: written before a message is handed over and again after.
package struct DigestLedger: Sendable, Hashable {
  package enum State: String, Sendable, CaseIterable {
    /// Being handed over; of an earlier run, one that was cut off: nobody knows whether the message went.
    case sending
    case sent
    /// The mail program refused it.
    case failed
  }

  package struct Entry: Sendable, Hashable {
    /// Whose digest: "so-noi-vu".
    package var key: String
    package var name: String
    package var addresses: [String]
    package var messageID: String
    package var state: State
    /// ISO 8601, of the state.
    package var time: String
    /// How often it was sent for certain.
    package var sentCount: Int

    package init(
      key: String, name: String, addresses: [String], messageID: String, state: State, time: String, sentCount: Int
    ) {
      self.key = key
      self.name = name
      self.addresses = addresses
      self.messageID = messageID
      self.state = state
      self.time = time
      self.sentCount = sentCount
    }
  }

  package let week: Period
  private var entries: [String: Entry] = [:]

  package init(week: Period) { self.week = week }

  /// Nil for a digest that nobody has tried to send.
  package subscript(key: String) -> Entry? {
    get { entries[key] }
    set { entries[key] = newValue }
  }
}

extension DigestLedger {
  private static let schemaMajor = 1

  fileprivate var bytes: [UInt8] {
    let json: JSONValue = [
      "schemaVersion": SchemaVersion.json(major: Self.schemaMajor, minor: 0), "week": .string(week.description),
      "messages": .array(entries.values.sorted { $0.key < $1.key }.map(\.json)),
    ]
    return JSONWriter.bytes(of: json, layout: .pretty, order: .byKey)
  }

  fileprivate init(parsing bytes: [UInt8], week: Period, path: String) throws(StoreError) {
    do {
      let root = try JSONDocument(parsing: bytes).root
      try SchemaVersion.check(root, major: Self.schemaMajor, path: path)
      guard try root.text("week") == week.description else { throw root.mismatch(.oneOf([week.description]), key: "week") }
      self.init(week: week)
      for entry in try root.list("messages", Entry.init(json:)) { entries[entry.key] = entry }
    } catch {
      throw StoreError(parsing: bytes, path: path, error)
    }
  }
}

extension DigestLedger.Entry {
  fileprivate var json: JSONValue {
    [
      "key": .string(key), "name": .string(name), "addresses": .array(addresses.map(JSONValue.string)),
      "messageID": .string(messageID), "state": .string(state.rawValue), "time": .string(time), "sentCount": .int(sentCount),
    ]
  }

  fileprivate init(json node: JSONNode) throws(JSONShapeError) {
    self.init(
      key: try node.text("key"), name: try node.text("name"), addresses: try node.texts("addresses"),
      messageID: try node.text("messageID"), state: try node.choice("state"), time: try node.text("time"),
      sentCount: try node.integer("sentCount"))
  }
}

extension DirectiveStore {
  /// Empty where nothing was sent in that week.
  package func digestLedger(of week: Period) throws(StoreError) -> DigestLedger {
    let path = layout.digestLedger(week.description)
    guard let bytes = try StoreFile.bytes(at: path) else { return DigestLedger(week: week) }
    return try DigestLedger(parsing: bytes, week: week, path: path)
  }

  /// Runs `body` while no other run sends digests. The store itself stays free: a mail server may take minutes.
  package func asOnlyDigestSender<Result>(_ body: () throws(StoreError) -> Result) throws(StoreError) -> Result {
    let folder = StoreLayout(folder: layout.digests)
    try DurableFile.createRoot(folder.folder)
    return try StoreLock.hold(folder, patience: patience, body)
  }

  /// On the disk when the call returns; only for the one sender.
  package func write(_ ledger: DigestLedger) throws(StoreError) {
    let content = DurableFile.Content(path: layout.digestLedger(ledger.week.description), bytes: ledger.bytes)
    try DurableFile.replace([content], in: layout.folder)
  }

  /// Ledgers that cannot be read.
  func digestFindings() throws(StoreError) -> [CheckFinding] {
    var findings: [CheckFinding] = []
    for entry in try FolderEntry.all(in: layout.digests) where entry.name.hasSuffix(".json") {
      guard let week = Period(parsing: entry.name.dropLast(".json".count)), week.frequency == .weekly else {
        findings.append(CheckFinding(problem: .foreignFile, path: "\(layout.digests)/\(entry.name)"))
        continue
      }
      do {
        _ = try digestLedger(of: week)
      } catch {
        findings.append(CheckFinding(problem: .unreadable(error), path: layout.digestLedger(week.description)))
      }
    }
    return findings
  }
}
