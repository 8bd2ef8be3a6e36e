/// Which outside programs this machine has, and which languages tesseract knows.
struct ProgramsCheck {
  private let console: Console
  private let tools: Toolbox

  /// A version is told at once, or something is wrong.
  private static let secondsPerProgram = 10

  init(_ console: Console) {
    self.console = console
    tools = Toolbox(console, secondsPerRun: Self.secondsPerProgram)
  }

  func section() -> EnvironmentSection { EnvironmentSection(title: Messages.programsTitle, facts: facts + [mail]) }

  private var facts: [EnvironmentFact] {
    do throws(Failure) {
      return try WorkFolder.with(below: tools.temporaryBase) { (folder) throws(Failure) in
        OutsideProgram.allCases.map { program($0, in: folder) } + languages(in: folder)
      }
    } catch {
      return [EnvironmentFact(error)]
    }
  }

  private func program(_ program: OutsideProgram, in folder: String) -> EnvironmentFact {
    guard let path = tools.path(of: program) else {
      return EnvironmentFact(.missing, Messages.programMissing(program.rawValue), advice: Messages.whatToDo(program, .missing))
    }
    do throws(ChildFailure) {
      let output = try tools.run(program, ["-v"], in: folder)
      return EnvironmentFact(.fine, Messages.programFound(program.rawValue, Self.version(in: output), path))
    } catch .exited(_, let words) where Self.version(in: words) != nil {
      // Some versions of poppler end so after telling theirs.
      return EnvironmentFact(.fine, Messages.programFound(program.rawValue, Self.version(in: words), path))
    } catch {
      return EnvironmentFact(
        .wrong(.outsideProgram), Messages.programBroken(program, path, error), advice: Messages.reinstall(program.package))
    }
  }

  private func languages(in folder: String) -> [EnvironmentFact] {
    guard tools.path(of: .tesseract) != nil, let output = try? tools.run(.tesseract, ["--list-langs"], in: folder) else { return [] }
    // The first line names the folder; "osd" tells how a page lies and reads no letters.
    let names = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map(String.init).filter { $0 != "osd" }
    guard names.contains(TextExtraction.usualLanguages) else {
      return [EnvironmentFact(.missing, Messages.languageMissing(names), advice: Messages.installLanguage)]
    }
    return [EnvironmentFact(.fine, Messages.languages(names))]
  }

  /// Nothing but sending mail needs it, so that it is never missed.
  private var mail: EnvironmentFact {
    guard let path = Sendmail.path(in: tools.folders) else {
      return EnvironmentFact(.notice, Messages.noSendmail, advice: Messages.installSendmail)
    }
    return EnvironmentFact(.fine, Messages.programFound("sendmail", nil, path))
  }

  private static func version(in output: ChildProcess.Output) -> String? {
    version(in: String(decoding: output.bytes.prefix(1000), as: UTF8.self) + " " + output.errors)
  }

  /// The first word that begins with a digit and holds a point: "22.12.0".
  private static func version(in words: String) -> String? {
    words.split { $0.isWhitespace || $0 == "," || $0 == ";" }.first { word in
      word.utf8.first.map { (0x30...0x39).contains($0) } == true && word.utf8.contains(UInt8(ascii: "."))
    }.map(String.init)
  }
}
