import DirectiveModel

extension DeadlinePattern {
  /// "trước ngày 15 hằng tháng", "ngày 20 của tháng cuối quý", "thứ Sáu hằng tuần": a named day that comes back.
  static let monthlyDay = DeadlinePattern(
    id: "monthly-day",
    openings: DeadlineWords.bounds.map(\.0) + DeadlineWords.fillers + CycleWords.weekdays.map(\.0),
    examples: RuleExamples(
      """
      Báo cáo tình hình về Sở ⟦vào thứ Năm hằng tuần và đột xuất⟧ khi có tình huống => recurring weekly +adhoc
      báo cáo ⟦trước ngày 20 hằng tháng⟧ lên phần mềm => recurring monthly day 20 before
      ⟦trước ngày 15 hàng tháng⟧ => recurring monthly day 15 before
      ⟦chậm nhất ngày 05 hằng tháng⟧ => recurring monthly day 5 by
      gửi ⟦vào ngày 25 hằng tháng⟧ => recurring monthly day 25 by
      báo cáo ⟦ngày 25 hàng tháng⟧ => recurring monthly day 25
      ⟦trước ngày 20 của tháng cuối quý⟧ => recurring quarterly day 20 before
      ⟦trước ngày 15 tháng cuối của quý⟧ => recurring quarterly day 15 before
      ⟦trước ngày 10 của tháng đầu quý sau⟧ => recurring quarterly day 10 before
      báo cáo ⟦trước ngày 14 của tháng⟧ => recurring monthly day 14 before
      báo cáo ⟦trước ngày 05 tháng sau⟧ => recurring monthly day 5 before
      báo cáo ⟦trước 15 giờ thứ Sáu hằng tuần⟧ => recurring weekly
      báo cáo ⟦trước 15 giờ ngày 20 hằng tháng⟧ => recurring monthly day 20 by
      báo cáo ⟦trước 16 giờ ngày thứ Sáu hằng tuần⟧ => recurring weekly
      báo cáo ⟦thứ Năm hàng tuần⟧ => recurring weekly
      báo cáo ⟦trước 16 giờ hằng ngày⟧ => recurring daily
      báo cáo ⟦trước 06 giờ và 16 giờ hằng ngày⟧ => recurring daily
      ⟦vào ngày cuối cùng của tháng⟧ => recurring monthly
      ⟦trước ngày l5 hằng tháng⟧ => recurring monthly day 15 before
      trước ngày 15 tháng 7 năm 2025 => rule before-date
      ngày 25 tháng cuối cùng => none
      bàn giao vào cuối tháng 9/2025 => rule within-period
      ngày thứ hai => none
      """)
  ) { site in
    let bound = site.opening
    var start = site.skippingFillers(bound?.end ?? site.index)
    var hasTime = site.timeOfDay(at: start)
    // "trước 06 giờ và 16 giờ hằng ngày"
    if let first = hasTime, site.isWord(first, DateKeys.and), let second = site.timeOfDay(at: first + 1) { hasTime = second }
    start = site.skippingFillers(hasTime ?? start)
    guard bound != nil || start > site.index || site.match(DeadlineKeys.weekdays, at: start) != nil else { return nil }
    if let weekday = site.match(DeadlineKeys.weekdays, at: start), let week = site.match(Cycle.weeks, at: weekday.end) {
      let adHoc = FrequencyReader(site: site).adHocEnd(after: week.end)
      let recurrence = Recurrence(frequencies: [.weekly], adHoc: adHoc != nil)
      return DeadlineMatch(meaning: .recurring(recurrence), tokens: site.index..<(adHoc ?? week.end))
    }
    if bound != nil, hasTime != nil, let daily = site.match(Cycle.days, at: start) {
      return DeadlineMatch(meaning: .recurring(Recurrence(frequencies: [.daily])), tokens: site.index..<daily.end)
    }
    if bound != nil, let last = site.match(Cycle.lastDays, at: start), !site.isNumbered(last.end) {
      return DeadlineMatch(meaning: .recurring(Recurrence(frequencies: [last.value])), tokens: site.index..<last.end)
    }
    guard let day = site.dates.digits(at: start), (1...31).contains(day.value), let cycle = site.match(Cycle.months, at: day.end),
      site.match(Cycle.monthNumbers, at: cycle.end) == nil
    else { return nil }
    let recurrence = Recurrence(frequencies: [cycle.value], day: day.value, bound: hasTime == nil ? bound?.bound : .by)
    return DeadlineMatch(meaning: .recurring(recurrence), tokens: site.index..<cycle.end, isRepaired: day.isRepaired)
  }
}

extension DeadlineSite {
  /// "cuối tháng 9", "cuối quý II": one period, which does not come back.
  fileprivate func isNumbered(_ end: Int) -> Bool {
    match(Cycle.monthNumbers, at: end) != nil || (range.contains(end) && DateKeys.quarters[text.tokens[end].key] != nil)
  }
}

/// Tables of days that come back, ready to look up.
private enum Cycle {
  static let months = Phrases(CycleWords.months)
  static let weeks = Phrases(CycleWords.weeks)
  static let days = Phrases(CycleWords.days)
  static let lastDays = Phrases(CycleWords.lastDays)
  static let monthNumbers = Phrases(CycleWords.monthNumbers)
}
