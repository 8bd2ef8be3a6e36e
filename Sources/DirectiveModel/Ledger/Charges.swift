/// Who is charged with the tasks of one directive, worked out once for all tasks that name the same agencies: a directive for "các sở,
/// ban, ngành" charges the same twenty in each of its items.
struct Charges {
  struct Charge {
    /// As the directive charged them.
    let parts: [TaskPart]
    /// As they stand on the day of the ledger while nothing is done.
    let open: [TaskPart]
  }

  private struct Key: Hashable {
    let leads: [AgencyName]
    let reportTo: [AgencyName]
    let isOpenEnded: Bool
  }

  private var known: [Key: Charge] = [:]

  /// `find` is told whether the words leave open which members of a group they mean.
  mutating func charge(of task: DirectiveTask, _ find: (_ isOpenEnded: Bool) -> Charge) -> Charge {
    let leads = task.leads
    guard leads.contains(where: { $0.id.map(AgencyGroups.isGroup) ?? false }) else { return find(false) }
    let key = Key(leads: leads, reportTo: task.reportTo, isOpenEnded: OpenEnded.isSaid(in: task.text))
    if let charge = known[key] { return charge }
    let charge = find(key.isOpenEnded)
    known[key] = charge
    return charge
  }
}
