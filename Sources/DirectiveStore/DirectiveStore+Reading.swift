import DirectiveModel

/// A file of the store that could not be read, and was passed over.
package struct DamagedFile: Sendable, Hashable {
  package var path: String
  package var error: StoreError
}

/// How much of each directive is read.
package enum ReadingDetail: Sendable {
  case whole
  /// Header, tasks and events; addressees, recipients, references and review stay empty. For lists of tasks, in half the time.
  case tasks
  /// The same and the findings.
  case register
  /// Header and events.
  case sources

  var passedOver: [String] {
    switch self {
    case .whole: []
    case .tasks: Directive.membersBesideTasks
    case .register: Directive.membersBesideTasks.filter { $0 != "review" }
    case .sources: Directive.membersBesideTasks + ["tasks"]
    }
  }
}

extension DirectiveStore {
  /// Every directive that can be read, sorted by id, and every file that cannot, sorted by path. Files are read on all cores.
  package func allDirectives(
    _ detail: ReadingDetail = .whole
  ) throws(StoreError) -> (directives: [StoredDirective], damaged: [DamagedFile]) {
    let (directives, damaged) = try readAll(detail: detail) { $0.stored }
    return (directives, damaged)
  }

  /// The file names' ids, sorted; reads no file, so that some may be of damaged ones.
  package func identifiers() throws(StoreError) -> [DirectiveID] {
    var identifiers: [DirectiveID] = []
    for year in try layout.years() { identifiers += try layout.directives(in: year) }
    return identifiers.sorted()
  }

  /// Nil when there is none.
  package func directive(_ id: DirectiveID) throws(StoreError) -> StoredDirective? {
    try file(id)?.stored
  }

  /// What `part` takes out of each file, in the order of the ids. The files' texts are let go at once.
  func readAll<Part: Sendable>(
    detail: ReadingDetail = .whole, _ part: @Sendable (DirectiveFile) -> Part
  ) throws(StoreError) -> (parts: [Part], damaged: [DamagedFile]) {
    read(try identifiers(), detail: detail, part)
  }

  /// The same of these directives alone.
  func read(_ ids: [DirectiveID], detail: ReadingDetail) -> (directives: [StoredDirective], damaged: [DamagedFile]) {
    let (directives, damaged) = read(ids, detail: detail) { $0.stored }
    return (directives, damaged)
  }

  /// What `part` takes out of each of these.
  func read<Part: Sendable>(
    _ ids: [DirectiveID], detail: ReadingDetail, _ part: @Sendable (DirectiveFile) -> Part
  ) -> (parts: [Part], damaged: [DamagedFile]) {
    var parts: [Part] = []
    var damaged: [DamagedFile] = []
    for result in concurrentMap(ids, { id in Result { () throws(StoreError) in try file(id, detail: detail).map(part) } }) {
      switch result {
      // A file that went between listing and reading is no longer in the store.
      case .success(nil): continue
      case .success(let part?): parts.append(part)
      case .failure(let error): damaged.append(DamagedFile(path: error.path ?? layout.directives, error: error))
      }
    }
    return (parts, damaged)
  }

  /// Whole, so that it can be rewritten.
  func file(_ id: DirectiveID) throws(StoreError) -> DirectiveFile? { try file(id, detail: .whole) }

  func file(_ id: DirectiveID, detail: ReadingDetail) throws(StoreError) -> DirectiveFile? {
    guard id.isWellFormed, let bytes = try StoreFile.bytes(at: layout.directive(id)) else { return nil }
    return try DirectiveFile(parsing: bytes, id: id, path: layout.directive(id), detail: detail)
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
