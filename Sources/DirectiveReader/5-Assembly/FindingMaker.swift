import DirectiveModel

/// Makes findings that point at their words.
struct FindingMaker {
  let text: TokenizedText

  func missing(_ field: String, _ message: String, _ tokens: Range<Int>? = nil) -> Finding { make(field, .missing, message, tokens) }
  func repaired(_ field: String, _ message: String, _ tokens: Range<Int>, confidence: Int? = nil) -> Finding {
    make(field, .repaired, message, tokens, confidence: confidence)
  }
  /// No inference is surer than `surestInference`.
  func inferred(_ field: String, _ message: String, _ tokens: Range<Int>?) -> Finding {
    make(field, .inferred, message, tokens, confidence: tokens.map { min(Int(text.confidence($0)), FindingMaker.surestInference) })
  }
  func conflict(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding { make(field, .conflict, message, tokens) }
  func invalid(_ field: String, _ message: String, _ tokens: Range<Int>) -> Finding { make(field, .invalid, message, tokens) }

  /// `confidence` nil is that of the least certain token.
  func make(
    _ field: String, _ reason: Finding.Reason, _ message: String, _ tokens: Range<Int>?, confidence: Int? = nil
  ) -> Finding {
    guard let tokens, !tokens.isEmpty else { return Finding(field: field, reason: reason, message: message) }
    return Finding(
      field: field, reason: reason, message: message, bytes: text.sourceBytes(tokens), lines: text.lines(tokens),
      confidence: FindingMaker.hasValue(reason) ? confidence ?? Int(text.confidence(tokens)) : nil)
  }

  private static let surestInference = 95

  /// What is missing or impossible left no value to be sure of.
  private static func hasValue(_ reason: Finding.Reason) -> Bool {
    switch reason {
    case .missing, .invalid: false
    case .repaired, .uncertain, .inferred, .conflict: true
    }
  }
}
