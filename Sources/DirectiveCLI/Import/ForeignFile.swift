/// A file that holds a document, but in a form that is not read; told by what stands in it.
enum ForeignFile: Hashable {
  case oldWord
  case encryptedOffice
  case excel
  case powerPoint
  case openDocument
  case zip
  /// With what people call it.
  case other(name: String)

  /// Nil for the kinds that are read.
  init?(_ input: InputFile) {
    switch input.kind {
    case .zip: self = Self.zip(input.bytes)
    case .ole: self = Self.ole(input.bytes)
    case .other(let name): self = .other(name: name)
    case .text, .pdf, .image: return nil
    }
  }

  private static func zip(_ bytes: [UInt8]) -> ForeignFile {
    let names = ZIPContents(bytes)?.entries.map(\.name) ?? []
    if names.contains("xl/workbook.xml") || names.contains("xl/workbook.bin") { return .excel }
    if names.contains("ppt/presentation.xml") { return .powerPoint }
    return names.contains("mimetype") && names.contains("content.xml") ? .openDocument : .zip
  }

  /// Names of streams stand in the list of contents as UTF-16. Source: [MS-CFB] 2.6.1.
  private static func ole(_ bytes: [UInt8]) -> ForeignFile {
    func holds(_ name: String) -> Bool {
      bytes.holds(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
    }
    if holds("EncryptedPackage") { return .encryptedOffice }
    if holds("WordDocument") { return .oldWord }
    return holds("Workbook") ? .excel : holds("PowerPoint Document") ? .powerPoint : .other(name: "OLE")
  }
}

extension [UInt8] {
  /// Searches from the first byte on.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    guard let first = part.first else { return true }
    var rest = self[...]
    while let start = rest.firstIndex(of: first) {
      if rest[start...].starts(with: part) { return true }
      rest = rest[(start + 1)...]
    }
    return false
  }
}

extension Failure {
  init(foreign input: InputFile) {
    let file = ForeignFile(input) ?? .other(name: input.kind.fileExtension)
    self.init(.failed, Messages.foreign(input.path, file), hint: Messages.whatToDo(about: file))
  }
}
