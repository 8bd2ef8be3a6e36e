import DirectiveModel

extension DirectiveStore {
  /// True when bytes with this hash are kept; costs one look at the disk.
  package func hasSource(sha256: String, fileExtension: String) throws(StoreError) -> Bool {
    try StoreFile.exists(at: layout.source(sha256, fileExtension))
  }

  /// The bytes kept under this hash; nil when there are none, or when it is no hash.
  package func source(sha256: String, fileExtension: String) throws(StoreError) -> [UInt8]? {
    guard SourceRecord.isHash(sha256), SourceRecord.isExtension(fileExtension) else { return nil }
    return try StoreFile.bytes(at: layout.source(sha256, fileExtension))
  }

  /// How the text of a directive's reading was got; nil when a text was imported, or there is no such directive.
  package func extraction(of id: DirectiveID) throws(StoreError) -> Extraction? {
    try file(id, detail: .sources)?.source.original?.extraction
  }

  /// The file from which a directive's text was got; nil when a text was imported, or there is no such directive.
  package func original(of id: DirectiveID) throws(StoreError) -> KeptOriginal? {
    try file(id, detail: .sources)?.source.original.map { KeptOriginal(path: layout.original($0), extraction: $0.extraction) }
  }
}
