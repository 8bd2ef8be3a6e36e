import DirectiveModel
import DirectiveStore
import Foundation
import Testing

@testable import DirectiveCLI

/// A whole walk in memory over a document with five findings: what is written, and when.
@Suite struct ReviewWalkTests {
  private static let document = "directives/soc-trang-2021-231-stttt/scan.txt"
  private static let id = DirectiveID("2021/231-stttt-ttbcxb")

  /// A console at a terminal, over a store with the document.
  private static func console(in folder: borrowing TemporaryFolder) -> MemoryConsole {
    let console = MemoryConsole()
    console.environment = ["CCHC_DATA": folder.path + "/kho"]
    _ = console.run(["import", document])
    console.isTerminal = true
    return console
  }

  private static func events(in folder: borrowing TemporaryFolder) throws -> [Event] {
    try DirectiveStore(folder: folder.path + "/kho").directive(id)?.events ?? []
  }

  @Test func everyAnswerIsACommandOfItsOwn() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    console.typedLines = ["đúng", "b", "y", "e", "Sở Nội vụ"]
    #expect(console.run(["review"]) == .done)
    let events = try Self.events(in: folder)
    #expect(Set(events.map(\.command)).count == 3)
    #expect(
      events.map(\.kind) == [
        .confirmed(field: "signer", value: nil), .confirmed(field: "references[1847/QĐ-TTg]", value: "1847/QĐ-TTg"),
        .corrected(.leads([AgencyName(id: AgencyID("so-noi-vu"), name: "Sở Nội vụ")])),
        .corrected(.leads([AgencyName(id: AgencyID("so-noi-vu"), name: "Sở Nội vụ")])),
      ])
    #expect(events.map(\.task) == [nil, nil, "2", "2#2"])
    let end = "Đã xem: 2 đúng, 2 đã sửa, 1 bỏ qua. Còn 1 chỗ cần xem lại.\nHoàn tác câu trả lời cuối: cchc undo\n"
    #expect(console.outputText.hasSuffix(end))
  }

  /// As after a kill: what was answered before stands, the rest is asked again.
  @Test func theEndOfTheInputLosesNothing() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    for answered in 1...3 {
      console.typedLines = ["d"]
      #expect(console.run(["review"]) == .done)
      #expect(try Self.events(in: folder).count == answered)
      #expect(console.run(["review", "--format", "csv"]) == .done)
      #expect(console.outputText.split(separator: "\r\n").count == 1 + 5 - answered)
    }
  }

  private static let idleWalks = [
    ["t"], ["Thoát"], ["q"], [], ["s"], ["\u{1B}[D"], ["\u{1B}OD", "t"], ["zz", "t"], ["r", "t"], ["[d", "t"], ["dd"], ["d d"], ["1"],
    ["", "", "", ""], ["b", "s", ""], ["b", "s", "\u{1B}[A", ""], ["n", "e", "không"], ["b", "sửa", "...", "t"], ["x", "x", "q"],
  ]

  @Test func nothingIsWrittenWithoutAnAnswer() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    for typed in Self.idleWalks {
      console.typedLines = typed
      #expect(console.run(["review"]) == .done)
      #expect(console.typedLines.isEmpty, "\(typed)")
      #expect(try Self.events(in: folder).isEmpty, "\(typed)")
    }
  }

  @Test func aPastedTextIsNotCutIntoAnswers() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    console.typedLines = ["b", "s", "Đề nghị các đài\nd\nd", "Đề nghị các đài tuyên truyền.", "t"]
    #expect(console.run(["review"]) == .done)
    #expect(try Self.events(in: folder).map(\.kind) == [.corrected(.text("Đề nghị các đài tuyên truyền."))])
    #expect(console.outputText.contains("có nhiều dòng"))
  }

  @Test func undoTakesBackTheLastAnswerOnly() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    console.typedLines = ["d", "d", "t"]
    _ = console.run(["review"])
    #expect(console.run(["undo"]) == .done)
    let stored = try #require(try DirectiveStore(folder: folder.path + "/kho").directive(Self.id))
    #expect(stored.effectiveEvents.count == 1)
    console.typedLines = []
    _ = console.run(["review"])
    #expect(console.outputText.contains("[1/3]"))
  }

  @Test func aListIsPrintedWhereItIsAskedForAndWhereNobodySits() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    console.typedLines = ["d"]
    for options in [["--list"], ["--format", "table"], ["--format", "json"], ["-o", "-"]] {
      #expect(console.run(["review"] + options) == .done)
    }
    console.isTerminal = false
    #expect(console.run(["review"]) == .done)
    #expect(console.typedLines == ["d"])
  }

  /// What is damaged is passed over, so nothing is left to ask.
  @Test func aDamagedDirectiveIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    let file = folder.path + "/kho/directives/\(Self.id).json"
    try Data("{".utf8).write(to: URL(filePath: file))
    console.typedLines = ["d"]
    #expect(console.run(["review"]) == .storeDamaged)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "{")
  }

  @Test func correctedReadingsStandInJSON() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    _ = console.run(["show", "231", "--format", "json"])
    #expect(console.outputText.contains("\"corrected\": null"))
    #expect(console.run(["set", "231", "number", "232/STTTT-TTBCXB"]) == .done)
    _ = console.run(["show", "231", "--format", "json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(console.outputText.utf8)) as? [String: Any])
    #expect((json["corrected"] as? [String: Any])?["number"] as? String == "232/STTTT-TTBCXB")
    #expect((json["reading"] as? [String: Any])?["number"] as? String == "231/STTTT-TTBCXB")
  }

  /// A scan of the same document that reads otherwise is counted without what people have answered.
  @Test func aReplacementIsCountedWithoutWhatWasAnswered() throws {
    let folder = try TemporaryFolder()
    let console = Self.console(in: folder)
    console.typedLines = ["d", "b", "d"]
    _ = console.run(["review"])
    let scan = try String(contentsOfFile: Fixtures.path(Self.document), encoding: .utf8)
    try Data((scan + "\n\n").utf8).write(to: URL(filePath: folder.path + "/ban-moi.txt"))
    #expect(console.run(["import", folder.path + "/ban-moi.txt", "--replace"]) == .done)
    #expect(console.outputText.contains("cần xem lại 3 chỗ"))
  }
}
