/// How much of a text is Vietnamese, to choose between the letters in a file and those of a new recognition.
package struct TextQuality: Sendable, Hashable {
  /// Words of the lexicon, as they are written.
  package let knownWordCount: Int
  /// Words of two letters and more; capitals, which may be abbreviations, and what holds digits are not counted.
  package let wordCount: Int

  /// One linear scan.
  package init(of bytes: [UInt8]) {
    let evidence = LineEvidence(of: NormalizedText(bytes).bytes)
    knownWordCount = Int(evidence.known)
    wordCount = Int(evidence.total)
  }

  /// Of the words, from 0 to 1; nil without words.
  package var knownShare: Double? { wordCount == 0 ? nil : Double(knownWordCount) / Double(wordCount) }
}
