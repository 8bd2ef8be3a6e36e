import DirectiveModel
import DirectiveStore

/// Brings documents into the store in groups: while one is made durable, the next is read.
struct DocumentImport {
  let store: DirectiveStore
  let extraction: TextExtraction
  let console: Console
  /// Take the new reading of what is there already.
  let replaces: Bool
  let isDryRun: Bool

  private typealias Step = (group: Result<DocumentGroups.Group, Failure>, rest: DocumentGroups)

  /// One line for each document, in order; `report` adds them up.
  func run(_ documents: DocumentGroups, count: Int, report: inout ImportReport) throws {
    let bar = ProgressBar(total: count, pages: extraction.pages, on: console)
    defer { bar.clear() }
    defer { if !isDryRun { console.setFarewell(nil) } }
    var done = 0
    tellFarewell(done, of: count)
    var step = bar.showing(done) { Self.step(in: documents) }
    while true {
      let (group, rest) = (try step.group.get(), step.rest)
      guard !group.paths.isEmpty else { return }
      // What outside programs worked on for minutes is in the store before they begin with more.
      let reading = group.isSlow || rest.isAtEnd ? nil : Background { Self.step(in: rest) }
      defer { _ = reading?.wait() }
      try take(group, bar, &report)
      done += group.paths.count
      tellFarewell(done, of: count)
      bar.show(done)
      step = reading?.wait { bar.show(done) } ?? bar.showing(done) { Self.step(in: rest) }
    }
  }

  private static func step(in documents: DocumentGroups) -> Step {
    var rest = documents
    let group = Result { () throws(Failure) in try rest.next() }
    return (group, rest)
  }

  private func tellFarewell(_ done: Int, of count: Int) {
    if !isDryRun, count > 1 { console.setFarewell(Messages.importCutOff(done, of: count)) }
  }

  private func take(_ group: DocumentGroups.Group, _ bar: ProgressBar, _ report: inout ImportReport) throws {
    let drafts = group.readings.compactMap { if case .read(let draft) = $0 { draft } else { nil } }
    let outcomes = try Failure.catching { () throws(StoreError) in
      try store.importing(drafts, replace: replaces, dryRun: isDryRun)
    }
    bar.clear()
    try say(group.paths, group.readings, outcomes, in: &report)
  }

  private func say(_ paths: [String], _ readings: [DocumentReading], _ outcomes: [ImportOutcome], in report: inout ImportReport) throws {
    var outcomes = outcomes[...]
    for (path, reading) in zip(paths, readings) {
      switch reading {
      case .refused(let failure): try report.refuse(failure, on: console)
      case .unfinished: try report.leave(path, on: console)
      case .known(let id): try report.add(.alreadyPresent(id), path: path, reading: nil, on: console)
      case .read(let draft):
        guard let outcome = outcomes.popFirst() else { continue }
        try report.add(outcome, path: path, reading: openReading(draft.incoming.reading, outcome), on: console)
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
