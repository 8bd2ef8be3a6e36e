import DirectiveModel
import DirectiveStore
import Foundation
import SeededNumbers
import Testing

@testable import DirectiveCLI

/// What people said can be taken back and said again, whatever it was: every output has the same bytes.
@Suite struct UndoTests {
  /// A store of two directives with groups, rounds and an ended agency, and a console over it.
  private final class Office {
    let folder: TemporaryFolder
    let console = MemoryConsole()
    var generator: SeededGenerator
    private var places: [String] = []

    init(seed: UInt64) throws {
      folder = try TemporaryFolder()
      generator = SeededGenerator(seed: seed)
      console.environment = ["CCHC_DATA": folder.path + "/data"]
      for file in ["cong-van.txt", "soc-trang.txt"] {
        try #require(console.run(["import", "inputs/\(file)"]) == .done)
      }
      // Rounds and whole duties.
      let rounds = try identifiers()
      places = rounds + Set(rounds.map { String($0.prefix { $0 != "@" }) }).sorted()
    }

    private func identifiers() throws -> [String] {
      try #require(console.run(["tasks", "--format", "json"]) == .done)
      return try JSONDocument(parsing: console.output).root["rows"]?.items.compactMap { $0["id"]?.string } ?? []
    }

    // MARK: Random commands

    private func one(_ values: [String]) -> String { values[Int.random(in: 0..<values.count, using: &generator)] }
    private func day(_ range: ClosedRange<Int>) -> String {
      CivilDate(dayNumber: 20_778).adding(days: Int.random(in: range, using: &generator)).iso
    }
    private var agency: String {
      one(["Sở Nội vụ", "so y te", "Ke Sach", "Sở Tài chính", "Sở Khoa học và Công nghệ", "Sở TT&TT", "UBND xã Kế Sách"])
    }
    private var some: [String] { (0..<Int.random(in: 1...3, using: &generator)).map { _ in one(places) } }
    private func perhaps(_ words: [String]) -> [String] { Bool.random(using: &generator) ? words : [] }

    var command: [String] {
      let note = perhaps(["--note", one(["12/BC-SNV", "chờ hướng dẫn", "ghi \"nhầm\""])])
      switch Int.random(in: 0..<10, using: &generator) {
      case 0, 1: return ["done"] + some + ["--on", day(-60...0)] + note
      case 2: return ["done", one(places), "--agency", agency] + note
      case 3: return ["reopen"] + some + note
      case 4: return ["extend"] + some + ["--to", day(0...400)] + note
      case 5: return [one(["withdraw", "suspend"])] + some + note
      case 6: return ["reassign"] + some + ["--to", agency] + note
      case 7: return ["reassign", "--from", agency, "--to", agency, "--yes"] + note
      case 8:
        let duty = String(one(places).prefix { $0 != "@" })
        let deadline = "trước ngày \(CivilDate(parsing: day(-30...60))?.dayMonthYear ?? "")"
        return ["set", duty] + (Bool.random(using: &generator) ? ["deadline", deadline] : ["leads", agency])
      default: return ["note", one(places), one(["đã gọi", "đã nhắc"])]
      }
    }

    /// Commands that wrote something, in order; a random one is often refused.
    func run(_ count: Int, after each: (Int) throws -> Void = { _ in }) throws -> Int {
      var written = 0
      for _ in 0..<count {
        let status = console.run(command)
        let wrote = console.outputText.contains("Đã lưu lệnh")
        try #require(status == .done || !wrote, "\(console.errorText)")
        if wrote {
          written += 1
          try each(written)
        }
      }
      return written
    }

    // MARK: What people see

    /// Everything but the history itself.
    func outputs() throws -> [String] {
      var outputs: [String] = []
      for format in ["json", "csv"] {
        for command in [["tasks"], ["report", "agencies"], ["report", "directives"], ["report", "overdue"]] {
          try #require(console.run(command + ["--format", format]) == .done)
          outputs.append(console.outputText)
        }
      }
      for id in ["2024/12-ubnd-th", "2024/57-ubnd-th"] {
        try #require(console.run(["show", id]) == .done)
        outputs.append(withoutHistory(console.outputText))
      }
      for place in places {
        // A round that comes after its duty was withdrawn is none.
        _ = console.run(["show", place])
        outputs.append(withoutHistory(console.outputText) + console.errorText)
      }
      return outputs
    }

    private func withoutHistory(_ text: String) -> String {
      text.range(of: "\nĐã ghi:").map { String(text[..<$0.lowerBound]) } ?? text
    }

    /// The text of each file, cut at the end of its list of events, and what stands behind.
    func eventLists() throws -> [String: (events: String, rest: String)] {
      var lists: [String: (String, String)] = [:]
      for id in ["2024/12-ubnd-th", "2024/57-ubnd-th"] {
        let text = try String(contentsOfFile: "\(folder.path)/data/directives/\(id).json", encoding: .utf8)
        let end = try #require(text.range(of: "\n  ],\n  \"id\"") ?? text.range(of: "],\n  \"id\""))
        lists[id] = (String(text[..<end.lowerBound]), String(text[end.upperBound...]))
      }
      return lists
    }
  }

  @Test(arguments: [(1, 200), (2, 60), (3, 60), (4, 60)])
  func randomCommandsUndoneAndRedoneGiveTheSameBytes(seed: UInt64, commands: Int) throws {
    let office = try Office(seed: seed)
    let before = try office.outputs()
    let middle = Int.random(in: 5...commands / 4, using: &office.generator)
    var atMiddle: [String] = []
    let count = try office.run(commands) { if $0 == middle { atMiddle = try office.outputs() } }
    try #require(count > middle && !atMiddle.isEmpty)
    let after = try office.outputs()
    #expect(before != after && after != atMiddle)

    for place in stride(from: count - 1, through: 0, by: -1) {
      try #require(office.console.run(["undo"]) == .done, "\(office.console.errorText)")
      if place == middle { #expect(try office.outputs() == atMiddle) }
    }
    #expect(office.console.run(["undo"]) == .failed)
    #expect(try office.outputs() == before)

    for place in 1...count {
      try #require(office.console.run(["redo"]) == .done, "\(office.console.errorText)")
      if place == middle { #expect(try office.outputs() == atMiddle) }
    }
    #expect(office.console.run(["redo"]) == .failed)
    #expect(try office.outputs() == after)
    #expect(office.console.run(["check"]) == .done)
  }

  @Test func eventsAreOnlyEverAppended() throws {
    let office = try Office(seed: 7)
    var lists = try office.eventLists()
    func expectOnlyMore() throws {
      let now = try office.eventLists()
      for (id, old) in lists {
        let new = try #require(now[id])
        #expect(new.events.utf8.starts(with: old.events.utf8))
        #expect(new.rest == old.rest)
      }
      lists = now
    }
    let count = try office.run(40) { _ in try expectOnlyMore() }
    for word in ["undo", "redo"] {
      for _ in 0..<min(10, count) {
        try #require(office.console.run([word]) == .done)
        try expectOnlyMore()
      }
    }
  }

  @Test func undoTakesOnlyOnesOwn() throws {
    let office = try Office(seed: 11)
    func log() throws -> [(user: String, actions: String, isUndone: Bool)] {
      try #require(office.console.run(["log", "--format", "json"]) == .done)
      return try JSONDocument(parsing: office.console.output).root["rows"]?.items.map {
        ($0["user"]?.string ?? "", $0["actions"]?.items.compactMap(\.string).joined(separator: ";") ?? "", $0["isUndone"]?.bool ?? false)
      } ?? []
    }
    var counts: [String: Int] = [:]
    for place in 0..<30 {
      office.console.user = place % 2 == 0 ? "lan" : "an"
      counts[office.console.user, default: 0] += try office.run(1)
    }
    office.console.user = "lan"
    var undone = 0
    while office.console.run(["undo"]) == .done { undone += 1 }
    #expect(undone == counts["lan"] && undone > 0)
    let lines = try log().filter { !$0.actions.contains("hoàn tác lệnh") }
    #expect(lines.allSatisfy { $0.isUndone == ($0.user == "lan") })
    office.console.user = "an"
    #expect(office.console.run(["redo"]) == .failed)
    #expect(office.console.run(["undo"]) == .done)
  }
  /// The newest command is told by its time: where clocks disagree, 'undo' alone would take another one.
  @Test func aClockSetBackIsTold() throws {
    let folder = try TemporaryFolder()
    let console = MemoryConsole()
    console.environment = ["CCHC_DATA": folder.path + "/data"]
    try #require(console.run(["import", "inputs/cong-van.txt"]) == .done)
    try #require(console.run(["note", "12:1", "một"]) == .done)
    #expect(console.outputText.hasSuffix("Hoàn tác: cchc undo\n") && console.errorText.isEmpty)
    console.secondsOff = -3600
    try #require(console.run(["note", "12:1", "hai"]) == .done)
    #expect(console.errorText.contains("(21/11/2026 08:30)") && console.errorText.contains("(21/11/2026 09:30)"))
    let undo = try #require(console.outputText.split(separator: " ").last?.trimmingCharacters(in: .newlines))
    try #require(console.run(["undo", undo]) == .done)
    #expect(console.outputText.contains("ghi chú: hai"))
    console.secondsOff = 1
    try #require(console.run(["note", "12:1", "ba"]) == .done)
    #expect(console.errorText.isEmpty)
  }
}
