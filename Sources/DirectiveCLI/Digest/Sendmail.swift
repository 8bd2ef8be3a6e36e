import DirectiveReports

/// The machine's mail program, by the interface that all of them share: `sendmail -t -oi`, the message on standard input.
struct Sendmail {
  let path: String
  private let tools: Toolbox
  private let environment: [String: String]

  private static let name = "sendmail"
  /// Where it stands for most, which is in no user's PATH.
  private static let usualFolders = ["/usr/sbin", "/usr/lib", "/usr/local/sbin"]

  /// The one that the settings name, else the first that is found.
  init(_ settings: MailSettings, _ invocation: Invocation) throws(Failure) {
    tools = Toolbox(invocation.console, secondsPerRun: invocation.arguments.number(.timeout))
    let found = if let named = settings.sendmail { FileAccess.isExecutable(named) ? named : nil } else { Self.path(in: tools.folders) }
    guard let found else {
      throw Failure(.outsideProgram, Messages.noSendmail(settings.sendmail), hint: Messages.installSendmail)
    }
    path = found
    // The user's own home: mail programs keep their settings there.
    let home = invocation.console.environment("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/"
    environment = [
      "PATH": (tools.folders + ["/usr/sbin"]).joined(separator: ":"), "HOME": home, "TMPDIR": tools.temporaryBase, "LANG": "C.UTF-8",
      "LC_ALL": "C.UTF-8",
    ]
  }

  /// The first in these folders or in those for system programs; nil where there is none.
  static func path(in folders: [String]) -> String? {
    (folders + usualFolders).map { "\($0)/\(name)" }.first(where: FileAccess.isExecutable)
  }

  /// Returns when the program has taken the message. It gets the whole of it as a file: if we die, it never sends half a letter.
  func send(_ message: MailMessage) throws(SendingProblem) {
    let problem: ChildFailure?
    do throws(Failure) {
      problem = try WorkFolder.with(below: tools.temporaryBase) { (folder) throws(Failure) -> ChildFailure? in
        let file = "\(folder)/message.eml"
        try WorkFolder.write(message.bytes(lineEnd: .unix), to: file)
        return run(reading: file)
      }
    } catch {
      throw .file(error)
    }
    if let problem { throw .program(problem) }
  }

  /// Nil when all went well.
  private func run(reading file: String) -> ChildFailure? {
    let child = ChildProcess(
      program: path, arguments: ["-t", "-oi"], environment: environment, limits: ChildProcess.Limits(time: tools.timeLimit), input: file,
      mayLeaveChildren: true)
    do throws(ChildFailure) {
      _ = try child.run()
      return nil
    } catch {
      return error
    }
  }
}

/// Why a message was not sent.
enum SendingProblem: Error {
  /// It could not be written down for the mail program.
  case file(Failure)
  case program(ChildFailure)

  var message: String {
    switch self {
    case .file(let failure): failure.message
    case .program(let failure): Messages.sendmailFailed(failure)
    }
  }

  var isTimeout: Bool { if case .program(.timedOut) = self { true } else { false } }
}
