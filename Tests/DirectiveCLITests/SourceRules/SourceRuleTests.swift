import Foundation
import Testing

/// What experience forbids in the code under `Sources` does not come back.
@Suite struct SourceRuleTests {
  private static let sources = URL(filePath: #filePath).appending(path: "../../../../Sources").standardized

  @Test func noFileBreaksARule() throws {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.sources.path).filter { $0.hasSuffix(".swift") }.sorted()
    try #require(paths.count > 300)
    for path in paths {
      let text = try String(contentsOf: Self.sources.appending(path: path), encoding: .utf8)
      for finding in Self.findings(in: text, path) { Issue.record("Sources/\(path):\(finding)") }
    }
  }

  /// "12: print( loses output …"
  private static func findings(in text: String, _ path: String) -> [String] {
    // The tables are one literal each, and most of the bytes.
    if path.hasPrefix("DirectiveReader/0-Vocabulary/Lexicon") { return [] }
    let code = SwiftCode(text)
    let forbidden = SourceRule.all.filter { !$0.isAllowed(path) }.flatMap { rule in
      rule.findings(in: code).map { "\($0.line): \($0.word) \(rule.reason)" }
    }
    return forbidden + code.forcedUnwraps.map { "\($0): a forced unwrap ends the program on input" }
      + code.regexLiterals.map { "\($0): a regex backtracks without bound: scan bytes" }
  }

  @Test(arguments: SourceRule.all.flatMap(\.words)) func everyRuleIsSeen(word: String) {
    #expect(SourceRule.all.contains { !$0.findings(in: SwiftCode("let a = 1\nx; \(word)\n")).isEmpty })
    #expect(SourceRule.all.allSatisfy { $0.findings(in: SwiftCode("// \(word)\n/* \(word) */ let a = \"\(word)\"\n")).isEmpty })
  }

  @Test(arguments: [
    ("print(1)", [1]), ("a\n  print(a)", [2]), ("blueprint(1)", []), ("printer(1)", []), ("\"\\(print(1))\"", [1]),
    ("\"a \\(b ? \"print(\" : \"\\(print(2))\") print(\"", [1]), ("\"\"\"\nprint(1)\n\"\"\"\nprint(2)", [4]), ("#\"\\(print(1))\"#", []),
    ("#\"\\#(print(1))\"#", [1]), ("/* /* */ print(1) */", []), ("\"\\\"print(1)\"", []), ("\"a\" // \" print(\nprint(1)", [2]),
  ])
  func commentsAndLiteralsAreNoCode(text: String, lines: [Int]) {
    #expect(SourceRule.all[0].findings(in: SwiftCode(text)).map(\.line) == lines)
  }

  @Test(arguments: [
    ("a!", true), ("a[0]!.b", true), ("f()!", true), ("var a: Int!", true), ("a != b", false), ("!a", false), ("(!a)", false),
    ("a!=b", false),
    ("// a!", false), ("\"a!\"", false),
  ])
  func forcedUnwrapsAreSeen(text: String, isForced: Bool) { #expect(SwiftCode(text).forcedUnwraps == (isForced ? [1] : [])) }

  @Test(arguments: [
    ("let a = /x+/", true), ("f(/x y/)", true), ("let a = #/x/#", true), ("a / b / c", false), ("(a / b) / c", false),
    ("// a = /x/", false),
    ("f(\"/x/\")", false),
  ])
  func regexLiteralsAreSeen(text: String, isLiteral: Bool) { #expect(SwiftCode(text).regexLiterals == (isLiteral ? [1] : [])) }
}
