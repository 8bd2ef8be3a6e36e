import DirectiveModel
import DirectiveReports
import DirectiveStore

extension DigestRun {
  struct Delivered {
    var status = ExitStatus.done
    /// False for a run that found everything sent already: what was said then need not be said every day.
    var isNews = true
  }

  func write(_ letters: [DigestLetter], to folder: String) throws -> Delivered {
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

  func tell(_ letters: [DigestLetter]) throws -> Delivered {
    let sent = try Failure.catching { () throws(StoreError) in try store.digestLedger(of: request.window.week) }
    for letter in letters {
      let isSent = sent[letter.recipient.key]?.state == .sent && !request.isAgain
      try console.printLines([
        isSent ? Messages.wouldSkip(letter.recipient) : Messages.wouldSend(letter.recipient, letter.digest.subject)
      ])
    }
    return Delivered()
  }

  func send(_ letters: [DigestLetter], _ settings: MailSettings) throws -> Delivered {
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
