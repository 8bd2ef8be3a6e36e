import DirectiveModel
import DirectiveReports
import DirectiveStore

extension DigestRun {
  /// Makes the letters that are asked for, has them delivered, and says whom no letter can reach.
  func mail(_ deliver: ([DigestLetter], MailSettings) throws -> Delivered) throws -> ExitStatus {
    let settings = try MailSettings(of: store)
    let recipients = try recipients(settings)
    let told = recipients.map { (recipient: $0, digest: digest(for: $0.agency)) }.filter { !$0.digest.isEmpty }
    for (recipient, _) in told { for problem in recipient.problems { console.note(Messages.warning(problem)) } }
    let hasProblems = told.contains { !$0.recipient.problems.isEmpty }
    if hasProblems { console.note(Messages.hint(Messages.addressForm)) }
    let letters = told.filter { !$0.recipient.addresses.isEmpty }.map { letter($0.digest, to: $0.recipient, settings) }
    let delivered = letters.isEmpty ? Delivered() : try deliver(letters, settings)
    if request.isForAll, delivered.isNews { noteMissingAddresses(beside: recipients) }
    return hasProblems ? .failed : delivered.status
  }

  /// Of the settings those that the command line asks for.
  func recipients(_ settings: MailSettings) throws(Failure) -> [DigestRecipient] {
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
    _ digest: Digest, to recipient: DigestRecipient, _ settings: MailSettings
  ) -> DigestLetter {
    let week = request.window.week
    return DigestLetter(recipient: recipient, digest: digest) { copy in
      MailMessage(
        from: settings.from, replyTo: settings.replyTo, to: recipient.namedAddresses, subject: digest.subject,
        id: recipient.messageID(week, from: settings.from, copy: copy), date: console.clock().mailDate,
        listID: "ban-tin-tuan.cchc.\(settings.from.domain)", text: digest.mailText, html: digest.mailHTML,
        attachments: request.attachments.map { attachment($0, digest, recipient) })
    }
  }

  private func attachment(
    _ kind: DigestAttachment, _ digest: Digest, _ recipient: DigestRecipient
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
      let own = calendar.seen(by: recipient.agency)
      let bytes = TaskCalendar.bytes(of: own, name: Messages.calendarName(recipient.agency?.title), today: tracking.day) { labels[$0] }
      return MailMessage.Attachment(
        fileName: name, type: "text/calendar", parameters: ["charset=UTF-8", "method=PUBLISH"], bytes: bytes)
    }
  }

  /// Agencies of which there is something to tell and nobody to tell it to.
  func noteMissingAddresses(beside recipients: [DigestRecipient]) {
    let told = items.agenciesToldOf
    let places = AgencyPlaces(told.lazy.map { [$0] })
    let covered = Set(recipients.compactMap(\.agency).flatMap(places.concerning))
    let missing = told.enumerated().compactMap { place, name -> (name: String, count: Int)? in
      // A group has no mailbox; its members have.
      let isGroup = name.id.map(AgencyGroups.isGroup) ?? false
      guard !isGroup, !covered.contains(place) else { return nil }
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
