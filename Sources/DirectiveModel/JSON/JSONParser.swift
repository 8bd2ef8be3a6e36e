/// The recursive walk that checks a text and lays out its tape; the depth bound keeps the stack small.
struct JSONParser {
  private typealias Entry = JSONDocument.Entry

  private let bytes: UnsafeBufferPointer<UInt8>
  private let passedOver: [[UInt8]]
  private var position = 0
  private var depth = 0
  private var tape: [Entry] = []
  /// The keys of the object that is being closed; kept to save an allocation for each object.
  private var keys: [Entry] = []

  static func tape(of bytes: [UInt8], passingOver passedOver: [String]) throws(JSONSyntaxError) -> [JSONDocument.Entry] {
    guard bytes.count < Int(UInt32.max) else { throw JSONSyntaxError(.tooLarge, at: 0, in: bytes) }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(JSONSyntaxError) in
      var parser = JSONParser(bytes: buffer, passedOver: passedOver.map { Array($0.utf8) })
      try parser.parseDocument()
      return parser.tape
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, passedOver: [[UInt8]]) {
    self.bytes = bytes
    self.passedOver = passedOver
    // A pretty store file has a value or key for each 10 to 20 bytes.
    tape.reserveCapacity(bytes.count / 8 + 8)
  }

  private mutating func parseDocument() throws(JSONSyntaxError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    skipSpace()
    try parseValue()
    skipSpace()
    if position < bytes.count { throw unexpected() }
  }

  private mutating func parseValue() throws(JSONSyntaxError) {
    guard position < bytes.count else { throw unexpected() }
    switch bytes[position] {
    case UInt8(ascii: "\""): try parseString()
    case UInt8(ascii: "{"): try parseObject()
    case UInt8(ascii: "["): try parseArray()
    case UInt8(ascii: "t"): try parseWord("true", .bool)
    case UInt8(ascii: "f"): try parseWord("false", .bool)
    case UInt8(ascii: "n"): try parseWord("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: try parseNumber()
    default: throw unexpected()
    }
  }

  private mutating func parseWord(_ word: StaticString, _ kind: Entry.Kind) throws(JSONSyntaxError) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[index] else { throw unexpected() }
      position += 1
    }
    append(kind, from: start, to: position)
  }

  private mutating func append(_ kind: Entry.Kind, from start: Int, to end: Int) {
    // A text is shorter than 4 GB, and has fewer values than bytes.
    tape.append(
      Entry(
        kind: kind, start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
        next: UInt32(truncatingIfNeeded: tape.count + 1)))
  }

  @inline(__always) private mutating func skipSpace() {
    if position < bytes.count, bytes[position] <= 0x20 { skipLongSpace() }
  }

  private mutating func skipLongSpace() {
    var place = position
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place = endOfBlanks(from: place + 1)
      default:
        position = place
        return
      }
    }
    position = place
  }

  /// Behind the blanks that begin there, or some of them at the text's end. Eight at a time: a line of a pretty text begins with many.
  @inline(__always) private func endOfBlanks(from start: Int) -> Int {
    var place = start
    while let word = word(at: place) {
      let others = word ^ 0x2020_2020_2020_2020
      if others != 0 { return place + others.trailingZeroBitCount / 8 }
      place += 8
    }
    return place
  }

  /// Eight bytes, the first of them lowest; nil where the text has no more so many.
  @inline(__always) private func word(at place: Int) -> UInt64? {
    guard place + 8 <= bytes.count else { return nil }
    return UInt64(littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  private func unexpected() -> JSONSyntaxError {
    position < bytes.count ? error(.unexpectedByte(bytes[position])) : error(.unexpectedEnd)
  }

  private func error(_ problem: JSONSyntaxError.Problem, at offset: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(problem, at: offset ?? position, in: bytes)
  }
}

// MARK: - Arrays and objects

extension JSONParser {
  private mutating func parseArray() throws(JSONSyntaxError) {
    let own = try open(.array)
    if !closes(with: UInt8(ascii: "]")) {
      repeat {
        skipSpace()
        try parseValue()
      } while try continues(until: UInt8(ascii: "]"))
    }
    close(own)
  }

  private mutating func parseObject() throws(JSONSyntaxError) {
    let own = try open(.object)
    if !closes(with: UInt8(ascii: "}")) {
      var (last, areAscending) = (tape.count, true)
      repeat {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw unexpected() }
        let key = tape.count
        try parseString()
        // As the store writes them, each key stands behind the one before it, so that none stands twice.
        areAscending = areAscending && tape[key].kind == .string && (key == last || precedes(tape[last], tape[key]))
        last = key
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw unexpected() }
        position += 1
        skipSpace()
        let isPassedOver = depth == 2 ? try passesOverValue() : false
        if !isPassedOver { try parseValue() }
      } while try continues(until: UInt8(ascii: "}"))
      if !areAscending { try refuseDuplicateKeys(of: own) }
    }
    close(own)
  }

  /// False for a value that is to be parsed; its key is the last entry of the tape.
  private mutating func passesOverValue() throws(JSONSyntaxError) -> Bool {
    guard let key = tape.last, position < bytes.count, bytes[position] == UInt8(ascii: "[") || bytes[position] == UInt8(ascii: "{"),
      passedOver.contains(where: { $0.elementsEqual(bytes[Int(key.start)..<Int(key.end)]) })
    else { return false }
    let start = position
    var nesting = 0
    repeat {
      guard position < bytes.count else { throw error(.unexpectedEnd) }
      switch bytes[position] {
      case UInt8(ascii: "\""): skipString()
      case UInt8(ascii: "["), UInt8(ascii: "{"): nesting += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): nesting -= 1
      case UInt8(ascii: "\n"):
        position = endOfBlanks(from: position + 1)
        continue
      default: break
      }
      position += 1
    } while nesting > 0
    append(.null, from: start, to: position)
    return true
  }

  /// To the closing quote, or to the end.
  private mutating func skipString() {
    var place = position + 1
    while true {
      place = endOfLetters(from: place, stoppingAt: 0)
      guard place < bytes.count, bytes[place] != UInt8(ascii: "\"") else { break }
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = place
  }

  /// The next quote, backslash or control character, or byte with one of these bits; or a place before them where the text ends within
  /// eight bytes.
  @inline(__always) private func endOfLetters(from start: Int, stoppingAt bits: UInt64) -> Int {
    var place = start
    while let word = word(at: place) {
      let stops = JSONEscapes.marks(in: word) | word & bits
      if stops != 0 { return place + stops.trailingZeroBitCount / 8 }
      place += 8
    }
    return place
  }

  private mutating func open(_ kind: JSONDocument.Entry.Kind) throws(JSONSyntaxError) -> Int {
    guard depth < JSONDocument.maximumDepth else { throw error(.tooDeep) }
    depth += 1
    let own = tape.count
    append(kind, from: position, to: position)
    position += 1
    return own
  }

  private mutating func close(_ own: Int) {
    depth -= 1
    tape[own].end = UInt32(position)
    tape[own].next = UInt32(tape.count)
  }

  private mutating func closes(with bracket: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == bracket else { return false }
    position += 1
    return true
  }

  /// True after a comma, false after the closing bracket.
  private mutating func continues(until bracket: UInt8) throws(JSONSyntaxError) -> Bool {
    if closes(with: bracket) { return false }
    guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { throw unexpected() }
    position += 1
    return true
  }

  private mutating func refuseDuplicateKeys(of own: Int) throws(JSONSyntaxError) {
    keys.removeAll(keepingCapacity: true)
    var hasEscapes = false
    var index = own + 1
    while index < tape.count {
      keys.append(tape[index])
      hasEscapes = hasEscapes || tape[index].kind == .escapedString
      index = Int(tape[index + 1].next)
    }
    // Small objects are compared in place; large ones, and keys that can be spelled in two ways, through a set.
    if hasEscapes || keys.count > 24 {
      var seen: Set<[UInt8]> = []
      for key in keys where !seen.insert(content(of: key)).inserted { throw duplicate(key) }
      return
    }
    for later in keys.indices {
      for earlier in 0..<later where isEqual(keys[earlier], keys[later]) { throw duplicate(keys[later]) }
    }
  }

  private func precedes(_ a: JSONDocument.Entry, _ b: JSONDocument.Entry) -> Bool {
    let (count, otherCount) = (Int(a.end - a.start), Int(b.end - b.start))
    for offset in 0..<min(count, otherCount) {
      let (byte, other) = (bytes[Int(a.start) + offset], bytes[Int(b.start) + offset])
      if byte != other { return byte < other }
    }
    return count < otherCount
  }

  private func isEqual(_ a: JSONDocument.Entry, _ b: JSONDocument.Entry) -> Bool {
    let count = Int(a.end - a.start)
    guard count == Int(b.end - b.start) else { return false }
    for offset in 0..<count where bytes[Int(a.start) + offset] != bytes[Int(b.start) + offset] { return false }
    return true
  }

  private func content(of key: JSONDocument.Entry) -> [UInt8] {
    let raw = bytes[Int(key.start)..<Int(key.end)]
    return key.kind == .escapedString ? JSONEscapes.resolved(raw) : Array(raw)
  }

  private func duplicate(_ key: JSONDocument.Entry) -> JSONSyntaxError {
    error(.duplicateKey(String(decoding: content(of: key), as: UTF8.self)), at: Int(key.start))
  }
}

// MARK: - Strings and numbers

extension JSONParser {
  private mutating func parseString() throws(JSONSyntaxError) {
    position += 1
    let start = position
    var kind = JSONDocument.Entry.Kind.string
    while true {
      skipPlainLetters()
      guard position < bytes.count else { break }
      let byte = bytes[position]
      if byte >= 0x80 {
        position += try sequenceLength()
      } else if byte == UInt8(ascii: "\"") {
        append(kind, from: start, to: position)
        position += 1
        return
      } else if byte == UInt8(ascii: "\\") {
        kind = .escapedString
        position += try escapeLength()
      } else {
        throw error(.controlCharacter)
      }
    }
    throw error(.unexpectedEnd)
  }

  /// ASCII, and the letters of two bytes and of U+1E00 to U+1EFF: all of Vietnamese.
  private mutating func skipPlainLetters() {
    var place = position
    while true {
      place = endOfLetters(from: place, stoppingAt: JSONEscapes.highBits)
      guard place < bytes.count, let count = plainLength(at: place) else { break }
      place += count
    }
    position = place
  }

  /// Bytes of the letter; nil for a mark and where only a closer look can tell.
  @inline(__always) private func plainLength(at place: Int) -> Int? {
    let byte = bytes[place]
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return nil
    case 0x20..<0x80: return 1
    case 0xC2...0xDF: return place + 1 < bytes.count && bytes[place + 1] & 0xC0 == 0x80 ? 2 : nil
    case 0xE1: return place + 2 < bytes.count && (0xB8...0xBB).contains(bytes[place + 1]) && bytes[place + 2] & 0xC0 == 0x80 ? 3 : nil
    default: return nil
    }
  }

  /// Bytes of the well-formed UTF-8 sequence here. Source: The Unicode Standard, table 3-7.
  private func sequenceLength() throws(JSONSyntaxError) -> Int {
    let first = bytes[position]
    let (count, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: throw error(.invalidUTF8)
      }
    guard position + count <= bytes.count, second.contains(bytes[position + 1]) else { throw error(.invalidUTF8) }
    for offset in 2..<max(count, 2) where bytes[position + offset] & 0xC0 != 0x80 { throw error(.invalidUTF8) }
    return count
  }

  private func escapeLength() throws(JSONSyntaxError) -> Int {
    guard position + 1 < bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    guard bytes[position + 1] == UInt8(ascii: "u") else {
      guard JSONEscapes.single(bytes[position + 1]) != nil else { throw error(.invalidEscape) }
      return 2
    }
    guard let unit = JSONEscapes.unit(in: bytes[...], at: position) else { throw error(.invalidEscape) }
    switch unit {
    case 0xDC00...0xDFFF: throw error(.invalidEscape)
    case 0xD800...0xDBFF:
      guard let low = JSONEscapes.unit(in: bytes[...], at: position + 6), (0xDC00...0xDFFF).contains(low) else {
        throw error(.invalidEscape)
      }
      return 12
    default: return 6
    }
  }

  private mutating func parseNumber() throws(JSONSyntaxError) {
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let digits = position
    guard skipDigits() else { throw error(.invalidNumber, at: start) }
    if bytes[digits] == UInt8(ascii: "0"), position - digits > 1 { throw error(.invalidNumber, at: start) }
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      guard skipDigits() else { throw error(.invalidNumber, at: start) }
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      position += 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-") { position += 1 }
      guard skipDigits() else { throw error(.invalidNumber, at: start) }
    }
    append(.number, from: start, to: position)
  }

  /// False when no digit stands here.
  private mutating func skipDigits() -> Bool {
    let start = position
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
    return position > start
  }
}
