import DirectiveModel

/// What holds no duty: findings, notices, formulas, schedules, goals and topics.
extension ChargeReader {
  /// Findings, notices, the issuer's views and what was done.
  func chargesNobody(_ words: Range<Int>) -> Bool {
    SentenceWords.findings.begins(text, at: words.lowerBound) || isNotice(words) || isStance(words) || pointsToAnnex(words)
      || (isPast(words) || isConsent(words) || isState(words) || isAccount(words) || isRule(words)) && !turnsToSomebody(in: words)
  }

  /// "Công tác … còn chậm, Sở A đẩy nhanh tiến độ": behind what is told or granted somebody is named and what he does; figures of what
  /// was done are none ("…; Sở B hoàn thành 3/5 nhiệm vụ").
  private func turnsToSomebody(in words: Range<Int>) -> Bool {
    words.dropFirst(2).contains { index in
      guard text.tokens[index].kind == .word, [",", ";", ".", ":"].contains(where: { text.isMark(index - 1, $0) }),
        let named = duties.scanner.list(at: index, limit: words.upperBound), duties.isAction(named.end, limit: words.upperBound)
      else { return false }
      let verb = named.end..<min(named.end + 3, words.upperBound)
      return !isStateWord(named.end) && !verb.contains { text.tokens[$0].kind == .number }
    }
  }

  /// "Nhất trí với đề nghị của Sở A tại Tờ trình …": what was asked for is granted.
  private func isConsent(_ words: Range<Int>) -> Bool {
    SentenceWords.consents.begins(text, at: words.lowerBound) && duties.charged(in: words) == nil && !SegmentTime.has(text, words)
  }

  /// "Sở A: chưa trình …", "UBND huyện B còn 03 nhiệm vụ": how far somebody has come. "Các xã chưa đạt chuẩn rà soát …" names those charged.
  private func isState(_ words: Range<Int>) -> Bool {
    guard !AgencyWords.plural.begins(text, at: words.lowerBound) else { return false }
    let reach = words.prefix(60)
    guard reach.contains(where: { isStateWord($0) }), let subject = duties.scanner.list(at: words.lowerBound, limit: words.upperBound)
    else { return false }
    let place = text.isMark(subject.end, ":") ? subject.end + 1 : subject.end
    return isStateWord(place) && !demands(in: place..<words.upperBound) && !SegmentTime.has(text, words)
  }

  private func isStateWord(_ index: Int) -> Bool {
    SentenceWords.states.begins(text, at: index) && !SentenceWords.periods.begins(text, at: index)
  }

  /// "Về kết quả tháng 10: Thu ngân sách đạt 104% dự toán; …": an account of what was done.
  private func isAccount(_ words: Range<Int>) -> Bool {
    let start = words.lowerBound + (DutyWords.matters.match(text, at: words.lowerBound)?.count ?? 0)
    guard SentenceWords.accounts.begins(text, at: start),
      let colon = words.prefix(20).first(where: { text.isMark($0, ":") }), colon + 1 < words.upperBound
    else { return false }
    let opening = Range(from: colon + 1, upTo: min(words.upperBound, colon + 25))
    return SentenceWords.measures.firstMatch(text, in: opening) != nil && !demands(in: words) && !SegmentTime.has(text, words)
  }

  /// "Định mức phân bổ thực hiện theo Nghị quyết …": a rule for a thing.
  private func isRule(_ words: Range<Int>) -> Bool {
    guard SentenceWords.ruled.begins(text, at: words.lowerBound),
      let found = SentenceWords.byRule.firstMatch(text, in: words.lowerBound..<min(words.upperBound, words.lowerBound + 30))
    else { return false }
    let before = words.lowerBound..<found.tokens.lowerBound
    return !before.contains { text.isMark($0, ".") || text.isMark($0, ";") || text.isMark($0, ":") } && !demands(in: words)
      && !SegmentTime.has(text, words) && SentenceWords.sending.firstMatch(text, in: words) == nil && duties.leads(in: words) == nil
  }

  /// "Các nhiệm vụ cụ thể theo Phụ lục đính kèm."
  private func pointsToAnnex(_ words: Range<Int>) -> Bool {
    words.count < 40 && SentenceWords.listed.begins(text, at: words.lowerBound)
      && SentenceWords.annexes.firstMatch(text, in: words) != nil && duties.leads(in: words) == nil && !SegmentTime.has(text, words)
  }

  /// "Văn phòng Chính phủ thông báo để … biết, thực hiện".
  private func isNotice(_ words: Range<Int>) -> Bool { SentenceWords.notices.firstMatch(text, in: words) != nil && words.count < 90 }

  func isFormula(_ words: Range<Int>) -> Bool {
    words.count < 120 && !DutyWords.assigns.begins(text, at: words.lowerBound) && !SegmentTime.has(text, words)
      && (SentenceWords.formulas.firstMatch(text, in: words) != nil || SentenceWords.summaries.begins(text, at: words.lowerBound))
  }

  /// "… chịu trách nhiệm thi hành Quyết định này".
  func isExecution(_ words: Range<Int>) -> Bool {
    words.count < 120 && SentenceWords.execution.firstMatch(text, in: words) != nil && !SegmentTime.has(text, words)
  }

  /// "Chính phủ thống nhất đánh giá …": the issuer's own view.
  private func isStance(_ words: Range<Int>) -> Bool {
    // "Về dự thảo Nghị quyết …: thống nhất thông qua."
    if DutyWords.matters.begins(text, at: words.lowerBound), let colon = words.prefix(40).first(where: { text.isMark($0, ":") }),
      colon + 1 < words.upperBound
    {
      let start = duties.scanner.one(at: colon + 1, limit: words.upperBound)?.end ?? colon + 1
      return SentenceWords.rulings.begins(text, at: start) && duties.leads(in: words).map { isIssuer($0.agencies) } ?? true
    }
    guard let speaker = duties.scanner.one(at: words.lowerBound, limit: words.upperBound) else { return false }
    // "Trung tâm A báo cáo: đến nay …" tells what was said.
    if let word = SentenceWords.reports.match(text, at: speaker.end), text.isMark(speaker.end + word.count, ":") { return true }
    let tells = SentenceWords.received.begins(text, at: speaker.end) || SentenceWords.stances.begins(text, at: speaker.end)
    return tells && speaker.agencies.count == 1 && duties.charged(in: words) == nil
  }

  /// "Ngày 20/5, Sở đã có Công văn …", "5 tháng đầu năm, các địa phương đã …": what was done charges nobody.
  private func isPast(_ words: Range<Int>) -> Bool {
    // "Hằng ngày đồng bộ dữ liệu đã xác thực": a time at its head makes it a duty.
    if SentenceWords.periods.begins(text, at: words.lowerBound) { return false }
    let opening = words.prefix(30)
    // "Công tác quản lý đất đai đã có chuyển biến": behind its noun the verb is a name.
    let isNamed = SentenceWords.affairs.begins(text, at: words.lowerBound)
    let past = isNamed ? SentenceWords.conditions : SentenceWords.done
    guard let done = opening.first(where: { past.begins(text, at: $0) }) else { return false }
    if !isNamed, opening.contains(where: { $0 < done && DutyWords.duties.begins(text, at: $0) }) { return false }
    return !demands(in: words) && !SegmentTime.has(text, done..<words.upperBound)
  }

  // MARK: Items

  /// "1. Thời gian: 14 giờ 00, ngày 21/4/2022" of an invitation.
  func isSchedule(_ words: Range<Int>) -> Bool {
    guard words.count <= 40, let found = AttributeLines.attribute(of: words, text) else { return false }
    return [.deadline, .other].contains(found.kind) || found.kind == .duty && header.documentType == "giấy mời"
      || found.kind == .lead && words.count <= 20
  }

  /// "I. Đánh giá tình hình thực hiện dự toán" of a letter whose items ask for the assessment: no section of findings.
  func asksForAssessment(_ clause: Clause) -> Bool {
    guard header.documentType == "công văn", let heading = clause.paragraphs.first,
      SentenceWords.assessing.begins(text, at: heading.words.lowerBound)
    else { return false }
    return clause.children.contains { child in
      guard let words = child.paragraphs.first?.words, !words.isEmpty else { return false }
      if duties.charge(at: words.lowerBound, limit: words.upperBound) != nil { return true }
      let start = duties.scanner.list(at: words.lowerBound, limit: words.upperBound)?.end ?? words.lowerBound
      return SentenceWords.assessing.begins(text, at: start)
    }
  }

  /// "Điều 1. Giao nhiệm vụ …", "Điều 2. Nhiệm vụ của Ban Chỉ đạo", "III. TỔ CHỨC THỰC HIỆN": what follows are duties, in a
  /// decision too.
  func opensDuties(_ words: Range<Int>) -> Bool {
    if words.count > 40 { return false }
    // "Điều 2. Đoàn kiểm tra có nhiệm vụ:", "Điều 2. HĐND tỉnh yêu cầu UBND tỉnh …:"
    let tail = max(words.lowerBound, words.upperBound - 6)..<words.upperBound
    let assigns =
      text.isMark(words.upperBound - 1, ":")
      && (DutyWords.responsibilities.firstMatch(text, in: tail) != nil || duties.charged(in: words) != nil)
    return assigns || DutyWords.dutyHeadings.begins(text, at: words.lowerBound)
      || SentenceWords.toDo.firstMatch(text, in: tail) != nil
        && text.isMark(words.upperBound - 1, ":") && duties.leads(in: words) != nil
  }

  /// "1. Sở Nội vụ", "2. Đối với UBND các huyện:": a heading that names agencies and nothing else; what follows are their duties.
  func isAgencyHeading(_ words: Range<Int>) -> Bool {
    guard words.count <= 40, let found = headingAgencies(words),
      found.agencies.allSatisfy({ $0.id != nil || $0.name.first?.isUppercase == true })
    else { return false }
    return Range(from: found.end, upTo: words.upperBound).allSatisfy { text.tokens[$0].kind == .mark }
  }

  /// "1. Giao Văn phòng …. 2. Sở Nội vụ lấy kết quả … làm căn cứ …": beside an item that assigns work, all begin with who is charged.
  func assignsWork(_ items: [Clause]) -> Bool {
    let own = items.compactMap { $0.paragraphs.first?.words }.filter { !$0.isEmpty }
    guard own.count > 1, own.contains(where: { DutyWords.assigns.begins(text, at: $0.lowerBound) }) else { return false }
    return own.allSatisfy { words in
      if duties.charge(at: words.lowerBound, limit: words.upperBound) != nil { return true }
      guard let found = duties.scanner.list(at: words.lowerBound, limit: words.upperBound) else { return false }
      return found.agencies.allSatisfy { $0.id != nil }
    }
  }

  /// A plan inside an article: one of its sections is "III. Tổ chức thực hiện", or lists the duties of agencies.
  func holdsDuties(_ children: [Clause]) -> Bool {
    children.contains { section in
      section.label?.kind == .roman
        && (section.paragraphs.first.map { opensDuties($0.words) } ?? false
          || section.children.contains { $0.paragraphs.first.map { isAgencyHeading($0.words) } ?? false })
    }
  }

  /// An introduction is a task too when it ends like a sentence, or names a time.
  func isDutyOfItsOwn(_ own: [Paragraph]) -> Bool {
    guard let last = own.last, let first = own.first, first.words.count > 12 else { return false }
    let words = first.words.lowerBound..<last.words.upperBound
    if text.isMark(words.upperBound - 1, "."), duties.leads(in: words) != nil || words.count > 30 { return true }
    return text.isMark(words.upperBound - 1, ":") && words.count > 25 && SegmentTime.has(text, words) && duties.leads(in: words) != nil
  }

  /// A duty with its time, and behind its colon only short items that begin with no verb and no agency: what it speaks of.
  func listsTopics(_ own: Range<Int>, items: [Clause]) -> Bool {
    guard own.count > 12, text.isMark(own.upperBound - 1, ":"), !items.isEmpty,
      duties.leads(in: own) != nil || DutyWords.duties.begins(text, at: own.lowerBound),
      SentenceWords.duty.firstMatch(text, in: max(own.lowerBound, own.upperBound - 8)..<own.upperBound) == nil
    else { return false }
    return items.allSatisfy(isTopic)
  }

  private func isTopic(_ item: Clause) -> Bool {
    guard item.label?.kind == .dash || item.label?.kind == .plus, item.children.isEmpty, item.paragraphs.count == 1,
      let words = item.paragraphs.first?.words, (1...24).contains(words.count)
    else { return false }
    let start = words.lowerBound
    return !DutyWords.duties.begins(text, at: start) && !AgencyWords.ends.begins(text, at: start)
      && !DutyWords.charges.begins(text, at: start)
      && duties.leads(in: words) == nil && AttributeLines.attribute(of: words, text) == nil && !SegmentTime.has(text, words)
  }

  func isTopicList(_ words: Range<Int>) -> Bool {
    guard text.isMark(words.upperBound - 1, ":") else { return false }
    let sentence = lastSentence(of: words)
    guard SentenceWords.topics.firstMatch(text, in: sentence) != nil else { return false }
    return duties.leads(in: sentence).map { isIssuer($0.agencies) } ?? true
  }

  /// A section's heading that holds no tasks.
  func isTaskless(_ heading: Paragraph, isHeading: Bool, hasChildren: Bool) -> Bool {
    let words = heading.words
    if hasChildren, listsGoals(words) { return true }
    guard let found = SentenceWords.taskless.match(text, at: words.lowerBound), hasChildren || isHeading else {
      return false
    }
    // "Yêu cầu các khoa, phòng thực hiện:" speaks to people, whoever they are.
    if DutyWords.charges.begins(text, at: words.lowerBound), AgencyWords.plural.begins(text, at: words.lowerBound + found.count) {
      return false
    }
    // "Yêu cầu các sở …" and "Kết quả …" inside a sentence are no headings.
    return words.count <= 25 && (words.count <= found.count + 12) && duties.charge(at: words.lowerBound, limit: words.upperBound) == nil
  }

  /// "Tuy nhiên, vẫn còn một số tồn tại, hạn chế:" lists what was found.
  func listsFindings(_ words: Range<Int>) -> Bool {
    text.isMark(words.upperBound - 1, ":") && SentenceWords.shortcomings.firstMatch(text, in: words) != nil
      && duties.charged(in: words) == nil
  }

  /// "… còn 06 nhiệm vụ quá hạn, cụ thể:" lists what is late, "… trân trọng kính mời:" those who are invited.
  func listsLateOrGuests(_ words: Range<Int>) -> Bool {
    guard text.isMark(words.upperBound - 1, ":") else { return false }
    let sentence = lastSentence(of: words)
    let isEither = [SentenceWords.arrears, SentenceWords.invitations].contains { $0.firstMatch(text, in: sentence) != nil }
    return isEither && !demands(in: sentence)
  }

  /// A line of such a list that does not charge after all: "- Sở A khẩn trương trình …", "- Sở B gửi báo cáo trước ngày 15/3" do.
  func onlyTells(_ paragraph: Range<Int>) -> Bool {
    let end = paragraph.dropFirst().first { segments.isSentenceStart($0, in: paragraph) } ?? paragraph.upperBound
    let words = paragraph.lowerBound..<end
    if isState(words) { return true }
    if demands(in: words) || SegmentTime.has(text, words) { return false }
    guard let named = duties.scanner.list(at: words.lowerBound, limit: end) else { return true }
    let verb = text.isMark(named.end, ":") ? named.end + 1 : named.end
    return !duties.isAction(verb, limit: end) || isStateWord(verb)
  }

  private func lastSentence(of words: Range<Int>) -> Range<Int> {
    (words.reversed().first { segments.isSentenceStart($0, in: words) } ?? words.lowerBound)..<words.upperBound
  }

  /// Words that oblige somebody, whether he can be read or not.
  private func demands(in words: Range<Int>) -> Bool {
    words.contains { asks($0, in: words) || SentenceWords.musts.begins(text, at: $0) }
  }

  /// "nhiệm vụ giao tại Công văn …" and "Sở Giao thông" charge nobody: behind "giao" an agency stands.
  private func asks(_ index: Int, in words: Range<Int>) -> Bool {
    guard DutyWords.charges.begins(text, at: index), !isNoun(index, in: words) else { return false }
    return !DutyWords.assigns.begins(text, at: index) || duties.charge(at: index, limit: words.upperBound) != nil
  }

  /// "chưa đạt yêu cầu", "theo đề nghị của Sở A".
  private func isNoun(_ index: Int, in words: Range<Int>) -> Bool {
    (1...2).contains { count in
      index - count >= words.lowerBound && SentenceWords.namers.match(text, at: index - count)?.count == count
    }
  }

  /// "… thông qua kế hoạch năm 2020 với các chỉ tiêu chủ yếu sau:" charges nobody.
  private func listsGoals(_ words: Range<Int>) -> Bool {
    guard text.isMark(words.upperBound - 1, ":"), SentenceWords.goals.firstMatch(text, in: words) != nil else { return false }
    return duties.leads(in: words).map { isIssuer($0.agencies) } ?? true
  }
}
