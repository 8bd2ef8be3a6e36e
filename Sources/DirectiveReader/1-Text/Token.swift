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
  /// What stands in the place of a word that the lexicon does not list.
  enum Unlisted {
    /// Letters of the Vietnamese alphabet.
    static let plain: Int16 = -1
    /// Other letters or loose marks among them.
    static let foreign: Int16 = -2
  }

  /// UTF-8 offsets in the repaired text.
  package let lower: Int32
  package let upper: Int32
  /// 0-based line of the text, the same in source and repaired text.
  package let line: Int32
  /// The lexicon's number of the word, or one of `Unlisted`.
  let word: Int16
  /// For words and numbers the folded letters or digits; for marks the ASCII character (see `Key.init(mark:)`).
  package private(set) var key: Key
  package let kind: Kind
  package let capitals: Capitals
  /// Blank, line end or beginning before it: it does not touch the token before.
  package let isSpaced: Bool
  package private(set) var isLineStart: Bool
  /// Any letter carries a mark or is đ: what is written was not stripped.
  package let isAccented: Bool
  /// A letter that no other language writes: "ơ", "đ", "ế".
  let hasOwnLetter: Bool
  /// All letters are capitals or none is, but for the first: not "TTg".
  let isOneCase: Bool
  /// 0...100; 100 only where the source's own letters stand and nothing speaks against them.
  package private(set) var confidence: UInt8

  package var range: Range<Int> { Int(lower)..<Int(upper) }

  /// The mark that stands here, dashes and quotes folded as in `Key.init(mark:)`; nil for words and numbers.
  var mark: Unicode.Scalar? { kind == .mark ? Unicode.Scalar(UInt8(truncatingIfNeeded: key.rawValue)) : nil }

  /// The lexicon's word that stands here, whatever its capitals.
  var listed: Lexicon.WordID? { word < 0 ? nil : Lexicon.WordID(word) }
}

extension Token {
  func with(key: Key) -> Token {
    var token = self
    token.key = key
    return token
  }

  /// The same token as the first of its line.
  var startingLine: Token {
    var token = self
    token.isLineStart = true
    return token
  }

  func with(confidence: UInt8) -> Token {
    var token = self
    token.confidence = confidence
    return token
  }
}
