import DirectiveModel

/// Tasks as an iCalendar file (RFC 5545, RFC 7986): an all-day event on each last day. The same tasks on the same day give the same bytes.
package enum TaskCalendar {
  /// What is over leaves the calendar after so many days; open tasks stay.
  package static let daysKept = 90

  /// `name` is what programs call the calendar; `label` is how people type a task's id.
  package static func bytes(
    of entries: [CalendarEntry], name: String, today: CivilDate, label: (TaskID) -> String = { $0.description }
  ) -> [UInt8] {
    let shown = entries.filter { isShown($0, on: today) }.sorted { ($0.task.due ?? today, $0.task.id) < ($1.task.due ?? today, $1.task.id) }
    let head: [CalendarLine] = [
      CalendarLine("BEGIN", "VCALENDAR"), CalendarLine("VERSION", "2.0"), CalendarLine("PRODID", "-//cchc//cchc calendar//VI"),
      CalendarLine("CALSCALE", "GREGORIAN"), CalendarLine("METHOD", "PUBLISH"), CalendarLine("NAME", text: name),
      CalendarLine("X-WR-CALNAME", text: name), CalendarLine("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh"),
      CalendarLine("REFRESH-INTERVAL;VALUE=DURATION", "P1D"), CalendarLine("X-PUBLISHED-TTL", "P1D"),
    ]
    let events = shown.flatMap { event($0, today: today, label: label($0.task.id)) }
    let lines = head + events + [CalendarLine("END", "VCALENDAR")]
    return lines.flatMap(\.bytes)
  }

  /// Those that the query asks for and that have a place in the calendar, as the query's agency sees them.
  package static func entries(_ entries: [CalendarEntry], matching query: TaskQuery, today: CivilDate) -> [CalendarEntry] {
    let seen = entries.compactMap { $0.seen(by: query.agency) }
    guard !query.search.isEmpty else { return seen.filter { isShown($0, on: today) } }
    let wanted = Set(query.select(from: seen.map(\.task), today: today).map(\.task.id))
    return seen.filter { wanted.contains($0.task.id) && isShown($0, on: today) }
  }

  private static func isShown(_ entry: CalendarEntry, on today: CivilDate) -> Bool {
    guard let due = entry.task.due else { return false }
    return entry.task.state(on: today).isOpen || due.days(since: today) >= -daysKept
  }

  private static func event(_ entry: CalendarEntry, today: CivilDate, label: String) -> [CalendarLine] {
    let task = entry.task
    guard let due = task.due else { return [] }
    let changed = entry.changedAt.flatMap(CalendarStamp.moment) ?? CalendarStamp.moment(entry.received)
    let state = task.state(on: today)
    let event: [CalendarLine] = [
      CalendarLine("BEGIN", "VEVENT"), CalendarLine("UID", text: uid(of: task.id)),
      // Of the data, not of the clock: nothing new gives the same file, and programs that compare see no change.
      CalendarLine("DTSTAMP", changed), CalendarLine("LAST-MODIFIED", changed), CalendarLine("SEQUENCE", String(entry.sequence)),
      CalendarLine("DTSTART;VALUE=DATE", CalendarStamp.day(due)),
      CalendarLine("DTEND;VALUE=DATE", CalendarStamp.day(due.adding(days: 1))),
      CalendarLine("SUMMARY", text: summary(of: task, state)),
      CalendarLine("DESCRIPTION", text: description(of: task, today, label)),
      CalendarLine("STATUS", status(of: state)), CalendarLine("TRANSP", "TRANSPARENT"),
    ]
    return event + (isAwaited(state) && due >= today ? alarms : []) + [CalendarLine("END", "VEVENT")]
  }

  /// "2018.41-ubnd-th.1.a@cchc", of a round "2018.41-ubnd-th.5_2021-Q3@cchc": servers make file names of it.
  private static func uid(of id: TaskID) -> String {
    let period = id.period.map { "_\($0)" } ?? ""
    return Escaping.replaced(id.directive.rawValue) { $0 == "/" ? "." : nil } + ".\(id.path)\(period)@cchc"
  }

  private static func isAwaited(_ state: TaskState) -> Bool { state.isOpen && state != .suspended }

  private static func status(of state: TaskState) -> String {
    switch state {
    case .withdrawn: "CANCELLED"
    case .suspended: "TENTATIVE"
    case .inTime, .dueSoon, .overdue, .doneInTime, .doneLate, .noDeadline: "CONFIRMED"
    }
  }
}

// MARK: - Words

extension TaskCalendar {
  private static let summaryWidth = 90

  /// "Hạn: Rà soát …", "Đã xong: …"; without what changes from day to day.
  private static func summary(of task: TrackedTask, _ state: TaskState) -> String {
    let prefix =
      switch state {
      case .doneInTime, .doneLate: "Đã xong: "
      case .suspended: "Tạm hoãn: "
      case .withdrawn: "Đã rút: "
      case .inTime, .dueSoon, .overdue, .noDeadline: "Hạn: "
      }
    return prefix + (LineWrapping.lines(Escaping.oneLine(task.task.text), widthInColumns: summaryWidth, maximumLines: 1).first ?? "")
  }

  private static func description(of task: TrackedTask, _ today: CivilDate, _ label: String) -> String {
    let standing = TaskStanding(task, on: today)
    let number = task.header.number ?? Messages.unknownNumber
    var lines = [task.task.text, "", "Văn bản: \(number)" + (task.header.issued.map { " ngày \($0.dayMonthYear)" } ?? "")]
    if let issuer = task.header.issuer { lines.append("Cơ quan ban hành: \(issuer)") }
    if let subject = task.header.subject { lines.append("Trích yếu: \(subject)") }
    if !task.task.leads.isEmpty { lines.append("Chủ trì: \(task.task.leads.map(\.name).joined(separator: ", "))") }
    if !task.task.supporters.isEmpty { lines.append("Phối hợp: \(task.task.supporters.map(\.name).joined(separator: ", "))") }
    lines.append("Thời hạn: \(standing.dueWords)")
    lines += standing.dueNotes
    if task.isDueAssumed, task.extendedTo == nil { lines.append(Messages.assumptionFootnote) }
    if let day = task.doneOn { lines.append("Hoàn thành: \(day.dayMonthYear)" + (task.result.map { " (\($0))" } ?? "")) }
    lines.append("Mã: \(label)")
    return lines.map(Escaping.oneLine).joined(separator: "\n")
  }

  /// At 8:00 in the morning, three days before and on the day before; an all-day event begins at midnight.
  private static var alarms: [CalendarLine] {
    ["-P2DT16H", "-PT16H"].flatMap { trigger -> [CalendarLine] in
      [
        CalendarLine("BEGIN", "VALARM"), CalendarLine("ACTION", "DISPLAY"), CalendarLine("DESCRIPTION", text: "Nhiệm vụ sắp đến hạn"),
        CalendarLine("TRIGGER", trigger), CalendarLine("END", "VALARM"),
      ]
    }
  }
}
