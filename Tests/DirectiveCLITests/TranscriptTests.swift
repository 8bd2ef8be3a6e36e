import Foundation
import Testing

/// `CCHC_RECORD=1 swift test --filter TranscriptTests` writes what commands print now, and fails: read the diff.
@Suite struct TranscriptTests {
  static let files = Fixtures.files(below: "transcripts", ending: ".cli")

  @Test func someTranscriptsExist() { #expect(Self.files.count >= 20) }

  @Test(arguments: files) func printsWhatTheTranscriptSays(file: String) throws {
    let url = URL(filePath: Fixtures.path(file))
    let kept = Transcript(parsing: try String(contentsOf: url, encoding: .utf8))
    try #require(!kept.steps.isEmpty, "no command in \(file)")
    let now = try kept.replayed()
    if ProcessInfo.processInfo.environment["CCHC_RECORD"] == "1" {
      try Data(now.text.utf8).write(to: url)
      Issue.record("recorded \(file)")
      return
    }
    let changes = Transcript.changes(from: kept.text, to: now.text)
    if !changes.isEmpty { Issue.record("\(file) prints something else now:\n\(changes.joined(separator: "\n"))") }
  }
}
