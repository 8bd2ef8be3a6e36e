import DirectiveModel

/// The time of an event as a number that sorts as its text does.
enum EventMoment {
  /// "2026-11-21T09:30:00+07:00" is 20261121093000; `.max` for a text of any other form, `.min` for no event.
  static func of(_ time: String) -> Int64 {
    guard time.utf8.count == form.utf8CodeUnitCount else { return .max }
    var number: Int64 = 0
    for (place, byte) in time.utf8.enumerated() {
      let wanted = form.utf8Start[place]
      if place < zonePlace, wanted == UInt8(ascii: "0") {
        guard (48...57).contains(byte) else { return .max }
        number = number * 10 + Int64(byte - 48)
      } else if byte != wanted {
        return .max
      }
    }
    return number
  }

  /// The first moment of a day.
  static func start(of day: CivilDate) -> Int64 { Int64(day.year * 10_000 + day.month * 100 + day.day) * 1_000_000 }

  private static var form: StaticString { "0000-00-00T00:00:00+07:00" }
  private static let zonePlace = 19
}

/// What index and questions know of texts that are too long to keep.
enum IndexHash {
  /// Of a command's id.
  static func of(command: String) -> UInt32 {
    let sum = IndexSum.of(Array(command.utf8)[...])
    return UInt32(truncatingIfNeeded: sum ^ sum >> 32)
  }

  /// The first 64 bits of a SHA-256 in hexadecimal.
  static func of(sha256: String) -> UInt64 { UInt64(sha256.prefix(16), radix: 16) ?? 0 }
}
