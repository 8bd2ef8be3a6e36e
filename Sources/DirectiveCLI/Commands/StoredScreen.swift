import DirectiveModel
import DirectiveReports

/// A directive of the store for people: its reading, how far its tasks are, and what was recorded.
struct StoredScreen {
  private let stored: StoredDirective
  private let tracked: [TrackedTask]
  private let today: CivilDate
  private let width: Int

  init(_ stored: StoredDirective, today: CivilDate, width: Int) {
    self.stored = stored
    self.tracked = stored.trackedTasks
    self.today = today
    self.width = width
  }

  var lines: [String] {
    let reading = DirectiveScreen(stored.directive, width: width) { place in tracked[place] }
    return [Messages.storedAs(stored)] + reading.lines(today: today) + events(stored.events)
  }

  /// One task with all its words.
  func lines(path: String) -> [String] {
    guard let task = tracked.first(where: { $0.id.path == path }) else { return [] }
    let standing = TaskStanding(task, on: today)
    var lines = [Messages.taskTitle(task)] + TextLayout.wrapped(task.task.text, width: width) + [""]
    lines += field("Chủ trì", task.task.leads.map(\.name))
    lines += field("Phối hợp", task.task.supporters.map(\.name))
    lines += field("Báo cáo", task.task.reportTo.map(\.name))
    lines += field("Thời hạn", [task.task.deadline.map(DeadlineWords.words) ?? Messages.noDeadline])
    if let extended = task.extendedTo { lines += field("Gia hạn đến", [extended.dayMonthYear]) }
    lines += field("Tình trạng", [standing.words])
    lines += field("Viện dẫn", task.task.references)
    lines += field("Trong bản gốc", [Messages.place(task.task.lines)])
    return lines + events(stored.events.filter { $0.task == path || $0.task == nil })
  }

  private func field(_ name: String, _ values: [String]) -> [String] {
    values.isEmpty ? [] : TextLayout.wrapped("\(name): \(values.joined(separator: "; "))", width: width, hanging: 2)
  }

  private var undoneCommands: Set<String> {
    Set(stored.events.compactMap { if case .undone(let command) = $0.kind { command } else { nil } })
  }

  private func events(_ events: [Event]) -> [String] {
    guard !events.isEmpty else { return [] }
    let undone = undoneCommands
    return ["", "Đã ghi:"]
      + events.flatMap { event in
        let words = Messages.recordedEvent(event, isUndone: undone.contains(event.command))
        return TextLayout.wrapped(words, width: width, indent: 2, hanging: 4)
      }
  }
}
