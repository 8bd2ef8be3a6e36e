import DirectiveModel
import DirectiveReader

/// A text whose expected words stand between ⟦ and ⟧; the marks are taken out.
struct MarkedText {
  var text: String
  /// UTF-8 offsets of the marked words in `text`.
  var marked: [Range<Int>]

  init(_ source: String) {
    text = ""
    marked = []
    var start = 0
    for scalar in source.unicodeScalars {
      switch scalar {
      case "⟦": start = text.utf8.count
      case "⟧": marked.append(start..<text.utf8.count)
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// A text as other sources write the same words.
enum TextForm: CaseIterable {
  case asWritten, withoutMarks, decomposed

  func apply(_ text: String) -> String {
    switch self {
    case .asWritten: text
    case .withoutMarks: TextForm.strippingMarks(text)
    case .decomposed: TextForm.decomposing(text)
    }
  }

  /// What rules read. Text without marks is not repaired first: rules must bear it as it is.
  func tokens(of text: String) -> TokenizedText {
    self == .withoutMarks ? TextForm.unrepairedTokens(of: text) : TokenizedText(clean: text)
  }

  /// The text as it came, for what rules do about damage that the repair before them leaves.
  static func unrepairedTokens(of text: String) -> TokenizedText {
    var map = OffsetMap()
    map.appendVerbatim(text.utf8.count)
    return Tokenizer.tokens(of: RepairedText(bytes: Array(text.utf8), map: map, repairs: []))
  }

  private static func strippingMarks(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let letter = LetterFolding.folded(scalar.value)
      let plain = letter == 0 ? scalar : Unicode.Scalar(LetterFolding.isCapital(scalar.value) ? letter - 32 : letter)
      out.append(plain)
    }
    return String(out)
  }
}
