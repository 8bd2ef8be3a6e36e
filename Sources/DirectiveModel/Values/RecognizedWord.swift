/// A word of a text that was recognized in a picture, and how sure the recognition was of it.
package struct RecognizedWord: Sendable, Hashable {
  /// UTF-8 offsets in the text.
  package var bytes: Range<Int>
  /// 0...100, as the program says.
  package var confidence: Int

  /// Words as sure as this are not kept: they are nine in ten, and nobody asks about them.
  package static let sure = 90

  package init(bytes: Range<Int>, confidence: Int) {
    self.bytes = bytes
    self.confidence = confidence
  }
}
