import DirectiveModel

/// Where the files of a store stand.
struct StoreLayout: Sendable {
  let folder: String

  /// A trailing slash makes no difference; an empty path is the current folder.
  init(folder: String) {
    var path = Substring(folder).utf8
    while path.count > 1, path.last == UInt8(ascii: "/") { path.removeLast() }
    self.folder = path.isEmpty ? "." : String(Substring(path))
  }

  var directives: String { "\(folder)/directives" }
  var sources: String { "\(folder)/sources" }
  /// What was mailed, a file a week.
  var digests: String { "\(folder)/digests" }
  var index: String { "\(folder)/index" }
  var lock: String { "\(folder)/.lock" }
  var lockOwner: String { "\(folder)/.lock-owner" }

  func directive(_ id: DirectiveID) -> String { "\(directives)/\(id.rawValue).json" }

  /// The folder of a year's directives.
  func year(of id: DirectiveID) -> String { "\(directives)/\(id.year)" }

  func digestLedger(_ week: String) -> String { "\(digests)/\(week).json" }

  /// Two letters of the hash part the sources into 256 folders.
  func sourceFolder(_ sha256: String) -> String { "\(sources)/\(sha256.prefix(2))" }

  func source(_ record: SourceRecord) -> String { source(record.sha256, record.fileExtension) }

  func original(_ record: OriginalRecord) -> String { source(record.sha256, record.fileExtension) }

  func source(_ sha256: String, _ fileExtension: String) -> String { "\(sourceFolder(sha256))/\(sha256).\(fileExtension)" }

  /// The path as people see it in the store: without the store's folder.
  func relative(_ path: String) -> String {
    path.utf8.starts(with: "\(folder)/".utf8) ? String(Substring(path.utf8.dropFirst(folder.utf8.count + 1))) : path
  }
}
