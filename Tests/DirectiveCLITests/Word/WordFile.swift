@testable import DirectiveCLI
import Foundation

/// A Word document made for a test, part by part, in a ZIP file of stored bytes.
struct WordFile {
  private struct Part {
    var name: String
    var bytes: [UInt8]
    /// As the list claims; nil for bytes that are not packed.
    var unpackedByteCount: Int?
  }
  private var parts: [Part] = []

  private static let namespaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
    + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""

  init(body: String, numbering: String? = nil, styles: String? = nil, notes: String? = nil, heading: String? = nil) {
    add("word/document.xml", "<w:document \(Self.namespaces)><w:body>\(body)</w:body></w:document>")
    if let numbering { add("word/numbering.xml", "<w:numbering \(Self.namespaces)>\(numbering)</w:numbering>") }
    if let styles { add("word/styles.xml", "<w:styles \(Self.namespaces)>\(styles)</w:styles>") }
    if let notes { add("word/footnotes.xml", "<w:footnotes \(Self.namespaces)>\(notes)</w:footnotes>") }
    if let heading { add("word/header1.xml", "<w:hdr \(Self.namespaces)>\(heading)</w:hdr>") }
  }

  /// Of any files.
  init(files: [String: String]) {
    for (name, text) in files.sorted(by: { $0.key < $1.key }) { parts.append(Part(name: name, bytes: Array(text.utf8))) }
  }

  /// A document that is packed, and what it claims to unfold to.
  init(deflated bytes: [UInt8], claimed: Int) { parts = [Part(name: "word/document.xml", bytes: bytes, unpackedByteCount: claimed)] }

  private mutating func add(_ name: String, _ xml: String) {
    parts.append(Part(name: name, bytes: Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n\(xml)".utf8)))
  }

  /// Source: PKWARE APPNOTE 6.3, 4.3.7, 4.3.12, 4.3.16.
  var bytes: [UInt8] {
    var files: [UInt8] = []
    var list: [UInt8] = []
    for part in parts {
      let place = files.count
      let size = part.unpackedByteCount ?? part.bytes.count
      let method = part.unpackedByteCount == nil ? 0 : 8
      let common =
        Self.number(20, 2) + Self.number(0x0800, 2) + Self.number(method, 2) + Self.number(0, 4)
        + Self.number(Int(Self.checksum(part.bytes)), 4) + Self.number(part.bytes.count, 4) + Self.number(size, 4)
        + Self.number(part.name.utf8.count, 2) + Self.number(0, 2)
      files += Self.number(0x0403_4B50, 4) + common + Array(part.name.utf8) + part.bytes
      list += Self.number(0x0201_4B50, 4) + Self.number(20, 2) + common + Self.number(0, 2) + Self.number(0, 2) + Self.number(0, 2)
      list += Self.number(0, 4) + Self.number(place, 4) + Array(part.name.utf8)
    }
    let end =
      Self.number(0x0605_4B50, 4) + Self.number(0, 4) + Self.number(parts.count, 2) + Self.number(parts.count, 2)
      + Self.number(list.count, 4) + Self.number(files.count, 4) + Self.number(0, 2)
    return files + list + end
  }

  func write(to path: String) throws { try Data(bytes).write(to: URL(filePath: path)) }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32, as ZIP and PNG files have it.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes { sum = sum >> 8 ^ table[Int((sum ^ UInt32(byte)) & 0xFF)] }
    return ~sum
  }

  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
  }
}

/// Pieces of WordprocessingML, as Word writes them.
enum WordXML {
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  static func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(escaped(text))</w:t></w:r>"
  }

  static func paragraph(_ text: String, list: Int? = nil, level: Int = 0, style: String? = nil) -> String {
    let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    let list = list.map { "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\($0)\"/></w:numPr>" } ?? ""
    return "<w:p><w:pPr>\(style)\(list)</w:pPr>\(text.isEmpty ? "" : run(text))</w:p>"
  }

  /// Cells hold paragraphs, or a text that becomes one.
  static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:tcPr/>\($0.hasPrefix("<w:") ? $0 : paragraph($0))</w:tc>" }.joined() + "</w:tr>"
    }
    return "<w:tbl><w:tblPr/><w:tblGrid/>\(rows.joined())</w:tbl>"
  }

  /// One list of several levels: format and printed text of each.
  static func outline(_ id: Int, _ levels: [(format: String, text: String)], more: String = "") -> String {
    let levels = levels.enumerated().map { place, level in
      "<w:lvl w:ilvl=\"\(place)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(level.format)\"/><w:lvlText w:val=\"\(level.text)\"/>\(more)</w:lvl>"
    }
    return "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
  }

  static func list(_ id: Int, outline: Int, more: String = "") -> String {
    "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(outline)\"/>\(more)</w:num>"
  }
}
