/// Bullets that stand for a dash: printed ones, and what OCR leaves of a dash at a line's beginning ("~ Cơ quan chủ trì: …",
/// "_~ Tổng điều tra …", ">Tổ chức …").
enum BulletMarks {
  /// The same text in which rules meet a dash there, and no dirt beside it; spellings and offsets stay.
  static func read(in text: TokenizedText) -> TokenizedText {
    var tokens: [Token] = []
    var kept = 0
    for index in text.tokens.indices where text.tokens[index].isLineStart && text.tokens[index].kind == .mark {
      guard let end = bulletEnd(from: index, text) else { continue }
      if tokens.isEmpty { tokens.reserveCapacity(text.tokens.count) }
      tokens += text.tokens[kept..<index]
      tokens.append(text.tokens[index].with(key: dash))
      kept = end
    }
    guard kept > 0 else { return text }
    return TokenizedText(text: text.text, filtered: tokens + text.tokens[kept...], lineStarts: text.lineStarts)
  }

  /// Behind the marks that begin the line, if one of them is left of a dash and a capital follows.
  private static func bulletEnd(from start: Int, _ text: TokenizedText) -> Int? {
    var end = start
    while end < text.tokens.count, end - start < 3, text.tokens[end].kind == .mark, text.tokens[end].line == text.tokens[start].line {
      end += 1
    }
    guard end < text.tokens.count, text.tokens[end].line == text.tokens[start].line, text.tokens[end].capitals != .none else { return nil }
    let marks = start..<end
    if marks.count == 1 {
      if text.tokens[end].isSpaced, LayoutWords.bullets.contains(text.spelling(start)) { return end }
      return LayoutWords.misreadBullets.contains(text.spelling(start)) ? end : nil
    }
    let isBullet = marks.contains { text.isMark($0, "-") || LayoutWords.misreadBullets.contains(text.spelling($0)) }
    return isBullet && marks.allSatisfy { isDirt($0, text) } ? end : nil
  }

  private static func isDirt(_ index: Int, _ text: TokenizedText) -> Bool {
    let mark = text.spelling(index)
    return LayoutWords.bullets.contains(mark) || LayoutWords.misreadBullets.contains(mark) || LayoutWords.dirt.contains(mark)
  }

  private static let dash = Key(mark: 0x2D)
}
