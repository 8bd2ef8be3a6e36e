/// What decides who is charged with a task of one directive: worked out once for all tasks that name the same agencies, as a directive for
/// "các sở, ban, ngành" charges the same twenty in each of its items.
struct Charge: Hashable {
  let leads: [AgencyName]
  let reportTo: [AgencyName]
  /// The words leave open which members of a group they mean.
  let isOpenEnded: Bool

  /// Nil for a task that charges no group: who is meant then stands in it.
  init?(_ task: DirectiveTask) {
    guard task.assignees.contains(where: { $0.role == .lead && $0.agency.isGroup }) else { return nil }
    leads = task.leads
    reportTo = task.reportTo
    isOpenEnded = OpenEnded.isSaid(in: task.text)
  }

  func hash(into hasher: inout Hasher) { for lead in leads { hasher.combine(NameSum.ofBytes(lead.name)) } }

  static func == (a: Charge, b: Charge) -> Bool {
    a.isOpenEnded == b.isOpenEnded && a.leads.elementsEqual(b.leads) { $0.hasBytes(of: $1) }
      && a.reportTo.elementsEqual(b.reportTo) { $0.hasBytes(of: $1) }
  }
}
