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
    let openers = Self.openers
    let tokens = text.tokens
    for index in range where tokens[index].kind == .number || openers.contains(tokens[index].key) {
      guard isCue(at: index, in: range) else { continue }
      let words = index..<end(of: index, in: range)
      guard !read.contains(where: { $0.overlaps(words) }), !isOfLaw(words, in: range), !isHourOfCycle(index, in: range) else { continue }
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
    return isBeginning(index, in: range) || isWeekday(index) || isBack(index, in: range) || isSpan(index, in: range)
      || isCycle(index, in: range)
  }

  private func isBehindWork(_ index: Int, in range: Range<Int>) -> Bool {
    (max(range.lowerBound, index - 4)..<index).contains { start in
      DeadlineKeys.work.match(text, at: start).map { index - (start + $0.count) <= 1 && start + $0.count <= index } ?? false
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

  /// "trước 17 giờ chiều mai", "trước 05 ngày so với ngày họp".
  private func isBack(_ index: Int, in range: Range<Int>) -> Bool {
    guard text.tokens[index].key == Self.before, index + 2 < range.upperBound, let count = text.number(index + 1), count <= 90 else {
      return false
    }
    return count <= 24 && DeadlineKeys.hours.begins(text, at: index + 2) || Self.units.begins(text, at: index + 2)
  }

  /// "báo cáo hằng ngày về Sở Y tế trước 16 giờ": the cycle says all that can be said.
  private func isHourOfCycle(_ index: Int, in range: Range<Int>) -> Bool {
    guard DeadlineKeys.hours.begins(text, at: index + 2) else { return false }
    let start = max(range.lowerBound, index - Self.longest)
    return Self.cycles.firstMatch(text, in: start..<index) != nil
  }

  /// "trong vòng nửa tháng", "trong 24h", the latter only behind work.
  private func isSpan(_ index: Int, in range: Range<Int>) -> Bool {
    if let span = Self.spans.match(text, at: index) {
      let next = index + span.count
      if Self.backwards.firstMatch(text, in: next..<min(range.upperBound, next + 5)) != nil { return false }
      return next < range.upperBound
        && (text.number(next) != nil || Self.oddCounts.begins(text, at: next) || Self.counts.begins(text, at: next))
    }
    guard text.tokens[index].key == Self.within, let end = countEnd(at: index + 1), end < range.upperBound else { return false }
    return Self.units.begins(text, at: end) && isBehindWork(index, in: range)
  }

  private func countEnd(at index: Int) -> Int? {
    if text.number(index) != nil { return index + 1 }
    return Self.counts.match(text, at: index).map { index + $0.count }
  }

  /// "10 ngày/lần", "hai tuần một lần".
  private func isCycle(_ index: Int, in range: Range<Int>) -> Bool {
    guard let end = countEnd(at: index), end < range.upperBound, text.number(index) != 1 else { return false }
    return Self.onceEach.begins(text, at: end)
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
    if text.isMark(index, "."), index + 1 < text.tokens.count, !text.tokens[index + 1].isSpaced { return true }
    return text.isMark(index, "/") || text.isMark(index, "-") || text.isMark(index, ":")
  }

  /// Every cue begins with one of these words, or with a figure: most words are told by one look.
  private static let openers = KeySet(
    [certain, latest, behindWork, beginnings, spans].flatMap(\.firstWords) + counts.firstWords + [before, within])
  private static let longest = 12
  private static let before = Key("trước")
  private static let certain = Phrases(TimeCueWords.certain)
  private static let latest = Phrases(TimeCueWords.latest)
  private static let afterLatest = Phrases(TimeCueWords.afterLatest)
  private static let behindWork = Phrases(TimeCueWords.behindWork)
  private static let beginnings = Phrases(TimeCueWords.beginnings)
  private static let since = Phrases(TimeCueWords.since)
  private static let force = Phrases(TimeCueWords.force)
  private static let spans = Phrases(TimeCueWords.spans)
  private static let oddCounts = Phrases(TimeCueWords.oddCounts)
  private static let onceEach = Phrases(TimeCueWords.onceEach)
  private static let units = Phrases(PeriodWords.units.map(\.0) + [PeriodWords.week])
  private static let counts = Phrases(NumberWords.counts)
  private static let backwards = Phrases(PeriodWords.backwards)
  private static let cycles = Phrases(CycleWords.days + CycleWords.weeks)
  private static let within = Key("trong")
}
