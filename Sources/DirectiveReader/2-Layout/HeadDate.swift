import DirectiveModel

/// The date line of a letterhead, "Sóc Trăng, ngày 11 tháng 01 năm 2018"; parts may be blank.
struct HeadDate: Sendable {
  /// From "ngày" to the year.
  var tokens: Range<Int>
  var day: Int?
  var month: Int?
  var year: Int?

  var date: CivilDate? {
    guard let day, let month, let year else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  /// The first "ngày … tháng … năm …" that begins in the range.
  static func first(in range: Range<Int>, _ text: TokenizedText) -> HeadDate? {
    for index in range where LayoutWords.day.begins(text, at: index) {
      if let found = read(at: index, text) { return found }
    }
    return nil
  }

  private static func read(at start: Int, _ text: TokenizedText) -> HeadDate? {
    var index = start + 1
    let day = value(&index, text, limit: 31, before: LayoutWords.month)
    guard LayoutWords.month.begins(text, at: index) else { return nil }
    index += 1
    let month = value(&index, text, limit: 12, before: LayoutWords.year)
    guard LayoutWords.year.begins(text, at: index) else { return nil }
    index += 1
    let year = text.number(index).flatMap { (1990...2100).contains($0) ? $0 : nil }
    guard year != nil else { return nil }
    return HeadDate(tokens: start..<index + 1, day: day, month: month, year: year)
  }

  /// The number at the index, or nothing where the place is blank or unreadable; moves to the word that must follow.
  private static func value(_ index: inout Int, _ text: TokenizedText, limit: Int, before word: Phrases<Bool>) -> Int? {
    let start = index
    while index < text.tokens.count, index - start < 8, !word.begins(text, at: index) { index += 1 }
    // Specks and marks of emphasis around the number say nothing.
    let words = (start..<index).filter { text.tokens[$0].kind != .mark }
    guard words.count == 1, let number = text.number(words[0]), (1...limit).contains(number) else { return nil }
    return number
  }
}
