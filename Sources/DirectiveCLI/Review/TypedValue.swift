import DirectiveModel
import DirectiveReader

/// A value as somebody typed it: precomposed, on one line, without blanks around it.
struct TypedValue {
  let text: String

  private static let longest = 4000
  /// A shorter one is a key that was meant for the question before.
  private static let shortest = 3

  init(_ typed: String, for field: Correction.Field) throws(Failure) {
    let words = DirectiveReader.precomposed(typed).split(whereSeparator: \.isWhitespace)
    text = words.joined(separator: " ")
    guard !text.isEmpty else { throw Failure(.failed, Messages.emptyValue(field), hint: Messages.valueForms(field)) }
    // Arrow keys on a plain terminal type escapes.
    guard !text.unicodeScalars.contains(where: Self.isUnprintable) else {
      throw Failure(.failed, Messages.unprintableValue(field), hint: Messages.typeAnew)
    }
    guard text.unicodeScalars.count >= Self.shortest else {
      throw Failure(.failed, Messages.shortValue(field, text), hint: Messages.valueForms(field))
    }
    guard text.unicodeScalars.count <= Self.longest else {
      throw Failure(.failed, Messages.longValue(field, most: Self.longest), hint: Messages.typeAnew)
    }
  }

  /// "không": there is none.
  var isNone: Bool { ["khong", "khong co"].contains(FoldedText.fold(text)) && !text.utf8.contains { (48...57).contains($0) } }

  private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar == "\u{FFFD}"
  }
}
