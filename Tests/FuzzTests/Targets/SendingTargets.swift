import DirectiveModel
import StrictReaders

@testable import DirectiveReports

extension FuzzTarget {
  /// Calendars: short lines of the events that there are, whose words read back.
  static let calendar = FuzzTarget(name: "calendar") { bytes in
    let (one, other) = halves(bytes)
    let lines = try calendarLines(of: HostileReport(one, other), name: one)
    let expected = try calendarLines(of: .harmless, name: "Lịch")
    try demand(lines.map(\.name) == expected.map(\.name), "other lines: \(lines.map(\.name))")
    try demand(try lines.first { $0.name == "NAME" }.map { isSame(try $0.text(), Escaping.lines(one)) } == true, "another name")
    for line in lines where ["SUMMARY", "DESCRIPTION"].contains(line.name) {
      try demand(!(try line.text()).unicodeScalars.contains { $0 != "\n" && isHidden($0) }, "something hidden in \(line.name)")
    }
    let words = text(bytes)
    let line = try ICalendar.lines(CalendarLine("X", text: words).bytes)
    try demand(line.count == 1 && isSame(try line[0].text(), Escaping.lines(words)), "a line becomes another")
    _ = CalendarStamp.moment(words)
  }

  private static func calendarLines(of hostile: HostileReport, name: String) throws -> [ICalendar.Line] {
    let entries = CalendarEntry.entries(of: hostile.stored, by: Tracking(on: HostileReport.today))
    return try ICalendar.lines(TaskCalendar.bytes(of: entries, name: name, today: HostileReport.today))
  }

  /// Messages: the header has the fields that we gave it, in ASCII, and their words read back.
  static let mail = FuzzTarget(name: "mail") { bytes in
    let words = text(bytes)
    let (one, other) = halves(bytes)
    if let typed = MailAddress(words) {
      try demand(MailAddress(typed.address)?.address == typed.address, "\(typed.address) is no address of its own")
      try demand(typed.address.utf8.allSatisfy { (0x21..<0x7F).contains($0) }, "an address of more than ASCII")
    }
    guard let sender = MailAddress(one) ?? MailAddress("a@b.vn"), let receiver = MailAddress("c@d.vn") else { return }
    let message = MailMessage(
      from: sender, to: [receiver.named(other), receiver.named(one)], subject: words, id: "1@b.vn",
      date: "Sat, 21 Nov 2026 09:30:00 +0700", listID: String(one.prefix(20)), text: words, html: Escaping.html(words))
    let fields = try MailText.fields(message.bytes(lineEnd: .network))
    let names = ["Date", "From", "To", "Subject", "Message-ID", "List-Id", "Auto-Submitted", "X-Auto-Response-Suppress", "MIME-Version"]
    try demand(fields.prefix(names.count).map(\.name) == names, "other fields: \(fields.map(\.name))")
    try demand(fields.dropFirst(names.count).allSatisfy { $0.name.hasPrefix("Content-") }, "other fields: \(fields.map(\.name))")
    let subject = try fields[3].decoded()
    try demand(isSame(subject, Escaping.oneLine(words)), "another subject: \(subject)")
  }
}
