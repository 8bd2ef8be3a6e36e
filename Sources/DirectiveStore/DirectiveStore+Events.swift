import DirectiveModel

extension DirectiveStore {
  /// Adds the events behind those that the directives have by now.
  ///
  /// Nothing is written when one of them is unknown or damaged. The files are replaced in the order of their ids; a call that
  /// was cut off between two of them can be repeated: an event that a file has is not added again.
  package func append(_ events: [DirectiveID: [Event]]) throws(StoreError) {
    for id in events.keys.sorted() where try file(id) == nil { throw .unknownDirective(id) }
    guard !events.isEmpty else { return }
    try asOnlyWriter { () throws(StoreError) in
      var contents: [DurableFile.Content] = []
      for (id, new) in events.sorted(by: { $0.key < $1.key }) {
        guard let file = try file(id) else { throw .unknownDirective(id) }
        guard let bytes = file.bytes(appending: new) else { continue }
        contents.append(try checked(bytes, id))
      }
      try DurableFile.replace(contents, in: layout.folder)
    }
  }

  /// A file's new text, once it is certain that it can be read again.
  func checked(_ bytes: [UInt8], _ id: DirectiveID) throws(StoreError) -> DurableFile.Content {
    _ = try DirectiveFile(parsing: bytes, id: id, path: layout.directive(id))
    return DurableFile.Content(path: layout.directive(id), bytes: bytes)
  }
}
