import Testing

@testable import DirectiveCLI

@Suite struct SuggestionTests {
  static let commands = ["import", "parse", "repair", "report", "reopen", "tasks"]

  @Test(arguments: [
    ("prase", ["parse"]), ("pasre", ["parse"]), ("reprot", ["report"]), ("repo", ["report"]), ("TASKS", ["tasks"]),
    ("repai", ["repair"]), ("xyzzy", []), ("", []),
  ])
  func namesWhatIsNear(typed: String, expected: [String]) {
    #expect(Suggestion.closest(to: typed, among: Self.commands) == expected)
  }

  @Test(arguments: [("", "abc", 3), ("abc", "abc", 0), ("abcd", "acbd", 1), ("kitten", "sitting", 3)])
  func countsEdits(a: String, b: String, expected: Int) {
    #expect(Suggestion.editDistance(Array(a.utf8), Array(b.utf8)) == expected)
  }
}
