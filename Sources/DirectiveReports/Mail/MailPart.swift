import DirectiveModel

/// One part of a message (RFC 2045, RFC 2046): its header lines and its body lines, all ASCII and short.
struct MailPart {
  let header: [String]
  let body: [String]

  /// Bytes in base64; `type` and `parameters` are the program's own words.
  init(_ type: String, _ parameters: [String] = [], fileName: String? = nil, _ bytes: [UInt8]) {
    var header = Self.field("Content-Type", type, parameters + (fileName.map { ["name=\"\($0)\""] } ?? []))
    header.append("Content-Transfer-Encoding: base64")
    if let fileName { header += Self.field("Content-Disposition", "attachment", ["filename=\"\(fileName)\""]) }
    self.header = header
    body = Self.lines(of: bytes)
  }

  private static let bytesPerLine = 57

  /// Of 76 characters (RFC 2045, section 6.8); none for no bytes.
  private static func lines(of bytes: [UInt8]) -> [String] {
    stride(from: 0, to: bytes.count, by: bytesPerLine).map { Base64.text(of: bytes[$0..<min($0 + bytesPerLine, bytes.count)]) }
  }

  /// Several parts; no body line can be their boundary, for base64 has no "=_".
  init(_ type: String, boundary seed: String, _ parts: [MailPart]) {
    let boundary = "=_cchc_\(SHA256.hexadecimal(of: Array(seed.utf8)).prefix(32))"
    header = Self.field("Content-Type", type, ["boundary=\"\(boundary)\""])
    body = parts.flatMap { ["--\(boundary)"] + $0.header + [""] + $0.body } + ["--\(boundary)--"]
  }

  private static let lineWidth = 76

  /// A parameter a line; a long value has one of its own as well.
  private static func field(_ name: String, _ value: String, _ parameters: [String]) -> [String] {
    let values = [value] + parameters
    let words = values.enumerated().map { $0.offset + 1 < values.count ? $0.element + ";" : $0.element }
    let first = "\(name): \(words[0])"
    let head = first.utf8.count > lineWidth ? ["\(name):", " " + words[0]] : [first]
    return head + words.dropFirst().map { " " + $0 }
  }
}
