@testable import DirectiveCLI
import Foundation
import Testing

/// What README shows in ```console blocks is what the program prints, one block after another over one store.
///
/// `CCHC_RECORD=1 swift test --filter ReadmeTests` writes what commands print now, and fails.
@Suite struct ReadmeTests {
  private static let fence = "```"

  @Test func showsWhatTheProgramPrints() throws {
    let url = URL(filePath: Fixtures.project + "/README.md")
    let readme = try String(contentsOf: url, encoding: .utf8)
    let folder = try TemporaryFolder()
    let console = MemoryConsole()
    console.base = Fixtures.project
    console.environment = ["CCHC_DATA": folder.path + "/kho"]
    var parts = readme.components(separatedBy: Self.fence)
    var count = 0
    for place in parts.indices where place % 2 == 1 && parts[place].hasPrefix("console\n") {
      let shown = Transcript(parsing: parts[place])
      let printed = try shown.steps.map { step in try Self.printed(by: step.command, on: console) }.joined(separator: "\n\n")
      // CSV ends its lines with CR LF, which editors would take away here.
      parts[place] = "console\n" + printed.replacing("\r\n", with: "\n") + "\n"
      count += shown.steps.count
    }
    try #require(count >= 5)
    let now = parts.joined(separator: Self.fence)
    if ProcessInfo.processInfo.environment["CCHC_RECORD"] == "1" {
      try Data(now.utf8).write(to: url)
      Issue.record("recorded README.md")
      return
    }
    let changes = Transcript.changes(from: readme, to: now)
    if !changes.isEmpty { Issue.record("README.md shows what is no longer printed:\n\(changes.joined(separator: "\n"))") }
  }

  private static func printed(by command: String, on console: MemoryConsole) throws -> String {
    let status = console.run(Array(try ShellWords.split(command).dropFirst()))
    #expect(status == .done, "\(command): \(console.errorText)")
    return "$ \(command)\n" + (console.errorText + console.outputText).trimmingCharacters(in: .newlines)
  }
}
