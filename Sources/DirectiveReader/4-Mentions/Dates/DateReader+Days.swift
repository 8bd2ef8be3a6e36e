import DirectiveModel

extension DateReader {
  /// A number, look-alike letters mended ("Ø7", "l5"); at most two digits.
  func digits(at index: Int) -> (value: Int, end: Int, isRepaired: Bool)? {
    guard index < limit else { return nil }
    let token = text.tokens[index]
    if token.kind == .number {
      guard token.range.count <= 2, let value = text.number(index) else { return nil }
      if let second = trailingLookalike(index) { return (value * 10 + second, index + 2, true) }
      return (value, index + 1, false)
    }
    guard token.kind == .word, let letters = token.key.letters, letters.count <= 2, let value = number(lookalikes: letters) else {
      return nil
    }
    guard letters.count == 1 else { return (value, index + 1, true) }
    guard index + 1 < limit, !text.tokens[index + 1].isSpaced, text.tokens[index + 1].range.count == 1, let next = text.number(index + 1)
    else { return nil }
    return (value * 10 + next, index + 2, true)
  }

  /// "3l": one letter for the second digit.
  private func trailingLookalike(_ index: Int) -> Int? {
    let next = index + 1
    guard text.tokens[index].range.count == 1, next < limit, text.tokens[next].kind == .word, !text.tokens[next].isSpaced,
      text.tokens[next].range.count == 1,
      next + 1 >= text.tokens.count || text.tokens[next + 1].isSpaced || text.tokens[next + 1].kind == .mark
    else { return nil }
    return text.tokens[next].key.letters.flatMap(number)
  }

  /// The number whose digits the letters look like; nil if one looks like none.
  private func number(lookalikes letters: Key.Letters) -> Int? {
    var value = 0
    for place in 0..<letters.count {
      guard let digit = NumberWords.digit(lookalike: letters[place]) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// "ngàyio" is "ngày 10".
  func gluedDay(at index: Int) -> (value: Int, end: Int)? {
    guard index < limit, text.tokens[index].kind == .word, (6...12).contains(text.tokens[index].range.count),
      let letters = text.tokens[index].key.letters, (5...6).contains(letters.count), letters.prefix(4) == DateKeys.day.letters,
      let value = number(lookalikes: letters.dropFirst(4))
    else { return nil }
    return (value, index + 1)
  }

  /// Index of the last day in "26, 27/12/2011" when the first is not a date of its own.
  func lastOfList(at start: Int) -> Int? {
    var index = start
    var last: Int?
    while index + 2 < limit, text.tokens[index].kind == .number, text.tokens[index].range.count <= 2,
      text.isMark(index + 1, ",") || text.isMark(index + 1, "-") || text.tokens[index + 1].key == DateKeys.and,
      text.tokens[index + 2].kind == .number, text.tokens[index + 2].isSpaced || text.isMark(index + 1, ",")
    {
      index += 2
      last = index
    }
    return last
  }

  /// "15/7/2021", "05.4.2018", "15-7-2021"; "26/5" unless a year is needed.
  func inFigures(_ day: (value: Int, end: Int, isRepaired: Bool), at start: Int, needsYear: Bool) -> Found? {
    guard let separator = separator(day.end), day.end + 1 < limit, text.tokens[day.end + 1].range.count <= 2,
      let month = text.number(day.end + 1)
    else { return nil }
    if start > 0, isJoint(start - 1), !text.tokens[start].isSpaced { return nil }
    let next = day.end + 2
    if self.separator(next) == separator, let year = yearInFigures(next + 1, isSlash: separator == UInt64(UInt8(ascii: "/"))) {
      guard !continuesAsCode(next + 2) else { return nil }
      return Found(date: .day(day.value, month: month, year: year), end: next + 2, isRepaired: day.isRepaired)
    }
    if !needsYear, self.separator(next) == separator, let year = impossibleYear(next + 1), !text.tokens[next + 1].isSpaced {
      return Found(date: .day(day.value, month: month, year: year), end: next + 2, isRepaired: day.isRepaired)
    }
    guard !continuesAsCode(next), separator == UInt64(UInt8(ascii: "/")) else { return nil }
    if let year = year(at: next) {
      return Found(date: .day(day.value, month: month, year: year.value), end: year.end, isRepaired: day.isRepaired)
    }
    guard !needsYear, (1...12).contains(month) else { return nil }
    return Found(date: .day(day.value, month: month, year: nil), end: next, isRepaired: day.isRepaired)
  }

  /// Four digits, or two after a slash ("15/7/21").
  func yearInFigures(_ index: Int, isSlash: Bool) -> Int? {
    if let year = fourDigits(index) { return year }
    guard isSlash, index < limit, !text.tokens[index].isSpaced, text.tokens[index].range.count == 2, let short = text.number(index),
      short < 50, index + 1 >= text.tokens.count || text.tokens[index + 1].isSpaced || text.tokens[index + 1].kind == .mark
    else { return nil }
    return 2000 + short
  }

  /// The mark between the numbers of a date; "-" and "." must touch the number before.
  func separator(_ index: Int) -> UInt64? {
    guard index < limit, text.tokens[index].kind == .mark else { return nil }
    let mark = text.tokens[index].key.rawValue
    let isSlash = mark == UInt64(UInt8(ascii: "/"))
    guard isSlash || mark == UInt64(UInt8(ascii: "-")) || mark == UInt64(UInt8(ascii: ".")) else { return nil }
    guard isSlash || !text.tokens[index].isSpaced, index + 1 < limit, isSlash || !text.tokens[index + 1].isSpaced else { return nil }
    return mark
  }

  func isJoint(_ index: Int) -> Bool { text.isMark(index, "/") || text.isMark(index, "-") || text.isMark(index, ".") }

  /// "15/7/2021/QĐ" and "12/5-NQ" are no dates.
  func continuesAsCode(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.isMark(index, "/") || text.isMark(index, "-") else { return false }
    return !text.tokens[index].isSpaced && !text.tokens[index + 1].isSpaced && text.tokens[index + 1].kind != .mark
  }

  /// "tháng 7 năm 2021" after the day. Damaged words count where the whole frame "tháng … năm 2021" stands.
  func withMonth(day: Int, at start: Int, isRepaired: Bool) -> Found? {
    let index = text.isMark(start, ",") ? start + 1 : start
    if isWord(index, DateKeys.month), let found = withMonthInWords(day: day, at: index + 1, isRepaired: isRepaired) { return found }
    guard index < limit, let month = digits(at: index + 1), text.tokens[index].kind == .word else { return nil }
    let isExact = text.tokens[index].key == DateKeys.month
    let repaired = isRepaired || !isExact || month.isRepaired
    if let year = yearOfMonth(at: month.end), isExact || isDamaged(index, first: UInt8(ascii: "t"), last: UInt8(ascii: "g"), upTo: 6) {
      return Found(date: .day(day, month: month.value, year: year.value), end: year.end, isRepaired: repaired || year.isRepaired)
    }
    guard isExact, !continuesAsCode(month.end) else { return nil }
    return Found(date: .day(day, month: month.value, year: nil), end: month.end, isRepaired: repaired)
  }

  /// "tháng Bảy", "tháng mười hai năm 2023", "tháng Chạp" after the day.
  private func withMonthInWords(day: Int, at index: Int, isRepaired: Bool) -> Found? {
    guard let month = monthInWords(at: index) else { return nil }
    let year = yearOfMonth(at: month.end)
    let end = year?.end ?? month.end
    guard month.isLunar else { return Found(date: .day(day, month: month.value, year: year?.value), end: end, isRepaired: isRepaired) }
    return Found(date: .lunarDay(day, month: month.value, year: year?.value), end: lunarEnd(end), isRepaired: isRepaired)
  }

  /// "năm 2021" or "/2021", the word perhaps damaged ("nim", "närn").
  func yearOfMonth(at start: Int) -> (value: Int, end: Int, isRepaired: Bool)? {
    let index = text.isMark(start, ",") ? start + 1 : start
    if text.isMark(index, "/"), let year = fourDigits(index + 1) { return (year, index + 2, false) }
    if text.isMark(index, "/"), let year = damagedYear(index + 1) { return (year.value, year.end, true) }
    if isWord(index, DateKeys.year), let year = fourDigits(index + 1) ?? impossibleYear(index + 1) { return (year, index + 2, false) }
    guard index < limit, let year = fourDigits(index + 1), text.tokens[index].kind == .word else { return nil }
    return isDamaged(index, first: UInt8(ascii: "n"), last: UInt8(ascii: "m"), upTo: 5) ? (year, index + 2, true) : nil
  }

  /// A short word that kept its first or its last letter.
  func isDamaged(_ index: Int, first: UInt8, last: UInt8, upTo length: Int) -> Bool {
    guard let letters = text.tokens[index].key.letters, (1...length).contains(letters.count) else { return false }
    return letters[0] == first || letters[letters.count - 1] == last
  }
}
