import Foundation

@testable import DirectiveCLI
@testable import DirectiveReports

extension FuzzTarget {
  /// Word's XML: balanced tokens, text that is UTF-8, and agreement with a whole XML parser about what a text holds.
  static let word = FuzzTarget(name: "word") { bytes in
    var tokens = XMLTokens(bytes)
    var depth = 0
    do throws(XMLProblem) {
      while let token = try tokens.next() {
        switch token {
        case .begin(let tag):
          depth += 1
          _ = tag["val"]
        case .end: depth -= 1
        case .text: break
        }
      }
    } catch { depth = 0 }
    try demand(depth == 0, "\(depth) elements stay open")
    var parts = WordParts()
    (parts.document, parts.notes) = (bytes, [bytes])
    for (styles, numbering) in [([], []), (bytes, []), (bytes, bytes)] as [([UInt8], [UInt8])] {
      (parts.styles, parts.numbering) = (styles, numbering)
      _ = try? parts.blocks()
    }
  }

  /// Lists of ZIP files: names and sizes of any bytes, and of a file that we wrote with them.
  static let archive = FuzzTarget(name: "archive") { bytes in
    if let contents = ZIPContents(bytes) {
      for entry in contents.entries { try demand(entry.unpackedByteCount >= 0, "\(entry.name) of \(entry.unpackedByteCount) bytes") }
      _ = (contents.part("document"), contents.parts("header"))
    }
    var archive = ZipArchive()
    archive.add("word/document.xml", bytes)
    archive.add("a", [])
    let entries = ZIPContents(archive.bytes)?.entries
    try demand(entries?.map(\.name) == ["word/document.xml", "a"], "a written archive lists \(entries ?? [])")
    try demand(entries?.first?.unpackedByteCount == bytes.count, "a written archive has other sizes")
  }

  /// What a file is, whether it is whole, and how large a picture says it is; lists of recognised words.
  static let images = FuzzTarget(name: "images") { bytes in
    let kind = FileKind(bytes)
    _ = Completeness.isCutOff(bytes, kind)
    let input = InputFile("a", bytes: bytes, times: nil)
    for image in FileKind.Image.allCases { try? ImageSize.check(input, image) }
    for page in TIFFPages(bytes).pages { try demand(page.pixels >= 0, "\(page.pixels) pixels") }
    let middle = bytes.firstIndex(of: 0x0C) ?? bytes.count / 2
    let page = PageText(recognized: Array(bytes[..<middle]), table: Array(bytes[middle...]))
    for word in page.weakWords {
      try demand(word.bytes.upperBound <= page.bytes.count && (0...100).contains(word.confidence), "a weak word at \(word.bytes)")
    }
  }
}
