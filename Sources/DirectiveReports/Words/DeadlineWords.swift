import DirectiveModel

/// A deadline in one way of saying it, however its text says it.
package enum DeadlineWords {
  /// "trước ngày 31/01/2020", "trong quý I/2026 (đến 31/03/2026)", "15 ngày kể từ ngày nhận được", "định kỳ 6 tháng, hằng năm và đột xuất".
  package static func words(for deadline: Deadline) -> String {
    switch deadline.rule {
    case .date(let date, bound: .before): "trước ngày \(date.dayMonthYear)"
    case .date(let date, bound: .by): "chậm nhất ngày \(date.dayMonthYear)"
    case .date(let date, bound: .within): periodWords(endingOn: date, said: deadline.text)
    case .recurring(let recurrence): words(for: recurrence)
    case .relative(_, _, from: .event) where !deadline.text.isEmpty: deadline.text
    case .relative(let count, let unit, let from): "\(count) \(name(of: unit)) kể từ \(name(of: from))"
    }
  }

  /// "định kỳ hằng quý và hằng năm, trước ngày 25/12"
  package static func words(for recurrence: Recurrence) -> String {
    let names = recurrence.frequencies.map(name)
    guard let last = names.last else { return recurrence.adHoc ? "đột xuất" : "định kỳ" }
    let rule: String
    if recurrence.adHoc {
      rule = names.joined(separator: ", ") + " và đột xuất"
    } else {
      rule = names.count == 1 ? last : names.dropLast().joined(separator: ", ") + " và " + last
    }
    return "định kỳ \(rule)\(dayWords(of: recurrence))"
  }

  /// Empty when the text gives no day.
  private static func dayWords(of recurrence: Recurrence) -> String {
    switch (recurrence.day, recurrence.month) {
    case (let day?, let month?): ", \(name(of: recurrence.bound)) \(day)/\(month)"
    case (let day?, nil): ", \(name(of: recurrence.bound)) \(day)"
    case (nil, let month?): ", trong tháng \(month)"
    case (nil, nil): ""
    }
  }

  /// Names the period only where the words name it and the date is its last day: a wrong guess must not look like the text's own.
  private static func periodWords(endingOn date: CivilDate, said text: String) -> String {
    let folded = " " + FoldedText.fold(text) + " "
    let (year, month, day) = date.components
    let until = "đến \(date.dayMonthYear)"
    guard day == CivilDate.daysInMonth(year: year, month: month) else { return "hết ngày \(date.dayMonthYear)" }
    if folded.contains(" quy "), month % 3 == 0 {
      return "trong quý \(["I", "II", "III", "IV"][month / 3 - 1])/\(year) (\(until))"
    }
    if folded.contains(" 6 thang dau nam "), month == 6 { return "trong 6 tháng đầu năm \(year) (\(until))" }
    if folded.contains(" thang \(month) ") || folded.contains(" thang 0\(month) ") {
      return "trong tháng \(month)/\(year) (\(until))"
    }
    if folded.contains(" nam "), !folded.contains(" thang "), month == 12 { return "trong năm \(year) (\(until))" }
    return "hết ngày \(date.dayMonthYear)"
  }

  private static func name(of frequency: Recurrence.Frequency) -> String {
    switch frequency {
    case .daily: "hằng ngày"
    case .weekly: "hằng tuần"
    case .monthly: "hằng tháng"
    case .quarterly: "hằng quý"
    case .halfYearly: "6 tháng"
    case .nineMonthly: "9 tháng"
    case .yearly: "hằng năm"
    }
  }

  private static func name(of unit: PeriodUnit) -> String {
    switch unit {
    case .hour: "giờ"
    case .day: "ngày"
    case .workingDay: "ngày làm việc"
    case .month: "tháng"
    }
  }

  private static func name(of start: PeriodStart) -> String {
    switch start {
    case .receipt: "ngày nhận được"
    case .issue: "ngày ban hành"
    case .event: "thời điểm nêu trong văn bản"
    }
  }

  private static func name(of bound: DateBound?) -> String {
    switch bound {
    case .before: "trước ngày"
    case .by: "chậm nhất ngày"
    case .within, nil: "ngày"
    }
  }
}
