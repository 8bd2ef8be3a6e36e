import DirectiveModel

/// Finds words of a task that should say when, though no deadline could be read in them.
struct UnreadTime {
  private let text: TokenizedText
  private let issued: CivilDate?

  init(_ text: TokenizedText, issued: CivilDate?) {
    self.text = text
    self.issued = issued
  }

  /// The first of a line or cell for the time, with a figure in it, and of a day of the future in the task's own words.
  func words(of draft: TaskDraft, skipping citations: [Range<Int>]) -> Range<Int>? {
    let stated = (draft.deadlineLines + draft.deadlineCells).first { line in
      line.contains { text.tokens[$0].kind == .number } && SentenceWords.openPeriods.firstMatch(text, in: line) == nil
    }
    return stated ?? futureDay(in: draft.words, skipping: citations)
  }

  /// "hằng tuần", "mỗi quý" in a task that reports or sends something.
  func frequency(of draft: TaskDraft) -> Range<Int>? {
    guard let words = UnreadTime.frequencies.firstMatch(text, in: draft.words)?.tokens,
      SentenceWords.sending.firstMatch(text, in: draft.words) != nil
    else { return nil }
    return words
  }

  private static let frequencies = Phrases([
    "hằng tuần", "hàng tuần", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "hằng ngày", "hàng ngày", "mỗi tuần", "mỗi tháng",
    "mỗi quý", "mỗi ngày",
  ])

  /// "tnvéc ngay 25 thang 12 nam 2009": the word before is lost, the day stands. A day behind "từ" begins something.
  private func futureDay(in words: Range<Int>, skipping citations: [Range<Int>]) -> Range<Int>? {
    guard let issued else { return nil }
    let year = issued.year
    for index in words where isYear(index, from: year) && !citations.contains(where: { $0.contains(index) }) {
      let window = max(words.lowerBound, index - UnreadTime.longestDate)..<index + 1
      if let period = window.last(where: { text.tokens[$0].key == UnreadTime.quarter }), index - period <= 3 { return period..<index + 1 }
      guard let date = DateScanner.mentions(in: text, range: window).last, date.tokens.contains(index), date.value.isDay,
        let day = date.value.lastDay(inYear: nil), day >= issued, !beginsPeriod(date.tokens.lowerBound, in: words)
      else { continue }
      return date.tokens
    }
    return nil
  }

  private func isYear(_ index: Int, from year: Int) -> Bool {
    guard text.tokens[index].kind == .number, text.tokens[index].range.count == 4, let number = text.number(index) else { return false }
    return (year...year + 5).contains(number)
  }

  private func beginsPeriod(_ date: Int, in words: Range<Int>) -> Bool {
    let start = max(words.lowerBound, date - 2)
    return SentenceWords.since.firstMatch(text, in: start..<date) != nil
  }

  private static let quarter = Key("quý")
  /// "ngày 25 tháng 12 năm 2009"
  private static let longestDate = 7
}
