import DirectiveModel
import DirectiveReports
import DirectiveStore

/// One reading for people: header, who has what to do by when, and what needs review, in few lines.
struct DirectiveScreen {
  private let directive: Directive
  private let width: Int
  /// The file behind the text; nil for one that was imported as text, or is not in a store.
  private let original: KeptOriginal?
  /// The rounds of a task as the ledger has them, by its path; nil when it is not in a store.
  private let tracked: ((String) -> [TrackedTask])?

  init(_ directive: Directive, width: Int, original: KeptOriginal? = nil, tracked: ((String) -> [TrackedTask])? = nil) {
    self.directive = directive
    self.width = width
    self.original = original
    self.tracked = tracked
  }

  func lines(today: CivilDate) -> [String] { header + tasks(today: today) + references + review }

  private var header: [String] {
    let title = [
      directive.number ?? Messages.noNumber, directive.documentType, directive.place,
      directive.issued.map(Messages.issuedOn) ?? Messages.noDate,
    ]
    var lines = TextLayout.wrapped(title.compactMap(\.self).joined(separator: " · "), width: width, hanging: 2)
    if let issuer = directive.issuer { lines += TextLayout.wrapped(issuer.name, width: width) }
    if let subject = directive.subject { lines += TextLayout.wrapped(subject, width: width) }
    lines += field("Kính gửi", directive.addressees.map(\.agency.name))
    lines += field("Nơi nhận", directive.recipients.map(\.agency.name))
    lines += field("Người ký", directive.signer.map { [$0.name, $0.title].compactMap(\.self) } ?? [], separator: ", ")
    lines += field("Tệp", [directive.source.name])
    guard let original else { return lines }
    // A path broken in two cannot be copied.
    return lines + field("Cách đọc", [ExtractionWords.words(for: original.extraction)]) + [Messages.keptOriginal(original.path)]
  }

  private func field(_ name: String, _ values: [String], separator: String = "; ") -> [String] {
    values.isEmpty ? [] : TextLayout.wrapped("\(name): \(values.joined(separator: separator))", width: width, hanging: 2)
  }

  private func tasks(today: CivilDate) -> [String] {
    guard !directive.tasks.isEmpty else { return ["", Messages.noTasks] }
    let paths = min(10, directive.tasks.map { DisplayWidth.of($0.path) }.max() ?? 0)
    return ["", "Nhiệm vụ (\(directive.tasks.count)):"]
      + directive.tasks.flatMap { task in
        lines(of: task, standings: (tracked?(task.path) ?? []).map { TaskStanding($0, on: today) }, indent: paths + 4)
      }
  }

  /// The task's first words on one line, then who, by when and how it stands.
  private func lines(of task: DirectiveTask, standings: [TaskStanding], indent: Int) -> [String] {
    let label = TextLayout.padded("  \(task.path)  ", to: indent)
    var facts = [task.leads.isEmpty ? Messages.nobodyInCharge : names(task.leads)]
    if !task.supporters.isEmpty { facts.append("phối hợp: \(names(task.supporters))") }
    if !task.reportTo.isEmpty { facts.append("báo cáo: \(names(task.reportTo))") }
    facts.append(task.deadline.map { "hạn: \(DeadlineWords.words(for: $0))" } ?? Messages.noDeadline)
    facts += standings.filter { $0.state != .noDeadline }.map(\.wordsOfRound)
    return [label + TextLayout.shortened(task.text, width: max(20, width - DisplayWidth.of(label)))]
      + TextLayout.wrapped(facts.joined(separator: " · "), width: width, indent: indent)
  }

  private func names(_ agencies: [AgencyName]) -> String { agencies.map(\.name).joined(separator: "; ") }

  private var references: [String] {
    guard !directive.references.isEmpty else { return [] }
    return [""] + TextLayout.wrapped(Messages.references(directive.references.map(\.number)), width: width, hanging: 2)
  }

  private var review: [String] {
    guard !directive.review.isEmpty else { return ["", Messages.nothingToReview] }
    return ["", "Cần xem lại (\(directive.review.count)):"]
      + FindingGroup.groups(directive.review).flatMap {
        TextLayout.wrapped(Messages.finding($0, in: directive.source.pages), width: width, indent: 2, hanging: 4)
      }
  }
}
