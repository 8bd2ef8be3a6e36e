/// A strict reader of iCalendar files (RFC 5545, section 3.1 and 3.3.11), over bytes.
package enum ICalendar {
  package enum Failure: Error { case noLineEnd, bareLineEnd, longLine, control, noName, danglingEscape }

  package struct Line: Hashable {
    package let name: String
    /// As it stands, escapes included.
    package let value: [UInt8]

    /// Of a text: without its escapes.
    package func text() throws -> String {
      var out: [UInt8] = []
      var rest = value[...]
      while let byte = rest.popFirst() {
        guard byte == UInt8(ascii: "\\") else {
          guard byte != UInt8(ascii: ";"), byte != UInt8(ascii: ",") else { throw Failure.danglingEscape }
          out.append(byte)
          continue
        }
        switch rest.popFirst() {
        case UInt8(ascii: "n")?: out.append(0x0A)
        case let sign? where [UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ",")].contains(sign): out.append(sign)
        default: throw Failure.danglingEscape
        }
      }
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// The unfolded lines of a file.
  package static func lines(_ bytes: [UInt8]) throws -> [Line] {
    guard bytes.suffix(2) == [13, 10] else { throw Failure.noLineEnd }
    var unfolded: [[UInt8]] = []
    for line in try physicalLines(bytes) {
      if line.first == UInt8(ascii: " "), !unfolded.isEmpty {
        unfolded[unfolded.count - 1] += line.dropFirst()
      } else {
        unfolded.append(line)
      }
    }
    return try unfolded.map { line in
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > 0 else { throw Failure.noName }
      return Line(name: String(decoding: line[..<colon], as: UTF8.self), value: Array(line[(colon + 1)...]))
    }
  }

  private static func physicalLines(_ bytes: [UInt8]) throws -> [[UInt8]] {
    var lines: [[UInt8]] = []
    var line: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == 13 {
        guard rest.popFirst() == 10 else { throw Failure.bareLineEnd }
        guard line.count <= 75 else { throw Failure.longLine }
        guard String(validating: line, as: UTF8.self) != nil else { throw Failure.control }
        lines.append(line)
        line = []
      } else {
        guard byte != 10 else { throw Failure.bareLineEnd }
        guard byte >= 0x20, byte != 0x7F else { throw Failure.control }
        line.append(byte)
      }
    }
    return lines
  }
}
