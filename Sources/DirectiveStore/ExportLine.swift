import DirectiveModel

/// One line of an export: a directive with everything it was read from, or a file that the office keeps in its store.
package enum ExportLine: Sendable {
  case directive(ExportedDirective)
  case office(OfficeFile, [UInt8])

  /// The members that a line has beside those of a directive's file.
  enum Member {
    static let kind = "kind"
    static let contents = "contents"
  }
  enum Kind: String, CaseIterable { case directive, office }

  package init(parsing bytes: [UInt8]) throws(ExportProblem) {
    do {
      let root = try JSONDocument(parsing: bytes).root
      guard root.isObject else { throw root.mismatch(.object) }
      switch try root.choice(Member.kind, of: Kind.self) {
      case .directive: self = .directive(try ExportedDirective(root))
      case .office:
        self = .office(try root.choice("name", of: OfficeFile.self), try ExportedContent.bytes(of: root))
      }
    } catch let error as JSONSyntaxError {
      throw .damaged(.syntax(error))
    } catch let error as JSONShapeError {
      throw .damaged(.shape(error))
    } catch let error as ExportProblem {
      throw error
    } catch {
      throw .damaged(.notAFile)
    }
  }

  static func bytes(of file: OfficeFile, _ content: [UInt8]) -> [UInt8] {
    let members: [JSONValue.Member] = [
      .init(Member.kind, .string(Kind.office.rawValue)), .init("name", .string(file.rawValue)), ExportedContent.member(content),
    ]
    return JSONWriter.bytes(of: .object(members), layout: .compact) + [UInt8(ascii: "\n")]
  }
}

/// Why a line of an export cannot be taken.
package enum ExportProblem: Error, Sendable, Hashable {
  case damaged(StoreError.Damage)
  /// Its id is none that a store gives.
  case badIdentifier(String)
  case newerVersion(major: Int)
  /// A file that the directive was read from is not in the line.
  case contentMissing(sha256: String)
  /// Its bytes are not those that its hash says.
  case contentChanged(sha256: String)
  /// The text has this mark of secrecy; found by who reads it.
  case secret(String)
}

/// A directive on its way from one store to another, checked like a file of the store.
package struct ExportedDirective: Sendable {
  let file: DirectiveFile
  /// The file as the store will have it.
  let bytes: [UInt8]
  let contents: [ExportedContent]

  package var id: DirectiveID { file.stored.id }
  /// The text that the reading is of.
  package var text: [UInt8] { contents.first { $0.sha256 == file.source.sha256 }?.bytes ?? [] }

  init(_ root: JSONNode) throws {
    let name = try root.text("id")
    let id = DirectiveID(name)
    guard id.isWellFormed else { throw ExportProblem.badIdentifier(name) }
    guard case .object(let members) = root.value else { throw root.mismatch(.object) }
    let own = members.filter { $0.key != ExportLine.Member.kind && $0.key != ExportLine.Member.contents }
    bytes = JSONWriter.bytes(of: .object(own), layout: .pretty, order: .byKey)
    file = try ExportedDirective.file(bytes, id)
    contents = try root.list(ExportLine.Member.contents) { (item) throws(JSONShapeError) in try ExportedContent(item) }
    for (hash, fileExtension) in file.contents {
      guard let content = contents.first(where: { $0.sha256 == hash && $0.fileExtension == fileExtension }) else {
        throw ExportProblem.contentMissing(sha256: hash)
      }
      guard SHA256.hexadecimal(of: content.bytes) == hash else { throw ExportProblem.contentChanged(sha256: hash) }
    }
  }

  private static func file(_ bytes: [UInt8], _ id: DirectiveID) throws -> DirectiveFile {
    do {
      guard bytes.count <= StoreFile.maximumByteCount else { throw ExportProblem.damaged(.tooLarge) }
      return try DirectiveFile(parsing: bytes, id: id, path: id.rawValue)
    } catch StoreError.damaged(_, let damage) {
      throw ExportProblem.damaged(damage)
    } catch StoreError.newerVersion(_, let major) {
      throw ExportProblem.newerVersion(major: major)
    }
  }
}

/// The bytes of one source: as text where they are UTF-8, else in base 64.
struct ExportedContent: Sendable {
  let sha256: String
  let fileExtension: String
  let bytes: [UInt8]

  init(sha256: String, fileExtension: String, bytes: [UInt8]) {
    (self.sha256, self.fileExtension, self.bytes) = (sha256, fileExtension, bytes)
  }

  init(_ node: JSONNode) throws(JSONShapeError) {
    (sha256, fileExtension) = (try node.text("sha256"), try node.text("extension"))
    bytes = try ExportedContent.bytes(of: node)
  }

  var json: JSONValue {
    .object([.init("sha256", .string(sha256)), .init("extension", .string(fileExtension)), ExportedContent.member(bytes)])
  }

  static func bytes(of node: JSONNode) throws(JSONShapeError) -> [UInt8] {
    if let text = try node.optionalText("text") { return Array(text.utf8) }
    guard let bytes = Base64.bytes(of: try node.text("base64")) else { throw node.mismatch(.text, key: "base64") }
    return bytes
  }

  static func member(_ bytes: [UInt8]) -> JSONValue.Member {
    if let text = String(validating: bytes, as: UTF8.self) { return .init("text", .string(text)) }
    return .init("base64", .string(Base64.text(of: bytes)))
  }
}

extension DirectiveFile {
  /// Every file under `sources` that it names, each once: hash and ending.
  var contents: [(sha256: String, fileExtension: String)] {
    var found: [(sha256: String, fileExtension: String)] = []
    for source in sources {
      for content in [(source.sha256, source.fileExtension)] + (source.original.map { [($0.sha256, $0.fileExtension)] } ?? [])
      where !found.contains(where: { $0 == content }) { found.append(content) }
    }
    return found
  }

  /// The file as one line, with the contents of its sources behind its own members.
  func exportLine(_ contents: [ExportedContent]) -> [UInt8] {
    guard case .object(let members) = value else { return [] }
    let line: [JSONValue.Member] =
      [.init(ExportLine.Member.kind, .string(ExportLine.Kind.directive.rawValue))] + members
      + [.init(ExportLine.Member.contents, .array(contents.map(\.json)))]
    return JSONWriter.bytes(of: .object(line), layout: .compact) + [UInt8(ascii: "\n")]
  }
}
