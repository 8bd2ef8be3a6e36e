import DirectiveModel

extension DeadlinePattern {
  /// "chậm nhất ngày X", "đến hết ngày X", "trong ngày X": the day itself is still in time.
  static let byDate = DeadlinePattern(
    id: "by-date",
    openings: DeadlineWords.bounds.map(\.0) + ["ngày"],
    examples: RuleExamples(
      """
      ⟦chậm nhất ngày 30/6/2025⟧ => date 2025-06-30 by
      ⟦chậm nhất là ngày 30 tháng 6 năm 2025⟧ => date 2025-06-30 by
      ⟦chậm nhất đến ngày 30/6/2025⟧ phải hoàn thành => date 2025-06-30 by
      ⟦chậm nhất vào ngày 15/4⟧ => date 2025-04-15 by inferred
      ⟦muộn nhất ngày 10/10/2025⟧ => date 2025-10-10 by
      hoàn thành ⟦đến ngày 31/12/2025⟧ => date 2025-12-31 by
      nhận hồ sơ ⟦đến hết ngày 31/5/2025⟧ => date 2025-05-31 by
      ⟦hạn cuối ngày 20/5/2025⟧ => date 2025-05-20 by
      ⟦Hạn cuối là ngày 20/5/2025⟧ => date 2025-05-20 by
      ⟦Hạn chót: ngày 20/5/2025⟧ => date 2025-05-20 by
      báo cáo ⟦trong ngày 20/11/2025⟧ => date 2025-11-20 by
      khánh thành ⟦vào ngày 19 tháng 12 năm 2025⟧ => date 2025-12-19 by
      ⟦không quá ngày 31/5/2025⟧ => date 2025-05-31 by
      gửi ⟦chậm nhất 17 giờ ngày 21/11/2025⟧ => date 2025-11-21 by
      ⟦chậm nhất thứ Sáu, ngày 21/11/2025⟧ => date 2025-11-21 by
      ⟦chậm nhất 17 giờ thứ Sáu, ngày 21/11/2025⟧ => date 2025-11-21 by
      ⟦chậm nhất ngày 21/11/2025 (thứ Bảy)⟧ => date 2025-11-21 by !weekday-disagrees
      hoàn thành ⟦trong ngày thứ Hai (17/11/2025)⟧ => date 2025-11-17 by
      hoàn thành ⟦trong thứ Ba, ngày 17/11/2025⟧ => date 2025-11-17 by !weekday-disagrees
      ⟦từ nay đến ngày 30/4/2025⟧ => date 2025-04-30 by
      ⟦trong ngày 30/02/2026⟧ => problem impossible-date
      hoàn thành ⟦vào giữa tháng 6/2025⟧ => date 2025-06-15 by
      hoàn thành ⟦ngày 15/11/2025⟧ => date 2025-11-15 by
      hoàn thành ⟦trong ngày 15 và 16/11/2025⟧ => date 2025-11-16 by
      ⟦hạn cuối gửi báo cáo là ngày 15/11/2025⟧ => date 2025-11-15 by
      ⟦hạn cuối nhận hồ sơ: 15/11/2025⟧ => date 2025-11-15 by
      Quyết định ban hành ngày 15/11/2025 => none
      tổng hợp, báo cáo UBND tỉnh ⟦ngày 04/4/2025⟧; cân đối kinh phí => date 2025-04-04 by
      trình Chủ tịch UBND tỉnh ⟦ngày 20 tháng 5 năm 2025⟧ => date 2025-05-20 by
      kết quả đã báo cáo UBND tỉnh ngày 04/4/2025 => none
      theo báo cáo UBND tỉnh ngày 04/3/2024 => none
      ⟦đến ngày 15 tháng 8⟧ => date 2025-08-15 by inferred
      ⟦thời hạn đến ngày 20/9/2025⟧ => date 2025-09-20 by
      ⟦xong trong ngày 25/3/2025⟧ => date 2025-03-25 by
      giao cho từng chủ đầu tư, bảo đảm ⟦đến hết ngày 30/6/2025⟧ giải ngân tối thiểu 50% => date 2025-06-30 by
      tính đến ngày 31/12/2024, toàn tỉnh có => none
      số liệu tính đến hết ngày 30/9/2025 => none
      xử lý đơn vị có tỷ lệ giải ngân đến 31/12/2025 dưới 95% => none
      thu hồi vốn của dự án có kết quả giải ngân đến hết ngày 30/9/2025 chưa đạt 60% => none
      danh sách đơn vị có số nợ đến ngày 30/6/2025 trên 01 tỷ đồng => none
      giải ngân ⟦đến ngày 31/12/2025⟧ đạt trên 95% => date 2025-12-31 by
      hoàn thành tỷ lệ giải ngân 95% ⟦đến ngày 31/12/2025⟧ => date 2025-12-31 by
      từ ngày 12 đến ngày 16 tháng 10 năm 2024 gió mạnh => none
      số liệu báo cáo từ ngày 15/12/2024 đến hết ngày 20/11/2025 => none
      có hiệu lực đến ngày 31/12/2025 => none
      trình UBND tỉnh ⟦đến hết ngày 30/9/2025⟧ => date 2025-09-30 by
      trong ngày và đêm => none
      vào dịp cuối năm => none
      trong 24/7 => none
      """)
  ) { site in
    if let day = site.dayOfCompletion() { return day }
    guard let bound = site.opening, bound.bound == .by else { return nil }
    let clock = site.clock(at: bound.end)
    if site.isEndOfSpan() { return nil }
    if let day = site.dayMatch(.by, after: clock, isBare: clock.end != bound.end) { return day }
    guard let found = site.middleOfPeriod(at: clock.end), found.date.isDay else { return nil }
    return DeadlineMatch(meaning: .date(found.date, bound: .by), tokens: site.index..<found.end, isRepaired: found.isRepaired)
  }
}

extension DeadlineSite {
  /// "hoàn thành ngày 15/11/2025", "báo cáo UBND tỉnh ngày 15/11/2025": the day right behind the work, with its year.
  fileprivate func dayOfCompletion() -> DeadlineMatch? {
    guard isWord(index, DateKeys.day), let found = dates.day(at: index), found.date.year != nil else { return nil }
    let isCompletion = isPreceded(index, by: DeadlineKeys.completions)
    guard isCompletion || isReportedOn() else { return nil }
    return DeadlineMatch(
      meaning: .date(found.date, bound: .by), tokens: index..<found.end, isRepaired: found.isRepaired, isUnbound: !isCompletion)
  }

  /// Between a verb of reporting and the place stands nothing but a name.
  private func isReportedOn() -> Bool {
    var place = index - 1
    while place >= range.lowerBound, index - place < 10, text.tokens[place].kind == .word {
      if let verb = match(DeadlineKeys.reportedOn, at: place), text.tokens[place].capitals == .none {
        return verb.end < index && text.tokens[verb.end].capitals != .none && !isPreceded(place, by: DeadlineKeys.past, within: 1)
      }
      place -= 1
    }
    return false
  }

  /// "24/7" and "1/2" are no days where only figures stand.
  func isFraction(_ found: DateReader.Found) -> Bool {
    guard case .day(let day, let month, year: nil) = found.date, found.end >= 3 else { return false }
    let isBare = text.tokens[found.end - 1].kind == .number && text.isMark(found.end - 2, "/") && !isWord(found.end - 4, DateKeys.day)
    return isBare && ((day == 24 && month == 7) || (day == 1 && month <= 4))
  }

  /// "giữa tháng 6/2025": the 15th.
  func middleOfPeriod(at start: Int) -> DateReader.Found? {
    guard isWord(start, DateKeys.middle), let found = dates.period(at: start), found.date.isDay else { return nil }
    return found
  }

  /// "từ ngày 12 đến ngày 16 …": a span of time, no deadline; "từ nay đến …" is one.
  func isEndOfSpan() -> Bool {
    // "từ ngày 15/12/2024 đến hết ngày 20/11/2025" is met at "đến" and at "hết".
    guard isWord(index, Self.to) || isWord(index - 1, Self.to) else { return false }
    var place = index
    while place > range.lowerBound, index - place < 12 {
      place -= 1
      if text.isMark(place, ";") || text.isMark(place, ".") { return false }
      if text.tokens[place].key == Self.from, !isInvestment(place) { return text.tokens[place + 1].key != Self.now }
    }
    return false
  }

  /// "chủ đầu tư": without its mark it looks like "từ".
  private func isInvestment(_ index: Int) -> Bool {
    text.spelling(index).lowercased() == "tư" || isWord(index - 1, DateKeys.first)
  }

  private static let to = Key("đến")
  private static let from = Key("từ")
  private static let now = Key("nay")
}
