import DirectiveStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The program: one command line in, one exit status out.
package enum Program {
  static let version = "0.1.0"
  /// The day of that version, on the manual page.
  static let versionDate = "2026-11-21"

  /// Runs the process's own command line and ends the process.
  package static func main() -> Never {
    Console.secureDescriptors()
    let console = Console.system()
    let status = run(console)
    // A network disk may say only now that it did not take what was written.
    guard close(STDOUT_FILENO) != 0, status == .done else { withExtendedLifetime(console) { exit(status.rawValue) } }
    console.report(Failure(outputFailed: errno))
    exit(ExitStatus.readWriteError.rawValue)
  }

  static func run(_ console: Console) -> ExitStatus {
    do {
      switch try ArgumentParser.request(from: console.arguments) {
      case .version: try console.printLines(Messages.version(version, storeFormat: DirectiveStore.formatVersion))
      case .help(let command): try console.printLines(HelpText.lines(for: command, width: console.widthInColumns))
      case .run(let command, let arguments):
        return try command.run(Invocation(arguments: arguments, console: console))
      }
      return .done
    } catch let failure as Failure {
      console.report(failure)
      return failure.status
    } catch OutputError.failed(let code) {
      console.report(Failure(outputFailed: code))
      return .readWriteError
    } catch OutputError.closed {
      return .done
    } catch {
      console.report(Failure(.failed, Messages.unexpected(error)))
      return .failed
    }
  }
}

extension Failure {
  fileprivate init(outputFailed code: Int32) {
    self.init(.readWriteError, Messages.outputFailed(code), hint: Messages.outputFailedHint)
  }
}
