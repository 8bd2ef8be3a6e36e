extension Range<Int> {
  /// From a place up to a limit; empty where the limit lies before it, as it may behind a match that reached over the limit.
  init(from lower: Int, upTo upper: Int) { self = lower..<Swift.max(lower, upper) }
}
