import DirectiveModel
import Testing

@testable import DirectiveCLI

@Suite struct VietnamTimeTests {
  @Test(arguments: [
    (Int64(0), "1970-01-01T07:00:00+07:00"), (1_795_228_200, "2026-11-21T09:30:00+07:00"),
    // A second before midnight in Vietnam, and midnight.
    (1_795_193_999, "2026-11-20T23:59:59+07:00"), (1_795_194_000, "2026-11-21T00:00:00+07:00"),
    (-1, "1970-01-01T06:59:59+07:00"), (-25_201, "1969-12-31T23:59:59+07:00"),
  ])
  func isSevenHoursEastOfGreenwich(seconds: Int64, expected: String) {
    #expect(VietnamTime(secondsSince1970: seconds).iso == expected)
  }

  @Test(arguments: [(UInt16(0), "20261121T093000-0000"), (0x7F3, "20261121T093000-07f3"), (.max, "20261121T093000-ffff")])
  func commandsAreNamedByTime(fraction: UInt16, expected: String) {
    #expect(VietnamTime(secondsSince1970: 1_795_228_200, fraction: fraction).commandID == expected)
  }

  @Test(arguments: [Int64.min, .max]) func anyClockGivesADate(seconds: Int64) {
    #expect(!VietnamTime(secondsSince1970: seconds).iso.isEmpty)
  }
}

@Suite struct ConsoleLineTests {
  @Test(arguments: [
    ("  Sở  Nội vụ", "  Sở  Nội vụ"), ("a\u{1B}[31mb", "a^[[31mb"), ("a\nb\tc", "a^Jb c"), ("a\u{9B}b", "a<U+009B>b"),
    ("a\u{202E}b", "a<U+202E>b"), ("\r\n", "^M^J"),
    // A mark after the control joins it into one Character; it is still seen.
    ("\u{1B}\u{301}", "^[\u{301}"),
  ])
  func controlsAreShown(text: String, expected: String) {
    #expect(MemoryConsole().printing(text) == expected + "\n")
  }
}

@Suite struct TextLayoutTests {
  @Test func neverCutsAWord() {
    #expect(TextLayout.wrapped("Sở Nội vụ chủ trì", width: 9) == ["Sở Nội vụ", "chủ trì"])
    #expect(TextLayout.wrapped("nghiêng-ngả a", width: 11) == ["nghiêng-ngả", "a"])
    #expect(TextLayout.shortened("Sở Nội vụ chủ trì", width: 12) == "Sở Nội vụ …")
    #expect(TextLayout.shortened("Sở Nội vụ", width: 9) == "Sở Nội vụ")
  }
}
