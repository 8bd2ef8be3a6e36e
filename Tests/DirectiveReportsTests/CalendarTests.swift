import DirectiveModel
import Foundation
import Testing

@testable import DirectiveReports

@Suite struct TaskCalendarTests {
  private static let text = "Rà soát; báo cáo, \\ hết\n" + String(repeating: "thủ tục hành chính ", count: 30)

  private func directive(_ events: [Event] = [], text: String = text, deadline: Deadline? = Sample.by("30/11/2026")) -> StoredDirective {
    Sample.directive(
      "2026/41-ubnd-th", number: "41/UBND-TH", issued: "11/01/2026", subject: "V/v cải cách",
      tasks: [
        Sample.task("1.đ", text, leads: [Sample.interior, Sample.finance], deadline: deadline), Sample.task("2", "Không có hạn"),
        Sample.task("3", "Việc khác", leads: [Sample.health], deadline: Sample.by("15/12/2026")),
      ], events: events)
  }

  private func calendar(_ stored: StoredDirective, agency: AgencyFilter? = nil, today: CivilDate = Sample.today) -> String {
    var query = TaskQuery()
    query.agency = agency
    let entries = CalendarEntry.entries(of: stored, by: Tracking(on: today))
    let shown = TaskCalendar.entries(entries, matching: query, today: today)
    return String(decoding: TaskCalendar.bytes(of: shown, name: "Hạn, \"nhiệm vụ\"", today: today), as: UTF8.self)
  }

  /// Unfolded lines of the event whose UID holds `path`.
  private func event(_ path: String, in text: String) throws -> [String] {
    let lines = text.replacingOccurrences(of: "\r\n ", with: "").components(separatedBy: "\r\n")
    let place = try #require(lines.firstIndex { $0.hasPrefix("UID:") && $0.contains(path) })
    return Array(lines[place...].prefix { $0 != "END:VEVENT" })
  }

  @Test func linesAreFoldedBetweenCharacters() {
    let text = calendar(directive())
    for line in text.components(separatedBy: "\r\n") {
      #expect(line.utf8.count <= 75 && !line.contains("\n") && !line.unicodeScalars.contains("\u{FFFD}"))
    }
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    for length in 60...90 {
      let value = String(repeating: "x", count: length) + "ệệệệ"
      let bytes = CalendarLine("A", text: value).bytes
      let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
      #expect(lines.dropLast().allSatisfy { $0.utf8.count <= 75 && String($0).utf8.count == Array($0.utf8).count })
      #expect(String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "\r\n ", with: "") == "A:\(value)\r\n")
    }
  }

  @Test func anEventIsAWholeDayWithTwoAlarms() throws {
    let event = try event(".1.đ@", in: calendar(directive()))
    #expect(event.contains("DTSTART;VALUE=DATE:20261130") && event.contains("DTEND;VALUE=DATE:20261201"))
    #expect(event.contains("STATUS:CONFIRMED") && event.contains("SEQUENCE:0") && event.count { $0 == "BEGIN:VALARM" } == 2)
    #expect(event.contains("DTSTAMP:20260114T170000Z"))
    #expect(event[0] == "UID:2026.41-ubnd-th.1.đ@cchc")
    #expect(event.contains { $0.hasPrefix("SUMMARY:Hạn: Rà soát\\; báo cáo\\, \\\\ hết thủ tục") })
    #expect(event.contains { $0.hasPrefix("DESCRIPTION:") && $0.contains("\\nChủ trì: Sở Nội vụ\\, Sở Tài chính") })
  }

  @Test func hostileWordsStayInTheirLine() throws {
    let text = calendar(directive(text: "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\u{1B}[31m\u{2028}\u{202E}"))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 2 && lines.count { $0 == "END:VEVENT" } == 2)
    #expect(text.unicodeScalars.allSatisfy { $0 == "\r" || $0 == "\n" || $0.value >= 0x20 && $0 != "\u{202E}" && $0 != "\u{2028}" })
  }

  @Test func everyChangeIsANewerVersion() throws {
    let changes: [Event.Kind] = [
      .extended(to: Sample.day("20/12/2026"), note: nil), .undone(command: "c0"), .withdrawn(note: nil), .reopened(note: nil),
      .done(on: Sample.day("12/11/2026"), note: nil),
    ]
    var events: [Event] = []
    var seen: [String] = []
    for (place, kind) in changes.enumerated() {
      let isUndo = if case .undone = kind { true } else { false }
      events.append(
        Event(
          time: "2026-11-1\(place)T08:00:00+07:00", user: "an", command: "c\(place)", task: isUndo ? nil : "1.đ", kind: kind))
      let event = try event(".1.đ@", in: calendar(directive(events)))
      #expect(event.contains("SEQUENCE:\(place + 1)") && event.contains("LAST-MODIFIED:2026111\(place)T010000Z"))
      seen.append(try #require(event.first { $0.hasPrefix("STATUS:") }) + " " + (try #require(event.first { $0.hasPrefix("DTSTART") })))
      // The other task saw nothing of it.
      #expect(try self.event(".3@", in: calendar(directive(events))).contains("SEQUENCE:0"))
    }
    #expect(
      seen == [
        "STATUS:CONFIRMED DTSTART;VALUE=DATE:20261220", "STATUS:CONFIRMED DTSTART;VALUE=DATE:20261130",
        "STATUS:CANCELLED DTSTART;VALUE=DATE:20261130", "STATUS:CONFIRMED DTSTART;VALUE=DATE:20261130",
        "STATUS:CONFIRMED DTSTART;VALUE=DATE:20261130",
      ])
  }

  @Test func notesChangeNothing() {
    #expect(calendar(directive([Sample.event(.noted("đã nhắc"), "1.đ")])) == calendar(directive()))
  }

  @Test func whatIsDoneOrPutOffDoesNotRing() throws {
    for kind in [Event.Kind.done(on: Sample.today, note: "5/BC"), .withdrawn(note: nil), .suspended(note: nil)] {
      #expect(try !event(".1.đ@", in: calendar(directive([Sample.event(kind, "1.đ")]))).contains("BEGIN:VALARM"))
    }
    #expect(try event(".1.đ@", in: calendar(directive([Sample.event(.suspended(note: nil), "1.đ")]))).contains("STATUS:TENTATIVE"))
  }

  @Test func whatIsOverLeavesAndWhatIsOpenStays() {
    let done = directive([Sample.event(.done(on: Sample.day("01/11/2026"), note: nil), "1.đ")])
    #expect(calendar(done, today: Sample.day("28/02/2027")).contains(".1.đ@"))
    #expect(!calendar(done, today: Sample.day("01/03/2027")).contains(".1.đ@"))
    #expect(calendar(directive(), today: Sample.day("01/03/2029")).contains(".1.đ@"))
  }

  @Test func anAgencySeesItsOwn() {
    let text = calendar(directive(), agency: AgencyFilter(ids: [AgencyID("so-y-te")], name: "Sở Y tế"))
    #expect(text.contains(".3@") && !text.contains(".1.đ@"))
  }

  @Test func roundsAreEventsOfTheirOwn() throws {
    let quarterly = Sample.deadline(.recurring(Recurrence(frequencies: [.quarterly])), "hằng quý")
    let text = calendar(directive(deadline: quarterly))
    let uids = text.components(separatedBy: "\r\n").filter { $0.hasPrefix("UID:") }
    #expect(uids.count >= 4 && Set(uids).count == uids.count && uids.contains("UID:2026.41-ubnd-th.1.đ_2026-Q3@cchc"))
  }

  @Test func momentsAreThoseOfGreenwich() {
    #expect(CalendarStamp.moment("2026-01-01T06:59:59+07:00") == "20251231T235959Z")
    #expect(CalendarStamp.moment("2026-01-01T07:00:00+07:00") == "20260101T000000Z")
    for text in ["", "2026-01-01", "2026-01-01T25:00:00", "2026-02-30T08:00:00", "2026-01-01T08:00", "2026-01-01Tab:cd:ef"] {
      #expect(CalendarStamp.moment(text) == nil)
    }
  }
}
