/// A value that a rule read at a place in the text.
package struct Mention<Value: Sendable>: Sendable {
  package let value: Value
  /// Indices into the text's tokens; never empty.
  package let tokens: Range<Int>
  /// Id of the rule that read it, in kebab case: "before-date".
  package let rule: String

  package init(value: Value, tokens: Range<Int>, rule: String) {
    self.value = value
    self.tokens = tokens
    self.rule = rule
  }
}
