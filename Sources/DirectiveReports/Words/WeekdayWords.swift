import DirectiveModel

/// Days of the week.
enum WeekdayWords {
  /// "thứ hai" … "thứ bảy", "chủ nhật".
  static func words(for date: CivilDate) -> String {
    ["thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"][date.weekday - 1]
  }
}
