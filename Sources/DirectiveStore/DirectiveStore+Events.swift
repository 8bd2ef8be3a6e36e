import DirectiveModel

extension DirectiveStore {
  /// Adds the events behind those that the directives have by now.
  ///
  /// Nothing is written when one of them is unknown or damaged. The files are replaced in the order of their ids; a call that
  /// was cut off between two of them can be repeated: an event that a file has is not added again.
  ///
  /// Returns the newest time that the directives had before, as `Event.time`, where the new events do not come after it: then some
  /// machine's clock is wrong. Nil where all is as it should be.
  @discardableResult
  package func append(_ events: [DirectiveID: [Event]]) throws(StoreError) -> String? {
    for id in events.keys.sorted() where try file(id) == nil { throw .unknownDirective(id) }
    guard !events.isEmpty else { return nil }
    return try asOnlyWriter { () throws(StoreError) in
      var contents: [DurableFile.Content] = []
      var newest: String?
      for (id, new) in events.sorted(by: { $0.key < $1.key }) {
        guard let file = try file(id) else { throw .unknownDirective(id) }
        guard let bytes = file.bytes(appending: new) else { continue }
        contents.append(try checked(bytes, id))
        guard let earlier = file.stored.events.map(\.time).max(), let ours = new.map(\.time).min(), ours < earlier else { continue }
        newest = max(newest ?? earlier, earlier)
      }
      try DurableFile.replace(contents, in: layout.folder)
      return newest
    }
  }

  /// A file's new text, once it is certain that it can be read again.
  func checked(_ bytes: [UInt8], _ id: DirectiveID) throws(StoreError) -> DurableFile.Content {
    _ = try DirectiveFile(parsing: bytes, id: id, path: layout.directive(id))
    return DurableFile.Content(path: layout.directive(id), bytes: bytes)
  }
}
