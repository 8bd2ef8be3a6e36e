/// One thing that a person did to a directive's tasks. Events are only ever appended.
package struct Event: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Done on that day, with the number of the result document or another word about it.
    case done(on: CivilDate, note: String?)
    case reopened(note: String?)
    /// The new last day; the old one stays readable in the reading and in earlier events.
    case extended(to: CivilDate, note: String?)
    case noted(String)
    /// Takes back every event of an earlier command.
    case undone(command: String)
  }
  /// ISO 8601 with the zone of Vietnam: "2026-11-21T09:30:00+07:00".
  package var time: String
  package var user: String
  /// Shared by all events of one command ("20261121T093000-7f3a"), the handle of `undo` and `log`; sorts by time.
  package var command: String
  /// The task's path; nil concerns the whole directive (an undo).
  package var task: String?
  package var kind: Kind
  package init(time: String, user: String, command: String, task: String?, kind: Kind) {
    self.time = time
    self.user = user
    self.command = command
    self.task = task
    self.kind = kind
  }
}
