import Foundation
import Testing

@testable import DirectiveCLI

/// Completions and manual page say what the command table says: each command's options, no more and no fewer.
@Suite struct ManualTests {
  /// Every spelling of an option in a text: "--ocr", "-o".
  private static func options(in text: String) -> Set<String> {
    let words = text.split { " ,(){}'=+[".contains($0) }
    return Set(words.map(String.init).filter { $0.hasPrefix("-") })
  }

  private static func spellings(_ options: [CommandOption]) -> Set<String> { Set(options.flatMap(\.spellings)) }

  /// The lines from the one that begins with `start` up to the next that begins with `end`.
  private static func section(_ lines: [String], from start: String, to end: String) -> [String] {
    guard let first = lines.firstIndex(where: { $0.hasPrefix(start) }) else { return [] }
    return Array(lines[first...first]) + lines[(first + 1)...].prefix { !$0.hasPrefix(end) }
  }

  @Test(arguments: Command.all.map(\.name)) func bashKnowsEveryOption(name: String) throws {
    let command = try Command.named(name)
    let lines = BashCompletion.lines()
    let row = try #require(lines.first { $0.hasPrefix("    \(name)) options=") })
    #expect(Self.options(in: row) == Self.spellings(command.allOptions))
    #expect(lines.contains { $0.hasPrefix("_cchc_commands=") && $0.split { " '".contains($0) }.contains(Substring(name)) })
  }

  @Test(arguments: Command.all.map(\.name)) func zshKnowsEveryOption(name: String) throws {
    let command = try Command.named(name)
    let lines = ZshCompletion.lines()
    let own = Self.section(lines, from: "_cchc_\(name)() {", to: "}")
    // A specification begins its line; what follows it is prose that may name other options.
    let heads = own.dropFirst().map { String($0.prefix { $0 != "[" }) }.filter { $0.contains("--") }
    #expect(Self.options(in: heads.joined(separator: " ")) == Self.spellings(command.allOptions))
    #expect(lines.contains { $0.hasPrefix("    '\(name):") })
  }

  @Test(arguments: Command.all.map(\.name)) func fishKnowsEveryOption(name: String) throws {
    let command = try Command.named(name)
    let lines = FishCompletion.lines()
    var found: Set<String> = []
    for line in lines where line.hasPrefix("complete -c cchc -n '__cchc_at \(name)' ") {
      let words = line.split(separator: " ").map(String.init).prefix { $0 != "-d" }
      for (word, next) in zip(words, words.dropFirst()) {
        if word == "-l" { found.insert("--\(next)") }
        if word == "-s" { found.insert("-\(next)") }
      }
    }
    #expect(found == Self.spellings(command.allOptions))
    #expect(lines.contains { $0.contains(" -a \(name) -d ") })
  }

  @Test(arguments: Command.all.map(\.name)) func manualKnowsEveryOption(name: String) throws {
    let command = try Command.named(name)
    let lines = ManualPage.lines().map { $0.replacing("\\-", with: "-") }
    func tags(_ lines: [String]) -> Set<String> {
      Self.options(in: lines.filter { $0.hasPrefix(".B -") }.map { $0.dropFirst(3) }.joined(separator: " "))
    }
    let own = lines.first { $0 == ".SS \"cchc \(name)\"" || $0.hasPrefix(".SS \"cchc \(name) ") }
    #expect(tags(Self.section(lines, from: try #require(own), to: ".S")) == Self.spellings(command.options))
    let everywhere = Self.section(lines, from: ".SH \"TÙY CHỌN CỦA MỌI LỆNH\"", to: ".SH")
    #expect(tags(everywhere) == Self.spellings(CommandOption.beforeCommand))
  }

  /// The shells tell operands from values by the option's name alone.
  @Test func anOptionTakesAValueInEveryCommandOrInNone() {
    let flags = Set(Command.all.flatMap(\.allOptions).filter { !$0.takesValue }.flatMap(\.spellings))
    #expect(flags.isDisjoint(with: CommandOption.allWithValue))
    #expect(CommandOption.allWithValue.contains("--data"))
  }

  /// What shells offer without marks must be accepted.
  @Test func offeredWordsAreTaken() throws {
    for command in Command.all {
      for option in command.options {
        guard case .words(let words) = option.completion else { continue }
        for word in words {
          #expect(word.typed.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
          let operands = command.operands.required.map { _ in "x" }
          #expect(throws: Never.self) {
            try ArgumentParser.request(from: [command.name, "--\(option.name)", word.typed] + operands)
          }
        }
      }
    }
  }

  @Test func shellsAreChosenByName() {
    let console = MemoryConsole()
    for shell in ["bash", "zsh", "fish"] {
      #expect(console.run(["completions", shell]) == .done)
      #expect(console.outputText.contains("cchc"))
    }
    #expect(console.run(["completions", "tcsh"]) == .usage)
    #expect(console.run(["man"]) == .done)
    #expect(console.outputText.contains("Sổ tay cchc"))
  }

  /// Each line that begins with "." is a macro that we wrote; a text that begins so would vanish.
  @Test func manualHasNoStrayMacro() {
    let macros = [".TH", ".SH", ".SS", ".PP", ".TP", ".B", ".nh", ".ad", ".\\\""]
    for line in ManualPage.lines() where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(macros.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
  }
}

/// The scripts at work in the shells that this machine has; bash is on every one.
@Suite struct ShellCompletionTests {
  private static func path(of program: String) -> String? {
    ["/bin", "/usr/bin", "/usr/local/bin"].map { "\($0)/\(program)" }.first(where: FileManager.default.isExecutableFile)
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path(of: program)))
    process.arguments = arguments
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": "/nonexistent"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (String(decoding: bytes, as: UTF8.self), process.terminationStatus)
  }

  private static func script(_ lines: [String], in folder: borrowing TemporaryFolder) throws -> String {
    let path = folder.path + "/script"
    try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: path))
    return path
  }

  /// Words of a command line, the last one under the cursor, and what bash offers.
  private static let offers = """
    cchc im | import
    cchc --data kho im | import
    cchc help t | tasks
    cchc tasks --st | --state
    cchc tasks --state q | qua-han
    cchc tasks --format = c | csv
    cchc tasks --agency report --format | --format
    cchc report o | overdue
    cchc report overdue o |
    cchc set 41 d | deadline
    cchc set 41 deadline d |
    cchc tasks -o x |
    cchc completions z | zsh
    cchc nothing --d | --data
    """

  @Test func bashOffersWhatFits() throws {
    let folder = try TemporaryFolder()
    let script = try Self.script(BashCompletion.lines(), in: folder)
    let rows = Self.offers.split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    try #require(rows.count > 10)
    for row in rows {
      let line = row[0].trimmingCharacters(in: .whitespaces)
      let work = "source '\(script)'; COMP_WORDS=(\(line)); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _cchc; echo \"${COMPREPLY[*]}\""
      let (output, status) = try Self.run("bash", ["--norc", "-c", work])
      #expect(output.trimmingCharacters(in: .newlines) == row[1].trimmingCharacters(in: .whitespaces), "\(line)")
      #expect(status == 0)
    }
  }

  @Test(.enabled(if: path(of: "fish") != nil)) func fishOffersWhatFits() throws {
    let folder = try TemporaryFolder()
    let script = try Self.script(FishCompletion.lines(), in: folder)
    let rows = Self.offers.split(separator: "\n").map { $0.split(separator: "|", omittingEmptySubsequences: false) }
    for row in rows where !row[0].contains(" = ") && !row[0].contains("-o x") && !row[0].contains("nothing") {
      let line = row[0].trimmingCharacters(in: .whitespaces)
      let (output, _) = try Self.run("fish", ["--no-config", "-c", "source '\(script)'; complete -C '\(line)'"])
      let offered = output.split(separator: "\n").map { $0.prefix { $0 != "\t" } }
      #expect(offered.joined(separator: " ") == row[1].trimmingCharacters(in: .whitespaces), "\(line)")
    }
  }

  @Test(.enabled(if: path(of: "zsh") != nil)) func zshTakesTheScript() throws {
    let folder = try TemporaryFolder()
    let script = try Self.script(ZshCompletion.lines(), in: folder)
    let work = "compdef() { :; }; source '\(script)' && functions _cchc_import > /dev/null && echo ok"
    let (output, status) = try Self.run("zsh", ["-f", "-c", work])
    #expect(output == "ok\n" && status == 0)
  }

  @Test(.enabled(if: path(of: "groff") != nil)) func groffFindsNothingWrong() throws {
    let folder = try TemporaryFolder()
    let script = try Self.script(ManualPage.lines(), in: folder)
    let (output, status) = try Self.run("groff", ["-man", "-Tutf8", "-Kutf8", "-ww", "-rLL=80n", script])
    #expect(status == 0)
    #expect(!output.contains("warning"))
    #expect(output.contains("Nhập văn bản vào kho."))
  }
}
