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
  package func day(at start: Int, bare: Bool = false) -> Found? {
    var index = start
    var hasWord = isWord(index, DateKeys.day)
    if hasWord { index += 1 }
    // "các ngày 26, 27/12/2011", "ngày 20 và 21/11/2025": the last day counts.
    if hasWord, let last = lastOfList(at: index) { index = last }
    if let glued = gluedDay(at: start) {
      return withMonth(day: glued.value, at: start + 1, isRepaired: true)
    }
    if !hasWord, index > 0, isWord(index - 1, DateKeys.day) { hasWord = true }
    guard let day = digits(at: index), day.value <= 99 else { return nil }
    return inFigures(day, at: index, needsYear: !hasWord && !bare)
      ?? withMonth(day: day.value, at: day.end, isRepaired: day.isRepaired)
  }

  /// A month, a quarter, a part of the year or a year, without the words that bound it.
  package func period(at index: Int) -> Found? {
    guard index < limit else { return nil }
    let key = text.tokens[index].key
    if key == DateKeys.month { return month(at: index + 1) }
    if key == DateKeys.quarter { return quarter(at: index + 1) }
    if DateKeys.end.contains(key) { return endOfPeriod(at: index + 1) }
    if key == DateKeys.middle { return middleOfPeriod(at: index + 1) }
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

  private func isWord(_ index: Int, _ key: Key) -> Bool {
    index >= 0 && index < limit && text.tokens[index].key == key && text.tokens[index].kind == .word
  }
}

// MARK: - Days

extension DateReader {
  /// A number, look-alike letters mended ("Ø7", "l5"); at most two digits.
  func digits(at index: Int) -> (value: Int, end: Int, isRepaired: Bool)? {
    guard index < limit else { return nil }
    let token = text.tokens[index]
    if token.kind == .number {
      guard token.range.count <= 2, let value = text.number(index) else { return nil }
      return (value, index + 1, false)
    }
    guard token.kind == .word, let letters = lookalikes(index), letters.count <= 2 else { return nil }
    var value = letters.reduce(0) { $0 * 10 + $1 }
    guard letters.count == 1 else { return (value, index + 1, true) }
    guard index + 1 < limit, !text.tokens[index + 1].isSpaced, text.tokens[index + 1].range.count == 1, let next = text.number(index + 1)
    else { return nil }
    value = value * 10 + next
    return (value, index + 2, true)
  }

  /// The digits that all letters of a word look like.
  private func lookalikes(_ index: Int) -> [Int]? {
    let letters = text.spelling(index).unicodeScalars.map { NumberWords.digit(lookalike: LetterFolding.folded($0.value)) }
    return letters.contains(nil) ? nil : letters.compactMap { $0 }
  }

  /// "ngàyio" is "ngày 10".
  private func gluedDay(at index: Int) -> (value: Int, end: Int)? {
    guard index < limit, text.tokens[index].kind == .word, (6...12).contains(text.tokens[index].range.count) else { return nil }
    let letters = text.spelling(index).unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
    guard (5...6).contains(letters.count), letters.starts(with: Array("ngay".utf8)) else { return nil }
    let digits = letters.dropFirst(4).compactMap { NumberWords.digit(lookalike: $0) }
    guard digits.count == letters.count - 4 else { return nil }
    return (digits.reduce(0) { $0 * 10 + $1 }, index + 1)
  }

  /// Index of the last day in "26, 27/12/2011" when the first is not a date of its own.
  private func lastOfList(at start: Int) -> Int? {
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
  private func inFigures(_ day: (value: Int, end: Int, isRepaired: Bool), at start: Int, needsYear: Bool) -> Found? {
    guard let separator = separator(day.end), day.end + 1 < limit, text.tokens[day.end + 1].range.count <= 2,
      let month = text.number(day.end + 1)
    else { return nil }
    if start > 0, isJoint(start - 1), !text.tokens[start].isSpaced { return nil }
    let next = day.end + 2
    if self.separator(next) == separator, let year = yearInFigures(next + 1, isSlash: separator == UInt64(UInt8(ascii: "/"))) {
      guard !continuesAsCode(next + 2) else { return nil }
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
  private func yearInFigures(_ index: Int, isSlash: Bool) -> Int? {
    if let year = fourDigits(index) { return year }
    guard isSlash, index < limit, !text.tokens[index].isSpaced, text.tokens[index].range.count == 2, let short = text.number(index),
      short < 50
    else { return nil }
    return 2000 + short
  }

  /// The mark between the numbers of a date; "-" and "." must touch the number before.
  private func separator(_ index: Int) -> UInt64? {
    guard index < limit, text.tokens[index].kind == .mark else { return nil }
    let mark = text.tokens[index].key.rawValue
    let isSlash = mark == UInt64(UInt8(ascii: "/"))
    guard isSlash || mark == UInt64(UInt8(ascii: "-")) || mark == UInt64(UInt8(ascii: ".")) else { return nil }
    guard isSlash || !text.tokens[index].isSpaced, index + 1 < limit, isSlash || !text.tokens[index + 1].isSpaced else { return nil }
    return mark
  }

  private func isJoint(_ index: Int) -> Bool { text.isMark(index, "/") || text.isMark(index, "-") || text.isMark(index, ".") }

  /// "15/7/2021/QĐ" and "12/5-NQ" are no dates.
  private func continuesAsCode(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.isMark(index, "/") || text.isMark(index, "-") else { return false }
    return !text.tokens[index].isSpaced && !text.tokens[index + 1].isSpaced && text.tokens[index + 1].kind != .mark
  }

  /// "tháng 7 năm 2021" after the day. Damaged words count where the whole frame "tháng … năm 2021" stands.
  private func withMonth(day: Int, at start: Int, isRepaired: Bool) -> Found? {
    let index = text.isMark(start, ",") ? start + 1 : start
    guard index < limit, let month = digits(at: index + 1), text.tokens[index].kind == .word else { return nil }
    let isExact = text.tokens[index].key == DateKeys.month
    let repaired = isRepaired || !isExact || month.isRepaired
    if let year = yearOfMonth(at: month.end), isExact || isDamaged(index, first: UInt8(ascii: "t"), last: UInt8(ascii: "g"), upTo: 6) {
      return Found(date: .day(day, month: month.value, year: year.value), end: year.end, isRepaired: repaired || year.isRepaired)
    }
    guard isExact, !continuesAsCode(month.end) else { return nil }
    return Found(date: .day(day, month: month.value, year: nil), end: month.end, isRepaired: repaired)
  }

  /// "năm 2021" or "/2021", the word perhaps damaged ("nim", "närn").
  private func yearOfMonth(at start: Int) -> (value: Int, end: Int, isRepaired: Bool)? {
    let index = text.isMark(start, ",") ? start + 1 : start
    if text.isMark(index, "/"), let year = fourDigits(index + 1) { return (year, index + 2, false) }
    guard index < limit, let year = fourDigits(index + 1), text.tokens[index].kind == .word else { return nil }
    if text.tokens[index].key == DateKeys.year { return (year, index + 2, false) }
    return isDamaged(index, first: UInt8(ascii: "n"), last: UInt8(ascii: "m"), upTo: 5) ? (year, index + 2, true) : nil
  }

  /// A short word that kept its first or its last letter.
  private func isDamaged(_ index: Int, first: UInt8, last: UInt8, upTo length: Int) -> Bool {
    let letters = text.spelling(index).unicodeScalars.map { LetterFolding.folded($0.value) }.filter { $0 != 0 }
    return letters.count <= length && (letters.first == first || letters.last == last)
  }
}

// MARK: - Periods

extension DateReader {
  /// "4/2023", "04 năm 2023", "12"; of "5 - 6/2025" the last.
  private func month(at start: Int) -> Found? {
    var index = start
    while let next = afterJoint(index + 1), text.number(index) != nil, let number = text.number(next), (1...12).contains(number),
      text.tokens[next].range.count <= 2
    { index = next }
    guard let month = digits(at: index), !month.isRepaired else { return nil }
    if let year = yearOfMonth(at: month.end) {
      return Found(date: .month(month.value, year: year.value), end: year.end, isRepaired: year.isRepaired)
    }
    if text.isMark(month.end, "-"), !text.tokens[month.end].isSpaced, let year = fourDigits(month.end + 1) {
      return Found(date: .month(month.value, year: year), end: month.end + 2)
    }
    guard !continuesAsCode(month.end), (1...12).contains(month.value) else { return nil }
    return Found(date: .month(month.value, year: nil), end: month.end)
  }

  /// "IV năm 2009", "I/2026", "2"; of "I, II/2025" the last.
  private func quarter(at start: Int) -> Found? {
    var index = start
    while let next = afterJoint(index + 1), next < limit, DateKeys.quarters[text.tokens[next].key] != nil { index = next }
    guard index < limit, let quarter = DateKeys.quarters[text.tokens[index].key] else { return nil }
    if let year = yearOfMonth(at: index + 1) {
      return Found(date: .quarter(quarter, year: year.value), end: year.end, isRepaired: year.isRepaired)
    }
    if text.isMark(index + 1, "-"), let year = fourDigits(index + 2) {
      return Found(date: .quarter(quarter, year: year), end: index + 3)
    }
    return Found(date: .quarter(quarter, year: nil), end: index + 1)
  }

  /// The token after ",", "-" or "và"; nil where none of them stands.
  private func afterJoint(_ index: Int) -> Int? {
    guard index + 1 < limit, text.isMark(index, ",") || text.isMark(index, "-") || text.tokens[index].key == DateKeys.and else { return nil }
    return index + 1
  }

  /// After "cuối" or "hết": the last day of what follows.
  private func endOfPeriod(at index: Int) -> Found? {
    guard let found = period(at: index) else { return nil }
    if case .year(let year) = found.date { return Found(date: .month(12, year: year), end: found.end) }
    return found
  }

  /// After "giữa": the 15th of a month, 30 June of a year.
  private func middleOfPeriod(at index: Int) -> Found? {
    guard let found = period(at: index) else { return nil }
    switch found.date {
    case .month(let month, let year): return Found(date: .day(15, month: month, year: year), end: found.end)
    case .year(let year): return Found(date: .month(6, year: year), end: found.end)
    default: return nil
    }
  }

  /// "6 tháng đầu năm 2020", "06 tháng cuối năm".
  private func partOfYear(at index: Int) -> Found? {
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

/// Folded words of dates.
enum DateKeys {
  static let day = Key("ngày")
  static let month = Key("tháng")
  static let quarter = Key("quý")
  static let year = Key("năm")
  static let viet = Key("Việt")
  static let and = Key("và")
  static let end: Set<Key> = [Key("cuối"), Key("hết")]
  static let middle = Key("giữa")
  static let first = Key("đầu")
  static let last = Key("cuối")
  static let quarters: [Key: Int] = Dictionary(
    NumberWords.roman.map { (Key($0.0), $0.1) } + (1...4).flatMap { [(Key("\($0)"), $0), (Key("0\($0)"), $0)] },
    uniquingKeysWith: { first, _ in first })
}
