import DirectiveModel

extension DeadlinePattern {
  /// "định kỳ 6 tháng, 01 năm và đột xuất": how often something is to be reported or done.
  static let periodicReport = DeadlinePattern(
    id: "periodic-report",
    openings: FrequencyWords.leads
      + (FrequencyWords.strong + FrequencyWords.weak + FrequencyWords.times + FrequencyWords.severalTimes).map(\.0),
    examples: RuleExamples(
      """
      ⟦Định kỳ 6 tháng, 01 năm và đột xuất⟧ (nếu có) đề nghị các đơn vị báo cáo kết quả => recurring half-yearly yearly +adhoc
      chế độ báo cáo ⟦định kỳ hàng quý, 6 tháng, hàng năm hoặc đột xuất⟧ => recurring quarterly half-yearly yearly +adhoc
      thực hiện tốt chế độ thông tin báo cáo về CCHC ⟦hàng quý, 6 tháng và cả năm⟧ theo quy định => recurring quarterly half-yearly yearly
      gửi báo cáo số liệu về Phòng ⟦theo định kỳ 06 tháng một lần⟧ (tháng 3 và tháng 9 hàng năm) để theo dõi => recurring half-yearly
      thực hiện việc bạo, cáo Bộ Nội vụ ⟦hằng tuần⟧ về tiến độ => recurring weekly
      và ⟦hàng năm⟧ báo cáo việc thi hành => recurring yearly
      việc báo cáo Bộ Nội vụ ⟦hằng tuần⟧ về tiến độ => recurring weekly
      trực tại chốt và báo cáo ⟦hằng ngày⟧. => recurring daily
      Báo cáo nhanh ⟦hàng ngày⟧ gửi UBND huyện => recurring daily
      ⟦Hằng tháng⟧, báo cáo UBND tỉnh => recurring monthly
      ⟦hằng quý⟧ tổ chức giao ban => recurring quarterly
      báo cáo ⟦định kỳ tháng, quý, 6 tháng, năm⟧ => recurring monthly quarterly half-yearly yearly
      ⟦định kỳ hằng tháng⟧ tổng hợp, báo cáo => recurring monthly
      báo cáo ⟦03 tháng một lần⟧ => recurring quarterly
      báo cáo ⟦6 tháng/lần⟧ => recurring half-yearly
      gửi báo cáo ⟦6 tháng, năm⟧ về Sở Nội vụ => recurring half-yearly yearly
      báo cáo ⟦hàng quý, 6 tháng, 9 tháng và năm⟧ => recurring quarterly half-yearly nine-monthly yearly
      ⟦Định kỳ hằng năm⟧ tổ chức sơ kết, đánh giá => recurring yearly
      ⟦Định kỳ hàng tuần⟧ báo cáo về Ban Chỉ đạo => recurring weekly
      sơ kết ⟦6 tháng, tổng kết năm⟧ => recurring half-yearly yearly
      ⟦định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/12)⟧ báo cáo => recurring half-yearly yearly
      báo cáo ⟦định kỳ hàng tháng, đột xuất⟧ => recurring monthly +adhoc
      ⟦hằng năm⟧, tổ chức đánh giá, sơ kết, báo cáo => recurring yearly
      và ⟦hằng năm⟧ chủ trì tổ chức kiểm tra => recurring yearly
      ⟦định kỳ hằng tháng (trước ngày 20)⟧ báo cáo kết quả => recurring monthly day 20 before
      báo cáo ⟦định kỳ hằng quý (trước ngày 20 của tháng cuối quý)⟧, gửi Sở Nội vụ => recurring quarterly day 20 before
      báo cáo kết quả thực hiện ⟦hằng năm (trước 15/12)⟧ về Bộ Nội vụ => recurring yearly day 15 month 12 before
      ⟦Hàng tuần vào thứ Sáu⟧, các đơn vị báo cáo tiến độ => recurring weekly
      ⟦Hằng năm⟧, các cơ quan, đơn vị gửi kết quả về Sở Nội vụ => recurring yearly
      tổ chức đối thoại ít nhất ⟦02 lần/năm⟧ => recurring half-yearly
      kiểm tra tối thiểu ⟦01 lần/quý⟧ => recurring quarterly
      ít nhất ⟦mỗi năm 1 lần⟧ tổ chức kiểm tra => recurring yearly
      báo cáo về UBND tỉnh ⟦định kỳ 6 tháng trước ngày 15/6 và hằng năm trước ngày 15/12⟧ => recurring half-yearly yearly
      báo cáo ⟦định kỳ hằng tháng trước ngày 25⟧ => recurring monthly day 25 before
      báo cáo ⟦hàng ngày trước 15 giờ⟧ => recurring daily
      ⟦hằng ngày (trước 16h00)⟧ báo cáo về Văn phòng => recurring daily
      báo cáo ⟦định kỳ quý I, 6 tháng, 9 tháng và năm⟧ => recurring quarterly half-yearly nine-monthly yearly
      kiểm tra ⟦mỗi năm ít nhất 01 lần⟧ => recurring yearly
      tổ chức đối thoại ⟦mỗi năm 02 lần⟧ => recurring half-yearly
      ⟦Hằng tuần, trước 11 giờ thứ Sáu⟧, cập nhật, báo cáo tiến độ => recurring weekly
      báo cáo ⟦hằng tuần (trước thứ 6)⟧ => recurring weekly
      báo cáo ⟦hai lần mỗi năm⟧ => recurring half-yearly
      xây dựng chuyên mục, ⟦mỗi tháng 01 kỳ⟧. => recurring monthly
      tổ chức giao ban ⟦mỗi quý một lần⟧ => recurring quarterly
      ⟦mỗi tuần đăng ít nhất 10 tin, bài⟧ => recurring weekly
      phát thanh ⟦mỗi ngày 02 buổi⟧ => recurring daily !several-times
      ⟦Hằng ngày⟧, thu thập dữ liệu, đối chiếu với sổ gốc => recurring daily
      trực 24/24 giờ; ⟦hằng ngày⟧ tiếp nhận dữ liệu điểm cháy => recurring daily
      ⟦Hằng năm⟧, cùng thời điểm lập dự toán, thẩm định nhu cầu kinh phí của các đơn vị => recurring yearly
      Báo cáo kết quả ⟦hàng ngày⟧ về Bộ Y tế trước 16 giờ => recurring daily
      báo cáo kết quả ⟦hằng tuần⟧ vào chiều thứ Sáu => recurring weekly
      báo cáo kết quả thực hiện nhiệm vụ ⟦hằng tháng⟧ về Sở => recurring monthly
      báo cáo hai tuần một lần => none
      phát sóng ⟦02 lần/tuần⟧ => recurring weekly !several-times
      kiểm tra đột xuất ⟦hằng tháng ít nhất 02 lần⟧ => recurring monthly !several-times
      báo cáo quý I, kế hoạch quý II => none
      báo cáo định kỳ quý I năm 2025 => none
      định kỳ 15 ngày một lần báo cáo => none
      họp giao ban 2 tuần/lần => none
      xây dựng chuyên mục, phát sóng ⟦định kỳ hằng tháng⟧; biểu dương => recurring monthly
      ⟦định kỳ hằng tuần⟧ cung cấp bản tin dự báo => recurring weekly
      mở chuyên mục phản ánh tiến độ các dự án, phát sóng ⟦hằng tuần⟧. => recurring weekly
      cập nhật tiến độ lên Hệ thống ⟦hằng tuần⟧. => recurring weekly
      kiểm tra, cập nhật ⟦hằng ngày⟧; => recurring daily
      niêm yết tại trụ sở và công khai ⟦hằng quý⟧. => recurring quarterly
      ⟦hằng tháng⟧ thông tin kết quả xử lý về Sở Nội vụ => recurring monthly
      ⟦hằng tuần⟧ trao đổi tình hình với Công an tỉnh => recurring weekly
      các lễ hội được tổ chức hằng năm => none
      giải thưởng do Hội tổ chức hằng năm => none
      xây dựng kế hoạch hằng năm => none
      xác định Chỉ số cải cách hành chính của tỉnh hàng năm theo yêu cầu => none
      đánh giá, xếp loại cán bộ, công chức hàng năm. => none
      tuyên truyền (cấp xã dành thời lượng hàng ngày) => none
      hằng năm đảm bảo hoàn thành 100% các chỉ tiêu => none
      kết quả Chỉ số CCHC hàng năm được công bố => none
      báo cáo cùng với Kết quả đánh giá, xác định Chỉ số CCHC của các sở hàng năm theo quy định => none
      duy trì việc đánh giá, xác định và công bố chỉ số CCHC hàng năm đối với UBND cấp xã => none
      đối thoại định kỳ với Nhân dân => none
      giao dự toán ngân sách hằng năm => none
      báo cáo kết quả năm 2025 => none
      báo cáo quý II/2025 => none
      nhiệm vụ 6 tháng đầu năm 2025 => none
      việc chấm điểm thi đua định kỳ hàng năm được tiến hành vào cuối kỳ => none
      """)
  ) { site in
    guard let list = FrequencyReader(site: site).list(at: site.index), site.isDuty(list) else { return nil }
    return DeadlineMatch(meaning: .recurring(list.recurrence), tokens: site.index..<list.end, isSeveral: list.isSeveral)
  }
}

/// Tables of what comes back, ready to look up.
private enum Duty {
  static let reporting = Phrases(FrequencyWords.reporting)
  static let work = Phrases(FrequencyWords.work)
  static let before = Phrases(FrequencyWords.reportingBefore)
  static let topics = Phrases(FrequencyWords.topics)
  static let between = Phrases(FrequencyWords.between)
  static let things = Phrases(FrequencyWords.things)
}

extension DeadlineSite {
  /// The list says how often something is reported or done, and does not describe a thing.
  fileprivate func isDuty(_ list: FrequencyReader.List) -> Bool {
    guard list.isStrong || list.hasLead || list.isCounted || list.frequencies.count > 1 else { return false }
    if list.isCounted || list.hasDay { return true }
    let isThing = isPreceded(index, by: Duty.things)
    if !isThing, match(Duty.topics, at: list.end) != nil || isFollowedByWork(list.end) { return true }
    if !isThing, list.isStrong, beginsClause() {
      let rest = list.end..<clauseEnd(after: list.end, reach: 25)
      if match(Duty.work, at: skippingComma(list.end)) != nil || contains(Duty.before, in: rest) || isFollowedByDuty(rest) { return true }
    }
    if list.hasLead || list.frequencies.count > 1 || list.adHoc {
      let around = clauseStart(before: index, reach: 16)..<clauseEnd(after: list.end, reach: 16)
      return contains(Duty.reporting, in: around)
        && (list.isStrong || list.hasLead || contains(Duty.before, in: clauseStart(before: index, reach: 4)..<index))
    }
    return isReportBefore() || isRightBehindWork()
  }

  /// "…, phát sóng hằng tuần": a verb that begins its clause right before the words; "được tổ chức hằng năm" describes.
  private func isRightBehindWork() -> Bool {
    let start = (max(range.lowerBound, index - 3)..<index).first { place in
      (match(Duty.work, at: place) ?? match(Duty.reporting, at: place))?.end == index
    }
    guard let start, !isPreceded(index, by: Duty.things) else { return false }
    return start == range.lowerBound || text.tokens[start - 1].kind == .mark || isWord(start - 1, DateKeys.and)
  }

  /// "Hằng năm, cùng thời điểm xây dựng dự toán, thẩm định nhu cầu …": the verb stands behind a second comma.
  private func isFollowedByDuty(_ rest: Range<Int>) -> Bool {
    guard text.isMark(rest.lowerBound, ",") else { return false }
    return rest.dropFirst().contains { text.isMark($0, ",") && match(Duty.work, at: $0 + 1) != nil }
  }

  /// "hàng năm tổng hợp báo cáo", "hằng quý, tổ chức giao ban".
  private func isFollowedByWork(_ end: Int) -> Bool {
    var place = end
    for _ in 0..<3 {
      if match(Duty.reporting, at: place) != nil { return true }
      guard let word = match(Duty.between, at: place) else { return false }
      place = word.end
    }
    return match(Duty.reporting, at: place) != nil
  }

  /// "Hằng năm, …", "và hằng năm …": the frequency of all that follows.
  private func beginsClause() -> Bool {
    guard index > range.lowerBound else { return true }
    return clauseStart(before: index, reach: 1) == index || isWord(index - 1, DateKeys.and) || text.isMark(index - 1, ",")
      || text.isMark(index - 1, "-") || text.isMark(index - 1, ")")
  }

  private func skippingComma(_ index: Int) -> Int { text.isMark(index, ",") ? index + 1 : index }

  /// "báo cáo Bộ Nội vụ hằng tuần": nothing that has a frequency of its own stands between.
  private func isReportBefore() -> Bool {
    let start = clauseStart(before: index, reach: 14)
    guard let verb = (start..<index).last(where: { match(Duty.before, at: $0) != nil }),
      let end = match(Duty.before, at: verb)?.end
    else { return false }
    return !contains(Duty.things, in: Range(from: end, upTo: index))
  }
}
