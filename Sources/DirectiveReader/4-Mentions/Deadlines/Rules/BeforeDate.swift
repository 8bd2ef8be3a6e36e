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
      gửi về ⟦trước 16g30 ngày 25/4/2025⟧ => date 2025-04-25 by
      gửi về ⟦trước 16:30 ngày 25/4/2025⟧ => date 2025-04-25 by
      gửi về ⟦trước 10 giờ sáng ngày 25/4/2025⟧ => date 2025-04-25 by
      gửi về ⟦trước 10 giờ, thứ Sáu, ngày 25/4/2025⟧ => date 2025-04-25 by
      gửi về ⟦trước 17 giờ, ngày 25/4⟧ => date 2025-04-25 by inferred
      gửi về ⟦trước thứ Sáu, ngày 25/4/2025⟧ => date 2025-04-25 before
      gửi về ⟦trước ngày thứ Sáu, 25/4/2025⟧ => date 2025-04-25 before
      gửi về ⟦trước thứ 6 (ngày 25/4/2025)⟧ => date 2025-04-25 before
      gửi về ⟦trước ngày 25/4/2025 (thứ Sáu)⟧ => date 2025-04-25 before
      gửi về ⟦trước thứ Hai, ngày 25/4/2025⟧ => date 2025-04-25 before !weekday-disagrees
      gửi về ⟦trước ngày 25/4/2025 (chủ nhật)⟧ => date 2025-04-25 before !weekday-disagrees
      gửi về ⟦trước chiều ngày 25/4/2025⟧ => date 2025-04-25 by
      trước thứ Sáu tuần này => none
      hoàn thành ⟦trước tháng 6/2025⟧ => date 2025-06-01 before
      hoàn thành ⟦trước quý IV năm 2025⟧ => date 2025-10-01 before
      trình ⟦trước năm 2026⟧ => date 2026-01-01 before
      ⟦trước ngày 31/02/2026⟧ => problem impossible-date
      ⟦trước ngày 31/4⟧ => problem impossible-date
      ⟦trước ngày 15/13/2025⟧ => problem impossible-date
      ⟦trước ngày 45/10/2025⟧ => problem impossible-date
      ⟦trước ngày 15/10/2205⟧ => problem impossible-date
      ⟦trước ngày 15/10/20255⟧ => problem impossible-date
      ⟦trước ngày 15 tháng 3 năm 20255⟧ => problem impossible-date
      ⟦trước ngày 15/10/2052⟧ => problem far-future
      ⟦trước năm 2099⟧ => problem far-future
      ⟦trước quý V/2025⟧ => problem impossible-date
      ⟦trước ngày 01/01/2024⟧ => problem before-issue
      @- báo cáo ⟦trước ngày 15/8⟧ => problem year-unknown
      (hoàn thành ⟦trước ngày 20 tháng 5 năm 2025⟧) => date 2025-05-20 before
      ⟦trước ngày 30 tháng 11, năm 2025⟧ => date 2025-11-30 before
      ⟦trước ngày⏎15/12/2025⟧ => date 2025-12-15 before
      gửi về ⟦trước ngày 3l/12/2025⟧ => date 2025-12-31 before
      gửi về ⟦trước ngày 31/l2/2O25⟧ => date 2025-12-31 before
      gửi về ⟦trước 3O/9/2025⟧ => date 2025-09-30 before
      gửi về ⟦trước ngày 1S/I0⟧ để tổng hợp => date 2025-10-15 before inferred
      hoàn thành ⟦trước tháng l0/2025⟧ => date 2025-10-01 before
      hoàn thành ⟦trước quý III/2O25⟧ => date 2025-07-01 before
      ⟦trước ngày 10 tháng 7 âm lịch⟧ => date 2025-09-01 before inferred !lunar
      ⟦trước ngày 10/3 (âm lịch)⟧ => date 2025-04-07 before inferred !lunar
      ⟦trước ngày rằm tháng Bảy⟧ => date 2025-09-06 before inferred !lunar
      @2025-01-06 ⟦trước ngày 23 tháng Chạp⟧ => date 2025-01-22 before inferred !lunar
      ⟦trước ngày 15 tháng Mười hai năm 2025⟧ => date 2025-12-15 before
      ⟦trước ngày 15 tháng 6 năm nay⟧ => date 2025-06-15 before inferred
      hoàn thành ⟦trước cuối năm 2025⟧ => date 2025-12-31 before
      hoàn thành ⟦trước cuối tháng 11/2025⟧ => date 2025-11-30 before
      trước ngày SO/BS/2025 => none
      ⟦trước ngày 3l/13/2025⟧ => problem impossible-date repaired
      chịu trách nhiệm trước Chính phủ => none
      trước khi hết nhiệm kỳ => none
      trước ngày khai giảng năm học mới => none
      đã ban hành trước đây 12 văn bản => none
      công bố trước 24/7 => none
      theo Công văn trước số 12/CT-UBND => none
      """)
  ) { site in
    guard let bound = site.opening, bound.bound == .before else { return nil }
    if let day = site.dayMatch(.before, after: site.clock(at: bound.end), isBare: true) { return day }
    let start = site.skippingFillers(bound.end)
    guard let found = site.dates.period(at: start) else { return nil }
    if site.isWord(start, DateKeys.last), let day = found.date.lastDay(inYear: found.date.year), let year = found.date.year {
      // "trước cuối năm 2025": before its last day, not before its last month.
      let last = WrittenDate.day(day.day, month: day.month, year: year)
      return DeadlineMatch(meaning: .date(last, bound: .before), tokens: site.index..<found.end, isRepaired: found.isRepaired)
    }
    return DeadlineMatch(meaning: .date(found.date, bound: .before), tokens: site.index..<found.end, isRepaired: found.isRepaired)
  }
}
