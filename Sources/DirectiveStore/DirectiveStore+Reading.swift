import DirectiveModel

/// A file of the store that could not be read, and was passed over.
package struct DamagedFile: Sendable, Hashable {
  package var path: String
  package var error: StoreError
}

extension DirectiveStore {
  /// Every directive that can be read, sorted by id, and every file that cannot, sorted by path. Files are read on all cores.
  package func allDirectives(
    _ detail: Directive.Detail = .whole
  ) throws(StoreError) -> (directives: [StoredDirective], damaged: [DamagedFile]) {
    let (directives, damaged) = try readAll(detail: detail) { $0.stored }
    return (directives, damaged)
  }

  /// The file names' ids, sorted; reads no file, so that some may be of damaged ones.
  package func identifiers() throws(StoreError) -> [DirectiveID] {
    var identifiers: [DirectiveID] = []
    for year in try FolderEntry.all(in: layout.directives) where year.kind == .folder {
      identifiers += try directives(in: year.name)
    }
    return identifiers.sorted()
  }

  /// Nil when there is none.
  package func directive(_ id: DirectiveID) throws(StoreError) -> StoredDirective? {
    try file(id)?.stored
  }

  /// What `part` takes out of each file, in the order of the ids. The files' texts are let go at once.
  func readAll<Part: Sendable>(
    detail: Directive.Detail = .whole, _ part: @Sendable (DirectiveFile) -> Part
  ) throws(StoreError) -> (parts: [Part], damaged: [DamagedFile]) {
    var parts: [Part] = []
    var damaged: [DamagedFile] = []
    for result in concurrentMap(try identifiers(), { id in Result { () throws(StoreError) in try file(id, detail).map(part) } }) {
      switch result {
      // A file that went between listing and reading is no longer in the store.
      case .success(nil): continue
      case .success(let part?): parts.append(part)
      case .failure(let error): damaged.append(DamagedFile(path: error.path ?? layout.directives, error: error))
      }
    }
    return (parts, damaged)
  }

  func file(_ id: DirectiveID, _ detail: Directive.Detail = .whole) throws(StoreError) -> DirectiveFile? {
    guard id.isWellFormed, let bytes = try StoreFile.bytes(at: layout.directive(id)) else { return nil }
    return try DirectiveFile(parsing: bytes, id: id, path: layout.directive(id), detail: detail)
  }

  /// The ids of one year's folder. A link or a folder with a directive's name counts: reading it says what is wrong.
  private func directives(in year: String) throws(StoreError) -> [DirectiveID] {
    try FolderEntry.all(in: "\(layout.directives)/\(year)").compactMap { DirectiveID(year: year, fileName: $0.name) }
  }
}

extension StoreError {
  /// The file or folder concerned.
  package var path: String? {
    switch self {
    case .unwritable(let path, _), .unreadable(let path, _), .diskFull(let path), .busy(let path, _),
      .damaged(let path, _), .newerVersion(let path, _):
      path
    case .unknownDirective: nil
    }
  }
}
