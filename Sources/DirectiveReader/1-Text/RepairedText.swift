/// The text that rules read: NFC, accented Vietnamese, LF line ends, one line for each line of the source.
///
/// Never changes. A class, because everything that reads a text carries it along: one reference is counted where a copy has four.
package final class RepairedText: Sendable {
  /// UTF-8, always valid.
  package let bytes: [UInt8]
  package let map: OffsetMap
  /// Changed places in the order of the text, without overlap.
  package let repairs: [Repair]
  /// Places of damaged lines that stand as the source has them though they may be misread; none is in `repairs`.
  package let doubts: [Repair]
  /// The same bytes cut into tokens, where that was done before.
  let cut: CutText?

  /// A place of the repaired text that is not certain.
  package struct Repair: Sendable, Hashable {
    /// UTF-8 offsets in the repaired text.
    package let range: Range<Int>
    /// 0...100: how sure it is that this was meant.
    package let confidence: UInt8
    package init(range: Range<Int>, confidence: UInt8) {
      self.range = range
      self.confidence = confidence
    }
  }

  package init(bytes: [UInt8], map: OffsetMap, repairs: [Repair], doubts: [Repair] = []) {
    self.bytes = bytes
    self.map = map
    self.repairs = repairs
    self.doubts = doubts
    cut = nil
  }

  /// A text that stands as it was found.
  init(sound normal: NormalizedText, cut: CutText) {
    bytes = normal.bytes
    map = normal.map
    repairs = []
    doubts = []
    self.cut = cut
  }

  package func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
