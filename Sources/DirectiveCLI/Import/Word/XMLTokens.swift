/// One piece of an XML text; what a tag holds is told by the tags around it.
enum XMLToken {
  /// An empty element comes as a begin and an end.
  case begin(XMLTag)
  case end
  case text(String)
}

/// The begin of an element.
struct XMLTag {
  /// "p" for the names of WordprocessingML whatever prefix they carry, ":Choice" for those of others.
  let name: String
  private let attributes: ArraySlice<UInt8>

  init(name: String, attributes: ArraySlice<UInt8>) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of the attribute with that name, whatever its prefix; nil when there is none.
  subscript(_ name: String) -> String? {
    var scanner = XMLAttributes(attributes)
    while let (found, value) = scanner.next() {
      let local = found.lastIndex(of: UInt8(ascii: ":")).map { found[($0 + 1)...] } ?? found
      if local.elementsEqual(name.utf8) { return try? XMLTokens.decoded(value) }
    }
    return nil
  }
}

/// The attributes of a tag, in their order; odd ones end them.
struct XMLAttributes {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  mutating func next() -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    rest = rest.drop { XMLTokens.isBlank($0) }
    guard let sign = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let name = rest[..<sign].prefix { !XMLTokens.isBlank($0) }
    rest = rest[(sign + 1)...].drop { XMLTokens.isBlank($0) }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let end = rest.dropFirst().firstIndex(of: quote)
    else { return nil }
    let value = rest[rest.startIndex + 1..<end]
    rest = rest[(end + 1)...]
    return (name, value)
  }
}

/// An XML text that is not well formed, or that does more than a Word document may.
struct XMLProblem: Error {}

/// Cuts an XML text in UTF-8 into its pieces, one after another.
///
/// Only what Office writes: a document type, which could define entities that unfold without end, is refused.
struct XMLTokens {
  private let bytes: [UInt8]
  private var offset = 0
  /// Ends that an empty element owes.
  private var owesEnd = false
  /// Names of the open elements, as they are written.
  private var open: [ArraySlice<UInt8>] = []
  private var prefix: ArraySlice<UInt8> = []

  /// Word itself goes to some dozens.
  static let deepest = 400
  private static let longestEntity = 12

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

  /// Nil at the end, when all that was opened is closed.
  mutating func next() throws(XMLProblem) -> XMLToken? {
    if owesEnd {
      owesEnd = false
      open.removeLast()
      return .end
    }
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "<") else { return .text(try text()) }
      let rest = bytes[offset...]
      if rest.starts(with: Self.comment) {
        offset = try end(of: "-->", from: offset + 4)
      } else if rest.starts(with: Self.instruction) {
        offset = try end(of: "?>", from: offset + 2)
      } else if rest.starts(with: Self.data) {
        let start = offset + Self.data.count
        offset = try end(of: "]]>", from: start)
        return .text(String(decoding: bytes[start..<offset - 3], as: UTF8.self))
      } else {
        return try tag()
      }
    }
    guard open.isEmpty else { throw XMLProblem() }
    return nil
  }

  private static let comment = Array("<!--".utf8)
  private static let instruction = Array("<?".utf8)
  private static let data = Array("<![CDATA[".utf8)

  private mutating func text() throws(XMLProblem) -> String {
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    defer { offset = end }
    return try Self.decoded(bytes[offset..<end])
  }

  /// The place behind the mark.
  private func end(of mark: StaticString, from start: Int) throws(XMLProblem) -> Int {
    let mark = mark.withUTF8Buffer(Array.init)
    guard let last = mark.last else { throw XMLProblem() }
    var index = start
    while let found = bytes[min(index, bytes.count)...].firstIndex(of: last) {
      if found + 1 - mark.count >= start, bytes[(found + 1 - mark.count)...found].elementsEqual(mark) { return found + 1 }
      index = found + 1
    }
    throw XMLProblem()
  }

  private mutating func tag() throws(XMLProblem) -> XMLToken {
    let end = try tagEnd()
    let start = offset + 1
    offset = end + 1
    guard start < end, bytes[start] != UInt8(ascii: "!") else { throw XMLProblem() }
    if bytes[start] == UInt8(ascii: "/") {
      let name = bytes[start + 1..<end].prefix { !Self.isBlank($0) }
      guard let last = open.popLast(), last == name else { throw XMLProblem() }
      return .end
    }
    let isEmpty = bytes[end - 1] == UInt8(ascii: "/")
    let content = bytes[start..<(isEmpty ? end - 1 : end)]
    let name = content.prefix { !Self.isBlank($0) }
    let attributes = content[name.endIndex...]
    guard !name.isEmpty, open.count < Self.deepest else { throw XMLProblem() }
    if open.isEmpty { prefix = Self.wordPrefix(attributes) }
    open.append(name)
    owesEnd = isEmpty
    return .begin(XMLTag(name: plain(name), attributes: attributes))
  }

  /// The ">" of the tag at the offset; one inside quotes is a value's own.
  private func tagEnd() throws(XMLProblem) -> Int {
    var quote: UInt8?
    for index in offset..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    throw XMLProblem()
  }

  // MARK: names

  /// Source: ECMA-376 Part 1 (transitional and strict namespaces of WordprocessingML).
  private static let wordNamespaces = [
    Array("http://schemas.openxmlformats.org/wordprocessingml/2006/main".utf8),
    Array("http://purl.oclc.org/ooxml/wordprocessingml/main".utf8),
  ]

  /// With its colon; empty where the namespace is the default one. "w:" when the root does not say.
  private static func wordPrefix(_ attributes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var scanner = XMLAttributes(attributes)
    while let (name, value) = scanner.next() {
      guard name.starts(with: "xmlns".utf8), wordNamespaces.contains(where: { value.elementsEqual($0) }) else { continue }
      let own = name.dropFirst("xmlns:".utf8.count)
      return own.isEmpty ? [] : own + [UInt8(ascii: ":")]
    }
    return ArraySlice("w:".utf8)
  }

  private func plain(_ name: ArraySlice<UInt8>) -> String {
    let colon = name.firstIndex(of: UInt8(ascii: ":"))
    if prefix.isEmpty, colon == nil { return String(decoding: name, as: UTF8.self) }
    if !prefix.isEmpty, name.starts(with: prefix) { return String(decoding: name.dropFirst(prefix.count), as: UTF8.self) }
    return ":" + String(decoding: colon.map { name[($0 + 1)...] } ?? name, as: UTF8.self)
  }

  // MARK: references

  /// The five names that XML has, and numbers; others would have to be defined.
  static func decoded(_ bytes: ArraySlice<UInt8>) throws(XMLProblem) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var result: [UInt8] = []
    var rest = bytes
    while let sign = rest.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<sign]
      guard let end = rest[sign...].prefix(longestEntity).firstIndex(of: UInt8(ascii: ";")) else { throw XMLProblem() }
      result += try scalar(String(decoding: rest[sign + 1..<end], as: UTF8.self)).utf8
      rest = rest[(end + 1)...]
    }
    return String(decoding: result + rest, as: UTF8.self)
  }

  private static func scalar(_ name: String) throws(XMLProblem) -> String {
    switch name {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    guard name.hasPrefix("#") else { throw XMLProblem() }
    let digits = name.dropFirst()
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, value != 0, let scalar = Unicode.Scalar(value) else { throw XMLProblem() }
    return String(Character(scalar))
  }
}
