/// Files in one ZIP file, each as it is: method 0 needs no compressor, and every reader knows it.
///
/// All entries carry the first moment that the format knows, so that the same files give the same bytes.
struct ZipArchive {
  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  private static let version: UInt16 = 20
  private static let firstDay: UInt16 = 1 << 5 | 1

  /// Under a plain ASCII name with "/" between its folders.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let start = body.count
    body.append(little: 0x0403_4B50 as UInt32)
    let facts = Self.facts(name, content)
    body += facts
    body += name.utf8
    body += content
    directory.append(little: 0x0201_4B50 as UInt32)
    directory.append(little: Self.version)
    directory += facts
    // No comment, first disk, no attributes.
    directory.append(little: 0 as UInt16)
    directory.append(little: 0 as UInt16)
    directory.append(little: 0 as UInt16)
    directory.append(little: 0 as UInt32)
    directory.append(little: UInt32(truncatingIfNeeded: start))
    directory += name.utf8
    count += 1
  }

  /// The whole file.
  var bytes: [UInt8] {
    var out = body + directory
    let count = UInt16(truncatingIfNeeded: count)
    out.append(little: 0x0605_4B50 as UInt32)
    out.append(little: 0 as UInt16)
    out.append(little: 0 as UInt16)
    out.append(little: count)
    out.append(little: count)
    out.append(little: UInt32(truncatingIfNeeded: directory.count))
    out.append(little: UInt32(truncatingIfNeeded: body.count))
    out.append(little: 0 as UInt16)
    return out
  }

  /// What the entry and the directory both say, from "version needed" to the length of the extra field.
  private static func facts(_ name: String, _ content: [UInt8]) -> [UInt8] {
    var facts: [UInt8] = []
    let size = UInt32(truncatingIfNeeded: content.count)
    facts.append(little: version)
    facts.append(little: 0 as UInt16)
    facts.append(little: 0 as UInt16)
    facts.append(little: 0 as UInt16)
    facts.append(little: firstDay)
    facts.append(little: CRC32.checksum(of: content))
    facts.append(little: size)
    facts.append(little: size)
    facts.append(little: UInt16(truncatingIfNeeded: name.utf8.count))
    facts.append(little: 0 as UInt16)
    return facts
  }
}

extension [UInt8] {
  fileprivate mutating func append(little number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
