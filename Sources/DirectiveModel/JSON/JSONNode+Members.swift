/// A value of valid JSON that is not what its place asks for.
package struct JSONShapeError: Error, Sendable, Hashable {
  package enum Expectation: Sendable, Hashable {
    case object, list, text, integer, truth, date
    /// `[from, to]` with 0 <= from <= to.
    case range
    /// The member itself, be it null; `path` names it.
    case present
    case oneOf([String])
  }
  /// "reading.tasks[3].deadline.kind"; of the object that lacks it when the member is absent.
  package var path: String
  package var expected: Expectation
  /// 1-based.
  package var line: Int
}

/// Members by key, checked. An absent member counts as null for `optional…`, `list` and `ifPresent`, so that files from before it came can
/// be read; `nullable…` are for those that are always written, be it as null: the loss of one is damage.
extension JSONNode {
  /// Throws for the first of the keys that is not there, not even as null: where it is always written, its loss is damage.
  package func requireMembers(_ keys: String...) throws(JSONShapeError) {
    for key in keys where self[key] == nil { throw mismatch(.present, key: key) }
  }

  /// Throws for the first of the keys that is not there while another name differs from it in one byte: a member that is written only
  /// where it says something was written, and its name is damaged. Names that a newer version adds must differ in more.
  package func refuseDamagedNames(of keys: String...) throws(JSONShapeError) {
    for key in keys where self[key] == nil && hasName(oneByteFrom: key) { throw mismatch(.present, key: key) }
  }

  /// A member that must be an object.
  package func object(_ key: String) throws(JSONShapeError) -> JSONNode {
    try required(key, .object) { $0.isObject ? $0 : nil }
  }

  /// A member that must be a string.
  package func text(_ key: String) throws(JSONShapeError) -> String {
    try required(key, .text) { $0.string }
  }

  /// A member that must be a whole number of at most 64 bits.
  package func integer(_ key: String) throws(JSONShapeError) -> Int {
    try required(key, .integer) { $0.int }
  }

  /// A member that must be true or false.
  package func truth(_ key: String) throws(JSONShapeError) -> Bool {
    try required(key, .truth) { $0.bool }
  }

  /// A member that must be an ISO 8601 day, "2018-01-11".
  package func date(_ key: String) throws(JSONShapeError) -> CivilDate {
    try required(key, .date) { $0.isoDate }
  }

  /// A member `[from, to]`, `to` being the first place behind it.
  package func halfOpenRange(_ key: String) throws(JSONShapeError) -> Range<Int> {
    try required(key, .range) { $0.halfOpenBounds }
  }

  /// A member `[from, to]`, `to` being the last place in it.
  package func closedRange(_ key: String) throws(JSONShapeError) -> ClosedRange<Int> {
    try required(key, .range) { $0.bounds }
  }

  /// One of the raw values of `Choice`.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of choices: Choice.Type = Choice.self
  ) throws(JSONShapeError) -> Choice where Choice.RawValue == String {
    guard let member = self[key] else { throw mismatch(.oneOf(Choice.allCases.map(\.rawValue)), key: key) }
    return try member.choice()
  }

  /// Nil for null, `read` otherwise: `try node.ifPresent("issued") { node, key in try node.date(key) }`.
  package func ifPresent<Value>(
    _ key: String, _ read: (JSONNode, String) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> Value? {
    guard let member = self[key], !member.isNull else { return nil }
    return try read(self, key)
  }

  /// Nil for null.
  package func optionalText(_ key: String) throws(JSONShapeError) -> String? {
    guard let member = self[key], !member.isNull else { return nil }
    return try member.value(.text) { $0.string }
  }

  /// Nil for null.
  package func optionalInteger(_ key: String) throws(JSONShapeError) -> Int? {
    guard let member = self[key], !member.isNull else { return nil }
    return try member.value(.integer) { $0.int }
  }

  /// Empty for null.
  package func list<Element>(
    _ key: String, _ element: (JSONNode) throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    guard let member = self[key] else { return [] }
    return try member.elements(element)
  }

  /// A list of strings; empty for null.
  package func texts(_ key: String) throws(JSONShapeError) -> [String] {
    try list(key) { (item) throws(JSONShapeError) in try item.value(.text) { $0.string } }
  }

  /// The error that this value, or its member `key`, is not what its place asks for.
  package func mismatch(_ expected: JSONShapeError.Expectation, key: String? = nil) -> JSONShapeError {
    let path = [path, key ?? ""].filter { !$0.isEmpty }.joined(separator: ".")
    return JSONShapeError(path: path, expected: expected, line: line)
  }

  private func required<Value>(
    _ key: String, _ expected: @autoclosure () -> JSONShapeError.Expectation, _ read: (JSONNode) -> Value?
  ) throws(JSONShapeError) -> Value {
    guard let member = self[key] else { throw mismatch(expected(), key: key) }
    return try member.value(expected(), read)
  }

  private func value<Value>(
    _ expected: @autoclosure () -> JSONShapeError.Expectation, _ read: (JSONNode) -> Value?
  ) throws(JSONShapeError) -> Value {
    guard let value = read(self) else { throw mismatch(expected()) }
    return value
  }

  /// Empty for null.
  private func elements<Element>(_ element: (JSONNode) throws(JSONShapeError) -> Element) throws(JSONShapeError) -> [Element] {
    if isNull { return [] }
    guard isArray else { throw mismatch(.list) }
    var elements: [Element] = []
    for item in children { elements.append(try element(item)) }
    return elements
  }

  private var bounds: ClosedRange<Int>? {
    guard isArray else { return nil }
    var ends = children.makeIterator()
    guard let from = ends.next()?.int, let to = ends.next()?.int, 0 <= from, from <= to else { return nil }
    guard case nil = ends.next() else { return nil }
    return from...to
  }
}

// MARK: - Members that are always written

extension JSONNode {
  /// A string, or null.
  package func nullableText(_ key: String) throws(JSONShapeError) -> String? {
    try nullable(key) { (member) throws(JSONShapeError) in try member.value(.text) { $0.string } }
  }

  /// A whole number, or null.
  package func nullableInteger(_ key: String) throws(JSONShapeError) -> Int? {
    try nullable(key) { (member) throws(JSONShapeError) in try member.value(.integer) { $0.int } }
  }

  /// An ISO 8601 day, or null.
  package func nullableDate(_ key: String) throws(JSONShapeError) -> CivilDate? {
    try nullable(key) { (member) throws(JSONShapeError) in try member.value(.date) { $0.isoDate } }
  }

  /// An object that `read` understands, or null.
  package func nullableObject<Value>(
    _ key: String, _ read: (JSONNode) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> Value? {
    try nullable(key) { (member) throws(JSONShapeError) in
      guard member.isObject else { throw member.mismatch(.object) }
      return try read(member)
    }
  }

  /// What `read` makes of the member; nil for null.
  package func nullable<Value>(
    _ key: String, _ read: (JSONNode) throws(JSONShapeError) -> Value
  ) throws(JSONShapeError) -> Value? {
    let member = try present(key)
    return member.isNull ? nil : try read(member)
  }

  /// A list; empty for null.
  package func nullableList<Element>(
    _ key: String, _ element: (JSONNode) throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    try present(key).elements(element)
  }

  /// A list of strings; empty for null.
  package func nullableTexts(_ key: String) throws(JSONShapeError) -> [String] {
    try nullableList(key) { (item) throws(JSONShapeError) in try item.value(.text) { $0.string } }
  }

  /// This value as `[from, to]`, `to` being the first place behind it.
  package func halfOpenRange() throws(JSONShapeError) -> Range<Int> { try value(.range) { $0.halfOpenBounds } }

  /// This value as `[from, to]`, `to` being the last place in it.
  package func closedRange() throws(JSONShapeError) -> ClosedRange<Int> { try value(.range) { $0.bounds } }

  /// This value as one of the raw values of `Choice`.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    of choices: Choice.Type = Choice.self
  ) throws(JSONShapeError) -> Choice where Choice.RawValue == String {
    try value(.oneOf(Choice.allCases.map(\.rawValue))) { $0.string.flatMap(Choice.init) }
  }

  private var halfOpenBounds: Range<Int>? { bounds.map { $0.lowerBound..<$0.upperBound } }

  private func present(_ key: String) throws(JSONShapeError) -> JSONNode {
    guard let member = self[key] else { throw mismatch(.present, key: key) }
    return member
  }
}
