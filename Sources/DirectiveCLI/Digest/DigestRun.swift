import DirectiveModel
import DirectiveReports
import DirectiveStore

/// One run of `cchc digest`: what the store says about the week, and where it goes.
struct DigestRun {
  let request: DigestRequest
  let invocation: Invocation
  let console: Console
  let store: DirectiveStore
  let tracking: Tracking
  let ledger: TaskLedger
  let labels: ShortIDs
  let items: DigestItems
  /// Of what calendars show; empty where none goes with the letters.
  let calendar: CalendarEntries

  private static let widestText = 100

  init(_ request: DigestRequest, _ invocation: Invocation) throws(Failure) {
    self.request = request
    self.invocation = invocation
    console = invocation.console
    store = try invocation.store()
    let window = request.window
    let past = window.isPast(on: invocation.today) ? window.day : nil
    ledger = try TaskLedger(invocation, invocation.office(of: store), asOf: past)
    ledger.noteIfEmpty()
    let tracking = ledger.tracking
    let told = try ledger.directives(toldIn: window)
    let shown = request.attachments.contains(.ics) ? try ledger.directivesInCalendars() : []
    items = DigestItems(
      concurrentMap(told) { DigestItems.Share(of: $0, by: tracking, in: window) }, owners: try ledger.agencies().owners)
    calendar = CalendarEntries(concurrentMap(shown) { CalendarEntry.entries(of: $0, by: tracking) }.flatMap(\.self))
    labels = ledger.labels((told + shown).map(\.id))
    self.tracking = tracking
  }

  func run() throws -> ExitStatus {
    let status: ExitStatus
    switch request.delivery {
    case .print: status = request.isForAll ? try printAll() : try printOne()
    case .files(let folder): status = try mail { letters, _ in try write(letters, to: folder) }
    case .dryRun: status = try mail { letters, _ in try tell(letters) }
    case .send: status = try mail(send)
    }
    return status == .done ? ledger.status : status
  }

  func digest(for agency: AgencyFilter?) -> Digest {
    Digest(items.concerning(agency), for: agency, in: request.window) { labels[$0] }
  }

  /// The agency of the command line; nil for the whole office.
  func askedAgency() throws(Failure) -> AgencyFilter? {
    guard let typed = invocation.arguments.text(.agency) else { return nil }
    return try AgencyFilter(addressee: typed, registry: tracking.registry, owners: items.owners)
  }
}

// MARK: - Printing

extension DigestRun {
  private func printOne() throws -> ExitStatus {
    let digest = digest(for: try askedAgency())
    guard !digest.isEmpty else {
      if let path = request.output.path { console.note(Messages.nothingWritten(path)) }
      return .done
    }
    guard request.output.format == .table else {
      try request.output.write(Report.digest(digest))
      return .done
    }
    try request.output.write(rows: digest.sections.map(\.entries.count).reduce(0, +)) { options in
      text(of: digest, width: options.widthInColumns)
    }
    return .done
  }

  private func printAll() throws -> ExitStatus {
    let settings = try MailSettings(of: store)
    let recipients = try recipients(settings)
    let digests = recipients.filter { !$0.addresses.isEmpty }.map { digest(for: $0.agency) }.filter { !$0.isEmpty }
    let rule = Array("\n\(String(repeating: "=", count: Digest.mailWidth))\n\n".utf8)
    try console.writeOutput(Array(digests.map { text(of: $0, width: console.widthInColumns) }.joined(separator: rule)))
    noteMissingAddresses(beside: recipients)
    return .done
  }

  private func text(of digest: Digest, width: Int?) -> [UInt8] {
    let lines = digest.lines(widthInColumns: min(width ?? Digest.mailWidth, Self.widestText))
    return Array(lines.map { Escaping.laidOutLine($0) + "\n" }.joined().utf8)
  }
}
