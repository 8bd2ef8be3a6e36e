/// One paragraph of the body, its broken lines joined.
package struct Paragraph: Sendable {
  package var label: Label?
  /// With the label.
  package var tokens: Range<Int>
  /// The cells of a table's row.
  package var row: TableRow?
  /// Without the label.
  package var words: Range<Int> { (label?.tokens.upperBound ?? tokens.lowerBound)..<tokens.upperBound }
}
