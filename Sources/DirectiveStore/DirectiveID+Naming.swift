import DirectiveModel

extension DirectiveID {
  static let maximumNameLength = 100
  private static let yearUnknown = "khong-ngay"

  /// The name under which a directive is looked for first: "2018/41-ubnd-th", or "2018/khong-so-3f2a91bc" after the hash
  /// of its source when it has no number.
  init(number: String?, issued: CivilDate?, sha256: String) {
    let slug = number.map(DirectiveID.slug) ?? ""
    let name = slug.isEmpty ? "khong-so-\(sha256.prefix(8))" : slug
    self.init("\(issued.map { String($0.year) } ?? DirectiveID.yearUnknown)/\(name)")
  }

  /// "107/2021/NĐ-CP" -> "107-2021-nd-cp": what may stand in a file name, at most 90 bytes; empty when nothing is left.
  package static func slug(of number: String) -> String {
    let name = FoldedText.fold(number).utf8.prefix(90).map { $0 == UInt8(ascii: " ") ? UInt8(ascii: "-") : $0 }
    let trimmed = name.last == UInt8(ascii: "-") ? name.dropLast() : name[...]
    return String(decoding: trimmed, as: UTF8.self)
  }

  /// The id at `directives/<year>/<name>.json`; nil when these are no names that the store gives.
  init?(year: String, fileName: String) {
    guard fileName.hasSuffix(".json"), DirectiveID.isSafe(year), DirectiveID.isSafe(fileName.dropLast(5)) else { return nil }
    self.init("\(year)/\(fileName.dropLast(5))")
  }

  /// Of a name that was found in a year's folder, "41-ubnd-th".
  package init(year: String, name: some Collection<UInt8>) { self.init("\(year)/\(String(decoding: name, as: UTF8.self))") }

  /// "2018" of "2018/41-ubnd-th".
  var year: Substring { rawValue.prefix { $0 != "/" } }

  /// True when this is a name that the store gives, and so cannot lead out of its folder.
  var isWellFormed: Bool {
    let parts = rawValue.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy(DirectiveID.isSafe)
  }

  /// The n-th directive of the same year and slug: itself, "…-2", "…-3".
  func numbered(_ place: Int) -> DirectiveID { place == 1 ? self : DirectiveID("\(rawValue)-\(place)") }

  static func isSafe(_ part: some StringProtocol) -> Bool {
    (1...maximumNameLength).contains(part.utf8.count)
      && part.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
