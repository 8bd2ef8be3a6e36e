/// Writes the document numbers of a damaged text right, where their citations say how: "1847/Qb-TTg" becomes "1847/QĐ-TTg".
package enum CodeRepair {
  /// How sure a symbol is that its type word and its issuer confirm.
  private static let confidence: UInt8 = 90

  /// A sound text stays as it is; a number that is broken over two lines stays broken, so that lines stay those of the source.
  package static func repaired(_ text: RepairedText) -> RepairedText {
    guard !text.repairs.isEmpty else { return text }
    let tokens = Tokenizer.tokens(of: text)
    let changes = ReferenceScanner.citations(in: tokens).compactMap { change($0, tokens) }
    return changes.isEmpty ? text : TextRepair.changed(text, changes)
  }

  /// A number as it should stand, and the tokens of the one that was printed.
  struct Written: Sendable {
    let number: String
    let tokens: Range<Int>
  }

  /// The numbers that a damaged text prints otherwise than they are written, in the order of the text.
  static func writtenRight(in text: TokenizedText) -> [Written] {
    guard !text.text.repairs.isEmpty else { return [] }
    return ReferenceScanner.citations(in: text).lazy.filter { isCertain($0, text) }
      .map { Written(number: $0.reading.number, tokens: $0.code) }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  private static func isCertain(_ citation: Citation, _ text: TokenizedText) -> Bool {
    citation.code.count > 1 && text.oneLine(citation.code) != citation.reading.number
      && !citation.reading.problems.contains(.cutOff) && !citation.reading.problems.contains(.doubtfulSymbol)
  }

  private static func change(_ citation: Citation, _ text: TokenizedText) -> RepairDecoder.Change? {
    guard isCertain(citation, text), text.lines(citation.code).count == 1 else { return nil }
    return RepairDecoder.Change(range: text.bytes(citation.code), text: citation.reading.number, confidence: confidence)
  }
}
