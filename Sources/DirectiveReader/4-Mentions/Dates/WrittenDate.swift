import DirectiveModel

/// A day or a period as a text writes it: its year may be missing, and the day may not exist.
package enum WrittenDate: Sendable, Hashable {
  /// "ngày 15/7/2021", "26/5", "15 tháng 7".
  case day(Int, month: Int, year: Int?)
  /// "ngày 10 tháng 3 âm lịch", "rằm tháng Bảy".
  case lunarDay(Int, month: Int, year: Int?)
  /// "tháng 4/2023"; "cuối năm 2023" is its December.
  case month(Int, year: Int?)
  /// "quý IV năm 2009".
  case quarter(Int, year: Int?)
  /// "6 tháng đầu năm 2020", "9 tháng đầu năm".
  case firstMonths(Int, year: Int?)
  /// "năm 2023".
  case year(Int)

  package var year: Int? {
    switch self {
    case .day(_, month: _, let year), .lunarDay(_, month: _, let year), .month(_, let year), .quarter(_, let year),
      .firstMonths(_, let year):
      year
    case .year(let year): year
    }
  }

  /// A day rather than a period.
  package var isDay: Bool {
    switch self {
    case .day, .lunarDay: true
    default: false
    }
  }

  /// Its day is told by the lunar calendar.
  package var isLunar: Bool {
    if case .lunarDay = self { true } else { false }
  }

  /// False where a number stands for the year that is none: "20255".
  package var hasYear: Bool { year.map { CivilDate(year: $0, month: 1, day: 1) != nil } ?? true }

  /// False for 31/02 and month 13, whatever the year.
  package var isPossible: Bool {
    if case .lunarDay(let day, let month, year: nil) = self { return (1...30).contains(day) && (1...12).contains(month) }
    // 2000 has a 29 February: only a written year can rule that day out.
    return lastDay(inYear: year ?? 2000) != nil
  }

  /// The day itself, or the period's last; the written year counts before `fallback`. Nil without a year and when there is no such day.
  package func lastDay(inYear fallback: Int?) -> CivilDate? {
    guard let year = year ?? fallback else { return nil }
    switch self {
    case .day(let day, let month, _): return CivilDate(year: year, month: month, day: day)
    case .lunarDay(let day, let month, _): return LunarDate(year: year, month: month, day: day).civilDate
    case .month(let month, _), .firstMonths(let month, _): return CivilDate.lastDay(ofMonth: month, year: year)
    case .quarter(let quarter, _): return CivilDate.lastDay(ofMonth: quarter * 3, year: year)
    case .year: return CivilDate(year: year, month: 12, day: 31)
    }
  }

  /// The day itself, or the period's first.
  package func firstDay(inYear fallback: Int?) -> CivilDate? {
    guard let year = year ?? fallback else { return nil }
    switch self {
    case .day(let day, let month, _): return CivilDate(year: year, month: month, day: day)
    case .lunarDay(let day, let month, _): return LunarDate(year: year, month: month, day: day).civilDate
    case .month(let month, _): return CivilDate(year: year, month: month, day: 1)
    case .quarter(let quarter, _): return CivilDate(year: year, month: quarter * 3 - 2, day: 1)
    case .firstMonths, .year: return CivilDate(year: year, month: 1, day: 1)
    }
  }
}
