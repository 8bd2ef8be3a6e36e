/// One step of the decoder: a word to be read, or something that stays as it is.
struct RepairUnit {
  enum Kind: UInt8 {
    /// Punctuation or a paragraph's end.
    case boundary
    /// Numbers, dates, document symbols, list numbers.
    case number
    /// Addresses and signs that no word stands for.
    case unknown
    case word
  }
  let kind: Kind
  let level: DamageScan.Level
  /// It stands in a line of capitals.
  var isInCapitals = false
  /// A sentence begins here as far as the marks tell.
  var isSentenceStart = false
  private var lower: Int32
  private var upper: Int32

  /// Offsets in the normalized text; empty for boundaries.
  var range: Range<Int> {
    get { Int(lower)..<Int(upper) }
    set { (lower, upper) = (Int32(newValue.lowerBound), Int32(newValue.upperBound)) }
  }

  init(kind: Kind, range: Range<Int>, level: DamageScan.Level) {
    self.kind = kind
    self.level = level
    (lower, upper) = (Int32(range.lowerBound), Int32(range.upperBound))
  }
}
