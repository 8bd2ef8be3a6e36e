/// Who is charged with the tasks of one directive, worked out once for all tasks that name the same agencies: a directive for "các sở,
/// ban, ngành" charges the same twenty in each of its items.
struct Charges {
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

  private var known: [Key: [TaskPart]] = [:]

  /// `find` is told whether the words leave open which members of a group they mean.
  mutating func parts(of task: DirectiveTask, _ find: (_ isOpenEnded: Bool) -> [TaskPart]) -> [TaskPart] {
    guard task.assignees.contains(where: { $0.role == .lead && $0.agency.isGroup }) else { return find(false) }
    let key = Key(leads: task.leads, reportTo: task.reportTo, isOpenEnded: OpenEnded.isSaid(in: task.text))
    if let parts = known[key] { return parts }
    let parts = find(key.isOpenEnded)
    known[key] = parts
    return parts
  }
}
