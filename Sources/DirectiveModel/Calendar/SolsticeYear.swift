/// The lunar months from that of one winter solstice, always the eleventh, up to that of the next.
///
/// Source of the rules: Hồ Ngọc Đức, "Thuật toán tính âm lịch". Thirteen months between two solstices make a leap year, and the first
/// of them in which the sun enters no new sector repeats the number of the month before it.
struct SolsticeYear: Sendable, Hashable {
  /// The month of the solstice in December of the year before.
  let first: NewMoon
  /// The month of this year's solstice, which belongs to the next.
  let end: NewMoon
  /// How many months after the first the leap month comes.
  let leapOffset: Int?

  /// Ends with the winter solstice of the given Gregorian year.
  init?(endingIn year: Int) {
    guard let first = SolsticeYear.eleventhMonth(of: year - 1), let end = SolsticeYear.eleventhMonth(of: year) else { return nil }
    self.first = first
    self.end = end
    leapOffset =
      end.number - first.number == 13
      ? (1...12).first { offset in
        let month = first.adding(months: offset)
        return SolarLongitude.sector(atBeginningOf: month.day) == SolarLongitude.sector(atBeginningOf: month.adding(months: 1).day)
      } : nil
  }

  /// Nil when there is no such leap month; `number` is 11, 12 or 1...10.
  func month(_ number: Int, isLeap: Bool = false) -> NewMoon? {
    let offset = (number + 1) % 12
    guard !isLeap else { return leapOffset == offset + 1 ? first.adding(months: offset + 1) : nil }
    let isAfterLeap = leapOffset.map { offset >= $0 } ?? false
    return first.adding(months: offset + (isAfterLeap ? 1 : 0))
  }

  /// The number of one of its months, and whether that is the leap month.
  func number(of month: NewMoon) -> (number: Int, isLeap: Bool) {
    let offset = month.number - first.number
    guard let leapOffset, offset >= leapOffset else { return ((offset + 10) % 12 + 1, false) }
    return ((offset + 9) % 12 + 1, offset == leapOffset)
  }

  /// The month of the winter solstice of a Gregorian year.
  private static func eleventhMonth(of year: Int) -> NewMoon? {
    guard let newYear = CivilDate(year: year + 1, month: 1, day: 1) else { return nil }
    let month = NewMoon(onOrBefore: newYear.adding(days: -1))
    return SolarLongitude.sector(atBeginningOf: month.day) >= 9 ? month.adding(months: -1) : month
  }
}
