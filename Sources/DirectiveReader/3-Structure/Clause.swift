/// An item of the body with what stands under it. The root has no label and holds the unlabelled paragraphs before the first item.
package struct Clause: Sendable {
  package var label: Label?
  /// Own paragraphs, the first with the label's words, in the order of the text.
  package var paragraphs: [Paragraph]
  package var children: [Clause] = []

  /// Own words, from the first paragraph to the last, without children.
  package var ownTokens: Range<Int> {
    guard let first = paragraphs.first, let last = paragraphs.last else { return 0..<0 }
    return first.tokens.lowerBound..<last.tokens.upperBound
  }

  /// Own words and those of everything under it.
  package var allTokens: Range<Int> {
    let end = children.last?.allTokens.upperBound ?? ownTokens.upperBound
    return ownTokens.lowerBound..<max(end, ownTokens.upperBound)
  }
}
