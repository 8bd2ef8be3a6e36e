import DirectiveModel
import DirectiveReader
import DirectiveReports
import DirectiveStore

extension Command {
  static var reread: Command {
    Command(
      "reread", "đọc lại các văn bản trong kho bằng quy tắc hiện nay", operands: .any("MÃ"), options: [.yes],
      examples: [
        Example("cchc reread", "xem những gì sẽ đổi, chưa ghi gì"),
        Example("cchc reread 41 52 --yes", "ghi kết quả đọc mới của hai văn bản"),
      ],
      notes: [
        "Những gì đã ghi (hoàn thành, gia hạn, sửa bằng tay …) được giữ nguyên. Văn bản mà bản đọc mới làm mất một nhiệm vụ đã có "
          + "người ghi thì được để như cũ và nêu tên."
      ]
    ) { invocation in
      let store = try invocation.store()
      let ledger = try Ledger(of: store, console: invocation.console)
      let asked = try ledger.directives(named: invocation.arguments.operands)
      invocation.noteIfEmpty(ledger)
      var run = Rereading(
        store: store, agencies: try invocation.office(of: store).agencyNames, invocation: invocation,
        labels: ShortIDs(ledger.directives.map(\.id)))
      try run.run(asked)
      return run.isComplete ? ledger.status : .partlyFailed
    }
  }
}

/// One run over the kept sources: changes are said first, and written in groups where that is asked.
private struct Rereading {
  let store: DirectiveStore
  let agencies: AgencyNames
  let invocation: Invocation
  let labels: ShortIDs
  /// False once a directive had to be left as it is.
  private(set) var isComplete = true
  private var changed = 0
  private static let groupSize = 64

  init(store: DirectiveStore, agencies: AgencyNames, invocation: Invocation, labels: ShortIDs) {
    self.store = store
    self.agencies = agencies
    self.invocation = invocation
    self.labels = labels
  }

  private var isWritten: Bool { invocation.arguments.has(.yes) }

  private enum Outcome: Sendable {
    case same
    case changed(Incoming, lines: [String])
    case failed(String, hint: String)
  }

  mutating func run(_ directives: [StoredDirective]) throws {
    let bar = ProgressBar(total: directives.count, on: invocation.console)
    defer { bar.clear() }
    defer { if isWritten { invocation.console.setFarewell(nil) } }
    for start in stride(from: 0, to: directives.count, by: Self.groupSize) {
      if isWritten { invocation.console.setFarewell(Messages.rereadCutOff(start, of: directives.count)) }
      bar.show(start)
      let group = Array(directives[start..<min(start + Self.groupSize, directives.count)])
      let (store, agencies) = (store, agencies)
      let outcomes = concurrentMap(group) { Self.outcome(of: $0, in: store, agencies) }
      bar.clear()
      try take(outcomes, of: group)
    }
    try invocation.console.printLines([Messages.reread(directives.count, changed: changed, isWritten: isWritten)])
  }

  private mutating func take(_ outcomes: [Outcome], of group: [StoredDirective]) throws {
    var incoming: [Incoming] = []
    for (stored, outcome) in zip(group, outcomes) {
      switch outcome {
      case .same: continue
      case .failed(let problem, let hint):
        isComplete = false
        invocation.console.note(Messages.warning("\(labels[stored.id]): \(problem)"))
        invocation.console.note(Messages.hint(hint))
      case .changed(let new, let lines):
        changed += 1
        incoming.append(new)
        let width = invocation.console.widthInColumns
        try invocation.console.tellLines(
          ["\(labels[stored.id]):"] + lines.flatMap { TextLayout.wrapped("- \($0)", width: width, indent: 2, hanging: 4) })
      }
    }
    guard isWritten else { return }
    let written = try Failure.catching { () throws(StoreError) in
      try store.importing(incoming, received: invocation.today, replace: true, dryRun: false)
    }
    for case .failed(let error) in written { throw Failure(error) }
  }

  private static func outcome(of stored: StoredDirective, in store: DirectiveStore, _ agencies: AgencyNames) -> Outcome {
    let source = stored.directive.source
    let fileExtension = DocumentReading.fileExtension
    guard let content = ((try? store.source(sha256: source.sha256, fileExtension: fileExtension)) ?? nil).map(HashedBytes.init),
      content.sha256 == source.sha256
    else { return .failed(Messages.sourceLost, hint: Messages.seeCheck) }
    let words = ((try? store.extraction(of: stored.id)) ?? nil)?.weakWords
    let reading = DirectiveReader.read(content.bytes, source: source, agencies: agencies, recognized: words).directive
    guard reading != stored.directive else { return .same }
    let lost = stored.tasksLost(in: reading)
    guard lost.isEmpty else {
      return .failed(Messages.tasksLost(lost), hint: Messages.compareTasks(stored.id.rawValue))
    }
    let lines = ReadingChanges.lines(from: stored.directive, to: reading)
    return .changed(
      Incoming(reading: reading, content: content, fileExtension: fileExtension), lines: lines.isEmpty ? [Messages.placesOnly] : lines)
  }
}
