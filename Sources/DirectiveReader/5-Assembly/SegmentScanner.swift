import DirectiveModel

/// Cuts the words of one item into tasks: a new one begins where other agencies are charged or where a sentence has a
/// deliverable and a time of its own.
struct SegmentScanner {
  let text: TokenizedText
  let duties: DutyReader
  /// Who issued the document: it speaks of itself, it does not charge itself inside others' duties.
  var issuer: AgencyID?

  /// In the order of the text, never empty for paragraphs with words. `paragraphs` are token ranges without labels.
  func segments(in paragraphs: [Range<Int>]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for paragraph in paragraphs where !paragraph.isEmpty {
      let starts = starts(in: paragraph)
      for (place, start) in starts.enumerated() {
        let end = place + 1 < starts.count ? starts[place + 1] : paragraph.upperBound
        if place == 0, let last = found.last, !beginsDuty(at: start, limit: end, isParagraph: true),
          !chargesOthers(start, than: last, limit: end)
        {
          found[found.count - 1] = found[found.count - 1].lowerBound..<end
        } else {
          found.append(start..<end)
        }
      }
    }
    return found.map(trimmed)
  }

  /// The same for a closing part, where each sentence that begins with its agencies is a duty of its own.
  func closingDuties(in paragraphs: [Range<Int>]) -> [Range<Int>] {
    paragraphs.flatMap(sentences).flatMap { segments(in: [$0]) }
  }

  /// Cut before each sentence that begins with a charge or with agencies.
  private func sentences(of paragraph: Range<Int>) -> [Range<Int>] {
    var starts = [paragraph.lowerBound]
    for index in paragraph.dropFirst(4) where isSentenceStart(index, in: paragraph) {
      let opened = DutyWords.charges.match(text, at: index).map { index + $0.count } ?? index
      if duties.scanner.list(at: opened, limit: paragraph.upperBound) != nil { starts.append(index) }
    }
    return starts.indices.map { starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : paragraph.upperBound) }
  }

  /// Without the joint before the next task.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound + 1, text.isMark(end - 1, ",") { end -= 1 }
    return range.lowerBound..<end
  }

  private func starts(in paragraph: Range<Int>) -> [Int] {
    var starts = [paragraph.lowerBound]
    // Whatever begins one stands behind a mark.
    for index in paragraph.dropFirst(4) where text.tokens[index - 1].kind == .mark {
      let current = starts[starts.count - 1]..<index
      if isSentenceStart(index, in: paragraph) {
        if assigns(index, behind: current, limit: paragraph.upperBound) { continue }
        if beginsDuty(at: index, limit: paragraph.upperBound, isParagraph: false)
          || chargesOthers(index, than: current, limit: paragraph.upperBound)
          || isDatedSentence(index, behind: current, limit: paragraph.upperBound)
          || isHandIn(index, behind: current, limit: paragraph.upperBound)
        {
          starts.append(index)
        }
      } else if text.isMark(index - 1, ";"), chargesOthers(index, than: current, limit: paragraph.upperBound) {
        starts.append(index)
      } else if isHandOver(index, limit: paragraph.upperBound) && !isRuling(current)
        || isFurtherReport(index, in: starts[starts.count - 1]..<paragraph.upperBound)
        || isOtherDeliverable(index, in: starts[starts.count - 1]..<paragraph.upperBound)
      {
        starts.append(index)
      }
    }
    return starts
  }

  func isSentenceStart(_ index: Int, in paragraph: Range<Int>) -> Bool {
    guard text.isMark(index - 1, "."), text.tokens[index].isSpaced,
      text.tokens[index].capitals != .none || text.tokens[index].kind == .number,
      index - 2 >= paragraph.lowerBound
    else { return false }
    // "TP. Hồ Chí Minh" and "PGS. Nguyễn" end no sentence.
    return !(text.tokens[index - 2].capitals == .all && text.tokens[index - 2].range.count <= 4 && !text.tokens[index - 1].isSpaced)
  }

  /// "…; giao Sở Nội vụ đôn đốc": other agencies are charged inside a sentence.
  private func isHandOver(_ index: Int, limit: Int) -> Bool {
    guard text.isMark(index - 1, ";") || text.isMark(index - 1, ",") && DutyWords.assigns.begins(text, at: index),
      DutyWords.handOvers.begins(text, at: index)
    else { return false }
    guard let found = duties.charge(at: index, limit: limit) else { return false }
    // "Giảm trừ …, giao Phòng A thực hiện trong quý I": it says who does what stands before it.
    return text.isMark(index - 1, ";") || !DutyWords.performing.begins(text, at: found.end)
  }

  /// "Về kiến nghị …: thống nhất chủ trương; giao Sở A …": one ruling, whose second half says who does it.
  private func isRuling(_ words: Range<Int>) -> Bool {
    guard DutyWords.matters.begins(text, at: words.lowerBound), let colon = words.prefix(40).first(where: { text.isMark($0, ":") })
    else { return false }
    return SentenceWords.rulings.begins(text, at: colon + 1)
  }

  /// "xây dựng kế hoạch trong thời hạn 15 ngày; trước ngày 20 hằng tháng báo cáo …": a report with a time behind other work with one.
  private func isFurtherReport(_ index: Int, in words: Range<Int>) -> Bool {
    guard text.isMark(index - 1, ";"), SentenceWords.periods.begins(text, at: index) else { return false }
    let before = words.lowerBound..<index
    return SegmentTime.has(text, before) && !before.contains { SentenceWords.sending.begins(text, at: $0) }
      && hasReport(from: index, limit: words.upperBound)
  }

  /// "… trước ngày 31/7. Trong tháng 6, thành lập Đoàn kiểm tra …", "… trước ngày 20. Báo cáo tổng kết gửi trong 05 ngày kể từ …": a
  /// sentence that begins with its own time, or with a report that has one, behind work that has one too.
  private func isDatedSentence(_ index: Int, behind current: Range<Int>, limit: Int) -> Bool {
    let reach = Range(from: index, upTo: min(limit, index + SegmentScanner.reach))
    let sentence = index..<(reach.dropFirst().first { isSentenceStart($0, in: reach) } ?? reach.upperBound)
    let isReport = SentenceWords.reporting.begins(text, at: index)
    guard isReport || SegmentScanner.within.begins(text, at: index), let own = comesBack(sentence),
      let other = comesBack(max(current.lowerBound, index - SegmentScanner.reach)..<index)
    else { return false }
    if isReport { return own != other || SegmentTime.has(text, sentence) }
    let first = DeadlineScanner.mentions(in: text, range: sentence, context: DeadlineContext(issued: nil)).first
    return !own && first?.tokens.lowerBound == index
  }

  /// "… ghi biên bản tại các điểm tiếp xúc. Tổng hợp ý kiến cử tri gửi Đoàn đại biểu trước ngày 10/10": a sentence of its own that
  /// hands something in by its own day, behind a charge without one.
  private func isHandIn(_ index: Int, behind current: Range<Int>, limit: Int) -> Bool {
    guard SentenceWords.compiling.begins(text, at: index), duties.leads(in: current) != nil, !SegmentTime.has(text, current) else {
      return false
    }
    let reach = Range(from: index, upTo: min(limit, index + SegmentScanner.reach))
    let sentence = index..<(reach.dropFirst().first { isSentenceStart($0, in: reach) } ?? reach.upperBound)
    guard sentence.contains(where: { SentenceWords.sending.begins(text, at: $0) }) else { return false }
    return comesBack(sentence) == false && comesBack(max(current.lowerBound, index - SegmentScanner.reach)..<index) == nil
  }

  private static let within = Phrases(["trong", "chậm nhất", "trước"])

  /// "hằng năm báo cáo UBND tỉnh; tổng kết năm 2020 trước ngày 15/01/2021", "hoàn thành trước ngày 01/10; báo cáo kết quả trong tháng
  /// 10": a deliverable with a time of another kind, or a report with a day of its own.
  private func isOtherDeliverable(_ index: Int, in words: Range<Int>) -> Bool {
    guard text.isMark(index - 1, ";") else { return false }
    let reach = Range(from: index, upTo: min(words.upperBound, index + SegmentScanner.reach))
    let clause = index..<(reach.first { text.isMark($0, ";") || isSentenceStart($0, in: reach) } ?? reach.upperBound)
    let before = max(words.lowerBound, index - SegmentScanner.reach)..<index
    guard let first = SentenceWords.deliverables.firstMatch(text, in: clause) else { return false }
    guard let own = comesBack(clause), let other = comesBack(before) else { return false }
    // "…; đồng thời xây dựng chương trình …, trình trước ngày 20 tháng 6"
    if !own, DutyWords.also.begins(text, at: index) { return true }
    return own != other || !own && first.tokens.lowerBound == index && SentenceWords.sending.begins(text, at: index)
  }

  /// Tokens of a clause that are looked at.
  private static let reach = 100

  /// Do the deadlines of the words come back, or are they days? Nil for none and for both.
  private func comesBack(_ words: Range<Int>) -> Bool? {
    let found = DeadlineScanner.mentions(in: text, range: words, context: DeadlineContext(issued: nil)).map { mention in
      if case .recurring = mention.value.rule { true } else { false }
    }
    return Set(found).count == 1 ? found.first : nil
  }

  /// "Bộ A chỉ đạo …. Bộ B báo cáo …", "Sở A kiểm tra; Sở B báo cáo …": agencies with a duty of their own, and other ones.
  private func chargesOthers(_ index: Int, than current: Range<Int>, limit: Int) -> Bool {
    guard text.tokens[index].capitals != .none || DutyWords.also.begins(text, at: index) else { return false }
    let start = DutyWords.also.match(text, at: index).map { index + $0.count } ?? index
    // Who is charged so far is asked last: it costs the words read so far.
    guard let found = duties.scanner.list(at: start, limit: limit),
      found.agencies.allSatisfy({ $0.id != nil || $0.name.first?.isUppercase == true }), duties.isAction(found.end, limit: limit),
      !DutyWords.charges.begins(text, at: found.end), let before = duties.leads(in: current), before.end <= index
    else { return false }
    if found.agencies.contains(where: { issuer != nil && $0.id == issuer }) { return false }
    return Set(found.agencies) != Set(before.agencies) && !seconds(found, at: index, behind: current, limit: limit)
  }

  /// "Sở A chủ trì …; Sở B, Sở C phối hợp": they help with the duty before, unless both clauses have a time.
  private func seconds(_ found: AgencyScanner.Match, at index: Int, behind current: Range<Int>, limit: Int) -> Bool {
    guard text.isMark(index - 1, ";"), duties.isSeconding(at: found.end, limit: limit) else { return false }
    let clause = index..<(Range(from: index, upTo: limit).first { text.isMark($0, ";") || isSentenceStart($0, in: index..<limit) } ?? limit)
    return !SegmentTime.has(text, clause) || !SegmentTime.has(text, current)
  }

  /// "… trụ sở. Sở A chủ trì; Sở B phối hợp.": the sentence names those in charge of what stands before it.
  private func assigns(_ index: Int, behind current: Range<Int>, limit: Int) -> Bool {
    guard text.tokens[index].capitals != .none else { return false }
    let sentence = index..<(Range(from: index + 1, upTo: limit).first { isSentenceStart($0, in: index..<limit) } ?? limit)
    return duties.onlyAssigns(sentence) && duties.leads(in: current) == nil
  }

  /// Does a sentence, or a paragraph, charge somebody on its own?
  private func beginsDuty(at start: Int, limit: Int, isParagraph: Bool) -> Bool {
    if SentenceWords.periods.begins(text, at: start) { return hasReport(from: start, limit: limit) }
    if duties.charge(at: start, limit: limit) != nil { return true }
    let opened = DutyWords.openers.match(text, at: start).map { start + $0.count } ?? start
    guard let found = duties.scanner.list(at: opened, limit: limit) else { return false }
    if DutyWords.responsibilities.begins(text, at: found.end) { return true }
    // "Riêng các sở: Tài chính, Tư pháp, ngoài báo cáo chung, …" with a time of its own.
    if DutyWords.apart.begins(text, at: start),
      duties.isAction(found.end, limit: limit) || SegmentTime.has(text, found.end..<max(found.end, limit))
    {
      return true
    }
    return isParagraph && opened > start
  }

  private func hasReport(from start: Int, limit: Int) -> Bool {
    for index in Range(from: start, upTo: limit) {
      if index > start, isSentenceStart(index, in: start..<limit) { return false }
      if SentenceWords.reporting.begins(text, at: index) { return true }
    }
    return false
  }

  /// Something is to be sent by a time.
  func isReport(_ words: Range<Int>) -> Bool {
    SegmentTime.has(text, words) && words.contains { SentenceWords.sending.begins(text, at: $0) }
  }

}
