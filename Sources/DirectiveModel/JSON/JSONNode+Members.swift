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

/// Members by key, checked. An absent member counts as null, so that files from before it came can be read; `requireMembers` asks for
/// those that were always written.
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
    try required(key, .range) { $0.bounds.map { $0.lowerBound..<$0.upperBound } }
  }

  /// A member `[from, to]`, `to` being the last place in it.
  package func closedRange(_ key: String) throws(JSONShapeError) -> ClosedRange<Int> {
    try required(key, .range) { $0.bounds }
  }

  /// One of the raw values of `Choice`.
  package func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, of choices: Choice.Type = Choice.self
  ) throws(JSONShapeError) -> Choice where Choice.RawValue == String {
    try required(key, .oneOf(Choice.allCases.map(\.rawValue))) { $0.string.flatMap(Choice.init) }
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
    try ifPresent(key) { (node, key) throws(JSONShapeError) in try node.text(key) }
  }

  /// Nil for null.
  package func optionalInteger(_ key: String) throws(JSONShapeError) -> Int? {
    try ifPresent(key) { (node, key) throws(JSONShapeError) in try node.integer(key) }
  }

  /// Nil for null.
  package func optionalDate(_ key: String) throws(JSONShapeError) -> CivilDate? {
    try ifPresent(key) { (node, key) throws(JSONShapeError) in try node.date(key) }
  }

  /// Empty for null.
  package func list<Element>(
    _ key: String, _ element: (JSONNode) throws(JSONShapeError) -> Element
  ) throws(JSONShapeError) -> [Element] {
    guard let member = self[key], !member.isNull else { return [] }
    guard member.isArray else { throw member.mismatch(.list) }
    var elements: [Element] = []
    for item in member.children { elements.append(try element(item)) }
    return elements
  }

  /// A list of strings; empty for null.
  package func texts(_ key: String) throws(JSONShapeError) -> [String] {
    try list(key) { (item) throws(JSONShapeError) in
      guard let text = item.string else { throw item.mismatch(.text) }
      return text
    }
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
    guard let value = read(member) else { throw member.mismatch(expected()) }
    return value
  }

  private var bounds: ClosedRange<Int>? {
    guard isArray else { return nil }
    var ends = children.makeIterator()
    guard let from = ends.next()?.int, let to = ends.next()?.int, 0 <= from, from <= to else { return nil }
    guard case nil = ends.next() else { return nil }
    return from...to
  }
}
