/// JSON text (RFC 8259) of a value, as UTF-8.
package enum JSONWriter {
  package enum Layout: Sendable {
    /// One line, no spaces, no line end.
    case compact
    /// Two-space indentation, LF, a line end after the last brace: the layout of store files.
    case pretty
  }

  package enum Order: Sendable {
    case asGiven
    /// Members by key, bytewise: the order of store files.
    case byKey
  }

  package static func bytes(of value: JSONValue, layout: Layout, order: Order = .asGiven) -> [UInt8] {
    var text = JSONText(layout, order)
    text.append(value, depth: 0)
    if layout == .pretty { text.append(UInt8(ascii: "\n")) }
    return text.bytes
  }
}

/// A text that grows as values are written to it.
private struct JSONText: ~Copyable {
  private let isPretty: Bool
  private let isSorted: Bool
  private var buffer = ByteBuffer()

  init(_ layout: JSONWriter.Layout, _ order: JSONWriter.Order) {
    isPretty = layout == .pretty
    isSorted = order == .byKey
  }

  var bytes: [UInt8] { buffer.bytes }

  mutating func append(_ byte: UInt8) { buffer.append(byte) }

  /// `depth` is that of the enclosing bracket.
  mutating func append(_ value: JSONValue, depth: Int) {
    switch value {
    case .null: buffer.append("null")
    case .bool(let flag): buffer.append(flag ? "true" : "false")
    case .int(let number): buffer.append(number)
    case .double(let number): buffer.append(number.isFinite ? "\(number)" : "null")
    case .number(let digits): buffer.append(digits)
    case .string(let text): append(quoted: text)
    case .array(let items): append(items, depth: depth)
    case .object(let members): append(members, depth: depth)
    }
  }

  private mutating func append(_ items: [JSONValue], depth: Int) {
    buffer.append(UInt8(ascii: "["))
    for place in items.indices {
      beginItem(isFirst: place == 0, depth: depth + 1)
      append(items[place], depth: depth + 1)
    }
    if !items.isEmpty { breakLine(depth) }
    buffer.append(UInt8(ascii: "]"))
  }

  private mutating func append(_ members: [JSONValue.Member], depth: Int) {
    buffer.append(UInt8(ascii: "{"))
    var isFirst = true
    forEachMember(of: members) { text, member in
      text.beginItem(isFirst: isFirst, depth: depth + 1)
      text.append(quoted: member.key)
      text.buffer.append(UInt8(ascii: ":"))
      if text.isPretty { text.buffer.append(UInt8(ascii: " ")) }
      text.append(member.value, depth: depth + 1)
      isFirst = false
    }
    if !members.isEmpty { breakLine(depth) }
    buffer.append(UInt8(ascii: "}"))
  }

  private mutating func forEachMember(of members: [JSONValue.Member], _ body: (inout JSONText, JSONValue.Member) -> Void) {
    guard isSorted else {
      for member in members { body(&self, member) }
      return
    }
    for place in members.placesByKey { body(&self, members[place]) }
  }

  private mutating func beginItem(isFirst: Bool, depth: Int) {
    if !isFirst { buffer.append(UInt8(ascii: ",")) }
    breakLine(depth)
  }

  private mutating func breakLine(_ depth: Int) {
    if isPretty { buffer.append(UInt8(ascii: "\n"), blanks: depth * 2) }
  }

  private mutating func append(quoted text: String) {
    buffer.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { append(escaping: $0) }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Stretches without escapes are copied whole.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while start < text.count {
      let end = JSONEscapes.firstEscaped(in: text, from: start)
      buffer.append(UnsafeBufferPointer(rebasing: text[start..<end]))
      if end < text.count { buffer.append(JSONEscapes.written(text[end])) }
      start = end + 1
    }
  }
}

/// Bytes that are copied into an array once, at the end: appending to an array one by one asks each time whether it is shared.
private struct ByteBuffer: ~Copyable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 14
  private var count = 0

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  var bytes: [UInt8] { Array(UnsafeBufferPointer(start: base, count: count)) }

  private mutating func makeRoom(_ more: Int) {
    guard capacity - count < more else { return }
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: base, count: count)
    base.deallocate()
    base = larger
  }

  mutating func append(_ byte: UInt8) {
    makeRoom(1)
    base[count] = byte
    count += 1
  }

  mutating func append(_ byte: UInt8, blanks: Int) {
    makeRoom(1 + blanks)
    base[count] = byte
    (base + count + 1).update(repeating: UInt8(ascii: " "), count: blanks)
    count += 1 + blanks
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    makeRoom(bytes.count)
    (base + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Most numbers are places in a text.
  mutating func append(_ number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var width = 1
    var power: UInt = 10
    while power <= rest, width < 19 {
      width += 1
      power *= 10
    }
    makeRoom(width)
    for place in stride(from: count + width - 1, through: count, by: -1) {
      base[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += width
  }
}

extension [JSONValue.Member] {
  /// The places of the members in the order of their keys, bytewise.
  fileprivate var placesByKey: [Int] {
    indices.map { (head: Self.head(of: self[$0].key), place: $0) }
      .sorted { a, b in
        guard a.head == b.head else { return a.head < b.head }
        return self[a.place].key.utf8.lexicographicallyPrecedes(self[b.place].key.utf8)
      }
      .map(\.place)
  }

  /// The first eight bytes as one number: most keys differ in them.
  private static func head(of key: String) -> UInt64 {
    var key = key
    return key.withUTF8 { bytes in
      (0..<8).reduce(0) { head, place in head << 8 | UInt64(place < bytes.count ? bytes[place] : 0) }
    }
  }
}
