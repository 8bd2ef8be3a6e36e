import DirectiveModel

/// Reads one written date that begins at a token. Numbers that OCR damaged are mended only where nothing but a date can stand.
package struct DateReader: Sendable {
  package struct Found: Sendable {
    package let date: WrittenDate
    /// First token after the date.
    package let end: Int
    /// A digit or a word of it was read from look-alikes.
    package var isRepaired = false
  }

  let text: TokenizedText
  /// Tokens at or after it are not read.
  let limit: Int

  package init(_ text: TokenizedText, limit: Int) {
    self.text = text
    self.limit = min(limit, text.tokens.count)
  }

  /// A day: "ngày 15 tháng 7 năm 2021", "15/7/2021", "ngày 26/5"; without "ngày" a date in figures needs its year unless `bare`.
  package func day(at start: Int, bare: Bool = false) -> Found? { solarDay(at: start, bare: bare).map(lunar) }

  private func solarDay(at start: Int, bare: Bool) -> Found? {
    var index = start
    var hasWord = isWord(index, DateKeys.day)
    if hasWord { index += 1 }
    if !hasWord, index > 0, isWord(index - 1, DateKeys.day) { hasWord = true }
    // "các ngày 26, 27/12/2011", "ngày 20 và 21/11/2025": the last day counts.
    if hasWord, let last = lastOfList(at: index) { index = last }
    if let glued = gluedDay(at: start) {
      return withMonth(day: glued.value, at: start + 1, isRepaired: true)
    }
    if hasWord || bare, let fullMoon = fullMoon(at: index) { return fullMoon }
    guard let day = digits(at: index), day.value <= 99 else { return hasWord || bare ? damagedDay(at: index) : nil }
    return inFigures(day, at: index, needsYear: !hasWord && !bare)
      ?? withMonth(day: day.value, at: day.end, isRepaired: day.isRepaired)
      ?? (hasWord || bare ? damagedDay(at: index) : nil)
  }

  /// A month, a quarter, a part of the year or a year, without the words that bound it.
  package func period(at index: Int) -> Found? {
    guard index < limit else { return nil }
    let key = text.tokens[index].key
    if DateKeys.end.contains(key) { return endOfPeriod(at: index + 1) }
    if key == DateKeys.middle { return middleOfPeriod(at: index + 1) }
    return wholePeriod(at: index)
  }

  /// A period without "cuối", "hết" or "giữa" before it.
  func wholePeriod(at index: Int) -> Found? {
    guard index < limit else { return nil }
    let key = text.tokens[index].key
    if key == DateKeys.month { return month(at: index + 1) }
    if key == DateKeys.quarter { return quarter(at: index + 1) }
    if text.tokens[index].kind == .number { return partOfYear(at: index) }
    guard let year = year(at: index) else { return nil }
    return Found(date: .year(year.value), end: year.end)
  }

  /// "năm 2023"; the country's name is no year ("Việt Nam 2025").
  func year(at index: Int) -> (value: Int, end: Int)? {
    guard isWord(index, DateKeys.year), let value = fourDigits(index + 1) else { return nil }
    if index > 0, text.tokens[index - 1].key == DateKeys.viet { return nil }
    return (value, index + 2)
  }

  /// A year of four digits.
  func fourDigits(_ index: Int) -> Int? {
    guard index < limit, text.tokens[index].range.count == 4, let value = text.number(index), (1900...2199).contains(value)
    else { return nil }
    return value
  }

  /// A number where a year stands that is none: "20255", "2205". A day with it is impossible, but not without a year.
  func impossibleYear(_ index: Int) -> Int? {
    guard index < limit, (4...6).contains(text.tokens[index].range.count), fourDigits(index) == nil else { return nil }
    return text.number(index)
  }

  func isWord(_ index: Int, _ key: Key) -> Bool {
    index >= 0 && index < limit && text.tokens[index].key == key && text.tokens[index].kind == .word
  }
}
