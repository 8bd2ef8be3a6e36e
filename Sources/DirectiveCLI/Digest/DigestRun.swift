import DirectiveModel
import DirectiveReports
import DirectiveStore

/// One run of `cchc digest`: what the store says about the week, and where it goes.
struct DigestRun {
  private let request: DigestRequest
  private let invocation: Invocation
  private let console: Console
  private let store: DirectiveStore
  private let tracking: Tracking
  private let ledger: Ledger
  private let labels: ShortIDs
  private let items: DigestItems

  private static let widestText = 100

  init(_ request: DigestRequest, _ invocation: Invocation) throws(Failure) {
    self.request = request
    self.invocation = invocation
    console = invocation.console
    store = try invocation.store()
    let window = request.window
    let tracking = try invocation.office(of: store).tracking(on: window.day, isHistorical: window.isPast(on: invocation.today))
    ledger = try Ledger(of: store, .tasks, console: invocation.console)
    invocation.noteIfEmpty(ledger)
    labels = ShortIDs(ledger.directives.map(\.id))
    items = DigestItems(concurrentMap(ledger.directives) { DigestItems.Share(of: $0, by: tracking, in: window) })
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

  private func digest(for agency: AgencyFilter?) -> Digest {
    Digest(items.concerning(agency), for: agency, in: request.window) { labels[$0] }
  }

  /// The agency of the command line; nil for the whole office.
  private func askedAgency() throws(Failure) -> AgencyFilter? {
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

// MARK: - Letters

extension DigestRun {
  private struct Delivered {
    var status = ExitStatus.done
    /// False for a run that found everything sent already: what was said then need not be said every day.
    var isNews = true
  }

  /// Makes the letters that are asked for, has them delivered, and says whom no letter can reach.
  private func mail(_ deliver: ([DigestLetter], MailSettings) throws -> Delivered) throws -> ExitStatus {
    let settings = try MailSettings(of: store)
    let recipients = try recipients(settings)
    let entries = request.attachments.contains(.ics) ? calendarEntries() : []
    let told = recipients.map { (recipient: $0, digest: digest(for: $0.agency)) }.filter { !$0.digest.isEmpty }
    for (recipient, _) in told { for problem in recipient.problems { console.note(Messages.warning(problem)) } }
    let hasProblems = told.contains { !$0.recipient.problems.isEmpty }
    if hasProblems { console.note(Messages.hint(Messages.addressForm)) }
    let letters = told.filter { !$0.recipient.addresses.isEmpty }.map { letter($0.digest, to: $0.recipient, settings, entries) }
    let delivered = letters.isEmpty ? Delivered() : try deliver(letters, settings)
    if request.isForAll, delivered.isNews { noteMissingAddresses(beside: recipients) }
    return hasProblems ? .failed : delivered.status
  }

  /// Of the settings those that the command line asks for.
  private func recipients(_ settings: MailSettings) throws(Failure) -> [DigestRecipient] {
    let found = DigestRecipients(settings, registry: tracking.registry, owners: items.owners)
    if request.isForAll {
      if settings.entries.isEmpty { throw Failure(.failed, Messages.noAddresses, hint: Messages.mailSettingsForm) }
      for unknown in found.unknown {
        console.note(Messages.warning(Messages.unknownAddressee(unknown.name)))
        unknown.failure.advice.forEach(console.note)
      }
      return found.all
    }
    let asked = try askedAgency()
    let key = asked.map { DigestRecipient($0, [], problems: []).key } ?? DigestRecipient(wholeOffice: [], problems: []).key
    let named = found.all.filter { $0.key == key }
    guard let only = named.first, !only.addresses.isEmpty || !only.problems.isEmpty else {
      let name = asked?.ids.first?.rawValue ?? asked?.title ?? MailSettings.wholeOffice
      throw Failure(.failed, Messages.noAddress(of: asked?.title ?? Messages.wholeOffice), hint: Messages.addAddress(name))
    }
    return named
  }

  private func letter(
    _ digest: Digest, to recipient: DigestRecipient, _ settings: MailSettings, _ entries: [CalendarEntry]
  ) -> DigestLetter {
    let week = request.window.week
    let attachments = request.attachments.map { attachment($0, digest, recipient, entries) }
    return DigestLetter(recipient: recipient, digest: digest) { copy in
      MailMessage(
        from: settings.from, replyTo: settings.replyTo, to: recipient.namedAddresses, subject: digest.subject,
        id: recipient.messageID(week, from: settings.from, copy: copy), date: console.clock().mailDate,
        listID: "ban-tin-tuan.cchc.\(settings.from.domain)", text: digest.mailText, html: digest.mailHTML, attachments: attachments)
    }
  }

  private func attachment(
    _ kind: DigestAttachment, _ digest: Digest, _ recipient: DigestRecipient, _ entries: [CalendarEntry]
  ) -> MailMessage.Attachment {
    let name = "\(recipient.fileName(request.window.week)).\(kind.rawValue)"
    switch kind {
    case .csv:
      let bytes = ReportFormat.csv.bytes(of: Report.digest(digest), options: RenderOptions(hasByteOrderMark: true))
      return MailMessage.Attachment(fileName: name, type: "text/csv", parameters: ["charset=UTF-8"], bytes: bytes)
    case .xlsx:
      let type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      return MailMessage.Attachment(fileName: name, type: type, bytes: ReportFormat.xlsx.bytes(of: Report.digest(digest)))
    case .ics:
      let own = entries.compactMap { $0.seen(by: recipient.agency) }
      let bytes = TaskCalendar.bytes(of: own, name: Messages.calendarName(recipient.agency?.title), today: tracking.day) { labels[$0] }
      return MailMessage.Attachment(
        fileName: name, type: "text/calendar", parameters: ["charset=UTF-8", "method=PUBLISH"], bytes: bytes)
    }
  }

  private func calendarEntries() -> [CalendarEntry] {
    concurrentMap(ledger.directives) { [tracking] in CalendarEntry.entries(of: $0, by: tracking) }.flatMap(\.self)
  }

  /// Agencies of which there is something to tell and nobody to tell it to.
  private func noteMissingAddresses(beside recipients: [DigestRecipient]) {
    let covered = recipients.compactMap(\.agency)
    let missing = items.agenciesToldOf.compactMap { name -> (name: String, count: Int)? in
      // A group has no mailbox; its members have.
      let isGroup = name.id.map(AgencyGroups.isGroup) ?? false
      guard !isGroup, !covered.contains(where: { $0.matchesSupporter(name) }) else { return nil }
      var filter = AgencyFilter(ids: Set([name.id].compactMap(\.self)), name: name.name)
      filter.exactName = name
      let count = digest(for: filter).sections.map(\.entries.count).reduce(0, +)
      return count == 0 ? nil : (name.name, count)
    }
    guard !missing.isEmpty else { return }
    console.note(Messages.warning(Messages.withoutAddress(missing)))
    console.note(Messages.hint(Messages.silenceAgencies))
  }
}

// MARK: - Delivering

extension DigestRun {
  private func write(_ letters: [DigestLetter], to folder: String) throws -> Delivered {
    let resolved = console.files.resolved(folder)
    try OutputFile.makeFolder(resolved, named: folder)
    for letter in letters {
      let name = "\(letter.recipient.fileName(request.window.week)).eml"
      do throws(OutputError) {
        try OutputFile.write(letter.message(0).bytes(lineEnd: .network), to: "\(resolved)/\(name)")
      } catch {
        throw Failure(writing: "\(folder)/\(name)", error)
      }
    }
    console.note(Messages.lettersWritten(letters.count, folder))
    return Delivered()
  }

  private func tell(_ letters: [DigestLetter]) throws -> Delivered {
    let sent = try Failure.catching { () throws(StoreError) in try store.digestLedger(of: request.window.week) }
    for letter in letters {
      let isSent = sent[letter.recipient.key]?.state == .sent && !request.isAgain
      try console.printLines([
        isSent ? Messages.wouldSkip(letter.recipient) : Messages.wouldSend(letter.recipient, letter.digest.subject)
      ])
    }
    return Delivered()
  }

  private func send(_ letters: [DigestLetter], _ settings: MailSettings) throws -> Delivered {
    let week = request.window.week
    let delivery = DigestDelivery(
      store: store, week: week, sendmail: try Sendmail(settings, invocation), clock: console.clock, isAgain: request.isAgain)
    let outcome = try Failure.catching { () throws(StoreError) in try delivery.send(letters) }
    if !outcome.resumed.isEmpty { console.note(Messages.warning(Messages.resumed(outcome.resumed))) }
    for (name, problem) in outcome.failures { console.note(Messages.error(Messages.notSent(to: name, problem.message))) }
    if !outcome.postponed.isEmpty { console.note(Messages.error(Messages.postponed(outcome.postponed))) }
    let isWhole = outcome.failures.isEmpty && outcome.postponed.isEmpty
    if !isWhole { console.note(Messages.hint(Messages.sentNextTime)) }
    // cron mails whatever is printed: what went well is only said to somebody who sits there, or beside what did not.
    if console.isErrorTerminal || !isWhole { console.note(Messages.sent(outcome.sent.count, known: outcome.known.count, week)) }
    return Delivered(status: isWhole ? .done : .failed, isNews: !isWhole || !outcome.sent.isEmpty)
  }
}
