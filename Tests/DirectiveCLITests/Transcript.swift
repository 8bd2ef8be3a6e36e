@testable import DirectiveCLI
import Foundation

/// A file of commands and what they printed: `$ ` command, `< ` lines typed at its prompts, its output, `! ` messages, `? ` exit status.
///
/// It may begin with `# ` remarks and `% ` settings: `% deny PATH`, `% limit BYTES`, `% columns N`,
/// `% terminal`, `% env NAME=VALUE`, `% store PATH` (a store to begin with).
/// On a terminal the output shows typed lines behind their prompts; without more of them the input ends.
/// `{tmp}` stands for a new folder, `{fixtures}` for the fixtures; the store is in `{tmp}/data`. A command may end with `< PATH` to have a standard input.
struct Transcript {
  var head: [String] = []
  var steps: [Step] = []

  struct Step {
    var command: String
    var typed: [String] = []
    var output: [String] = []
    var messages: [String] = []
    var status: Int32 = 0
  }

  init(parsing text: String) {
    var isInStep = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
        isInStep = true
      } else if !isInStep {
        if steps.isEmpty, !line.isEmpty { head.append(line) }
      } else if line == "<" || line.hasPrefix("< "), steps[steps.count - 1].output.isEmpty {
        steps[steps.count - 1].typed.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("! ") {
        steps[steps.count - 1].messages.append(String(line.dropFirst(2)))
      } else if line.hasPrefix("? ") {
        steps[steps.count - 1].status = Int32(line.dropFirst(2)) ?? -1
        isInStep = false
      } else {
        steps[steps.count - 1].output.append(line)
      }
    }
  }

  var text: String {
    let blocks = steps.map { step in
      let typed = step.typed.map { $0.isEmpty ? "<" : "< " + $0 }
      let lines = ["$ " + step.command] + typed + step.output + step.messages.map { "! " + $0 } + ["? \(step.status)"]
      return lines.joined(separator: "\n")
    }
    return ((head.isEmpty ? [] : [head.joined(separator: "\n")]) + blocks).joined(separator: "\n\n") + "\n"
  }

  /// The same commands with what they print now.
  func replayed() throws -> Transcript {
    let folder = try TemporaryFolder()
    let console = MemoryConsole()
    console.environment = ["CCHC_DATA": folder.path + "/data"]
    for line in head where line.hasPrefix("% ") { try console.apply(setting: String(line.dropFirst(2)), in: folder.path) }
    var replayed = self
    for (place, step) in steps.enumerated() {
      var words = try ShellWords.split(step.command.replacing("{tmp}", with: folder.path))
      if let sign = words.firstIndex(of: "<"), sign + 1 < words.count {
        console.input = Array(try Data(contentsOf: URL(filePath: Fixtures.path(words[sign + 1]))))
        words.removeSubrange(sign...(sign + 1))
      }
      guard words.first == "cchc" else { throw TranscriptError.notOurCommand(step.command) }
      console.typedLines = step.typed
      let status = console.run(Array(words.dropFirst()))
      replayed.steps[place] = Step(
        command: step.command, typed: step.typed, output: Self.lines(console.outputText, folder: folder.path),
        messages: Self.lines(console.errorText, folder: folder.path), status: status.rawValue)
    }
    return replayed
  }

  /// Lines that went ("- "), then those that came ("+ ").
  static func changes(from old: String, to new: String) -> [String] {
    func lines(_ text: String) -> [String] {
      text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    }
    let difference = lines(new).difference(from: lines(old))
    return (difference.removals + difference.insertions).map { change in
      switch change {
      case .remove(_, let line, _): "- " + line
      case .insert(_, let line, _): "+ " + line
      }
    }
  }

  private static func lines(_ text: String, folder: String) -> [String] {
    guard !text.isEmpty else { return [] }
    // CR LF is one Character, so lines are cut by scalar; the CR is made visible.
    let shown = text.replacing(folder, with: "{tmp}").replacing(Fixtures.folder, with: "{fixtures}").replacing("\r\n", with: "␍\n")
    let lines = shown.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
    return lines.last == "" ? lines.dropLast() : lines
  }
}

enum TranscriptError: Error {
  case notOurCommand(String)
  case unknownSetting(String)
}

extension MemoryConsole {
  fileprivate func apply(setting: String, in folder: String) throws {
    let words = setting.split(separator: " ").map(String.init)
    switch (words.first, words.dropFirst().first) {
    case ("deny", let path?): deniedPaths.insert(path)
    case ("limit", let bytes?): sizeLimit = Int(bytes) ?? 0
    case ("columns", let columns?): widthInColumns = Int(columns) ?? 0
    case ("store", let path?): try FileManager.default.copyItem(atPath: Fixtures.path(path), toPath: folder + "/data")
    case ("env", let pair?):
      let parts = pair.split(separator: "=", maxSplits: 1).map(String.init)
      environment[parts[0]] = parts.count == 2 ? parts[1] : ""
    case ("terminal", nil): isTerminal = true
    default: throw TranscriptError.unknownSetting(setting)
    }
  }
}
