import DirectiveModel
import Foundation
import Testing

@testable import DirectiveReports

/// Saturday 21/11/2026, week 47; a digest looks back to Monday 09/11 and ahead to 28/11.
@Suite struct DigestTests {
  private func window(_ today: String = "21/11/2026") throws -> DigestWindow { try #require(DigestWindow(containing: Sample.day(today))) }

  private func digest(_ directives: [StoredDirective], for agency: AgencyFilter? = nil, today: String = "21/11/2026") throws -> Digest {
    let window = try window(today)
    let tracking = Tracking(on: window.day)
    let items = DigestItems(
      directives.map { DigestItems.Share(of: $0, by: tracking, in: window) },
      owners: Set(directives.flatMap(tracking.tasks).flatMap(\.parts).map(\.agency)))
    return Digest(items.concerning(agency), for: agency, in: window)
  }

  private func directive(
    received: String = "15/01/2026", _ tasks: [DirectiveTask], _ events: [Event] = [], id: String = "2026/41-ubnd-th"
  ) -> StoredDirective {
    var stored = Sample.directive(id, number: "41/UBND-TH", issued: "11/01/2026", tasks: tasks, events: events)
    stored.received = Sample.day(received)
    return stored
  }

  private func event(_ kind: Event.Kind, _ path: String, on day: String, by agency: AgencyName? = nil) -> Event {
    Event(time: "\(Sample.day(day).iso)T08:00:00+07:00", user: "an", command: "c-\(day)-\(path)", task: path, agency: agency, kind: kind)
  }

  private func places(_ digest: Digest) -> [String] {
    digest.sections.flatMap { section in section.entries.map { "\(section.kind) \($0.standing.task.id.path)\($0.isNew ? " new" : "")" } }
  }

  private let filter = AgencyFilter(ids: [AgencyID("so-noi-vu")], groups: [AgencyID("so-ban-nganh")], name: "Sở Nội vụ")

  @Test func everyTaskStandsOnceWhereItIsMostUrgent() throws {
    let tasks = [
      Sample.task("1", "a", deadline: Sample.by("20/11/2026")), Sample.task("2", "b", deadline: Sample.by("21/11/2026")),
      Sample.task("3", "c", deadline: Sample.by("28/11/2026")), Sample.task("4", "d", deadline: Sample.by("29/11/2026")),
      Sample.task("5", "e"), Sample.task("6", "f", deadline: Sample.by("01/12/2026")),
    ]
    let done = event(.done(on: Sample.day("10/11/2026"), note: nil), "6", on: "10/11/2026")
    #expect(try places(digest([directive(tasks, [done])])) == ["overdue 1", "dueSoon 2", "dueSoon 3", "done 6"])
    #expect(
      try places(digest([directive(received: "09/11/2026", tasks, [done])])) == [
        "overdue 1 new", "dueSoon 2 new", "dueSoon 3 new", "new 4 new", "new 5 new", "done 6 new",
      ])
    #expect(try places(digest([directive(received: "08/11/2026", tasks)])) == ["overdue 1", "dueSoon 2", "dueSoon 3"])
  }

  @Test func theBacklogOfYearsIsNotNew() throws {
    var old = directive(received: "16/11/2026", [Sample.task("1", "a"), Sample.task("2", "b", deadline: Sample.by("30/11/2018"))])
    old.directive.issued = Sample.day("11/01/2018")
    #expect(try places(digest([old])) == ["overdue 2"])
    old.directive.issued = nil
    #expect(try places(digest([old])) == ["overdue 2 new", "new 1 new"])
  }

  @Test func nothingToSayIsNothing() throws {
    let stored = directive([Sample.task("1", "a", deadline: Sample.by("31/12/2026")), Sample.task("2", "b")])
    let digest = try digest([stored])
    #expect(digest.isEmpty && digest.lines().isEmpty)
    #expect(try self.digest([]).isEmpty)
  }

  /// Whoever gets one digest in each week, on whatever day, hears of every day once at least.
  @Test func noDayFallsBetweenTwoDigests() throws {
    for first in 16...22 {
      for second in 23...29 {
        let (one, next) = (try window("\(first)/11/2026"), try window("\(second)/11/2026"))
        #expect(next.since <= one.day.adding(days: 1))
      }
    }
  }

  @Test func whatIsSaidLateIsToldToo() throws {
    let task = Sample.task("1", "a", leads: [Sample.interior], deadline: Sample.by("30/10/2026"))
    let done = Event.Kind.done(on: Sample.day("20/10/2026"), note: "5/BC")
    #expect(try places(digest([directive([task], [event(done, "1", on: "12/11/2026")])], for: filter)) == ["done 1"])
    #expect(try digest([directive([task], [event(done, "1", on: "01/11/2026")])], for: filter).isEmpty)
  }

  @Test func onlyTheAgencysOwnPartCounts() throws {
    let task = Sample.task("1", "a", leads: [Sample.interior, Sample.health], deadline: Sample.by("20/11/2026"))
    let done = event(.done(on: Sample.day("19/11/2026"), note: nil), "1", on: "19/11/2026", by: Sample.interior)
    let health = AgencyFilter(ids: [AgencyID("so-y-te")], name: "Sở Y tế")
    #expect(try places(digest([directive([task], [done])], for: filter)) == ["done 1"])
    #expect(try places(digest([directive([task], [done])], for: health)) == ["overdue 1"])
    #expect(try digest([directive([task])], for: AgencyFilter(ids: [AgencyID("so-tai-chinh")], name: "Sở Tài chính")).isEmpty)
  }

  @Test func aTaskHandedOverIsNewForWhoGotIt() throws {
    let task = Sample.task("1", "a", leads: [Sample.health])
    let stored = directive([task], [event(.reassigned(from: Sample.health, to: Sample.interior, note: nil), "1", on: "16/11/2026")])
    #expect(try places(digest([stored], for: filter)) == ["new 1 new"])
    #expect(try digest([stored], for: AgencyFilter(ids: [AgencyID("so-y-te")], name: "Sở Y tế")).isEmpty)
  }

  @Test func whatIsShelvedIsNotAskedFor() throws {
    let task = Sample.task("1", "a", deadline: Sample.by("20/11/2026"))
    for kind in [Event.Kind.withdrawn(note: nil), .suspended(note: nil)] {
      #expect(try digest([directive([task], [event(kind, "1", on: "19/11/2026")])]).isEmpty)
    }
  }

  /// A new duty that comes back is one piece of news.
  @Test func oneRoundOfANewDutyIsNews() throws {
    let task = Sample.task(
      "1", "a", deadline: Sample.deadline(.recurring(Recurrence(frequencies: [.quarterly, .yearly])), "hằng quý, năm"))
    let new = try places(digest([directive(received: "10/11/2026", [task])]))
    #expect(new == ["new 1 new"])
  }

  /// "UBND xã Phú Mỹ" and "UBND xã Phù Mỹ" are two.
  @Test func anExactNameMeansNoOther() throws {
    let tasks = ["Phú Mỹ", "Phù Mỹ"].enumerated().map { place, name in
      Sample.task("\(place)", name, leads: [Sample.agency("UBND xã \(name)")], deadline: Sample.by("20/11/2026"))
    }
    var filter = AgencyFilter(name: "UBND xã Phù Mỹ")
    #expect(try places(digest([directive(tasks)], for: filter)).count == 2)
    filter.exactName = Sample.agency("UBND xã Phù Mỹ")
    #expect(try places(digest([directive(tasks)], for: filter)) == ["overdue 1"])
  }

  /// Servers refuse letters that are too long; on a screen and in tables all is there.
  @Test func aLetterIsBounded() throws {
    let tasks = (1...203).map { Sample.task("\($0)", "a", deadline: Sample.by("20/11/2026")) }
    let digest = try digest([directive(tasks)])
    #expect(digest.mailText.contains("… và 3 việc nữa") && digest.mailHTML.contains("… và 3 việc nữa"))
    #expect(!digest.mailText.contains("201. ") && digest.lines().contains { $0.hasPrefix("203. ") })
    #expect(Report.digest(digest).rows.count == 203)
  }

  @Test func aPastWeekEndsOnItsSunday() throws {
    let week = try #require(Period(parsing: "2026-W46"))
    let window = try #require(DigestWindow(week: week, today: Sample.today))
    #expect(window.day == Sample.day("15/11/2026") && window.since == Sample.day("02/11/2026") && window.isPast(on: Sample.today))
    #expect(DigestWindow(week: try #require(Period(parsing: "2026-W48")), today: Sample.today) == nil)
  }

  @Test func textFitsItsWidthAndHTMLHoldsTheSameWords() throws {
    let hostile = "<script>alert(1)</script> \u{202E}\u{1B}[31m & \"x\"\r\n" + String(repeating: "thủ tục hành chính ", count: 40)
    let stored = directive(
      [Sample.task("1", hostile, leads: [Sample.interior], supporters: [Sample.agency("Sở <b>")], deadline: Sample.before("20/11/2026"))])
    let digest = try digest([stored])
    #expect(digest.lines().allSatisfy { DisplayWidth.of($0) <= Digest.mailWidth })
    #expect(digest.mailText.contains("quá hạn 2 ngày") && digest.mailText.contains("\n-- \n"))
    #expect(!digest.mailHTML.contains("<script") && !digest.mailHTML.contains("<b>") && digest.mailHTML.contains("&lt;script&gt;"))
    #expect(digest.mailHTML.contains("<strong>quá hạn 2 ngày</strong>"))
    for text in [digest.mailText, digest.mailHTML, digest.subject] {
      #expect(!text.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\u{1B}" || $0 == "\r" })
    }
    #expect(digest.subject == "Toàn cơ quan, tuần 47/2026: 1 việc quá hạn")
    #expect(Report.digest(digest).rows.count == 1)
  }
}
