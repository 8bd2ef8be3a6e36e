import DirectiveModel
import Foundation
import Testing

@testable import DirectiveCLI

@Suite struct ArgumentParserTests {
  private func arguments(_ line: String) throws -> (command: String, arguments: Arguments) {
    guard case .run(let command, let arguments) = try ArgumentParser.request(from: try ShellWords.split(line)) else {
      throw Failure(.usage, "no command in \(line)")
    }
    return (command.name, arguments)
  }

  @Test(arguments: ["done 41:1.a --on 15/3/2024", "done --on=2024-03-15 41:1.a", "done --on 15.3.2024 -- 41:1.a"])
  func optionsStandAnywhere(line: String) throws {
    let (command, arguments) = try arguments(line)
    #expect(command == "done")
    #expect(arguments.operands == ["41:1.a"])
    #expect(arguments.date(CommandOption("on", .date, "")) == CivilDate(year: 2024, month: 3, day: 15))
  }

  @Test(arguments: ["tasks -o a.csv", "tasks -oa.csv", "tasks --output=a.csv", "tasks --output a.csv"])
  func shortAndLongAreTheSame(line: String) throws {
    #expect(try arguments(line).arguments.text(.outputFile) == "a.csv")
  }

  @Test func afterTwoDashesNothingIsAnOption() throws {
    #expect(try arguments("parse -- --format -").arguments.operands == ["--format", "-"])
    #expect(try arguments("parse -").arguments.operands == ["-"])
    #expect(try arguments("--data kho tasks").arguments.text(.data) == "kho")
  }

  @Test func choicesNeedNoMarks() throws {
    let state = CommandOption("state", .text(placeholder: ""), "")
    #expect(try arguments("tasks --state 'QUA HAN'").arguments.text(state) == "quá hạn")
    // Decomposed letters as macOS file names and some keyboards give them.
    #expect(try arguments("tasks --state 'qua\u{301} ha\u{323}n'").arguments.text(state) == "quá hạn")
  }

  @Test(arguments: [
    "taks", "tasks --overdu", "tasks --overdue=1", "tasks --overdue --overdue", "tasks --due-within", "tasks --due-within -1",
    "tasks --due-within 99999999999999999999", "tasks --today 31/02/2020", "tasks -o", "tasks -o ''", "tasks x", "done", "note 41:1.a",
    "tasks --format xml", "--bogus", "-x", "tasks ---", "show 1 2", "--", "-- taks",
  ])
  func whatIsWrongIsUsage(line: String) throws {
    let words = try ShellWords.split(line)
    guard line != "--" else {
      guard case .help(nil) = try ArgumentParser.request(from: words) else { throw Failure(.usage, "not the overview") }
      return
    }
    let failure = #expect(throws: Failure.self) { try ArgumentParser.request(from: words) }
    #expect(failure?.status == .usage)
    #expect(failure?.advice.isEmpty == false)
  }

  @Test func helpIsAskedForInAnyWay() throws {
    for line in ["done --help", "done -h", "done --on 1/1/2024 --help", "--help done"] {
      guard case .help(let command?) = try ArgumentParser.request(from: try ShellWords.split(line)) else {
        throw Failure(.usage, "no help for \(line)")
      }
      #expect(command.name == "done")
    }
  }
}

@Suite struct CommandTableTests {
  static let examples = Command.all.flatMap { command in command.examples.map(\.line) }

  /// What help shows must be accepted.
  @Test(arguments: examples) func examplesAreValid(line: String) throws {
    let end = [" < ", " > ", " | "].compactMap { line.range(of: $0)?.lowerBound }.min() ?? line.endIndex
    let words = try ShellWords.split(String(line[..<end]))
    #expect(words.first == "cchc")
    #expect(throws: Never.self) { try ArgumentParser.request(from: Array(words.dropFirst())) }
  }

  @Test func namesAreUniqueAndEachCommandShowsExamples() {
    let names = Command.all.map(\.name)
    #expect(Set(names).count == names.count)
    for command in Command.all {
      #expect(!command.examples.isEmpty, "\(command.name)")
      let options = command.allOptions.flatMap { ["--\($0.name)"] + ($0.short.map { ["-\($0)"] } ?? []) }
      #expect(Set(options).count == options.count, "\(command.name)")
    }
  }

  /// All but the examples, which are to be copied.
  @Test(arguments: [60, 80, 200]) func helpFitsTheScreen(width: Int) {
    for command in Command.all {
      for line in HelpText.lines(for: command, width: width)
      where !line.hasPrefix("  cchc") {
        #expect(line.count <= width, "\(line)")
      }
    }
  }
}
