import DirectiveModel
import DirectiveReports
import DirectiveStore

/// A digest ready to be mailed.
struct DigestLetter {
  let recipient: DigestRecipient
  let digest: Digest
  /// The message; 0 makes the week's first, higher numbers copies that were asked for, which mail programs must not drop.
  let message: (_ copy: Int) -> MailMessage
}

/// Hands letters to the mail program and keeps the record of it.
///
/// "sending" is on the disk before a message is handed over, "sent" after. An entry that was left at "sending" by a run that was cut off
/// is sent again, under the same Message-ID: an agency that gets it twice is a nuisance, one that never hears of its overdue tasks a harm.
struct DigestDelivery {
  let store: DirectiveStore
  let week: Period
  let sendmail: Sendmail
  let clock: () -> VietnamTime
  /// Send what was sent already once more.
  let isAgain: Bool

  struct Outcome {
    var sent: [String] = []
    /// Sent by an earlier run.
    var known: [String] = []
    /// An earlier run was cut off while it sent these.
    var resumed: [String] = []
    var failures: [(name: String, problem: SendingProblem)] = []
    /// Not tried, for the mail program hung twice.
    var postponed: [String] = []
  }

  private static let mostTimeouts = 2

  func send(_ letters: [DigestLetter]) throws(StoreError) -> Outcome {
    try store.asOnlyDigestSender { () throws(StoreError) in
      var ledger = try store.digestLedger(of: week)
      var outcome = Outcome()
      var timeouts = 0
      for letter in letters {
        let entry = ledger[letter.recipient.key]
        if entry?.state == .sent, !isAgain {
          outcome.known.append(letter.recipient.name)
        } else if timeouts == Self.mostTimeouts {
          outcome.postponed.append(letter.recipient.name)
        } else {
          if entry?.state == .sending { outcome.resumed.append(letter.recipient.name) }
          let problem = try send(letter, &ledger)
          timeouts = problem?.isTimeout ?? false ? timeouts + 1 : 0
          if let problem {
            outcome.failures.append((letter.recipient.name, problem))
          } else {
            outcome.sent.append(letter.recipient.name)
          }
        }
      }
      return outcome
    }
  }

  /// Nil when the mail program took it.
  private func send(_ letter: DigestLetter, _ ledger: inout DigestLedger) throws(StoreError) -> SendingProblem? {
    let key = letter.recipient.key
    let message = letter.message(ledger[key]?.sentCount ?? 0)
    var entry = DigestLedger.Entry(
      key: key, name: letter.recipient.name, addresses: letter.recipient.addresses.map(\.address), messageID: message.id,
      state: .sending, time: clock().iso, sentCount: ledger[key]?.sentCount ?? 0)
    ledger[key] = entry
    try store.write(ledger)
    let result = Result { () throws(SendingProblem) in try sendmail.send(message) }
    entry.time = clock().iso
    switch result {
    case .success:
      entry.state = .sent
      entry.sentCount += 1
    case .failure: entry.state = .failed
    }
    ledger[key] = entry
    try store.write(ledger)
    if case .failure(let problem) = result { return problem }
    return nil
  }
}
