/// The list of files in a ZIP file, read without unpacking anything.
struct ZIPContents {
  struct Entry {
    var name: String
    /// As the list claims; the program that unpacks is held to a limit whatever it says.
    var unpackedByteCount: Int
    var isEncrypted: Bool
  }
  let entries: [Entry]

  private static let mostEntries = 10_000
  private static let endByteCount = 22
  private static let longestRemark = 0xFFFF

  /// Nil when the file is damaged or cut off. Source: PKWARE APPNOTE 6.3, 4.3.12 and 4.3.16.
  init?(_ bytes: [UInt8]) {
    func number(at offset: Int, _ count: Int) -> Int? {
      guard offset >= 0, offset + count <= bytes.count else { return nil }
      return bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    guard let end = Self.end(of: bytes), let count = number(at: end + 10, 2), count <= Self.mostEntries,
      var offset = number(at: end + 16, 4)
    else { return nil }
    var entries: [Entry] = []
    for _ in 0..<count {
      guard number(at: offset, 4) == 0x0201_4B50, let flags = number(at: offset + 8, 2), let size = number(at: offset + 24, 4),
        let nameCount = number(at: offset + 28, 2), let extraCount = number(at: offset + 30, 2),
        let remarkCount = number(at: offset + 32, 2), offset + 46 + nameCount <= bytes.count
      else { return nil }
      let name = String(decoding: bytes[offset + 46..<offset + 46 + nameCount], as: UTF8.self)
      entries.append(Entry(name: name, unpackedByteCount: size, isEncrypted: flags & 1 == 1))
      offset += 46 + nameCount + extraCount + remarkCount
    }
    self.entries = entries
  }

  /// Where the record stands that ends every ZIP file; nil when it is cut off.
  static func end(of bytes: [UInt8]) -> Int? {
    guard bytes.count >= endByteCount else { return nil }
    let last = bytes.count - endByteCount
    return stride(from: last, through: max(0, last - longestRemark), by: -1).first {
      bytes[$0] == 0x50 && bytes[$0 + 1] == 0x4B && bytes[$0 + 2] == 5 && bytes[$0 + 3] == 6
    }
  }

  /// "word/numbering.xml", or "word/numbering2.xml" as Word on the web calls it.
  func part(_ name: String) -> Entry? {
    entries.first { $0.name == "word/\(name).xml" }
      ?? entries.first { entry in
        guard entry.name.hasPrefix("word/\(name)"), entry.name.hasSuffix(".xml") else { return false }
        return entry.name.dropFirst("word/\(name)".count).dropLast(".xml".count).allSatisfy { ("0"..."9").contains($0) }
      }
  }

  /// Parts of a kind of which there may be many ("word/header1.xml"), in the order of the list.
  func parts(_ name: String) -> [Entry] {
    entries.filter { $0.name.hasPrefix("word/\(name)") && $0.name.hasSuffix(".xml") }
  }
}
