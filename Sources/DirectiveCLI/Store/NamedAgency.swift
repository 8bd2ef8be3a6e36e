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
    if let only = try one(typed, of: task.parts.map(\.agency), label: label) { return only }
    // A member of a group whose members nobody has listed.
    if task.parts.contains(where: { $0.group == nil && $0.agency.id.map(AgencyGroups.isGroup) ?? false }) {
      return try any(typed, in: registry)
    }
    let names = task.parts.map(\.agency.name)
    throw Failure(
      .failed, Messages.agencyWithoutPart(typed, label),
      hint: names.isEmpty ? Messages.noLead(label) : Messages.partOwners(names.prefix(20).joined(separator: "; ")))
  }

  /// A known agency, else one that still owes something, by the same rules.
  static func owner(_ typed: String, among tasks: [TrackedTask], in registry: AgencyRegistry) throws(Failure) -> AgencyName {
    if let known = registry.agency(named: typed) { return AgencyName(id: known.id, name: known.name) }
    let owners = Set(tasks.flatMap(\.parts).filter { $0.doneOn == nil }.map(\.agency)).sorted { $0.name < $1.name }
    return try one(typed, of: owners, label: Messages.allTasks) ?? AgencyName(id: nil, name: typed)
  }

  /// Tells names that `owner` can find, or that its agency had before, from all others.
  static func mayBeMeant(_ typed: String, in registry: AgencyRegistry) -> (AgencyName) -> Bool {
    let name = registry.agency(named: typed).map { AgencyName(id: $0.id, name: $0.name) }
    let words = FoldedText.fold(typed)
    return { agency in
      if let name { return agency.isSame(as: name) }
      return agency.isSame(as: AgencyName(id: nil, name: typed)) || !words.isEmpty && " \(FoldedText.fold(agency.name))".contains(" \(words)")
    }
  }

  /// The one that is named so, marks aside, or the only one whose name holds the words; nil for none.
  static func one(_ typed: String, of agencies: [AgencyName], label: String) throws(Failure) -> AgencyName? {
    let words = FoldedText.fold(typed)
    guard !words.isEmpty else { return nil }
    var named: [(agency: AgencyName, folded: String)] = []
    for agency in agencies where !named.contains(where: { $0.agency.isSame(as: agency) }) {
      named.append((agency, " \(FoldedText.fold(agency.name))"))
    }
    let whole = named.filter { $0.folded == " \(words)" }
    let found = whole.isEmpty ? named.filter { $0.folded.contains(" \(words)") } : whole
    guard found.count > 1 else { return found.first?.agency }
    let names = found.prefix(20).map(\.agency.name)
    throw Failure(.failed, Messages.ambiguousAgency(typed, label), hint: Messages.chooseOne(of: names, all: found.count))
  }
}
