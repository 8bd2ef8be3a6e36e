/// Bullets that stand for a dash: printed ones, and what OCR leaves of a dash at a line's beginning ("~ Cơ quan chủ trì: …").
enum BulletMarks {
  /// The same text in which rules meet a dash there; spellings and offsets stay.
  static func read(in text: TokenizedText) -> TokenizedText {
    guard text.tokens.indices.contains(where: { isBullet($0, text) }) else { return text }
    let tokens = text.tokens.indices.map { isBullet($0, text) ? text.tokens[$0].with(key: dash) : text.tokens[$0] }
    return TokenizedText(text: text.text, filtered: tokens, lineStarts: text.lineStarts)
  }

  private static func isBullet(_ index: Int, _ text: TokenizedText) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .mark, token.isLineStart, text.tokens.indices.contains(index + 1) else { return false }
    let next = text.tokens[index + 1]
    return next.isSpaced && next.line == token.line && next.capitals != .none && LayoutWords.bullets.contains(text.spelling(index))
  }

  private static let dash = Key(mark: 0x2D)
}
