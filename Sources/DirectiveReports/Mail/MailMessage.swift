/// A message as it is handed to a mail program: text and HTML of the same words, perhaps with files (RFC 5322, RFC 2046).
package struct MailMessage: Sendable, Hashable {
  package var from: MailAddress
  /// Nil when answers go to `from`.
  package var replyTo: MailAddress?
  package var to: [MailAddress]
  package var subject: String
  /// Without its brackets; the same for every try to send the same message.
  package var id: String
  /// "Sat, 21 Nov 2026 09:30:00 +0700"
  package var date: String
  /// Without its brackets: what filters file such messages by (RFC 2919).
  package var listID: String
  package var text: String
  package var html: String
  package var attachments: [Attachment]

  /// A file that goes with it.
  package struct Attachment: Sendable, Hashable {
    /// ASCII letters, digits, dots and hyphens.
    package var fileName: String
    package var type: String
    package var parameters: [String]
    package var bytes: [UInt8]

    /// `type` and `parameters` as they stand in `Content-Type`.
    package init(fileName: String, type: String, parameters: [String] = [], bytes: [UInt8]) {
      self.fileName = fileName
      self.type = type
      self.parameters = parameters
      self.bytes = bytes
    }
  }

  /// How lines end: CR LF in files, LF for programs that read a message from standard input as Unix text.
  package enum LineEnd: String, Sendable {
    case network = "\r\n"
    case unix = "\n"
  }

  package init(
    from: MailAddress, replyTo: MailAddress? = nil, to: [MailAddress], subject: String, id: String, date: String, listID: String,
    text: String, html: String, attachments: [Attachment] = []
  ) {
    self.from = from
    self.replyTo = replyTo
    self.to = to
    self.subject = subject
    self.id = id
    self.date = date
    self.listID = listID
    self.text = text
    self.html = html
    self.attachments = attachments
  }

  /// The whole message. Everything is ASCII; no line has more than 998 octets.
  package func bytes(lineEnd: LineEnd) -> [UInt8] {
    let body = body
    let lines = header + body.header + [""] + body.body
    return Array(lines.map { $0 + lineEnd.rawValue }.joined().utf8)
  }

  private var header: [String] {
    MailField.token("Date", date) + MailField.addresses("From", [from])
      + (replyTo.map { MailField.addresses("Reply-To", [$0]) } ?? [])
      + MailField.addresses("To", to) + MailField.text("Subject", subject) + MailField.token("Message-ID", "<\(id)>")
      + MailField.token("List-Id", "<\(listID)>")
      // RFC 3834; Exchange looks for its own field. Neither is to answer "I am on leave".
      + MailField.token("Auto-Submitted", "auto-generated") + MailField.token("X-Auto-Response-Suppress", "OOF, AutoReply")
      + MailField.token("MIME-Version", "1.0")
  }

  private var body: MailPart {
    let alternatives = MailPart(
      "multipart/alternative", boundary: "alternative \(id)",
      [
        MailPart("text/plain", ["charset=UTF-8"], Self.networkLines(text)),
        MailPart("text/html", ["charset=UTF-8"], Self.networkLines(html)),
      ])
    guard !attachments.isEmpty else { return alternatives }
    let files = attachments.map { MailPart($0.type, $0.parameters, fileName: $0.fileName, $0.bytes) }
    return MailPart("multipart/mixed", boundary: "mixed \(id)", [alternatives] + files)
  }

  /// Text goes over the network in lines that end in CR LF (RFC 2046, section 4.1.1).
  private static func networkLines(_ text: String) -> [UInt8] {
    text.utf8.flatMap { $0 == UInt8(ascii: "\n") ? [UInt8(ascii: "\r"), $0] : [$0] }
  }
}
