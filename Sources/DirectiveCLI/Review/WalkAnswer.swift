import DirectiveModel

/// What somebody says to a doubtful value.
enum WalkAnswer: CaseIterable {
  case confirm, correct, skip, oneByOne, view, stop

  /// The letter in brackets or the whole word, marks and case aside, or an English key; an empty line skips. Nil for anything else,
  /// arrow keys too: folded, "^[[D" would be a "d".
  init?(typed: String) {
    guard typed.unicodeScalars.allSatisfy(Self.isOfWord) else { return nil }
    let words = FoldedText.fold(typed)
    if words.isEmpty, typed.allSatisfy(\.isWhitespace) {
      self = .skip
      return
    }
    guard let answer = Self.allCases.first(where: { $0.keys.contains(words) }) else { return nil }
    self = answer
  }

  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.isWhitespace || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Folded.
  private var keys: [String] {
    switch self {
    case .confirm: ["d", "dung", "y", "yes"]
    case .correct: ["s", "sua", "e", "edit"]
    case .skip: ["b", "bo qua", "n", "next"]
    case .oneByOne: ["r", "rieng"]
    case .view: ["x", "xem", "v", "view"]
    case .stop: ["t", "thoat", "q", "quit"]
    }
  }
}
