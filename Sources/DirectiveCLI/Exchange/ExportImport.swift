import DirectiveModel
import DirectiveReader
import DirectiveStore

/// Brings the lines of an export into the store in groups, with bounded memory; a bad line is named by its number and the rest is taken.
struct ExportImport {
  let store: DirectiveStore
  let console: Console
  let isDryRun: Bool

  private static let groupSize = 64
  private static let groupByteCount = 16 << 20
  /// A directive of the greatest size with a scan of the greatest size in base 64.
  private static let longestLine = 200 << 20

  /// Lines of exports are told by the ending.
  static func isExport(_ path: String) -> Bool { DocumentKind.ending(of: path).map { ["ndjson", "jsonl"].contains($0) } == true }

  func run(_ path: String, report: inout TransferReport) throws {
    do {
      if path == InputFile.standardInput { return try run(path, next: console.readSome, report: &report) }
      try console.files.reading(path) { next in try run(path, next: next, report: &report) }
    } catch let problem as FileProblem {
      try report.refuse(Failure(reading: path, problem), on: console)
    }
  }

  private func run(_ path: String, next: @escaping () throws(FileProblem) -> [UInt8], report: inout TransferReport) throws {
    var reader = LineReader(longest: Self.longestLine, next: next)
    defer { if !isDryRun { console.setFarewell(nil) } }
    var number = 0
    if !isDryRun { console.setFarewell(Messages.transferCutOff(0)) }
    while let records = try reader.records(most: Self.groupSize, byteCount: Self.groupByteCount) {
      let names = records.indices.map { Messages.lineName(path, number + $0 + 1) }
      number += records.count
      try take(Array(zip(names, records)), report: &report)
      if !isDryRun { console.setFarewell(Messages.transferCutOff(number)) }
    }
  }

  private func take(_ records: [(name: String, bytes: [UInt8])], report: inout TransferReport) throws {
    let lines = concurrentMap(records.filter { !Self.isBlank($0.bytes) }) { record in
      (name: record.name, line: Self.line(record))
    }
    let good = lines.compactMap { try? $0.line.get() }
    var outcomes = try Failure.catching { () throws(StoreError) in try store.taking(good, dryRun: isDryRun) }[...]
    for (name, line) in lines {
      switch line {
      case .failure(let failure): try report.refuse(failure, on: console)
      case .success: if let outcome = outcomes.popFirst() { try report.add(outcome, name: name, on: console) }
      }
    }
  }

  private static func line(_ record: (name: String, bytes: [UInt8])) -> Result<ExportLine, Failure> {
    Result { () throws(Failure) in
      do throws(ExportProblem) {
        let line = try ExportLine(parsing: record.bytes)
        // The other store may have been filled by hand: what is secret is kept out here too.
        guard case .directive(let directive) = line, let mark = DirectiveReader.secrecy(of: directive.text) else { return line }
        throw .secret(mark)
      } catch {
        throw Failure(error, name: record.name)
      }
    }
  }

  private static func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 } }
}

/// What a transfer did, line by line and in sum.
struct TransferReport {
  private let isDryRun: Bool
  private(set) var batch = Batch()
  private var counts: [TransferWord: Int] = [:]

  init(isDryRun: Bool) { self.isDryRun = isDryRun }

  mutating func refuse(_ failure: Failure, on console: Console) throws {
    counts[.refused, default: 0] += 1
    try batch.attempt(on: console) { throw failure }
  }

  mutating func add(_ outcome: TransferOutcome, name: String, on console: Console) throws {
    switch outcome {
    case .added(let id): try say(.added, id.rawValue, name, on: console)
    case .alreadyPresent(let id): try say(.present, id.rawValue, name, on: console)
    case .merged(let id, let events): try say(.merged, Messages.mergedEvents(id.rawValue, events), name, on: console)
    case .officeAdded(let file): try say(.added, file.rawValue, name, on: console)
    case .officePresent(let file): try say(.present, file.rawValue, name, on: console)
    case .different(let id, let members):
      try refuse(Failure(.failed, Messages.differentDirective(name, id, members), hint: Messages.compareStores(id)), on: console)
    case .underAnotherName(let id, let known):
      try refuse(Failure(.failed, Messages.underAnotherName(name, id, known), hint: Messages.compareStores(known)), on: console)
    case .officeDifferent(let file):
      try refuse(Failure(.failed, Messages.differentOfficeFile(name, file.rawValue), hint: Messages.mergeByHand), on: console)
    case .failed(let error): try refuse(Failure(.failed, "\(name): \(error.message)", hint: error.advice), on: console)
    }
  }

  private mutating func say(_ word: TransferWord, _ what: String, _ name: String, on console: Console) throws {
    counts[word, default: 0] += 1
    try batch.attempt(on: console) { try console.tellLines([Messages.transferred(word, what, name, isDryRun: isDryRun)]) }
  }

  /// A single line has no sum.
  func summary(width: Int) -> [String] {
    guard counts.values.reduce(0, +) > 1 else { return [] }
    return [""] + TextLayout.wrapped(Messages.transferSummary(counts, isDryRun: isDryRun), width: width)
  }
}

/// What was done with a line, for its sentence and the sum.
enum TransferWord: CaseIterable { case added, merged, present, refused }

extension Failure {
  fileprivate init(_ problem: ExportProblem, name: String) {
    if case .secret(let mark) = problem {
      self.init(.secret, Messages.secret(name, mark), hint: Messages.secretHint)
    } else {
      self.init(.failed, "\(name): \(problem.message)", hint: Messages.exportLineHint)
    }
  }
}
