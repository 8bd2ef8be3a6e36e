import DirectiveModel

/// Which tasks are asked for. All conditions must hold, except that "overdue" and "due within" together mean either.
package struct TaskQuery: Sendable, Hashable {
  /// Only tasks whose last day has ended without their being done.
  package var isOverdueOnly = false
  /// Only open tasks of an agency that has ended and has no single successor.
  package var isOrphanedOnly = false
  /// Open tasks whose last day is today or at most so many days later; tasks already overdue are not meant.
  package var dueWithinDays: Int?
  /// This agency must owe the task, or a part of it: then the task is shown as it stands for that agency.
  package var agency: AgencyFilter?
  /// The agency may also be one that works with the lead (phối hợp).
  package var includesSupporters = false
  /// Empty means every state.
  package var states: Set<TaskState> = []
  /// Only tasks of this directive.
  package var directive: DirectiveID?
  /// Only what belongs to this month, quarter or year; the day asked for is then the period's own.
  package var period: ReportPeriod?
  /// How titles call the directive; nil means by its id.
  package var directiveTitle: String?
  /// Each word must begin a word of text, subject, number or an agency's name; marks and case do not count.
  package var search = ""
  /// A task counts as "sắp đến hạn" so many days before its last day.
  package var soonWithinDays = 7

  /// Asks for every task.
  package init() {}

  /// The tasks asked for: open before done ones; in each part the earliest last day first (the most days late), none last, then by id.
  package func select(from tasks: [TrackedTask], today: CivilDate) -> [TaskStanding] {
    standings(of: tasks, today: today).sortedByUrgency()
  }

  /// The tasks asked for, in the given order.
  package func standings(of tasks: [TrackedTask], today: CivilDate) -> [TaskStanding] {
    let words = FoldedText.fold(search).split(separator: " ").map { " " + $0 }
    var standings: [TaskStanding] = []
    // By their places: a task is large, and a loop over the tasks themselves would copy each once more.
    for place in tasks.indices where directive == nil || tasks[place].id.directive == directive {
      guard let task = asSeenByTheAgency(tasks[place]), covers(task) else { continue }
      let standing = TaskStanding(task, on: today, soonWithinDays: soonWithinDays)
      if hasAskedState(standing), words.isEmpty || hasWords(words, in: standing.task) { standings.append(standing) }
    }
    return standings
  }

  private func hasAskedState(_ standing: TaskStanding) -> Bool {
    if isOrphanedOnly, !standing.task.isOrphaned { return false }
    guard states.isEmpty || states.contains(standing.state) else { return false }
    guard isOverdueOnly || dueWithinDays != nil else { return true }
    if isOverdueOnly, standing.state == .overdue { return true }
    guard let dueWithinDays, let daysLeft = standing.daysLeft else { return false }
    return daysLeft <= dueWithinDays
  }

  /// The task with the agency's own parts only; whole where it only supports, nil where it has no share.
  private func asSeenByTheAgency(_ task: TrackedTask) -> TrackedTask? {
    guard let agency else { return task }
    if task.parts.contains(where: agency.matches) { return task.narrowed(to: agency.matches) }
    return includesSupporters && task.task.supporters.contains(where: agency.matchesSupporter) ? task : nil
  }

  /// True for a task, or an agency's part of one, that belongs to the period; without a period for all.
  func covers(_ task: TrackedTask) -> Bool { period.map { $0.origin(of: task) != nil } ?? true }

  private func hasWords(_ words: [String], in task: TrackedTask) -> Bool {
    let fields = [task.task.text, task.header.subject ?? "", task.header.number ?? ""] + task.task.assignees.map(\.agency.name)
    let haystack = " " + FoldedText.fold(fields.joined(separator: " "))
    return words.allSatisfy(haystack.contains)
  }
}

extension Sequence<TaskStanding> {
  /// Open before done, earliest last day first, none last, then by directive and path in natural order.
  func sortedByUrgency() -> [TaskStanding] {
    let standings = Array(self)
    // In one number what most comparisons need: done or not, and the day.
    let days = standings.enumerated().map { place, standing in
      (key: (standing.state.isOpen ? 0 : 1 << 32) + Int(standing.task.due?.dayNumber ?? .max), place: place)
    }.sorted { $0.key < $1.key }
    var sorted: [TaskStanding] = []
    sorted.reserveCapacity(standings.count)
    var rest = days[...]
    while let first = rest.first {
      let sameDay = rest.prefix { $0.key == first.key }
      sorted += sameDay.count == 1 ? [standings[first.place]] : sameDay.map { standings[$0.place] }.sortedByPlace()
      rest = rest[sameDay.endIndex...]
    }
    return sorted
  }

  /// By directive and path in natural order.
  private func sortedByPlace() -> [TaskStanding] {
    let keyed = map { standing in
      let id = standing.task.id
      return (directive: NaturalOrder.key(of: id.directive.rawValue), path: NaturalOrder.key(of: id.place), standing: standing)
    }
    return keyed.sorted { a, b in
      if a.directive != b.directive { return a.directive.lexicographicallyPrecedes(b.directive) }
      return a.path.lexicographicallyPrecedes(b.path)
    }.map(\.standing)
  }
}
