import DirectiveModel
import DirectiveReader
import DirectiveReports
import DirectiveStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Brings documents into the store in groups: each is hashed, read unless its bytes are known, and made durable with its group.
struct DocumentImport {
  let store: DirectiveStore
  let agencies: AgencyNames
  let extraction: TextExtraction
  let console: Console
  let received: CivilDate
  /// Take the new reading of what is there already.
  let replaces: Bool
  let isDryRun: Bool
  /// Made when the first known bytes turn up: it looks at every file of the store.
  private var sources: SourceDirectory?

  init(
    store: DirectiveStore, agencies: AgencyNames, extraction: TextExtraction, console: Console, received: CivilDate, replaces: Bool,
    isDryRun: Bool
  ) {
    self.store = store
    self.agencies = agencies
    self.extraction = extraction
    self.console = console
    self.received = received
    self.replaces = replaces
    self.isDryRun = isDryRun
  }

  private static let groupSize = 64
  /// A group is kept in memory, and lost when the command is broken off.
  private static let groupByteCount = 16 << 20
  /// Of documents that outside programs work on for minutes, a group takes no more than are worked on at once.
  static let slowGroupSize = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))

  private typealias Input = Result<InputFile, Failure>

  /// One line for each document, in order; `report` adds them up.
  mutating func run(_ paths: [String], report: inout ImportReport) throws {
    let bar = ProgressBar(total: paths.count, pages: extraction.pages, on: console)
    defer { bar.clear() }
    defer { if !isDryRun { console.setFarewell(nil) } }
    var done = 0
    var inputs: ArraySlice<Input> = []
    while done < paths.count {
      if !isDryRun, paths.count > 1 { console.setFarewell(Messages.importCutOff(done, of: paths.count)) }
      if inputs.isEmpty { inputs = self.inputs(group(of: paths[done...]))[...] }
      let known = replaces ? [:] : try known(inputs.compactMap { try? $0.get() })
      let part = portion(of: inputs, known)
      let readings = readings(of: Array(part), known, bar, done: done)
      let incoming = readings.compactMap { if case .read(let incoming) = $0 { incoming } else { nil } }
      let outcomes = try Failure.catching { () throws(StoreError) in
        try store.importing(incoming, received: received, replace: replaces, dryRun: isDryRun)
      }
      bar.clear()
      try say(Array(paths[done..<done + part.count]), readings, outcomes, in: &report)
      done += part.count
      inputs = inputs.dropFirst(part.count)
    }
  }

  /// What is made durable before more is begun; at least one.
  private func portion(of inputs: ArraySlice<Input>, _ known: [String: DirectiveID]) -> ArraySlice<Input> {
    var slow = 0
    return inputs.prefix { input in
      if case .success(let input) = input, input.kind != .text, known[input.sha256] == nil { slow += 1 }
      return slow <= Self.slowGroupSize
    }
  }

  /// At least one.
  private func group(of paths: ArraySlice<String>) -> [String] {
    var byteCount = 0
    return Array(
      paths.prefix(Self.groupSize).enumerated().prefix { place, path in
        byteCount += console.files.size(path) ?? 0
        return place == 0 || byteCount <= Self.groupByteCount
      }.map(\.element))
  }

  /// Documents are read and understood on all cores.
  private func readings(
    of inputs: [Input], _ known: [String: DirectiveID], _ bar: ProgressBar, done: Int
  ) -> [DocumentReading] {
    let (agencies, extraction) = (agencies, extraction)
    return bar.showing(done) {
      concurrentMap(inputs) { input in
        switch input {
        case .failure(let failure): .refused(failure)
        case .success(let input) where input.isBeingWritten: .unfinished
        case .success(let input): known[input.sha256].map(DocumentReading.known) ?? DocumentReading(input, extraction, agencies)
        }
      }
    }
  }

  /// By hash; the same bytes named twice in one run are the store's to find.
  private mutating func known(_ inputs: [InputFile]) throws(Failure) -> [String: DirectiveID] {
    var known: [String: DirectiveID] = [:]
    do throws(StoreError) {
      for input in inputs where try store.hasSource(sha256: input.sha256, fileExtension: input.kind.fileExtension) {
        let directory = if let sources { sources } else { try store.sourceDirectory() }
        sources = directory
        known[input.sha256] = directory.directive(readFrom: input.sha256)
      }
    } catch {
      throw Failure(error)
    }
    return known
  }

  private func inputs(_ paths: [String]) -> [Input] {
    guard paths.contains(InputFile.standardInput) else {
      let files = console.files
      return concurrentMap(paths) { path in Result { () throws(Failure) in try InputFile(path, files: files) } }
    }
    return paths.map { path in Result { () throws(Failure) in try InputFile(path, console: console) } }
  }

  private func say(_ paths: [String], _ readings: [DocumentReading], _ outcomes: [ImportOutcome], in report: inout ImportReport) throws {
    var outcomes = outcomes[...]
    for (path, reading) in zip(paths, readings) {
      switch reading {
      case .refused(let failure): try report.refuse(failure, on: console)
      case .unfinished: try report.leave(path, on: console)
      case .known(let id): try report.add(.alreadyPresent(id), path: path, reading: nil, on: console)
      case .read(let incoming):
        guard let outcome = outcomes.popFirst() else { continue }
        try report.add(outcome, path: path, reading: openReading(incoming.reading, outcome), on: console)
      }
    }
  }

  /// The reading without the findings that people have answered for an earlier one.
  private func openReading(_ reading: Directive, _ outcome: ImportOutcome) throws(Failure) -> Directive {
    guard case .replaced(let id) = outcome, !reading.review.isEmpty,
      var stored = try Failure.catching({ () throws(StoreError) in try store.directive(id) })
    else { return reading }
    stored.directive = reading
    var open = reading
    open.review = stored.openFindings
    return open
  }
}
