/// Specks of dirt between a date and the word before it: "trước ngày. 10/02/2026", "trong, tháng 10/2025". Rules never see them.
enum DateSpecks {
  static func removed(from text: TokenizedText) -> TokenizedText {
    var kept: [Token] = []
    var start = 0
    for index in text.tokens.indices where text.tokens[index].kind == .mark && isSpeck(index, text) {
      if kept.isEmpty { kept.reserveCapacity(text.tokens.count) }
      kept += text.tokens[start..<index]
      start = index + 1
    }
    guard start > 0 else { return text }
    return TokenizedText(text: text.text, filtered: kept + text.tokens[start...], lineStarts: text.lineStarts)
  }

  private static func isSpeck(_ index: Int, _ text: TokenizedText) -> Bool {
    if isSecondSlash(index, text) { return true }
    guard index > 0, index + 2 < text.tokens.count, text.tokens[index - 1].kind == .word, !text.tokens[index].isLineStart,
      let mark = text.tokens[index].mark, specks.contains(mark)
    else { return false }
    if LayoutWords.day.begins(text, at: index - 1), !text.tokens[index].isSpaced { return isDay(at: index + 1, text) }
    return before.begins(text, at: index - 1) && units.begins(text, at: index + 1) && text.tokens[index + 2].kind == .number
  }

  /// "10/02", "10 tháng": nothing else begins so behind "ngày".
  private static func isDay(at index: Int, _ text: TokenizedText) -> Bool {
    guard let day = text.number(index), (1...31).contains(day), text.tokens[index].isSpaced || text.tokens[index].isLineStart else {
      return false
    }
    return text.isMark(index + 1, "/") && text.number(index + 2) != nil || LayoutWords.month.begins(text, at: index + 1)
      || everyMonth.begins(text, at: index + 1)
  }

  /// "Quý II/⁄2026": one slash that was read twice, before a year.
  private static func isSecondSlash(_ index: Int, _ text: TokenizedText) -> Bool {
    guard text.isMark(index, "/"), text.isMark(index - 1, "/"), !text.tokens[index].isSpaced, index + 1 < text.tokens.count else {
      return false
    }
    return text.tokens[index + 1].kind == .number && text.tokens[index + 1].range.count == 4 && !text.isMark(index - 2, ":")
  }

  private static let everyMonth = Phrases(["hàng tháng", "hằng tháng", "của tháng"])

  private static let specks: [Unicode.Scalar] = [".", ",", "'", "`", "_", "*", "~", "^"]
  private static let units = Phrases(["ngày", "tháng"])
  private static let before = Phrases(["trước!", "trong!", "đến!", "hết!", "vào!"])
}
