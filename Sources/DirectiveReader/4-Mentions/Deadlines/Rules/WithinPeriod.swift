import DirectiveModel

extension DeadlinePattern {
  /// "trong quý I", "trong tháng 4/2023", "hết năm 2023": due on the period's last day.
  static let withinPeriod = DeadlinePattern(
    id: "within-period",
    openings: DeadlineWords.bounds.map(\.0) + DeadlineWords.periods,
    examples: RuleExamples(
      """
      báo cáo Ủy ban nhân dân tỉnh ⟦trong quý IV năm 2025⟧; => date 2025-12-31 within
      báo cáo Thủ tướng Chính phủ ⟦trong quý I năm 2026⟧. => date 2026-03-31 within
      ⟦trong quý I/2026⟧ => date 2026-03-31 within
      hoàn thành ⟦trong quý III⟧ => date 2025-09-30 within inferred
      kết quả thực hiện ⟦trong tháng 11 năm 2025⟧. => date 2025-11-30 within
      ⟦trong tháng 4/2025⟧ => date 2025-04-30 within
      hoàn thành ⟦trong năm 2025⟧. => date 2025-12-31 within
      Thời gian thực hiện: Hoàn thành ⟦trong năm 2025⟧. => date 2025-12-31 within
      hoàn thành ⟦hết năm 2025⟧ => date 2025-12-31 within
      hoàn thành ⟦đến hết năm 2026⟧ => date 2026-12-31 within
      hoàn thành ⟦đến hết tháng 6/2025⟧ => date 2025-06-30 within
      trình ⟦trong 6 tháng đầu năm 2025⟧ => date 2025-06-30 within
      trình ⟦trong 6 tháng cuối năm 2025⟧ => date 2025-12-31 within
      hoàn thành ⟦trong 9 tháng đầu năm 2025⟧ => date 2025-09-30 within
      hoàn thành ⟦vào cuối năm 2025⟧ => date 2025-12-31 within
      hoàn thành ⟦vào quý II/2025⟧ => date 2025-06-30 within
      ⟦chậm nhất trong quý II năm 2025⟧ => date 2025-06-30 within
      ⟦chậm nhất tháng 12/2025⟧ => date 2025-12-31 within
      hoàn thành ⟦cuối tháng 10/2025⟧ => date 2025-10-31 within
      hoàn thành ⟦quý II/2025⟧ => date 2025-06-30 within
      ⟦hoàn thành trước cuối năm 2025⟧ => rule before-date
      ⟦đến hết quý III năm 2025⟧ => date 2025-09-30 within
      ⟦trong tháng 13/2025⟧ => problem impossible-date
      ban hành kế hoạch ⟦trong tháng 01/2026⟧ => date 2026-01-31 within
      hoàn thành ⟦trong năm 2024⟧ => problem before-issue
      hoàn thành ⟦trong quý III và quý IV năm 2025⟧ => date 2025-12-31 within
      trong năm 2025 và các năm tiếp theo => none
      hoàn thành trong giai đoạn 2021 - 2025 => none
      phấn đấu đến năm 2030 => none
      định hướng đến năm 2025 => none
      nhiệm vụ được giao trong năm => none
      công tác cải cách hành chính trong năm 2025 => none
      Chỉ số CCHC năm 2025 => none
      dự toán ngân sách nhà nước đã giao năm 2025 => none
      trong thời gian tới => none
      hoàn thành trong năm 2025 - 2026 => none
      quy trình ISO trong quý cơ quan => none
      """)
  ) { site in
    if let bound = site.opening, bound.bound == .by { return site.period(after: bound.end) }
    if site.isWord(site.index, DateKeys.last) || site.isWord(site.index, DateKeys.quarter) {
      // "hoàn thành quý II/2025", "xong cuối tháng 10": the work right before the period.
      guard site.isPreceded(site.index, by: DeadlineKeys.completes) else { return nil }
      return site.period(after: site.index)
    }
    return nil
  }
}

extension DeadlineSite {
  /// A period that bounds the work named before it.
  fileprivate func period(after end: Int) -> DeadlineMatch? {
    let start = skippingFillers(end)
    guard let found = dates.period(at: start), !found.date.isDay, !staysOpen(at: found.end), !isEndOfSpan() else { return nil }
    switch found.date {
    case .year:
      guard boundsWork(found), !isOpenYear() else { return nil }
    case .month(_, year: nil), .firstMonths(_, year: nil), .quarter(_, year: nil):
      guard boundsWork(found) else { return nil }
    default: break
    }
    return DeadlineMatch(meaning: .date(found.date, bound: .within), tokens: index..<found.end, isRepaired: found.isRepaired)
  }

  /// A verb of work stands before the period in its clause.
  private func boundsWork(_ found: DateReader.Found) -> Bool {
    let before = clauseStart(before: index, reach: 30)..<index
    return contains(DeadlineKeys.work, in: before) || contains(DeadlineKeys.timeLabels, in: before)
      || contains(DeadlineKeys.work, in: Range(from: found.end, upTo: min(found.end + 4, range.upperBound)))
  }

  /// "đến năm 2030" is a horizon; "đến hết năm 2025" is a deadline.
  private func isOpenYear() -> Bool {
    isWord(index, Self.until) && isWord(index + 1, DateKeys.year)
  }

  private static let until = Key("đến")
}
