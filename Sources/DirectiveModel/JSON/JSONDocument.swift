/// A JSON text (RFC 8259) that was checked once and is read in place: strings and numbers are made when they are asked for.
///
/// Stricter than the RFC where two readers could disagree: a key that stands twice in one object and half a surrogate pair
/// are errors. A byte order mark before the text is passed over.
package struct JSONDocument: Sendable {
  private let storage: Storage

  /// A class, so that handing a node around counts one reference instead of two.
  private final class Storage: Sendable {
    let bytes: [UInt8]
    let tape: [Entry]
    init(bytes: [UInt8], tape: [Entry]) {
      self.bytes = bytes
      self.tape = tape
    }
  }

  var bytes: [UInt8] { storage.bytes }

  /// The values in the order of the text; an object's entries are key, value, key, value.
  subscript(entry: Int) -> Entry { storage.tape[entry] }

  /// Runs `body` on both as bare memory: reading a store is mostly such short looks.
  func withTape<Result>(_ body: (UnsafeBufferPointer<Entry>, UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    storage.tape.withUnsafeBufferPointer { tape in storage.bytes.withUnsafeBufferPointer { body(tape, $0) } }
  }

  struct Entry: Sendable {
    enum Kind: UInt8, Sendable { case null, bool, number, string, escapedString, array, object }
    var kind: Kind
    /// Byte offsets of the value; of a string without its quotes.
    var start: UInt32
    var end: UInt32
    /// The entry behind this value and all it contains.
    var next: UInt32
  }

  /// Arrays and objects in one another.
  package static let maximumDepth = 100

  /// Checks the whole text; the first error ends it.
  ///
  /// Lists and objects with the keys `passedOver`, two levels down ("reading.review"), are not looked into and count as null:
  /// that is three times as fast as reading them.
  package init(parsing bytes: [UInt8], passingOver passedOver: [String] = []) throws(JSONSyntaxError) {
    self.storage = Storage(bytes: bytes, tape: try JSONParser.tape(of: bytes, passingOver: passedOver))
  }

  /// The one value that the text is.
  package var root: JSONNode { JSONNode(document: self, index: 0) }

  /// 1-based.
  func line(at offset: Int) -> Int {
    JSONSyntaxError.line(of: bytes, at: offset)
  }
}

/// Why a text is not JSON, and where.
package struct JSONSyntaxError: Error, Sendable, Hashable {
  package enum Problem: Sendable, Hashable {
    /// The text stops inside a value.
    case unexpectedEnd
    case unexpectedByte(UInt8)
    case invalidUTF8
    case invalidEscape
    /// A byte below 0x20 inside a string.
    case controlCharacter
    case invalidNumber
    /// More than `JSONDocument.maximumDepth` arrays and objects in one another.
    case tooDeep
    case duplicateKey(String)
    /// 4 GB or more.
    case tooLarge
  }
  package var problem: Problem
  /// UTF-8 offset in the text.
  package var offset: Int
  /// 1-based.
  package var line: Int

  init(_ problem: Problem, at offset: Int, in bytes: some Collection<UInt8>) {
    self.problem = problem
    self.offset = offset
    self.line = JSONSyntaxError.line(of: bytes, at: offset)
  }

  static func line(of bytes: some Collection<UInt8>, at offset: Int) -> Int {
    bytes.prefix(offset).reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }
}
