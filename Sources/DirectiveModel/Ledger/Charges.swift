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

    func hash(into hasher: inout Hasher) { for lead in leads { hasher.combine(NameSum.ofBytes(lead.name)) } }

    static func == (a: Key, b: Key) -> Bool {
      a.isOpenEnded == b.isOpenEnded && a.leads.elementsEqual(b.leads) { $0.hasBytes(of: $1) }
        && a.reportTo.elementsEqual(b.reportTo) { $0.hasBytes(of: $1) }
    }
  }

  private var known: [Key: Charge] = [:]

  /// `find` is told whether the words leave open which members of a group they mean.
  mutating func charge(of task: DirectiveTask, _ find: (_ isOpenEnded: Bool) -> Charge) -> Charge {
    guard task.assignees.contains(where: { $0.role == .lead && $0.agency.isGroup }) else { return find(false) }
    let key = Key(leads: task.leads, reportTo: task.reportTo, isOpenEnded: OpenEnded.isSaid(in: task.text))
    if let charge = known[key] { return charge }
    let charge = find(key.isOpenEnded)
    known[key] = charge
    return charge
  }
}
