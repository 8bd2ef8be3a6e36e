/// What one day is for the offices, and how sure that is.
package struct CalendarDay: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case working
    /// A rest day that is worked in exchange for another.
    case makeUp
    case saturday, sunday
    case holiday(PublicHoliday)
    /// Off because a holiday falls on a weekly rest day.
    case compensation(for: PublicHoliday)
    /// Off by a decision of its own, as a rule in exchange for a make-up day.
    case decided
  }
  package var kind: Kind
  /// True while the year's decision, or the document that made it, is not known: the day may turn out otherwise.
  package var isForecast: Bool
  package init(kind: Kind, isForecast: Bool) {
    self.kind = kind
    self.isForecast = isForecast
  }

  package var isWorking: Bool { kind == .working || kind == .makeUp }

  /// "thứ bảy", "Tết Nguyên đán", "nghỉ bù Quốc khánh": what people call it; does not say whether it is a forecast.
  package var words: String {
    switch kind {
    case .working: "ngày làm việc"
    case .makeUp: "ngày làm bù"
    case .saturday: "thứ bảy"
    case .sunday: "chủ nhật"
    case .holiday(let holiday): holiday.rawValue
    case .compensation(for: let holiday): "nghỉ bù \(holiday.rawValue)"
    case .decided: "nghỉ theo quyết định"
    }
  }
}
