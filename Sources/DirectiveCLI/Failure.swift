/// Why a command cannot go on: one sentence, what to do about it, and the exit status.
struct Failure: Error, Hashable {
  let status: ExitStatus
  /// As `Messages` words it: what happened and where.
  let message: String
  /// Lines on what the user can do, as they are printed; may be empty.
  let advice: [String]

  init(_ status: ExitStatus, _ message: String, advice: [String] = []) {
    self.status = status
    self.message = message
    self.advice = advice
  }

  init(_ status: ExitStatus, _ message: String, hint: String) {
    self.init(status, message, advice: [Messages.hint(hint)])
  }
}
