import DirectiveModel

/// Finds the agency that somebody types after `--agency`, `--from` or `--to`.
enum NamedAgency {
  /// By any way to write a known agency, else as typed: an office may have agencies that no table lists.
  static func any(_ typed: String, in registry: AgencyRegistry) throws(Failure) -> AgencyName {
    guard !FoldedText.fold(typed).isEmpty else { throw Failure(unknownAgency: typed) }
    if let known = registry.agency(named: typed) { return AgencyName(id: known.id, name: known.name) }
    return AgencyName(id: nil, name: typed.split(separator: " ").joined(separator: " "))
  }

  /// One of those that the task was given to: by its name, else by words that only one of the names holds ("ke sach").
  static func part(_ typed: String, of task: TrackedTask, label: String, in registry: AgencyRegistry) throws(Failure) -> AgencyName {
    let known = registry.agency(named: typed).map { AgencyName(id: $0.id, name: $0.name) }
    let name = known ?? AgencyName(id: nil, name: typed)
    if let part = task.parts.first(where: { $0.concerns(name) }) { return part.agency }
    let words = " \(FoldedText.fold(typed))"
    let found = task.parts.filter { " \(FoldedText.fold($0.agency.name))".contains(words) }
    if found.count == 1 { return found[0].agency }
    guard found.isEmpty else {
      let names = found.map(\.agency.name)
      throw Failure(.failed, Messages.ambiguousAgency(typed, label), hint: Messages.chooseOne(of: names, all: names.count))
    }
    // A member of a group whose members nobody has listed.
    if task.parts.contains(where: { $0.group == nil && $0.agency.id.map(AgencyGroups.isGroup) ?? false }) {
      return try any(typed, in: registry)
    }
    let names = task.parts.map(\.agency.name)
    throw Failure(
      .failed, Messages.agencyWithoutPart(typed, label),
      hint: names.isEmpty ? Messages.noLead(label) : Messages.partOwners(names.prefix(20).joined(separator: "; ")))
  }
}
