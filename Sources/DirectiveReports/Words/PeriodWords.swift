import DirectiveModel

/// A round of a recurring duty as people say it.
package enum PeriodWords {
  /// "tuần 31/2021", "tháng 7/2021", "quý III/2021", "6 tháng đầu năm 2021", "9 tháng năm 2021", "năm 2021".
  package static func words(for period: Period) -> String {
    switch period.frequency {
    case .weekly: "tuần \(period.number)/\(period.year)"
    case .monthly: "tháng \(period.number)/\(period.year)"
    case .quarterly: "quý \(["I", "II", "III", "IV"][(period.number - 1) % 4])/\(period.year)"
    case .halfYearly: "6 tháng \(period.number == 1 ? "đầu" : "cuối") năm \(period.year)"
    case .nineMonthly: "9 tháng năm \(period.year)"
    case .daily, .yearly: "năm \(period.year)"
    }
  }
}
