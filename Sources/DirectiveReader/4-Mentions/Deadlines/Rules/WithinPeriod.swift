import DirectiveModel

extension DeadlinePattern {
  /// "trong quý I", "trong tháng 4/2023", "hết năm 2023": due on the period's last day.
  static let withinPeriod = DeadlinePattern(
    id: "within-period",
    openings: DeadlineWords.bounds.map(\.0) + DeadlineWords.periods,
    examples: RuleExamples(
      """
      báo cáo Ủy ban nhân dân tỉnh ⟦trong quý IV năm 2025⟧; => date 2025-12-31 within
      trình Bộ trưởng Bộ Nội vụ ⟦trong quý I năm 2026⟧. => date 2026-03-31 within
      ⟦trong quý I/2026⟧ => date 2026-03-31 within
      hoàn thành ⟦trong quý III⟧ => date 2025-09-30 within inferred
      kết quả rà soát ⟦trong tháng 4 năm 2025⟧. => date 2025-04-30 within
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
      tiêu hủy tang vật, hoàn thành ⟦trong tháng Mười năm 2025⟧ => date 2025-10-31 within
      bàn giao ⟦trong tháng Tư/2025⟧ => date 2025-04-30 within
      hoàn thành ⟦trong tháng Tám⟧ => date 2025-08-31 within inferred
      hoàn thành ⟦chậm nhất tháng mười hai năm 2025⟧ => date 2025-12-31 within
      trong năm 2025 và các năm tiếp theo => none
      phấn đấu đến cuối năm 2025 đạt từ 55% trở lên => none
      phấn đấu đến hết tháng 9/2025, tỷ lệ hộ dùng nước sạch đạt 80% => none
      phấn đấu hoàn thành ⟦trong quý III/2025⟧ => date 2025-09-30 within
      đến hết tháng 9 năm 2025, dự án nào giải ngân dưới 60% sẽ bị điều chuyển vốn => none
      hoàn thành trong giai đoạn 2021 - 2025 => none
      phấn đấu đến năm 2030 => none
      định hướng đến năm 2025 => none
      nhiệm vụ được giao trong năm => none
      công tác cải cách hành chính trong năm 2025 => none
      Chỉ số CCHC năm 2025 => none
      dự toán ngân sách nhà nước đã giao năm 2025 => none
      trong thời gian tới => none
      hoàn thành ⟦trong năm 2025 - 2026⟧ => date 2026-12-31 within
      hoàn thành ⟦trong các năm 2025, 2026⟧ => date 2026-12-31 within
      đề án thực hiện trong năm 2025 - 2026 => none
      hoàn thành dứt điểm ⟦trong các tháng 6-8/2025⟧ => date 2025-08-31 within
      hoàn thành ⟦trong quý IV năm 2025 và quý I năm 2026⟧ => date 2026-03-31 within
      hoàn thành ⟦trong tháng 1O/2025⟧ => date 2025-10-31 within
      hoàn thành ⟦trong tháng l2/2025⟧ => date 2025-12-31 within
      ⟦Quý II-III/2025⟧ hoàn thành lắp đặt => date 2025-09-30 within
      quý II/2025 đạt 50% => none
      quy trình ISO trong quý cơ quan => none
      """)
  ) { site in
    if let bound = site.opening, bound.bound == .by { return site.period(after: bound.end) }
    if site.isWord(site.index, DateKeys.last) || site.isWord(site.index, DateKeys.quarter) {
      // "hoàn thành quý II/2025", "xong cuối tháng 10": the work right before the period.
      if site.isPreceded(site.index, by: DeadlineKeys.completes) { return site.period(after: site.index) }
      return site.periodBeforeWork()
    }
    return nil
  }
}

extension DeadlineSite {
  /// "Quý I-II/2024 hoàn thành": with its year, and the work right behind.
  fileprivate func periodBeforeWork() -> DeadlineMatch? {
    guard let found = dates.period(at: index), found.date.year != nil, !found.date.isDay else { return nil }
    let work = text.isMark(found.end, ",") ? found.end + 1 : found.end
    guard match(DeadlineKeys.completes, at: work) != nil, !isEndOfSpan() else { return nil }
    return DeadlineMatch(meaning: .date(found.date, bound: .within), tokens: index..<found.end, isRepaired: found.isRepaired)
  }

  /// A period that bounds the work named before it.
  fileprivate func period(after end: Int) -> DeadlineMatch? {
    let start = skippingFillers(end)
    guard let found = yearsOfWork(at: start) ?? dates.period(at: start), !found.date.isDay, !staysOpen(at: found.end), !isEndOfSpan()
    else { return nil }
    switch found.date {
    case .year:
      guard boundsWork(found), !isOpenYear() else { return nil }
    case .month(_, year: nil), .firstMonths(_, year: nil), .quarter(_, year: nil):
      guard boundsWork(found) else { return nil }
    default: break
    }
    let last = periodBehind(found) ?? found
    return DeadlineMatch(meaning: .date(last.date, bound: .within), tokens: index..<last.end, isRepaired: last.isRepaired)
  }

  /// "và quý I năm 2026" behind a period with a year of its own: the work goes on until then.
  private func periodBehind(_ found: DateReader.Found) -> DateReader.Found? {
    guard let year = found.date.year, isWord(found.end, DateKeys.and), let next = dates.wholePeriod(at: found.end + 1), !next.date.isDay,
      let nextYear = next.date.year, nextYear >= year, !staysOpen(at: next.end), next.date.isPossible
    else { return nil }
    if case .year = next.date { return nil }
    return next
  }

  /// "hoàn thành trong năm 2023 - 2024": the last year of a span that work completes; without such a verb it is a term.
  private func yearsOfWork(at start: Int) -> DateReader.Found? {
    guard isWord(start, DateKeys.year), dates.fourDigits(start + 1) != nil, isPreceded(index, by: DeadlineKeys.completes) else {
      return nil
    }
    var last = start + 1
    while text.isMark(last + 1, "-") || text.isMark(last + 1, ",") || isWord(last + 1, DateKeys.and) {
      let next = isWord(last + 2, DateKeys.year) ? last + 3 : last + 2
      guard dates.fourDigits(next) != nil else { break }
      last = next
    }
    guard last > start + 1, let year = dates.fourDigits(last) else { return nil }
    return DateReader.Found(date: .year(year), end: last + 1)
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
