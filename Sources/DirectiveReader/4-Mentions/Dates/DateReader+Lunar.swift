import DirectiveModel

/// Days of the lunar calendar: "ngày 10 tháng 3 âm lịch", "rằm tháng Bảy", "23 tháng Chạp".
extension DateReader {
  /// The same day by the lunar calendar where the words behind it say so.
  func lunar(_ found: Found) -> Found {
    guard case .day(let day, let month, let year) = found.date, let words = DateKeys.lunar.match(text, at: found.end),
      found.end + words.count <= limit
    else { return found }
    return Found(date: .lunarDay(day, month: month, year: year), end: found.end + words.count, isRepaired: found.isRepaired)
  }

  /// "rằm tháng Bảy": the 15th; a year behind it counts.
  func fullMoon(at start: Int) -> Found? {
    guard isWord(start, DateKeys.fullMoon), isWord(start + 1, DateKeys.month) else { return nil }
    var month = digits(at: start + 2).map { (value: $0.value, end: $0.end) }
    if month == nil { month = monthInWords(at: start + 2).map { ($0.value, $0.end) } }
    guard let month else { return nil }
    let year = yearOfMonth(at: month.end)
    return Found(date: .lunarDay(15, month: month.value, year: year?.value), end: lunarEnd(year?.end ?? month.end))
  }

  /// "Bảy", "mười hai", "Chạp" behind "tháng"; "tháng năm 2023" is a year's word.
  func monthInWords(at index: Int) -> (value: Int, end: Int, isLunar: Bool)? {
    guard index < limit, let month = DateKeys.months.match(text, at: index), index + month.count <= limit else { return nil }
    if text.tokens[index].key == DateKeys.year, fourDigits(index + 1) != nil { return nil }
    return (month.value.month, index + month.count, month.value.isLunar)
  }

  /// First token after "âm lịch" at the place.
  func lunarEnd(_ index: Int) -> Int {
    guard let words = DateKeys.lunar.match(text, at: index), index + words.count <= limit else { return index }
    return index + words.count
  }
}
