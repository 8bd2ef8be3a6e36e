import DirectiveModel
import DirectiveReports
import DirectiveStore

/// A directive of the store for people: its reading, how far its tasks are, and what was recorded.
struct StoredScreen {
  private let stored: StoredDirective
  private let original: KeptOriginal?
  private let tracking: Tracking
  private let width: Int

  init(_ stored: StoredDirective, original: KeptOriginal?, tracking: Tracking, width: Int) {
    self.stored = stored
    self.original = original
    self.tracking = tracking
    self.width = width
  }

  var lines: [String] {
    let rounds = Dictionary(grouping: tracking.tasks(of: stored), by: \.id.path)
    var directive = stored.corrected
    directive.review = stored.openFindings
    let reading = DirectiveScreen(directive, width: width, original: original) { rounds[$0] ?? [] }
    return [Messages.storedAs(stored)] + reading.lines(today: tracking.day) + corrections + events(stored.events)
  }

  /// What stands above otherwise than it was read.
  private var corrections: [String] {
    let lines = stored.correctedFields.compactMap { corrected in
      stored.directive.value(of: corrected.field, task: corrected.task).map { reading in
        Messages.correctedByHand(corrected.field, corrected.task, reading: reading.words)
      }
    }
    return lines.isEmpty ? [] : ["", "Sửa bằng tay:"] + lines.map { "  " + TextLayout.shortened($0, width: width - 2) }
  }

  /// One task, or one round of it, with all its words.
  func lines(of id: TaskID) -> [String] {
    let rounds = tracking.rounds(of: id, in: stored)
    guard let task = rounds.first else { return [] }
    var lines =
      [Messages.taskTitle(task, as: rounds.count > 1 ? task.id.duty : task.id)] + TextLayout.wrapped(task.task.text, width: width) + [""]
    lines += field("Chủ trì", task.task.leads.map(\.name))
    lines += field("Phối hợp", task.task.supporters.map(\.name))
    lines += field("Báo cáo", task.task.reportTo.map(\.name))
    lines += field("Thời hạn", [task.task.deadline.map(DeadlineWords.words) ?? Messages.noDeadline])
    lines += rounds.count > 1 ? standings(rounds) : details(task)
    lines += field("Viện dẫn", task.task.references)
    lines += field("Sửa bằng tay", task.correctedFields.map(\.words).sorted())
    lines += field("Trong bản gốc", [PlaceWords.words(for: task.task.lines, in: stored.directive.source.pages)])
    return lines + events(stored.events.filter { $0.task == id.path || $0.task == nil })
  }

  /// How each round of a duty stands.
  private func standings(_ rounds: [TrackedTask]) -> [String] {
    let lines = rounds.map(standing).flatMap { round in
      field(round.task.period.map { Messages.round(PeriodWords.words(for: $0), due: round.dueDayWords) } ?? "", [round.words])
    }
    return lines + footnote(rounds)
  }

  /// How a task or one round stands, and what each of its agencies has done.
  private func details(_ task: TrackedTask) -> [String] {
    let standing = standing(task)
    let late = standing.daysLateWithoutExtension.map(Messages.lateWithoutExtension)
    var lines = field("Tình trạng", [standing.words, late].compactMap(\.self))
    lines += field("Kỳ", task.period.map { [PeriodWords.words(for: $0)] } ?? [])
    lines += field("Hạn cuối", [task.originalDue?.dayMonthYear].compactMap(\.self) + standing.dueNotes) + footnote([task])
    lines += field("Gia hạn đến", [task.extendedTo?.dayMonthYear].compactMap(\.self))
    guard task.isShared || task.parts.contains(where: { $0.group != nil || $0.formerly != nil }) else { return lines }
    return lines + task.parts.flatMap { TextLayout.wrapped("- \(PartWords.words(for: $0))", width: width, indent: 2, hanging: 4) }
  }

  private func standing(_ task: TrackedTask) -> TaskStanding {
    TaskStanding(task, on: tracking.day, soonWithinDays: tracking.soonWithinDays)
  }

  private func footnote(_ rounds: [TrackedTask]) -> [String] {
    rounds.contains(where: \.isDueAssumed) ? TextLayout.wrapped(Messages.assumedDue, width: width, indent: 2) : []
  }

  private func field(_ name: String, _ values: [String]) -> [String] {
    values.isEmpty ? [] : TextLayout.wrapped("\(name): \(values.joined(separator: "; "))", width: width, hanging: 2)
  }

  private func events(_ events: [Event]) -> [String] {
    guard !events.isEmpty else { return [] }
    let undone = stored.undoneCommands
    return ["", "Đã ghi:"]
      + events.flatMap { event in
        let words = Messages.recordedEvent(event, isUndone: undone.contains(event.command))
        return TextLayout.wrapped(words, width: width, indent: 2, hanging: 4)
      }
  }
}
