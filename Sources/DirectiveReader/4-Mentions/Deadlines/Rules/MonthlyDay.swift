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
      gửi báo cáo ⟦vào các ngày 05 và 20 hàng tháng⟧ => recurring monthly day 20 by !several-times
      báo cáo ⟦trước ngày 05, 15 và 25 hàng tháng⟧ => recurring monthly day 25 before !several-times
      báo cáo ⟦trước ngày 10 và ngày 25 hằng tháng⟧ => recurring monthly day 25 before !several-times
      Hằng tháng, tổng hợp báo cáo gửi Sở Nội vụ ⟦trước ngày 25⟧ để theo dõi => rule monthly-day
      gửi báo cáo trước ngày 25 => none
      hằng tháng báo cáo trước ngày 25/12/2025 => rule before-date
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
    guard let day = site.lastDay(at: start) else { return nil }
    guard let cycle = site.match(Cycle.months, at: day.end), site.match(Cycle.monthNumbers, at: cycle.end) == nil else {
      guard let bound, site.isDayOfCycle(at: start, end: day.end) else { return nil }
      let recurrence = Recurrence(frequencies: [.monthly], day: day.value, bound: hasTime == nil ? bound.bound : .by)
      return DeadlineMatch(
        meaning: .recurring(recurrence), tokens: site.index..<day.end, isRepaired: day.isRepaired, isSeveral: day.isSeveral)
    }
    let recurrence = Recurrence(frequencies: [cycle.value], day: day.value, bound: hasTime == nil ? bound?.bound : .by)
    return DeadlineMatch(
      meaning: .recurring(recurrence), tokens: site.index..<cycle.end, isRepaired: day.isRepaired, isSeveral: day.isSeveral)
  }
}

extension DeadlineSite {
  /// "Hằng tháng, gửi báo cáo … trước ngày 25": a day without a month, the cycle before it in the clause.
  fileprivate func isDayOfCycle(at start: Int, end: Int) -> Bool {
    guard isWord(start - 1, DateKeys.day) else { return false }
    if range.contains(end) {
      let next = text.tokens[end]
      guard next.kind != .number, next.key != DateKeys.month, match(Cycle.months, at: end) == nil, match(Cycle.goOn, at: end) == nil else {
        return false
      }
      if next.kind == .mark, !next.isSpaced, end + 1 < text.tokens.count, !text.tokens[end + 1].isSpaced { return false }
    }
    return contains(Cycle.monthly, in: clauseStart(before: index, reach: 24)..<index)
  }

  /// A day's number; of "05, 15 và 25" and "ngày 10 và ngày 25" the last.
  fileprivate func lastDay(at start: Int) -> (value: Int, end: Int, isRepaired: Bool, isSeveral: Bool)? {
    guard let first = dates.digits(at: start), (1...31).contains(first.value) else { return nil }
    var last = (value: first.value, end: first.end, isRepaired: first.isRepaired, isSeveral: false)
    while let joint = match(Cycle.joints, at: last.end) {
      let next = isWord(joint.end, DateKeys.day) ? joint.end + 1 : joint.end
      guard let day = dates.digits(at: next), (1...31).contains(day.value), day.value > last.value else { break }
      last = (day.value, day.end, last.isRepaired || day.isRepaired, true)
    }
    return last
  }

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
  static let joints = Phrases(CycleWords.joints)
  static let monthly = Phrases(CycleWords.monthly)
  static let goOn = Phrases(CycleWords.goOn)
  static let monthNumbers = Phrases(CycleWords.monthNumbers)
}
