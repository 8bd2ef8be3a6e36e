import DirectiveModel

extension DeadlinePattern {
  /// "trước ngày X": the day itself is too late, unless an hour of it is named.
  static let beforeDate = DeadlinePattern(
    id: "before-date",
    openings: DeadlineWords.bounds.map(\.0),
    examples: RuleExamples(
      """
      nộp ⟦trước ngày 31/01/2026⟧ => date 2026-01-31 before
      gửi Sở Nội vụ ⟦trước ngày 01 tháng 4 năm 2025⟧ => date 2025-04-01 before
      @2022-12-20 Năm 2023, hoàn thành đăng ký xong ⟦trước ngày 01 tháng 4⟧; giao Sở => date 2023-04-01 before inferred
      báo cáo ⟦trước ngày 30/6⟧. => date 2025-06-30 before inferred
      báo cáo kết quả năm 2025 ⟦trước ngày 15/01⟧ để tổng hợp => date 2026-01-15 before inferred
      hoàn thành ⟦trước 30/11/2025⟧ => date 2025-11-30 before
      hoàn thành ⟦chậm nhất trước ngày 15-7-2025⟧ => date 2025-07-15 before
      ⟦chậm nhất là trước ngày 05.4.2026⟧ => date 2026-04-05 before
      Xong ⟦trước ngày 15/9/2025⟧ => date 2025-09-15 before
      gửi về ⟦trước 17 giờ 00 ngày 25/4/2025⟧ => date 2025-04-25 by
      gửi về ⟦trước 16h30 ngày 25/4/2025⟧ => date 2025-04-25 by
      hoàn thành ⟦trước tháng 6/2025⟧ => date 2025-06-01 before
      hoàn thành ⟦trước quý IV năm 2025⟧ => date 2025-10-01 before
      trình ⟦trước năm 2026⟧ => date 2026-01-01 before
      ⟦trước ngày 31/02/2026⟧ => problem impossible-date
      ⟦trước ngày 01/01/2024⟧ => problem before-issue
      @- báo cáo ⟦trước ngày 15/8⟧ => problem year-unknown
      (hoàn thành ⟦trước ngày 20 tháng 5 năm 2025⟧) => date 2025-05-20 before
      ⟦trước ngày 30 tháng 11, năm 2025⟧ => date 2025-11-30 before
      ⟦trước ngày⏎15/12/2025⟧ => date 2025-12-15 before
      chịu trách nhiệm trước Chính phủ => none
      trước khi hết nhiệm kỳ => none
      trước ngày khai giảng năm học mới => none
      đã ban hành trước đây 12 văn bản => none
      công bố trước 24/7 => none
      theo Công văn trước số 12/CT-UBND => none
      """)
  ) { site in
    guard let bound = site.bound(at: site.index), bound.bound == .before else { return nil }
    let start = site.skippingFillers(bound.end)
    if let afterTime = site.timeOfDay(at: start), let found = site.dates.day(at: afterTime, bare: true) {
      return DeadlineMatch(meaning: .date(found.date, bound: .by), tokens: site.index..<found.end, isRepaired: found.isRepaired)
    }
    guard let found = site.dates.day(at: start, bare: true) ?? site.dates.period(at: start), !site.isFraction(found) else { return nil }
    return DeadlineMatch(meaning: .date(found.date, bound: .before), tokens: site.index..<found.end, isRepaired: found.isRepaired)
  }
}
