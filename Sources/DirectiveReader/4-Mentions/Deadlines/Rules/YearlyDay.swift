import DirectiveModel

extension DeadlinePattern {
  /// "trước ngày 25/12 hàng năm": a day of the year that comes back.
  static let yearlyDay = DeadlinePattern(
    id: "yearly-day",
    openings: DeadlineWords.bounds.map(\.0),
    examples: RuleExamples(
      """
      báo cáo ⟦trước ngày 25/12 hàng năm⟧ => recurring yearly day 25 month 12 before
      ⟦trước ngày 31 tháng 12 hằng năm⟧ => recurring yearly day 31 month 12 before
      ⟦chậm nhất ngày 30/11 hàng năm⟧ => recurring yearly day 30 month 11 by
      ⟦trước ngày 15/01 của năm sau liền kề⟧ => recurring yearly day 15 month 1 before
      ⟦trước ngày 15 tháng 01 năm sau⟧ => recurring yearly day 15 month 1 before
      ⟦trước ngày 05/6 và 05/12 hằng năm⟧ => recurring half-yearly
      ⟦trước ngày 15/6 và trước ngày 15/12 hàng năm⟧ => recurring half-yearly
      ⟦trước ngày 15/3, 15/6, 15/9, 15/12 hằng năm⟧ => recurring quarterly
      ⟦trước ngày 10/6 (báo cáo 6 tháng) và 10/12 (báo cáo năm) hằng năm⟧ => recurring half-yearly
      tổ chức ⟦vào ngày 10/10 hằng năm⟧ => recurring yearly day 10 month 10 by
      hoàn thành ⟦trước tháng 12 hàng năm⟧ => recurring yearly month 12 before
      hoàn thành ⟦trong tháng 01 hằng năm⟧ => recurring yearly month 1 within
      hoàn thành ⟦trong quý IV hằng năm⟧ => recurring yearly
      trước ngày 25/12/2025 => rule before-date
      (tháng 3 và tháng 9 hàng năm) => none
      trước ngày 15/01 năm 2026 => rule before-date
      """)
  ) { site in
    guard let bound = site.opening else { return nil }
    let start = site.skippingFillers(bound.end)
    guard let found = site.dates.day(at: start, bare: true) ?? site.dates.period(at: start), found.date.year == nil else { return nil }
    if let years = site.match(DeadlineKeys.years, at: found.end) {
      return DeadlineMatch(meaning: .recurring(Recurrence(yearlyOn: found.date, bound: bound.bound)), tokens: site.index..<years.end)
    }
    return site.daysOfYear(from: found)
  }
}

extension DeadlineSite {
  /// "trước ngày 05/6 và (trước ngày) 05/12 hằng năm", "15/3, 15/6, 15/9, 15/12 hằng năm", each day perhaps with a remark in brackets.
  fileprivate func daysOfYear(from first: DateReader.Found) -> DeadlineMatch? {
    var days = 1
    var end = skippingRemark(at: first.end)
    while let joint = match(Yearly.joints, at: end) {
      let second = match(Yearly.joints, at: joint.end)?.end ?? joint.end
      let next = skippingFillers(bound(at: second)?.end ?? second)
      guard let day = dates.day(at: next, bare: true), day.date.year == nil, days < 4 else { break }
      days += 1
      end = skippingRemark(at: day.end)
    }
    guard days > 1, let years = match(DeadlineKeys.years, at: end) else { return nil }
    let recurrence = Recurrence(frequencies: [days == 2 ? .halfYearly : .quarterly])
    return DeadlineMatch(meaning: .recurring(recurrence), tokens: index..<years.end, isSeveral: days == 3)
  }

  /// First token after "(báo cáo 6 tháng)".
  private func skippingRemark(at start: Int) -> Int {
    guard text.isMark(start, "(") else { return start }
    let close = Range(from: start + 1, upTo: min(start + 10, range.upperBound)).first { text.isMark($0, ")") }
    return close.map { $0 + 1 } ?? start
  }
}

/// Words that join the days of one phrase, ready to look up.
private enum Yearly {
  static let joints = Phrases(CycleWords.joints)
}

extension Recurrence {
  /// Every year on a day, in a month, or in a quarter, which names no day.
  init(yearlyOn date: WrittenDate, bound: DateBound) {
    switch date {
    case .day(let day, let month, _): self.init(frequencies: [.yearly], day: day, month: month, bound: bound)
    case .month(let month, _): self.init(frequencies: [.yearly], month: month, bound: bound == .before ? .before : .within)
    default: self.init(frequencies: [.yearly])
    }
  }
}
