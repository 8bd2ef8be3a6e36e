import DirectiveModel

/// A document made ready for the store: its file's text written and read back under the name that it will most likely get.
///
/// Making one is what costs time, and needs neither the store nor its lock: many are made side by side.
package struct ImportDraft: Sendable {
  package let incoming: Incoming
  let source: SourceRecord
  let received: CivilDate
  /// The name, unless another directive has it.
  let likelyID: DirectiveID
  private let likely: Written?

  /// A file's new text, and what reading it gives back.
  struct Written: Sendable {
    var bytes: [UInt8]
    var file: DirectiveFile
  }

  /// The text is made when it is asked for where the document is not `isLikelyNew`.
  package init(_ incoming: Incoming, received: CivilDate, isLikelyNew: Bool) {
    self.incoming = incoming
    self.received = received
    source = SourceRecord(
      name: incoming.reading.source.name, sha256: incoming.content.sha256, byteCount: incoming.content.bytes.count,
      fileExtension: SourceRecord.isExtension(incoming.fileExtension) ? incoming.fileExtension : "bin",
      original: incoming.original.map(OriginalRecord.init))
    likelyID = DirectiveID(number: incoming.reading.number, issued: incoming.reading.issued, sha256: source.sha256)
    let isMade = isLikelyNew && !ImportDraft.isTooLarge(incoming)
    likely = isMade ? try? ImportDraft.written(as: likelyID, at: "", incoming.reading, source, received) : nil
  }

  /// What cannot be read back would be damage from the start.
  var isTooLarge: Bool { ImportDraft.isTooLarge(incoming) }

  private static func isTooLarge(_ incoming: Incoming) -> Bool {
    let originalByteCount = incoming.original?.content.bytes.count ?? 0
    return incoming.content.bytes.count > StoreFile.maximumByteCount || originalByteCount > StoreFile.maximumOriginalByteCount
  }

  /// The text of a new file; throws, naming `path`, where it could not be read again.
  func written(as id: DirectiveID, at path: String) throws(StoreError) -> Written {
    if id == likelyID, let likely { return likely }
    return try ImportDraft.written(as: id, at: path, incoming.reading, source, received)
  }

  private static func written(
    as id: DirectiveID, at path: String, _ reading: Directive, _ source: SourceRecord, _ received: CivilDate
  ) throws(StoreError) -> Written {
    let bytes = DirectiveFile.bytes(of: StoredDirective(id: id, directive: reading, received: received), source: source)
    return Written(bytes: bytes, file: try DirectiveFile(parsing: bytes, id: id, path: path))
  }
}
