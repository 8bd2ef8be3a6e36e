/// Whom a message comes from or goes to: an address that cannot hold anything else, and perhaps a name.
package struct MailAddress: Sendable, Hashable {
  /// "vanthu@soctrang.gov.vn"
  package let address: String
  /// As it was given; nil for a bare address.
  package let name: String?

  /// "a@b.vn" or "Sở Nội vụ <a@b.vn>"; nil for anything else, above all for text that could begin a second field.
  package init?(_ text: String) {
    let scalars = Substring(text).unicodeScalars
    guard let bracket = scalars.firstIndex(of: "<") else {
      self.init(address: Substring(Self.trimmed(scalars)), name: nil)
      return
    }
    let rest = Self.trimmed(scalars[scalars.index(after: bracket)...])
    guard rest.last == ">" else { return nil }
    let name = Self.trimmed(Self.trimmed(scalars[..<bracket]).drop { $0 == "\"" })
    let bare = name.last == "\"" ? name.dropLast() : name
    guard !bare.contains(where: { $0.value < 0x20 || $0 == "\"" || $0 == ">" }) else { return nil }
    self.init(address: Substring(rest.dropLast()), name: bare.isEmpty ? nil : String(bare))
  }

  private init?(address: Substring, name: String?) {
    guard Self.isAddress(address) else { return nil }
    self.address = String(address)
    self.name = name
  }

  private init(_ address: MailAddress, name: String?) {
    self.address = address.address
    self.name = name
  }

  /// The same address with a name where it has none.
  package func named(_ name: String) -> MailAddress { MailAddress(self, name: self.name ?? name) }

  /// Behind the sign: "soctrang.gov.vn".
  package var domain: String { String(address[address.index(after: sign)...]) }
  /// Before the sign: "vanthu".
  package var localPart: String { String(address[..<sign]) }
  private var sign: String.Index { address.firstIndex(of: "@") ?? address.startIndex }

  private static func trimmed(_ text: Substring.UnicodeScalarView) -> Substring.UnicodeScalarView {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// A dot-atom, the sign and a host name, all ASCII, within the lengths of RFC 5321, section 4.5.3.1.
  private static func isAddress(_ text: Substring) -> Bool {
    let halves = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard halves.count == 2, text.utf8.count <= 254, halves[0].count <= 64 else { return false }
    let isLocal = parts(halves[0]).allSatisfy { !$0.isEmpty && $0.allSatisfy(isLocalByte) }
    let isHost = parts(halves[1]).allSatisfy { label in
      let hyphen = UInt8(ascii: "-")
      return (1...63).contains(label.count) && label.allSatisfy { isAlphanumeric($0) || $0 == hyphen } && label.first != hyphen
        && label.last != hyphen
    }
    return isLocal && isHost
  }

  private static func parts(_ text: Substring.UTF8View) -> [Substring.UTF8View] {
    text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  private static func isLocalByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || "_+-=&'%~".utf8.contains(byte) }
}
