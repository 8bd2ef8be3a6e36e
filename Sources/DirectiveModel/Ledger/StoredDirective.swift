/// A directive as the store keeps it: the reading, which can be made again from the source, and what people did.
package struct StoredDirective: Sendable, Hashable {
  package var id: DirectiveID
  package var directive: Directive
  /// The day it was imported, in Vietnam: what "kể từ ngày nhận được" counts from.
  package var received: CivilDate
  /// In the order they happened.
  package var events: [Event]
  package init(id: DirectiveID, directive: Directive, received: CivilDate, events: [Event] = []) {
    self.id = id
    self.directive = directive
    self.received = received
    self.events = events
  }
}
