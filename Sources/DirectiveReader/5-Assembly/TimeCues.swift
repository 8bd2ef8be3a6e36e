import DirectiveModel

/// Finds words that bound a task's work by a time that no rule could turn into a day: "trước Tết", "trong tuần tới".
struct TimeCues {
  private let text: TokenizedText
  private let issued: CivilDate?

  init(_ text: TokenizedText, issued: CivilDate?) {
    self.text = text
    self.issued = issued
  }

  /// The first such words outside what was read already; nil for none.
  func words(in range: Range<Int>, outside read: [Range<Int>]) -> Range<Int>? {
    for index in range where isCue(at: index, in: range) {
      let words = index..<end(of: index, in: range)
      guard !read.contains(where: { $0.overlaps(words) }), !isOfLaw(words, in: range) else { continue }
      return words
    }
    return nil
  }

  private func isCue(at index: Int, in range: Range<Int>) -> Bool {
    if Self.certain.begins(text, at: index) { return true }
    if let latest = Self.latest.match(text, at: index) {
      let next = index + latest.count
      return next < range.upperBound && (text.number(next) != nil || Self.afterLatest.begins(text, at: next))
    }
    if Self.behindWork.begins(text, at: index) { return isBehindWork(index, in: range) }
    return isBeginning(index, in: range) || isWeekday(index) || isHour(index)
  }

  private func isBehindWork(_ index: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, index - 4)..<index).contains { start in
      Self.completes.match(text, at: start).map { index - (start + $0.count) <= 1 && start + $0.count <= index } ?? false
    }
  }

  /// "đầu tháng 12/2023", no start of something and not past.
  private func isBeginning(_ index: Int, in range: Range<Int>) -> Bool {
    guard let found = Self.beginnings.match(text, at: index), index + found.count < range.upperBound,
      !(max(range.lowerBound, index - 3)..<index).contains(where: { start in
        Self.since.match(text, at: start).map { start + $0.count == index } ?? false
      })
    else { return false }
    guard let period = DateReader(text, limit: range.upperBound).wholePeriod(at: index + found.count - 1) else { return false }
    guard let issued, let last = period.date.lastDay(inYear: issued.year) else { return true }
    return last >= issued
  }

  /// "trước thứ Sáu tuần này".
  private func isWeekday(_ index: Int) -> Bool {
    text.tokens[index].key == Self.before && DeadlineKeys.weekdays.begins(text, at: index + 1)
  }

  /// "trước 17 giờ chiều mai".
  private func isHour(_ index: Int) -> Bool {
    guard text.tokens[index].key == Self.before, let hour = text.number(index + 1), hour <= 24 else { return false }
    return DeadlineKeys.hours.begins(text, at: index + 2)
  }

  /// "trước ngày Luật này có hiệu lực".
  private func isOfLaw(_ words: Range<Int>, in range: Range<Int>) -> Bool {
    Self.force.firstMatch(text, in: words.lowerBound..<min(range.upperBound, words.lowerBound + Self.longest)) != nil
  }

  private func end(of start: Int, in range: Range<Int>) -> Int {
    let reach = start + 1..<max(start + 1, min(range.upperBound, start + Self.longest))
    return reach.first { text.tokens[$0].kind == .mark && !isJoint($0) } ?? reach.upperBound
  }

  /// The marks inside figures and spans: "12/2023", "2023 - 2024".
  private func isJoint(_ index: Int) -> Bool {
    text.isMark(index, "/") || text.isMark(index, "-") || text.isMark(index, ":")
  }

  private static let longest = 12
  private static let before = Key("trước")
  private static let certain = Phrases(TimeCueWords.certain)
  private static let latest = Phrases(TimeCueWords.latest)
  private static let afterLatest = Phrases(TimeCueWords.afterLatest)
  private static let behindWork = Phrases(TimeCueWords.behindWork)
  private static let beginnings = Phrases(TimeCueWords.beginnings)
  private static let since = Phrases(TimeCueWords.since)
  private static let force = Phrases(TimeCueWords.force)
  private static let completes = Phrases(DeadlineWords.completes)
}
