/// One thing that a person did to a directive or its tasks. Events are only ever appended.
package struct Event: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// Done on that day, with the number of the result document or another word about it.
    case done(on: CivilDate, note: String?)
    /// Open again, whether it was done, withdrawn or suspended.
    case reopened(note: String?)
    /// The new last day; the old one stays readable in the reading and in earlier events.
    case extended(to: CivilDate, note: String?)
    /// No longer asked for ("rút").
    case withdrawn(note: String?)
    /// Put off until it is reopened ("tạm hoãn").
    case suspended(note: String?)
    /// Another agency has it from now on; `from` is nil when it takes every lead's place.
    case reassigned(from: AgencyName?, to: AgencyName, note: String?)
    case noted(String)
    /// A misread value set right.
    case corrected(Correction)
    /// A doubtful value looked at and found right: the finding's field, and the value it had.
    case confirmed(field: String, value: String?)
    /// Takes back every event of an earlier command; of an undo, it brings back what that took away.
    case undone(command: String)
  }
  /// ISO 8601 with the zone of Vietnam: "2026-11-21T09:30:00+07:00".
  package var time: String
  package var user: String
  /// Shared by all events of one command ("20261121T093000-7f3a"), the handle of `undo` and `log`; sorts by time.
  package var command: String
  /// The task's path; nil concerns the whole directive (an undo, a corrected number).
  package var task: String?
  /// The round of a recurring duty; nil concerns all of them.
  package var period: Period?
  /// The one of several agencies that it is about; nil concerns all of them.
  package var agency: AgencyName?
  package var kind: Kind
  package init(
    time: String, user: String, command: String, task: String?, period: Period? = nil, agency: AgencyName? = nil, kind: Kind
  ) {
    self.time = time
    self.user = user
    self.command = command
    self.task = task
    self.period = period
    self.agency = agency
    self.kind = kind
  }

  /// The day in Vietnam on which it was written down; nil when `time` is none.
  package var day: CivilDate? { CivilDate(parsing: Substring(time.utf8.prefix(10))) }
}
