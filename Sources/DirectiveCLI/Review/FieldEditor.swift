import DirectiveModel
import DirectiveReports

/// Makes changes of one directive, and says what a person should know about them.
struct FieldEditor {
  let stored: StoredDirective
  let tracking: Tracking
  let today: CivilDate
  let labels: ShortIDs

  /// Nil when the same correction counts already.
  func change(_ field: Correction.Field, task path: String?, typed: String) throws(Failure) -> FieldChange? {
    let directive = stored.corrected
    let reader = CorrectionReader(directive: directive, registry: tracking.registry, today: today)
    let new = try reader.correction(field, typed: typed)
    guard let old = directive.value(of: field, task: path) else {
      throw Failure(.failed, Messages.unknownTask(path ?? "", in: labels[stored.id]), hint: Messages.seeTasks(of: labels[stored.id]))
    }
    if old == new, stored.correctedFields.contains(where: { $0.field == field && $0.task == path }) { return nil }
    return FieldChange(task: path, old: old, new: new, label: label(of: path))
  }

  func label(of path: String?) -> String {
    path.map { labels[TaskID(directive: stored.id, path: $0)] } ?? labels[stored.id]
  }

  /// What the change does not do, or makes doubtful.
  func warnings(about change: FieldChange) -> [String] {
    switch change.new {
    case .number(let number?): stored.directive.number == number ? [] : [Messages.idStays(stored.id)]
    case .issued(let issued?):
      (stored.id.rawValue.hasPrefix("\(issued.year)/") ? [] : [Messages.idStays(stored.id)]) + datesBefore(issued)
    case .issuer(let name?): strangers([name])
    case .leads(let names), .supporters(let names): strangers(names)
    case .deadline: extensions(of: change.task)
    default: []
    }
  }

  private func datesBefore(_ issued: CivilDate) -> [String] {
    let early = stored.corrected.tasks.filter { task in
      guard case .date(let day, _)? = task.deadline?.rule else { return false }
      return day < issued
    }
    let received = issued > stored.received ? [Messages.issuedAfterImport(stored.received)] : []
    return received + early.map { Messages.dueBefore(issued, label(of: $0.path)) }
  }

  private func strangers(_ names: [AgencyName]) -> [String] {
    names.compactMap { name in
      guard let agency = name.id.flatMap(tracking.registry.agency) else {
        return Messages.unlistedAgency(name.name, near: tracking.registry.suggestions(for: name.name).prefix(3).map(\.name))
      }
      guard let lastDay = agency.lastDay, let issued = stored.corrected.issued, issued > lastDay else { return nil }
      return Messages.endedAgency(name.name, lastDay)
    }
  }

  private func extensions(of path: String?) -> [String] {
    guard let path else { return [] }
    let rounds = tracking.rounds(of: TaskID(directive: stored.id, path: path), in: stored)
    return rounds.compactMap(\.extendedTo).first.map { [Messages.extensionStays($0)] } ?? []
  }
}
