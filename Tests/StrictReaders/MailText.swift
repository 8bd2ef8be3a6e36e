import Foundation

/// A strict reader of a message's header (RFC 5322, RFC 2047), over bytes.
package enum MailText {
  package enum Failure: Error { case noHeaderEnd, bareLineEnd, notASCII, longLine, noName, damagedWord }

  package struct Field: Hashable {
    package let name: String
    /// Unfolded.
    package let value: String

    /// With its encoded words decoded; blanks between two of them are not shown.
    package func decoded() throws -> String {
      var out: [UInt8] = []
      var wasEncoded = false
      for (place, word) in value.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        let isEncoded = word.hasPrefix("=?") && word.hasSuffix("?=")
        if place > 0, !(isEncoded && wasEncoded) { out.append(0x20) }
        if isEncoded {
          guard word.hasPrefix("=?UTF-8?B?"), let bytes = Data(base64Encoded: String(word.dropFirst(10).dropLast(2))),
            String(validating: bytes, as: UTF8.self) != nil
          else { throw Failure.damagedWord }
          out += bytes
        } else {
          out += word.utf8
        }
        wasEncoded = isEncoded
      }
      return String(decoding: out, as: UTF8.self)
    }
  }

  /// The fields before the first blank line.
  package static func fields(_ bytes: [UInt8]) throws -> [Field] {
    var lines: [String] = []
    for line in try headerLines(bytes) {
      if line.utf8.first == 0x20, !lines.isEmpty { lines[lines.count - 1] += line } else { lines.append(line) }
    }
    return try lines.map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[1].hasPrefix(" "), parts[0].utf8.allSatisfy({ (0x21..<0x7F).contains($0) }) else {
        throw Failure.noName
      }
      return Field(name: String(parts[0]), value: String(parts[1].dropFirst()))
    }
  }

  private static func headerLines(_ bytes: [UInt8]) throws -> [String] {
    guard bytes.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 13 || $0 == 10 }) else { throw Failure.notASCII }
    var lines: [String] = []
    for line in bytes.split(separator: 10, omittingEmptySubsequences: false) {
      guard line.last == 13 else { throw Failure.bareLineEnd }
      let line = line.dropLast()
      guard !line.contains(13) else { throw Failure.bareLineEnd }
      guard line.count <= 78 else { throw Failure.longLine }
      if line.isEmpty { return lines }
      lines.append(String(decoding: line, as: UTF8.self))
    }
    throw Failure.noHeaderEnd
  }
}
