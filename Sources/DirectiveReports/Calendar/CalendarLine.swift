/// One content line of an iCalendar file (RFC 5545, section 3.1), folded at 75 octets, never inside a character.
struct CalendarLine {
  private let text: String
  private static let maximumOctetCount = 75

  /// A value of the program's own, as it stands.
  init(_ name: String, _ value: String) { text = "\(name):\(value)" }

  /// Words from anywhere.
  init(_ name: String, text: String) { self.init(name, Escaping.calendar(text)) }

  /// With its line ends; the fold's space counts.
  var bytes: [UInt8] {
    var out: [UInt8] = []
    var used = 0
    for scalar in text.unicodeScalars {
      let count = UTF8.width(scalar)
      if used + count > Self.maximumOctetCount {
        out += "\r\n ".utf8
        used = 1
      }
      out += UTF8.encode(scalar) ?? .init()
      used += count
    }
    return out + "\r\n".utf8
  }
}
