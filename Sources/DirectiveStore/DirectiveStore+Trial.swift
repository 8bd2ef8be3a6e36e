import DirectiveModel

extension DirectiveStore {
  /// The version of the files that this program writes: "1.2".
  package static let formatVersion = "\(DirectiveFile.schemaMajor).\(DirectiveFile.schemaMinor)"

  /// Writes a small file into the store as every other is written, with lock and fsync, reads it back and takes it away.
  ///
  /// The folder must be there. Throws what an import would throw: no permission, a full disk, a store in use.
  package func tryWriting() throws(StoreError) {
    try asOnlyWriter { () throws(StoreError) in
      // What a killed trial leaves is cleared like any other temporary file.
      let path = "\(layout.folder)/\(TemporaryName.fresh())"
      let content = DurableFile.Content(path: path, bytes: Array("cchc\n".utf8))
      defer { DurableFile.remove(path) }
      try DurableFile.replace([content], in: layout.folder)
      guard try StoreFile.bytes(at: path) == content.bytes else { throw .damaged(path: path, .notAFile) }
    }
  }
}
