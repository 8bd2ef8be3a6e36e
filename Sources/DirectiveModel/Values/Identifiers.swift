/// A directive's place in the store, "2018/41-ubnd-th": year of issue ("khong-ngay" when unknown), slash, a safe slug of the number.
/// Only `[a-z0-9-]` on either side of the slash; never text from outside as it came.
package struct DirectiveID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let rawValue: String
  package init(_ rawValue: String) { self.rawValue = rawValue }
  package var description: String { rawValue }
  package static func < (a: DirectiveID, b: DirectiveID) -> Bool {
    a.rawValue.utf8.lexicographicallyPrecedes(b.rawValue.utf8)
  }
}

/// One task of one directive, "2018/41-ubnd-th:1.a", or one round of a recurring one, "2018/41-ubnd-th:5@2021-Q3".
package struct TaskID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let directive: DirectiveID
  package let path: String
  package var period: Period?
  package init(directive: DirectiveID, path: String, period: Period? = nil) {
    self.directive = directive
    self.path = path
    self.period = period
  }

  /// The task without its round.
  package var duty: TaskID { TaskID(directive: directive, path: path) }

  /// Path and round: what stands behind the colon.
  package var place: String { path + (period.map { "@\($0)" } ?? "") }

  package var description: String { "\(directive.rawValue):\(place)" }
  package static func < (a: TaskID, b: TaskID) -> Bool {
    if a.directive != b.directive { return a.directive < b.directive }
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    guard let first = a.period, let second = b.period else { return a.period == nil && b.period != nil }
    return first < second
  }
}
