import DirectiveModel
import Foundation

@testable import DirectiveCLI
@testable import DirectiveReports
@testable import DirectiveStore

extension FuzzTarget {
  /// The tables that an office keeps: agencies, days off, rules for reports, settings.
  static let office = FuzzTarget(name: "office") { bytes in
    let table = text(bytes)
    let lineCount = table.utf8.count { $0 == 0x0A } + 1
    let agencies = AgencyRows(parsing: table)
    let days = CalendarRows(parsing: table)
    let reports = ReportingRows(parsing: table)
    let problems =
      agencies.problems.map { ($0.line, $0.message) } + days.problems.map { ($0.line, $0.message) }
      + reports.problems.map { ($0.line, $0.message) }
    for (line, message) in problems { try demand((1...lineCount).contains(line) && !message.isEmpty, "\(line): \(message)") }
    let registry = AgencyRegistry(agencies.agencies + AgencyRegistry.standard.all)
    for agency in agencies.agencies {
      try demand(registry.agency(named: agency.name) != nil, "\(agency.name) is not found by its name")
    }
    if !days.rows.isEmpty {
      let calendar = WorkCalendar(rows: days.rows)
      for row in days.rows { _ = calendar.isWorkingDay(row.date) }
    }
    _ = AgencyGroups(agencies.memberships).over(.standard)
    let root = (try? JSONDocument(parsing: bytes))?.root
    if let mail = root?["mail"], mail.isObject { _ = try? MailSettings(mail) }
  }

  /// What people type: command lines, names of tasks, corrections, addresses.
  static let typed = FuzzTarget(name: "typed") { bytes in
    let line = text(bytes)
    let words = line.unicodeScalars.split(separator: " ").map { String($0) }
    if case .run(let command, let arguments)? = try? ArgumentParser.request(from: words) {
      try demand(arguments.operands.count <= words.count, "\(command.name) has more operands than words")
    }
    _ = try? TaskName(line).resolvedPath(among: ["1", "1.a", "1.đ", "2"])
    let corrections = CorrectionReader(directive: sampleDirective, registry: .standard, today: CivilDate(dayNumber: 20_778))
    for field in Correction.Field.allCases {
      guard let correction = try? corrections.correction(field, typed: line) else { continue }
      let event = Event(time: "2026-11-21T08:00:00+07:00", user: "an", command: "c", task: nil, kind: .corrected(correction))
      let written = JSONWriter.bytes(of: event.json, layout: .compact)
      try demand(try Event(json: JSONDocument(parsing: written).root) == event, "a correction of \(field) becomes another")
    }
    _ = Suggestion.closest(to: line, among: ["import", "tasks", "report"])
  }

  private static let sampleDirective = Directive(
    source: Source(name: "a.txt", sha256: "", byteCount: 0), number: "41/UBND-TH", issuer: nil, issued: CivilDate(dayNumber: 17_542),
    subject: "Cải cách hành chính", tasks: [], review: [])
}
