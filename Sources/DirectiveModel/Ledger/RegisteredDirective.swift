/// One directive's line in the register, and how many of its tasks stand where.
package struct RegisteredDirective: Sendable {
  package let id: DirectiveID
  package var entry: RegisterEntry
  /// Every task once.
  package let counts: LedgerSummary.Counts

  package init(id: DirectiveID, entry: RegisterEntry, counts: LedgerSummary.Counts) {
    self.id = id
    self.entry = entry
    self.counts = counts
  }

  /// Of a directive that was read with its findings.
  package init(_ stored: StoredDirective, by tracking: Tracking) {
    var counts = LedgerSummary.Counts()
    for task in tracking.tasks(of: stored) { counts.add(task.times) }
    self.init(id: stored.id, entry: RegisterEntry(stored), counts: counts)
  }
}
