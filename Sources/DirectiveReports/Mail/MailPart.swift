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
    body = Base64.lines(of: bytes)
  }

  /// Several parts; no body line can be their boundary, for base64 has no "=_".
  init(_ type: String, boundary seed: String, _ parts: [MailPart]) {
    let boundary = "=_cchc_\(SHA256.hexadecimal(of: Array(seed.utf8)).prefix(32))"
    header = Self.field("Content-Type", type, ["boundary=\"\(boundary)\""])
    body = parts.flatMap { ["--\(boundary)"] + $0.header + [""] + $0.body } + ["--\(boundary)--"]
  }

  /// A parameter a line.
  private static func field(_ name: String, _ value: String, _ parameters: [String]) -> [String] {
    let values = [value] + parameters
    return values.enumerated().map { place, value in
      (place == 0 ? "\(name): " : " ") + value + (place + 1 < values.count ? ";" : "")
    }
  }
}
