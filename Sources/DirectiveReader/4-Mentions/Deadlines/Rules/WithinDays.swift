import DirectiveModel

extension DeadlinePattern {
  /// "trong thời hạn 15 ngày kể từ ngày nhận được": counted from an event.
  static let withinDays = DeadlinePattern(
    id: "within-days",
    openings: PeriodWords.openings.map(\.0),
    examples: RuleExamples(
      """
      ⟦trong thời hạn 15 ngày kể từ ngày nhận được⟧ văn bản này => relative 15 day receipt
      ⟦trong thời hạn 15 ngày làm việc kể từ ngày nhận được⟧ Công văn này => relative 15 working-day receipt
      ⟦Trong thời hạn 07 (bảy) ngày làm việc, kể từ ngày nhận⟧ => relative 7 working-day receipt
      ⟦trong vòng 10 ngày kể từ ngày ban hành⟧ Kế hoạch này => relative 10 day issue
      ⟦trong thời hạn 30 ngày kể từ ngày ký⟧ => relative 30 day issue
      ⟦trong thời hạn 07 ngày kể từ ngày ban hành quyết định⟧ giải quyết, gửi kết quả => relative 7 day event
      ⟦trong 05 ngày làm việc kể từ ngày ký hợp đồng⟧. => relative 5 working-day event
      ⟦trong thời hạn 10 ngày kể từ ngày ký ban hành⟧ Chỉ thị này => relative 10 day issue
      ⟦trong vòng 10 ngày kể từ ngày ban hành⟧ văn bản này => relative 10 day issue
      ⟦sau 15 ngày kể từ ngày hội đồng họp⟧. => relative 15 day event
      dọn vệ sinh trường lớp ⟦trong 24-48 giờ sau khi bão tan⟧. => relative 48 hour event
      ⟦trong vòng 24 giờ kể từ khi xảy ra sự cố⟧, báo cáo UBND tỉnh => relative 24 hour event
      ⟦chậm nhất 05 ngày làm việc sau khi kết thúc hội nghị⟧ => relative 5 working-day event
      ⟦chậm nhất sau 03 ngày kể từ ngày ban hành⟧ => relative 3 day issue
      ⟦không quá 03 ngày làm việc kể từ ngày tiếp nhận⟧ => relative 3 working-day receipt
      ⟦trong thời hạn 03 tháng kể từ ngày⟧ các cơ quan nhà nước cấp tỉnh và cấp huyện kết thúc nhiệm kỳ => relative 3 month event
      ⟦trong vòng 02 tuần kể từ ngày nhận được⟧ => relative 14 day receipt
      ⟦trong thời hạn mười lăm ngày kể từ ngày nhận được⟧ => relative 15 day receipt
      Báo cáo UBND tỉnh ⟦trong vòng 05 ngày⟧ => relative 5 day event
      ⟦trong 05 ngày làm việc kể từ khi có kết quả⟧; => relative 5 working-day event
      ⟦trong thời hạn từ 5 đến 7 ngày kể từ ngày nhận được⟧ => relative 7 day receipt
      gửi Sở Nội vụ ⟦chậm nhất 07 ngày sau Đại hội⟧; => relative 7 day event
      ⟦trong 10 ngày sau hội nghị⟧, hoàn chỉnh hồ sơ => relative 10 day event
      ⟦chậm nhất 05 ngày làm việc sau khi nhận được⟧ hồ sơ => relative 5 working-day receipt
      ⟦trong vòng 10 ngày làm việc sau ngày ban hành⟧ => relative 10 working-day issue
      ⟦sau 05 ngày làm việc kể từ ngày nhận⟧ => relative 5 working-day receipt
      ⟦trong thời hạn 30 ngày kể từ ngày Kế hoạch này được ban hành⟧ => relative 30 day issue
      ⟦trong 15 ngày kể từ ngày Quyết định có hiệu lực⟧ => relative 15 day event
      Quy chế này có hiệu lực sau 10 (mười) ngày, kể từ ngày ký ban hành => none
      xét nghiệm âm tính trong vòng 72 giờ trước khi làm nhiệm vụ => none
      trong 3 năm liên tiếp => none
      trong 05 ngày qua => none
      rà soát, hoàn thành ⟦trong 02 tháng⟧ => relative 2 month event
      xử lý xong ⟦trong 03 ngày làm việc⟧. => relative 3 working-day event
      báo cáo ⟦trong 05 ngày làm việc⟧. => relative 5 working-day event
      báo cáo ⟦sau 05 ngày kết thúc đợt kiểm tra⟧. => relative 5 day event
      tập huấn trong 02 ngày => none
      chậm nhất là các đơn vị => none
      trong thời hạn quy định => none
      """)
  ) { site in
    guard let opening = site.match(Period.openings, at: site.index), !site.isPreceded(site.index, by: Period.force) else { return nil }
    guard let count = site.periodCount(at: opening.end), let unit = site.periodUnit(at: count.end) else { return nil }
    if site.match(Period.backwards, at: unit.end) != nil { return nil }
    let days = unit.isWeek ? count.value * 7 : count.value
    let start = site.periodStart(at: unit.end)
    guard opening.value || start != nil || site.isCountOfWork(unit.unit, end: unit.end) else { return nil }
    return DeadlineMatch(
      meaning: .relative(count: days, unit: unit.unit, from: start?.from ?? .event), tokens: site.index..<(start?.end ?? unit.end))
  }
}

/// Tables of counted periods, ready to look up.
private enum Period {
  static let openings = Phrases(PeriodWords.openings)
  static let units = Phrases(PeriodWords.units)
  static let starts = Phrases(PeriodWords.starts)
  static let events = Phrases(PeriodWords.events)
  static let ownIssue = Phrases(PeriodWords.ownIssue)
  static let backwards = Phrases(PeriodWords.backwards)
  static let force = Phrases(PeriodWords.force)
  static let counts = Phrases(NumberWords.counts)
  static let week = Key(PeriodWords.week)
  static let papers = Phrases(PeriodWords.papers)
  static let this = Key("này")
  static let to = Key("đến")
  static let from = Key("từ")
}

extension DeadlineSite {
  /// "hoàn thành trong 02 tháng", "trong 05 ngày làm việc"; "trong 6 tháng đầu năm" is a part of the year.
  fileprivate func isCountOfWork(_ unit: PeriodUnit, end: Int) -> Bool {
    guard !isWord(end, DateKeys.first), !isWord(end, DateKeys.last) else { return false }
    return unit == .workingDay || isPreceded(index, by: DeadlineKeys.completes)
  }

  /// "15", "24-48" and "từ 5 đến 7" (the upper end), "mười lăm", "07 (bảy)".
  fileprivate func periodCount(at start: Int) -> (value: Int, end: Int)? {
    var index = isWord(start, Period.from) ? start + 1 : start
    guard range.contains(index) else { return nil }
    var value: Int
    if let number = text.number(index) {
      value = number
      index += 1
      if text.isMark(index, "-") || isWord(index, Period.to), let upper = text.number(index + 1), range.contains(index + 1) {
        value = upper
        index += 2
      }
    } else if let word = match(Period.counts, at: index) {
      (value, index) = (word.value, word.end)
    } else {
      return nil
    }
    guard (1...1000).contains(value) else { return nil }
    // "10 (mười) ngày"
    if text.isMark(index, "("), let close = (index + 1..<index + 6).first(where: { text.isMark($0, ")") }) { index = close + 1 }
    return (value, index)
  }

  fileprivate func periodUnit(at index: Int) -> (unit: PeriodUnit, end: Int, isWeek: Bool)? {
    if isWord(index, Period.week) { return (.day, index + 1, true) }
    guard let found = match(Period.units, at: index) else { return nil }
    return (found.value, found.end, false)
  }

  /// "kể từ ngày nhận được": the event is looked for right behind the words.
  fileprivate func periodStart(at start: Int) -> (from: PeriodStart, end: Int)? {
    let index = text.isMark(start, ",") ? start + 1 : start
    guard let opening = match(Period.starts, at: index) else { return nil }
    if let event = match(Period.events, at: opening.end) {
      // "kể từ ngày ban hành quyết định giải quyết", "kể từ ngày ký hợp đồng": another paper's day.
      if event.value == .issue, let end = endOfOtherPaper(event.end) { return (.event, end) }
      return (event.value, event.end)
    }
    for place in Range(from: opening.end, upTo: min(opening.end + 5, range.upperBound)) {
      if let issue = match(Period.ownIssue, at: place) { return (.issue, issue.end) }
    }
    return (.event, endOfEvent(after: opening.end))
  }

  /// A paper that is not this one: neither "Kế hoạch này" nor a name with a capital.
  private func endOfOtherPaper(_ index: Int) -> Int? {
    guard range.contains(index), text.tokens[index].capitals == .none, let paper = match(Period.papers, at: index),
      !isWord(paper.end, Period.this)
    else { return nil }
    return paper.end
  }

  /// The words that name the event, to the next mark; none of them where no mark is near.
  private func endOfEvent(after start: Int) -> Int {
    let reach = Range(from: start, upTo: min(start + 10, range.upperBound))
    if let mark = reach.first(where: { text.tokens[$0].kind == .mark }) { return mark }
    return reach.upperBound == range.upperBound ? reach.upperBound : start
  }
}
