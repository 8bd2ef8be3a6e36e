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

/// One task of one directive, "2018/41-ubnd-th:1.a".
package struct TaskID: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let directive: DirectiveID
  package let path: String
  package init(directive: DirectiveID, path: String) {
    self.directive = directive
    self.path = path
  }
  package var description: String { "\(directive.rawValue):\(path)" }
  package static func < (a: TaskID, b: TaskID) -> Bool {
    a.directive == b.directive ? a.path.utf8.lexicographicallyPrecedes(b.path.utf8) : a.directive < b.directive
  }
}
