/// Why an outside program gave nothing that can be used.
enum ChildFailure: Error, Hashable {
  case missing
  case notStarted(errno: Int32)
  case timedOut(Duration)
  case tooMuchOutput(limit: Int)
  /// Ended by a signal: a crash, or a limit of memory or time that the system held it to.
  case crashed(signal: Int32)
  /// Ended by itself with another status than 0; `words` is the end of what it said.
  case exited(status: Int32, words: String)
}
