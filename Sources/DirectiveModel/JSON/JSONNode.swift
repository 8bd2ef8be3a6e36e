/// One value of a JSON document.
package struct JSONNode: Sendable {
  let document: JSONDocument
  let index: Int

  private var entry: JSONDocument.Entry { document[index] }

  private func withRaw<Result>(_ body: (Slice<UnsafeBufferPointer<UInt8>>) -> Result) -> Result {
    document.withTape { tape, bytes in body(bytes[Int(tape[index].start)..<Int(tape[index].end)]) }
  }

  /// True for `null`; an absent member is nil instead.
  package var isNull: Bool { entry.kind == .null }
  /// True for `{ }`.
  package var isObject: Bool { entry.kind == .object }
  /// True for `[ ]`.
  package var isArray: Bool { entry.kind == .array }

  /// Nil when this is neither true nor false.
  package var bool: Bool? { entry.kind == .bool ? withRaw { $0.first == UInt8(ascii: "t") } : nil }

  /// Nil when this is no number, or one with a fraction, an exponent or more than 64 bits.
  package var int: Int? {
    entry.kind == .number ? withRaw(JSONNode.int) : nil
  }

  private static func int(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
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

  /// A string "2018-01-11"; nil for anything else and for days that do not exist.
  package var isoDate: CivilDate? {
    entry.kind == .string && entry.end - entry.start == 10 ? withRaw(JSONNode.isoDate) : nil
  }

  /// Of ten bytes.
  private static func isoDate(_ raw: Slice<UnsafeBufferPointer<UInt8>>) -> CivilDate? {
    let start = raw.startIndex
    guard raw[start + 4] == UInt8(ascii: "-"), raw[start + 7] == UInt8(ascii: "-") else { return nil }
    let number = { (places: Range<Int>) -> Int? in
      var number = 0
      for byte in raw[start + places.lowerBound..<start + places.upperBound] {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// Nil when this is no string.
  package var string: String? {
    switch entry.kind {
    case .string: withRaw { String(decoding: UnsafeBufferPointer(rebasing: $0), as: UTF8.self) }
    case .escapedString: withRaw { String(decoding: JSONEscapes.resolved($0), as: UTF8.self) }
    default: nil
    }
  }

  /// In order; empty when this is no array.
  package var items: [JSONNode] {
    entry.kind == .array ? Array(children) : []
  }

  /// In order; empty when this is no object.
  package var members: [(key: String, value: JSONNode)] {
    guard entry.kind == .object else { return [] }
    let children = Array(children)
    return stride(from: 0, to: children.count, by: 2).map { (children[$0].string ?? "", children[$0 + 1]) }
  }

  /// Items, or keys and values by turns, made one by one.
  var children: Children { Children(document: document, place: index + 1, end: Int(entry.next)) }

  /// A struct, where a closure would cost an allocation for each list.
  struct Children: Sequence, IteratorProtocol {
    let document: JSONDocument
    fileprivate var place: Int
    let end: Int

    mutating func next() -> JSONNode? {
      guard place < end else { return nil }
      defer { place = Int(document[place].next) }
      return JSONNode(document: document, index: place)
    }
  }

  /// The member's value; nil when this is no object or has no such key. Costs a walk over the object's keys.
  package subscript(key: String) -> JSONNode? {
    guard entry.kind == .object else { return nil }
    var key = key
    let place = key.withUTF8 { key in document.withTape { tape, bytes in memberIndex(key, tape, bytes) } }
    return place.map { JSONNode(document: document, index: $0) }
  }

  /// Over bare memory: reading a store is mostly looking up keys.
  private func memberIndex(
    _ key: UnsafeBufferPointer<UInt8>, _ tape: UnsafeBufferPointer<JSONDocument.Entry>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let end = Int(tape[index].next)
    var child = index + 1
    while child < end {
      let candidate = tape[child]
      if candidate.kind == .escapedString {
        if JSONEscapes.resolved(bytes[Int(candidate.start)..<Int(candidate.end)]).elementsEqual(key) { return child + 1 }
      } else if JSONNode.isEqual(candidate, key, bytes) {
        return child + 1
      }
      child = Int(tape[child + 1].next)
    }
    return nil
  }

  /// A loop of its own, at a third of the cost of `elementsEqual`; most names differ in their length.
  private static func isEqual(
    _ name: JSONDocument.Entry, _ key: UnsafeBufferPointer<UInt8>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard Int(name.end &- name.start) == key.count else { return false }
    let start = Int(name.start)
    for place in 0..<key.count where bytes[start + place] != key[place] { return false }
    return true
  }

  /// True when a member's name is as long as the key and differs from it in a single byte.
  func hasName(oneByteFrom key: String) -> Bool {
    guard entry.kind == .object else { return false }
    return document.withTape { tape, bytes in
      let end = Int(tape[index].next)
      var child = index + 1
      while child < end {
        let name = tape[child]
        if Int(name.end - name.start) == key.utf8.count,
          zip(bytes[Int(name.start)..<Int(name.end)], key.utf8).count(where: { $0 != $1 }) == 1
        {
          return true
        }
        child = Int(tape[child + 1].next)
      }
      return false
    }
  }

  /// The same value, to be changed and written again. Numbers keep their digits.
  package var value: JSONValue {
    switch entry.kind {
    case .null: .null
    case .bool: .bool(bool == true)
    case .number: .number(withRaw { String(decoding: $0, as: UTF8.self) })
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
