/// How a command ended, as the shell sees it.
enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Done; an empty list too.
  case done = 0
  /// Refused or failed: an unknown id, an unreadable input.
  case failed = 1
  /// The command line itself is wrong.
  case usage = 2
  /// Some inputs failed, the others are done.
  case partlyFailed = 3
  case storeDamaged = 4
  /// A document marked secret was refused.
  case secret = 5
  case readWriteError = 6
  /// Another command holds the store.
  case busy = 7
  /// An outside program is missing, failed or was too slow.
  case outsideProgram = 8
  /// Something is overdue; only with `--exit-code`.
  case somethingOverdue = 10
}
