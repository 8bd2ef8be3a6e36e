import DirectiveModel

extension DateReader {
  /// "4/2023", "04 năm 2023", "12"; of "5 - 6/2025" the last.
  func month(at start: Int) -> Found? {
    var index = start
    while let next = afterJoint(index + 1, unit: DateKeys.month), next < limit, text.number(index) != nil, let number = text.number(next),
      (1...12).contains(number),
      text.tokens[next].range.count <= 2
    { index = next }
    guard let month = digits(at: index) else { return wordMonth(at: index) }
    if let year = yearOfMonth(at: month.end), !month.isRepaired || (1...12).contains(month.value) {
      return Found(date: .month(month.value, year: year.value), end: year.end, isRepaired: month.isRepaired || year.isRepaired)
    }
    guard !month.isRepaired else { return nil }
    if text.isMark(month.end, "-"), !text.tokens[month.end].isSpaced, let year = fourDigits(month.end + 1) {
      return Found(date: .month(month.value, year: year), end: month.end + 2)
    }
    guard !continuesAsCode(month.end), (1...12).contains(month.value) else { return nil }
    return Found(date: .month(month.value, year: nil), end: month.end)
  }

  /// "Một năm 2024", "Mười hai/2025", "Tám": without a capital only before a year, for "03 tháng một lần" names no month.
  private func wordMonth(at index: Int) -> Found? {
    guard let month = monthInWords(at: index), !month.isLunar else { return nil }
    if let year = yearOfMonth(at: month.end) { return Found(date: .month(month.value, year: year.value), end: year.end) }
    return text.tokens[index].capitals == .initial ? Found(date: .month(month.value, year: nil), end: month.end) : nil
  }

  /// "IV năm 2009", "I/2026", "2"; of "I, II/2025" the last.
  func quarter(at start: Int) -> Found? {
    var index = start
    // "Quý II - quý II/2020": a series that names a quarter twice has lost a stroke.
    var isTwice = false
    while let next = afterJoint(index + 1, unit: DateKeys.quarter), next < limit, let quarter = DateKeys.quarters[text.tokens[next].key] {
      isTwice = isTwice || DateKeys.quarters[text.tokens[index].key] == quarter
      index = next
    }
    guard index < limit else { return nil }
    if let found = strokes(at: index) { return found }
    // "I1" before what is no year: nobody can tell which quarter.
    if index + 1 < limit, text.tokens[index + 1].kind != .mark, !text.tokens[index + 1].isSpaced { return nil }
    guard let quarter = DateKeys.quarters[text.tokens[index].key] else { return impossibleQuarter(at: index) }
    if let year = yearOfMonth(at: index + 1) {
      return Found(date: .quarter(quarter, year: year.value), end: year.end, isRepaired: year.isRepaired || isTwice)
    }
    if text.isMark(index + 1, "-"), let year = fourDigits(index + 2) {
      return Found(date: .quarter(quarter, year: year), end: index + 3)
    }
    return Found(date: .quarter(quarter, year: nil), end: index + 1)
  }

  /// "I1/2024", "1I", "11", "IH", "1V": strokes of a Roman numeral that were read as other letters or figures.
  private func strokes(at start: Int) -> Found? {
    var end = start
    while end < limit, end == start || !text.tokens[end].isSpaced, text.tokens[end].kind != .mark { end += 1 }
    let read = (start..<end).map { text.spelling($0) }.joined()
    guard let quarter = DateKeys.misreadQuarters[read], let year = yearOfMonth(at: end) else { return nil }
    return Found(date: .quarter(quarter, year: year.value), end: year.end, isRepaired: true)
  }

  /// "V/2025": with its year it cannot be anything else.
  private func impossibleQuarter(at index: Int) -> Found? {
    guard let quarter = DateKeys.impossibleQuarters[text.tokens[index].key], let year = yearOfMonth(at: index + 1), !year.isRepaired else {
      return nil
    }
    return Found(date: .quarter(quarter, year: year.value), end: year.end)
  }

  /// The token after ",", "-" or "và" and the unit's word; nil where no joint stands.
  func afterJoint(_ index: Int, unit: Key) -> Int? {
    guard index + 1 < limit, text.isMark(index, ",") || text.isMark(index, "-") || text.tokens[index].key == DateKeys.and else {
      return nil
    }
    return isWord(index + 1, unit) ? index + 2 : index + 1
  }

  /// After "cuối" or "hết": the last day of what follows.
  func endOfPeriod(at index: Int) -> Found? {
    guard let found = wholePeriod(at: index) else { return nil }
    if case .year(let year) = found.date { return Found(date: .month(12, year: year), end: found.end) }
    return found
  }

  /// After "giữa": the 15th of a month, 30 June of a year.
  func middleOfPeriod(at index: Int) -> Found? {
    guard let found = wholePeriod(at: index) else { return nil }
    switch found.date {
    case .month(let month, let year): return Found(date: .day(15, month: month, year: year), end: found.end)
    case .year(let year): return Found(date: .month(6, year: year), end: found.end)
    default: return nil
    }
  }

  /// "6 tháng đầu năm 2020", "06 tháng cuối năm".
  func partOfYear(at index: Int) -> Found? {
    guard let count = text.number(index), (1...11).contains(count), index + 3 < text.tokens.count,
      text.tokens[index + 1].key == DateKeys.month
    else { return nil }
    let isFirst = text.tokens[index + 2].key == DateKeys.first
    guard isFirst || text.tokens[index + 2].key == DateKeys.last, text.tokens[index + 3].key == DateKeys.year, index + 3 < limit
    else { return nil }
    let year = fourDigits(index + 4)
    let months = isFirst ? count : 12
    return Found(date: .firstMonths(months, year: year), end: year == nil ? index + 4 : index + 5)
  }
}
