/// The documents that the paths of one command name; folders stand for all documents below them.
struct DocumentSearch {
  /// In the order of the paths; within a folder sorted by name.
  private(set) var documents: [String] = []
  /// Files in folders that are no documents.
  private(set) var passedOver = 0
  private(set) var failures: [Failure] = []

  /// Deeper folders are a loop or a mistake.
  private static let deepest = 64
  private let files: FileAccess

  init(below paths: [String], files: FileAccess) {
    self.files = files
    for path in paths { add(named: path) }
  }

  private mutating func add(named path: String) {
    guard path != InputFile.standardInput else { return documents.append(path) }
    do throws(FileProblem) {
      guard try files.kind(path) == .folder else { return documents.append(path) }
      let before = documents.count
      try addFolder(path, depth: 0)
      if documents.count == before { failures.append(Failure(.failed, Messages.noDocuments(in: path), hint: Messages.documentEndings)) }
    } catch {
      failures.append(Failure(reading: path, error))
    }
  }

  private mutating func addFolder(_ folder: String, depth: Int) throws(FileProblem) {
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    for name in try files.names(in: folder) {
      let path = prefix + name
      do throws(FileProblem) {
        switch try files.kind(path, followingFolderLinks: false) {
        case .file where DocumentKind.isTemporary(name): break
        case .file where DocumentKind.isDocument(name): documents.append(path)
        case .folder where depth < Self.deepest: try addFolder(path, depth: depth + 1)
        default: passedOver += 1
        }
      } catch {
        failures.append(Failure(reading: path, error))
      }
    }
  }
}

/// What the ending of a name says about a file in a folder; what it is its content tells.
enum DocumentKind {
  private static let documentEndings: Set<String> = [
    "txt", "text", "pdf", "png", "jpg", "jpeg", "tif", "tiff", "docx", "docm",
    // They hold documents and cannot be read: somebody must hear of them.
    "doc", "rtf", "odt",
  ]

  static func isDocument(_ name: String) -> Bool { ending(of: name).map(documentEndings.contains) ?? false }

  private static let temporaryEndings: Set<String> = ["part", "partial", "tmp", "temp", "filepart", "crdownload", "download"]

  /// What programs keep beside a file while they write or show it: "a.pdf.part", and Word's "~$cong-van.docx".
  static func isTemporary(_ name: String) -> Bool { name.hasPrefix("~") || ending(of: name).map(temporaryEndings.contains) ?? false }

  /// Small letters, without the dot; nil when there is none.
  static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
