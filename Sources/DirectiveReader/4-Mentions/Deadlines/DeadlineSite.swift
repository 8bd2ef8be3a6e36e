import DirectiveModel

/// A place in a text where a deadline may begin, and the words around it.
struct DeadlineSite {
  let text: TokenizedText
  let index: Int
  /// The tokens that belong together, a task's.
  let range: Range<Int>
  /// The bound word at the place, which most rules ask for.
  private(set) var opening: (bound: DateBound, end: Int)?

  init(text: TokenizedText, index: Int, range: Range<Int>) {
    self.text = text
    self.index = index
    self.range = range
    opening = bound(at: index)
  }

  var dates: DateReader { DateReader(text, limit: range.upperBound) }

  func isWord(_ index: Int, _ key: Key) -> Bool {
    range.contains(index) && text.tokens[index].key == key
  }

  /// A match that ends inside the range.
  func match<Value>(_ phrases: Phrases<Value>, at index: Int) -> (value: Value, end: Int)? {
    guard range.contains(index), let found = phrases.match(text, at: index), index + found.count <= range.upperBound else { return nil }
    return (found.value, index + found.count)
  }

  /// Some phrase ends right before the token.
  func isPreceded<Value>(_ index: Int, by phrases: Phrases<Value>, within reach: Int = 4) -> Bool {
    for start in max(range.lowerBound, index - reach)..<max(index, range.lowerBound) {
      if let found = phrases.match(text, at: start), start + found.count == index { return true }
    }
    return false
  }

  /// A bound word at the place: "trước", "chậm nhất là"; nil where what came before only tells a state ("tính đến ngày …").
  func bound(at start: Int) -> (bound: DateBound, end: Int)? {
    guard let found = match(DeadlineKeys.bounds, at: start), !isPreceded(start, by: DeadlineKeys.tellsState) else { return nil }
    if isWord(start, DeadlineKeys.to), isPreceded(start, by: DeadlineKeys.reckons), !isPreceded(start, by: DeadlineKeys.provinces) {
      return nil
    }
    return (found.value, found.end)
  }

  /// First token after "ngày", "là", ":" and the like.
  func skippingFillers(_ start: Int) -> Int {
    var index = start
    while let filler = match(DeadlineKeys.fillers, at: index), index - start < 4 { index = filler.end }
    return index
  }

  /// What follows a period keeps it open: "trong năm 2025 và các năm tiếp theo", "năm 2021 - 2025".
  func staysOpen(at end: Int) -> Bool {
    if match(DeadlineKeys.staysOpen, at: end) != nil { return true }
    return text.isMark(end, "-") && dates.fourDigits(end + 1) != nil
  }

  /// The clause around the place: up to a full stop, a semicolon or a blank line, at most `reach` tokens away.
  func clauseStart(before place: Int, reach: Int) -> Int {
    var start = place
    while start > range.lowerBound, place - start < reach, !endsClause(start - 1) { start -= 1 }
    return start
  }

  func clauseEnd(after place: Int, reach: Int) -> Int {
    var end = place
    while end < range.upperBound, end - place < reach, !endsClause(end) { end += 1 }
    return end
  }

  /// "đến hết tháng 9 năm 2020, dự án nào giải ngân dưới 60% sẽ bị điều chuyển vốn": from then on, no time for work.
  func isPenalty(_ match: DeadlineMatch) -> Bool {
    guard clauseStart(before: index, reach: 1) == index else { return false }
    let rest = match.tokens.upperBound..<clauseEnd(after: match.tokens.upperBound, reach: 30)
    guard let who = rest.first(where: { self.match(DeadlineKeys.whoever, at: $0) != nil }) else { return false }
    return contains(DeadlineKeys.penalties, in: who..<rest.upperBound)
  }

  /// "phấn đấu đến cuối năm 2025 đạt từ 55%": what is hoped for.
  func isGoal(_ match: DeadlineMatch) -> Bool {
    guard isPreceded(index, by: DeadlineKeys.hopes) else { return false }
    let rest = match.tokens.upperBound..<clauseEnd(after: match.tokens.upperBound, reach: 16)
    return contains(DeadlineKeys.reaches, in: rest) && !contains(DeadlineKeys.completes, in: rest)
  }

  /// "tỷ lệ giải ngân đến 31/12/2025 dưới 95%": how far something had come by then.
  func isReckoning(_ match: DeadlineMatch) -> Bool {
    guard isWord(index, DeadlineKeys.to), self.match(DeadlineKeys.compares, at: match.tokens.upperBound) != nil else { return false }
    return contains(DeadlineKeys.rates, in: clauseStart(before: index, reach: 12)..<index)
  }

  private func endsClause(_ index: Int) -> Bool {
    if text.isMark(index, ";") { return true }
    guard text.isMark(index, ".") else { return false }
    return index + 1 >= text.tokens.count || text.tokens[index + 1].isSpaced
  }

  /// Some phrase stands inside the tokens.
  func contains<Value>(_ phrases: Phrases<Value>, in tokens: Range<Int>) -> Bool {
    tokens.contains { match(phrases, at: $0) != nil }
  }
}

/// Tables of deadline words, ready to look up.
enum DeadlineKeys {
  static let bounds = Phrases(DeadlineWords.bounds)
  static let fillers = Phrases(DeadlineWords.fillers)
  static let tellsState = Phrases(DeadlineWords.tellsState)
  static let staysOpen = Phrases(DeadlineWords.staysOpen)
  static let reckons = Phrases(DeadlineWords.reckons)
  static let provinces = Phrases(DeadlineWords.provinces)
  static let completes = Phrases(DeadlineWords.completes)
  static let completions = Phrases(DeadlineWords.completions)
  static let work = Phrases(DeadlineWords.work)
  static let timeLabels = Phrases(DeadlineWords.timeLabels)
  static let always = Phrases(DeadlineWords.always)
  static let reportedOn = Phrases(DeadlineWords.reportedOn)
  static let past = Phrases(DeadlineWords.past)
  static let whoever = Phrases(DeadlineWords.whoever)
  static let penalties = Phrases(DeadlineWords.penalties)
  static let hopes = Phrases(DeadlineWords.hopes)
  static let reaches = Phrases(DeadlineWords.reaches)
  static let rates = Phrases(DeadlineWords.rates)
  static let compares = Phrases(DeadlineWords.compares)
  static let years = Phrases(CycleWords.years)
  static let thisYear = Phrases(CycleWords.thisYear)
  static let to = Key("đến")
  static let hours = Phrases(CycleWords.hours)
  static let partsOfDay = Phrases(CycleWords.partsOfDay)
  static let weekdays = Phrases(CycleWords.weekdays)
  static let minute = Key("phút")
}
