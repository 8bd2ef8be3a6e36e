import DirectiveModel

@testable import DirectiveReports

/// A small store in which every text that comes from outside is the given one.
struct HostileReport {
  static let today = CivilDate(dayNumber: 20_778)
  let stored: StoredDirective

  init(_ one: String, _ other: String) {
    let agency = AgencyName(id: nil, name: one)
    let day = HostileReport.today.adding(days: -3)
    let deadline = Deadline(rule: .date(day, bound: .by), text: other, bytes: 0..<0, lastDay: day)
    let assignees = [
      Assignee(agency: agency, role: .lead, inherited: false),
      Assignee(agency: AgencyName(id: nil, name: other), role: .coordinate, inherited: false),
    ]
    let task = DirectiveTask(path: "1.a", text: other, bytes: 0..<1, lines: 1...1, assignees: assignees, deadline: deadline)
    let directive = Directive(
      source: Source(name: "a.txt", sha256: "", byteCount: 0), number: one, issuer: agency, issued: day, subject: other, tasks: [task])
    let note = Event(time: "2026-11-01T08:00:00+07:00", user: one, command: "c", task: "1.a", kind: .noted(other))
    stored = StoredDirective(
      id: DirectiveID("2026/1-a"), directive: directive, received: day, events: [note])
  }

  /// The same with words that need no care.
  static let harmless = HostileReport("Văn bản", "Báo cáo")

  var tasks: [TrackedTask] { Tracking(on: Self.today).tasks(of: stored) }

  /// One of each kind.
  var reports: [Report] {
    [
      Report.tasks(tasks, query: TaskQuery(), today: Self.today), Report.taskReport(tasks, today: Self.today),
      Report.agencies(tasks, today: Self.today), Report.directives([RegisteredDirective(stored, by: Tracking(on: Self.today))], today: Self.today),
    ]
  }

  /// Of the week in which its task is late.
  var digest: Digest? {
    DigestWindow(containing: Self.today).map { Digest(DigestItem.items(of: stored, tasks, in: $0), for: nil, in: $0) }
  }

  var list: Report { Report.tasks(tasks, query: TaskQuery(), today: Self.today) }
}
