import DirectiveModel
import DirectiveReports
import DirectiveStore

/// Everything that comes from outside or goes there: commands get it as a value, so that tests can run them in memory.
struct Console {
  /// Without the program's own name.
  var arguments: [String]
  var environment: (_ name: String) -> String?
  var files: FileAccess
  /// All of standard input, at most `limit` bytes of it.
  var readInput: (_ limit: Int) throws(FileProblem) -> [UInt8]
  /// The next bytes of standard input as they come; empty at the end.
  var readSome: () throws(FileProblem) -> [UInt8]
  /// The next line that somebody types, without its end; nil when no more come.
  var readLine: () throws(FileProblem) -> [UInt8]?
  /// Throws away the lines that came with the last one, of a text pasted at a prompt; true when there were some.
  var discardTyped: () -> Bool
  var writeOutput: ([UInt8]) throws(OutputError) -> Void
  /// Messages are best effort: there is nobody to tell when standard error is gone.
  var writeErrors: ([UInt8]) -> Void
  var isInputTerminal: Bool
  var isOutputTerminal: Bool
  var isErrorTerminal: Bool
  var widthInColumns: Int
  /// Of the window where messages are read, as it is now; nil for the same as `widthInColumns`.
  var errorWidthInColumns: () -> Int? = { nil }
  var clock: () -> VietnamTime
  var userName: () -> String
  var indexPolicy = IndexPolicy()
  let remains = Remains()
  /// What standard error is told when a signal ends the process; nil for nothing any more.
  var setFarewell: (_ line: String?) -> Void = { _ in }

  init(
    arguments: [String], environment: @escaping (String) -> String?, files: FileAccess,
    readInput: @escaping (Int) throws(FileProblem) -> [UInt8], readSome: @escaping () throws(FileProblem) -> [UInt8],
    readLine: @escaping () throws(FileProblem) -> [UInt8]?,
    discardTyped: @escaping () -> Bool,
    writeOutput: @escaping ([UInt8]) throws(OutputError) -> Void, writeErrors: @escaping ([UInt8]) -> Void,
    isInputTerminal: Bool = false, isOutputTerminal: Bool = false, isErrorTerminal: Bool = false, widthInColumns: Int = 80,
    clock: @escaping () -> VietnamTime, userName: @escaping () -> String
  ) {
    self.arguments = arguments
    self.environment = environment
    self.files = files
    self.readInput = readInput
    self.readSome = readSome
    self.readLine = readLine
    self.discardTyped = discardTyped
    self.writeOutput = writeOutput
    self.writeErrors = writeErrors
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.widthInColumns = widthInColumns
    self.clock = clock
    self.userName = userName
  }
}

/// Why standard output, or a file that was asked for, took no more.
enum OutputError: Error, Hashable {
  /// The reader of our pipe went away: nobody is left to tell.
  case closed
  case failed(errno: Int32)
  /// The file is written and has its name, but the name may not outlast a power cut.
  case unsettled(errno: Int32)
}

extension Console {
  /// Lines for people; controls that came from outside are made visible.
  func printLines(_ lines: [String]) throws(OutputError) {
    guard !lines.isEmpty else { return }
    var bytes: [UInt8] = []
    for line in lines {
      bytes += Escaping.laidOutLine(line).utf8
      bytes.append(UInt8(ascii: "\n"))
    }
    try writeOutput(bytes)
  }

  /// Lines of a command whose work goes on when nobody reads them any more: a broken pipe must not cut an import short.
  func tellLines(_ lines: [String]) throws(OutputError) {
    do throws(OutputError) {
      try printLines(lines)
    } catch .closed {
      return
    } catch {
      throw error
    }
  }

  /// One JSON text, pretty, without a bare control or bidirectional character.
  func printJSON(_ value: JSONValue) throws(OutputError) {
    try writeOutput(Escaping.json(JSONWriter.bytes(of: value, layout: .pretty)))
  }

  /// Asks and waits for the answer; nil at the end of the input.
  func ask(_ question: String) throws -> String? {
    try writeOutput(Array(Escaping.laidOutLine(question).utf8) + [UInt8(ascii: " ")])
    do throws(FileProblem) {
      if let line = try readLine() { return String(decoding: line, as: UTF8.self) }
    } catch {
      throw Failure(reading: InputFile.standardInput, error)
    }
    try printLines([""])
    return nil
  }

  /// Somebody sits there who can be asked.
  var isDialog: Bool { isInputTerminal && isOutputTerminal }

  /// Colours only where somebody sees them and has not asked for none.
  var isStyled: Bool {
    isOutputTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// One line of message on standard error.
  func note(_ line: String) {
    writeErrors(Array(Escaping.laidOutLine(line).utf8) + [UInt8(ascii: "\n")])
  }

  func report(_ failure: Failure) {
    note(Messages.error(failure.message))
    failure.advice.forEach(note)
  }
}
