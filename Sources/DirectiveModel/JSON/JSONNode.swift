/// One value of a JSON document.
package struct JSONNode: Sendable {
  let document: JSONDocument
  let index: Int

  private var entry: JSONDocument.Entry { document.tape[index] }
  private var raw: ArraySlice<UInt8> { document.bytes[Int(entry.start)..<Int(entry.end)] }

  package var isNull: Bool { entry.kind == .null }
  package var isObject: Bool { entry.kind == .object }
  package var isArray: Bool { entry.kind == .array }

  /// Nil when this is neither true nor false.
  package var bool: Bool? { entry.kind == .bool ? document.bytes[Int(entry.start)] == UInt8(ascii: "t") : nil }

  /// Nil when this is no number, or one with a fraction, an exponent or more than 64 bits.
  package var int: Int? {
    guard entry.kind == .number else { return nil }
    let isNegative = raw.first == UInt8(ascii: "-")
    var magnitude: UInt = 0
    for byte in raw.dropFirst(isNegative ? 1 : 0) {
      guard (0x30...0x39).contains(byte) else { return nil }
      let (shifted, overflows) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, carries) = shifted.addingReportingOverflow(UInt(byte - 0x30))
      guard !overflows, !carries else { return nil }
      magnitude = sum
    }
    return isNegative ? (magnitude == Int.min.magnitude ? Int.min : Int(exactly: magnitude).map(-)) : Int(exactly: magnitude)
  }

  /// Nil when this is no string.
  package var string: String? {
    switch entry.kind {
    case .string: String(decoding: raw, as: UTF8.self)
    case .escapedString:
      document.bytes.withUnsafeBufferPointer {
        String(decoding: JSONEscapes.resolved($0[Int(entry.start)..<Int(entry.end)]), as: UTF8.self)
      }
    default: nil
    }
  }

  /// In order; empty when this is no array.
  package var items: [JSONNode] {
    guard entry.kind == .array else { return [] }
    return children
  }

  /// In order; empty when this is no object.
  package var members: [(key: String, value: JSONNode)] {
    guard entry.kind == .object else { return [] }
    let children = children
    return stride(from: 0, to: children.count, by: 2).map { (children[$0].string ?? "", children[$0 + 1]) }
  }

  private var children: [JSONNode] {
    var nodes: [JSONNode] = []
    var child = index + 1
    while child < Int(entry.next) {
      nodes.append(JSONNode(document: document, index: child))
      child = Int(document.tape[child].next)
    }
    return nodes
  }

  /// The member's value; nil when this is no object or has no such key. Costs a walk over the object's keys.
  package subscript(key: String) -> JSONNode? {
    guard entry.kind == .object else { return nil }
    var child = index + 1
    while child < Int(entry.next) {
      if isKey(child, key) { return JSONNode(document: document, index: child + 1) }
      child = Int(document.tape[child + 1].next)
    }
    return nil
  }

  private func isKey(_ child: Int, _ key: String) -> Bool {
    let candidate = document.tape[child]
    guard candidate.kind == .string else {
      return JSONNode(document: document, index: child).string.map { $0.utf8.elementsEqual(key.utf8) } ?? false
    }
    let count = Int(candidate.end - candidate.start)
    return count == key.utf8.count && document.bytes[Int(candidate.start)..<Int(candidate.end)].elementsEqual(key.utf8)
  }

  /// The same value, to be changed and written again. Numbers keep their digits.
  package var value: JSONValue {
    switch entry.kind {
    case .null: .null
    case .bool: .bool(bool == true)
    case .number: .number(String(decoding: raw, as: UTF8.self))
    case .string, .escapedString: .string(string ?? "")
    case .array: .array(items.map(\.value))
    case .object: .object(members.map { JSONValue.Member($0.key, $0.value.value) })
    }
  }

  /// 1-based line of the text on which the value begins.
  package var line: Int { document.line(at: Int(entry.start)) }

  /// Keys and indices from the root, "reading.tasks[3].deadline"; empty for the root. Costs a walk from the root.
  package var path: String {
    var path = ""
    var place = document.root
    while place.index < index, let step = place.step(towards: index) {
      path += step.words
      place = step.node
    }
    return path.hasPrefix(".") ? String(path.dropFirst()) : path
  }

  private func step(towards target: Int) -> (words: String, node: JSONNode)? {
    let contains = { (node: JSONNode) in node.index <= target && target < Int(node.entry.next) }
    if let place = items.firstIndex(where: contains) { return ("[\(place)]", items[place]) }
    return members.first { contains($0.value) }.map { (".\($0.key)", $0.value) }
  }
}
