/// A word, a number or a mark of the repaired text.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    /// A run of letters.
    case word
    /// A run of ASCII digits.
    case number
    /// One other character that is not a blank.
    case mark
  }
  package enum Capitals: UInt8, Sendable {
    case none, initial
    /// Every letter, and at least two of them.
    case all
  }

  /// UTF-8 offsets in the repaired text.
  package let lower: Int32
  package let upper: Int32
  /// 0-based line of the text, the same in source and repaired text.
  package let line: Int32
  /// For words and numbers the folded letters or digits; for marks the ASCII character (see `Key.init(mark:)`).
  package let key: Key
  package let kind: Kind
  package let capitals: Capitals
  /// Blank, line end or beginning before it: it does not touch the token before.
  package let isSpaced: Bool
  package let isLineStart: Bool
  /// Any letter carries a mark or is đ: what is written was not stripped.
  package let isAccented: Bool
  /// 0...100; 100 where the source's own letters stand.
  package let confidence: UInt8

  package var range: Range<Int> { Int(lower)..<Int(upper) }
}
