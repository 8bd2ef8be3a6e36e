import DirectiveModel

/// Gives dates without a year theirs, and looks whether a day can be meant.
struct DeadlineYears {
  let text: TokenizedText
  let range: Range<Int>
  let context: DeadlineContext

  func reading(of match: DeadlineMatch) -> DeadlineReading {
    var reading: DeadlineReading
    switch match.meaning {
    case .date(let date, let bound):
      reading = self.reading(of: date, bound: bound, at: match.tokens.lowerBound, isThisYear: match.isThisYear)
    case .recurring(let recurrence):
      reading = DeadlineReading(rule: .recurring(recurrence))
    case .relative(let count, let unit, let from):
      reading = DeadlineReading(rule: .relative(count: count, unit: unit, from: from))
    }
    if let weekday = match.weekday, case .date(let day, _) = reading.rule, day.weekday != weekday {
      reading.problems.append(.weekdayDisagrees)
    }
    if case .date(let date, _) = match.meaning, date.isLunar, reading.rule != nil { reading.problems.append(.lunar) }
    if match.isSeveral { reading.problems.append(.severalTimes) }
    if match.isRepaired { reading.problems.append(.repaired) }
    reading.lastDay = reading.rule?.lastDay(issued: context.issued, received: nil)
    return reading
  }

  private func reading(of date: WrittenDate, bound: DateBound, at index: Int, isThisYear: Bool) -> DeadlineReading {
    guard date.isPossible else { return DeadlineReading(rule: nil, problems: [.impossibleDate]) }
    var reading = DeadlineReading()
    var year = date.year
    if year == nil {
      year = isThisYear ? context.issued?.year : inferredYear(for: date, bound: bound, at: index)
      reading.isInferred = true
    }
    guard let year else { return DeadlineReading(rule: nil, problems: [.yearUnknown]) }
    guard let day = day(date, bound: bound, year: year) else { return DeadlineReading(rule: nil, problems: [.impossibleDate]) }
    if let issued = context.issued, day < issued { return DeadlineReading(rule: nil, problems: [.beforeIssue]) }
    if let issued = context.issued, day.year > issued.year + Self.horizon { return DeadlineReading(rule: nil, problems: [.farFuture]) }
    reading.rule = .date(day, bound: bound)
    return reading
  }

  /// The day that bounds the work: a period's first for "trước", else its last.
  private func day(_ date: WrittenDate, bound: DateBound, year: Int) -> CivilDate? {
    bound == .before ? date.firstDay(inYear: year) : date.lastDay(inYear: year)
  }

  /// The year of the words before, unless the day would then lie before the issue date; else the first year that does not.
  private func inferredYear(for date: WrittenDate, bound: DateBound, at index: Int) -> Int? {
    let told = yearBefore(index)
    guard let issued = context.issued else { return told }
    if let told, let day = day(date, bound: bound, year: told), day >= issued { return told }
    // The lunar year goes on into January and February.
    if date.isLunar, let day = day(date, bound: bound, year: issued.year - 1), day >= issued { return issued.year - 1 }
    guard let day = day(date, bound: bound, year: issued.year) else { return issued.year }
    // Shortly before the issue date is a slip of the pen, not next year's day.
    return day >= issued || issued.days(since: day) < 20 ? issued.year : issued.year + 1
  }

  /// "Năm 2023, hoàn thành …" in the same sentence or the one before; years of periods and of cited documents do not count.
  private func yearBefore(_ index: Int) -> Int? {
    let dates = DateReader(text, limit: index)
    var stops = 0
    var place = index - 1
    while place > range.lowerBound, index - place < 80 {
      if text.isMark(place, "."), text.tokens[place + 1].isSpaced {
        stops += 1
        if stops == 2 { return nil }
      }
      if let year = dates.fourDigits(place), isPlainYear(place), !isSkipped(place) { return year }
      place -= 1
    }
    return nil
  }

  /// "năm 2023" or the end of a date; not "2021 - 2025", "đến năm 2030".
  private func isPlainYear(_ index: Int) -> Bool {
    if text.isMark(index - 1, "-") || text.isMark(index + 1, "-") { return false }
    if text.tokens[index - 1].key == DateKeys.year {
      return index < 2 || text.tokens[index - 2].key != Self.to
    }
    return text.isMark(index - 1, "/")
  }

  private func isSkipped(_ index: Int) -> Bool {
    let place = context.firstSkipped(from: index)
    return place < context.skipped.count && context.skipped[place].contains(index)
  }

  /// Years after the issue date: the longest programmes of the state look thirty years ahead, a duty's day never stands so far.
  private static let horizon = 20
  private static let to = Key("đến")
}
