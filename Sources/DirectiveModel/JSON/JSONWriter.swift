/// JSON text (RFC 8259) of a value, as UTF-8.
package enum JSONWriter {
  package enum Layout: Sendable {
    /// One line, no spaces, no line end.
    case compact
    /// Two-space indentation, LF, a line end after the last brace: the layout of store files.
    case pretty
  }

  package static func bytes(of value: JSONValue, layout: Layout) -> [UInt8] {
    var out: [UInt8] = []
    write(value, indent: layout == .pretty ? 0 : nil, to: &out)
    if layout == .pretty { out.append(newline) }
    return out
  }

  private static let newline = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")

  /// `indent` is the depth of the enclosing bracket; nil writes on one line.
  private static func write(_ value: JSONValue, indent: Int?, to out: inout [UInt8]) {
    switch value {
    case .null: out += "null".utf8
    case .bool(let flag): out += (flag ? "true" : "false").utf8
    case .int(let number): out += String(number).utf8
    case .double(let number): out += (number.isFinite ? "\(number)" : "null").utf8
    case .number(let digits): out += digits.utf8
    case .string(let text): writeString(text, to: &out)
    case .array(let items):
      writeBracket("[", "]", items, indent: indent, to: &out) { item, inner, out in
        write(item, indent: inner, to: &out)
      }
    case .object(let members):
      writeBracket("{", "}", members, indent: indent, to: &out) { member, inner, out in
        writeString(member.key, to: &out)
        out += (inner == nil ? ":" : ": ").utf8
        write(member.value, indent: inner, to: &out)
      }
    }
  }

  private static func writeBracket<Item>(
    _ open: String, _ close: String, _ items: [Item], indent: Int?, to out: inout [UInt8],
    item: (Item, Int?, inout [UInt8]) -> Void
  ) {
    out += open.utf8
    let inner = indent.map { $0 + 1 }
    for (index, element) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      writeLineBreak(inner, to: &out)
      item(element, inner, &out)
    }
    if !items.isEmpty { writeLineBreak(indent, to: &out) }
    out += close.utf8
  }

  private static func writeLineBreak(_ indent: Int?, to out: inout [UInt8]) {
    guard let indent else { return }
    out.append(newline)
    out.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
  }

  /// Escapes what RFC 8259 requires and DEL, so that no control character reaches a terminal through JSON.
  private static func writeString(_ text: String, to out: inout [UInt8]) {
    out.append(quote)
    for byte in text.utf8 {
      switch byte {
      case quote: out += "\\\"".utf8
      case UInt8(ascii: "\\"): out += "\\\\".utf8
      case newline: out += "\\n".utf8
      case UInt8(ascii: "\r"): out += "\\r".utf8
      case UInt8(ascii: "\t"): out += "\\t".utf8
      case 0..<0x20, 0x7F:
        let hex = Array("0123456789abcdef".utf8)
        out += "\\u00".utf8
        out.append(hex[Int(byte >> 4)])
        out.append(hex[Int(byte & 15)])
      default: out.append(byte)
      }
    }
    out.append(quote)
  }
}
