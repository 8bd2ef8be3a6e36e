import DirectiveModel
import DirectiveReader
import DirectiveReports
import DirectiveStore

/// Readings as lines of JSON: every input gives one line, in order; a bad one has "error" in the reading's place.
struct ReadingLines {
  private(set) var batch = Batch()
  private let console: Console
  private let agencies: AgencyNames
  private let extraction: TextExtraction

  private static let groupSize = 64
  private static let groupByteCount = 8 << 20
  /// A text of the greatest size, each byte of it escaped.
  private static let longestLine = 120_000_000
  private static let longestPath = 1 << 16

  init(_ invocation: Invocation) throws(Failure) {
    console = invocation.console
    agencies = try invocation.officeIfAny()?.agencyNames ?? .standard
    extraction = try invocation.textExtraction()
  }

  mutating func write(paths: [String]) throws {
    for start in stride(from: 0, to: paths.count, by: Self.groupSize) {
      try write(ofPaths: Array(paths[start..<min(start + Self.groupSize, paths.count)]))
    }
  }

  /// Names that end in a NUL, as `find -print0` gives them.
  mutating func writePathsOfStandardInput() throws {
    try forEachGroup(separator: 0, longest: Self.longestPath) { (lines, records) throws in
      try lines.write(ofPaths: records.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) })
    }
  }

  /// Objects with a "text"; their other members come back in "input".
  mutating func writeTextsOfStandardInput() throws {
    var number = 0
    try forEachGroup(separator: UInt8(ascii: "\n"), longest: Self.longestLine) { (lines, records) throws in
      let first = number + 1
      number += records.count
      let (agencies, limit) = (lines.agencies, lines.console.files.sizeLimit)
      let numbered = records.enumerated().map { (number: first + $0, bytes: $1) }.filter { !$0.bytes.allSatisfy { $0 <= 0x20 } }
      try lines.write(
        concurrentMap(numbered) { record in ReadingLine(record.bytes, number: record.number, limit: limit, agencies) })
    }
  }

  private mutating func forEachGroup(
    separator: UInt8, longest: Int, _ work: (inout ReadingLines, [[UInt8]]) throws -> Void
  ) throws {
    var reader = LineReader(separator: separator, longest: longest, next: console.readSome)
    while true {
      let records: [[UInt8]]?
      do throws(FileProblem) {
        records = try reader.records(most: Self.groupSize, byteCount: Self.groupByteCount)
      } catch {
        throw Failure(reading: InputFile.standardInput, error)
      }
      guard let records else { return }
      try work(&self, records)
    }
  }

  /// Files are read and understood on all cores.
  private mutating func write(ofPaths paths: [String]) throws {
    let (agencies, extraction, files) = (agencies, extraction, console.files)
    var inputs: [Result<InputFile, Failure>?] = paths.map { _ in nil }
    for (place, path) in paths.enumerated() where path == InputFile.standardInput {
      inputs[place] = Result { () throws(Failure) in try InputFile(path, console: console) }
    }
    let named = zip(paths, inputs).map { (path: $0, input: $1) }
    try write(
      concurrentMap(named) { named in
        ReadingLine(path: named.path) { () throws(Failure) in
          let input = if let input = named.input { try input.get() } else { try InputFile(named.path, files: files) }
          let text = try extraction.text(of: input)
          return text.reading(of: input, agencies).directive
        }
      })
  }

  private mutating func write(_ lines: [ReadingLine]) throws {
    for line in lines {
      try console.writeOutput(line.bytes)
      try batch.attempt(on: console) { if let failure = line.failure { throw failure } }
    }
  }
}

/// One input's line.
private struct ReadingLine: Sendable {
  let bytes: [UInt8]
  /// Why there is no reading.
  let failure: Failure?

  init(path: String, _ read: () throws(Failure) -> Directive) {
    self.init(input: ["path": .string(path)], Result(catching: read))
  }

  /// Of an object with a "text", and perhaps a "path" and others.
  init(_ record: [UInt8], number: Int, limit: Int, _ agencies: AgencyNames) {
    guard let root = try? JSONDocument(parsing: record).root, let text = root["text"]?.string, case .object(let members) = root.value else {
      self.init(
        input: ["line": .int(number)], .failure(Failure(.failed, Messages.badInputLine(number), hint: Messages.inputLineForm)))
      return
    }
    let name = root["path"]?.string ?? InputFile.standardInput
    let others = JSONValue.object(members.filter { $0.key != "text" })
    self.init(
      input: others,
      Result { () throws(Failure) in
        let bytes = Array(text.utf8)
        guard bytes.count <= limit else { throw Failure(reading: name, .tooLarge(limit: limit)) }
        if let problem = TextEncoding.problem(in: bytes) {
          throw Failure(.failed, Messages.unreadableText(name, problem), hint: Messages.whatToDo(problem))
        }
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let source = Source(name: file, sha256: SHA256.hexadecimal(of: bytes), byteCount: bytes.count)
        return DirectiveReader.read(bytes, source: source, agencies: agencies).directive
      })
  }

  private init(input: JSONValue, _ reading: Result<Directive, Failure>) {
    var members = [JSONValue.Member("input", input)]
    switch reading {
    case .success(let directive):
      if case .object(let own) = directive.json { members += own }
      failure = nil
    case .failure(let reason):
      members.append(.init("error", ["status": .int(Int(reason.status.rawValue)), "message": .string(reason.message)]))
      failure = reason
    }
    bytes = Escaping.json(JSONWriter.bytes(of: .object(members), layout: .compact)) + [UInt8(ascii: "\n")]
  }
}
