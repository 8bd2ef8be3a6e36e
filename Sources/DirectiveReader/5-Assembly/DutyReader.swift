import DirectiveModel

/// Reads the agencies of a task's own words.
struct DutyReader {
  let text: TokenizedText
  var scanner: AgencyScanner

  func duty(in range: Range<Int>) -> TaskDuty {
    let leads = leads(in: range)
    var duty = TaskDuty(leads: withoutSeconds(leads?.agencies ?? [], in: range))
    duty.supporters = supporters(in: range).filter { !duty.leads.contains($0) }
    duty.reportTo = reports(in: range)
    return duty
  }

  // MARK: Leads

  /// The agencies charged and the token after them.
  func leads(in range: Range<Int>) -> AgencyScanner.Match? {
    if let opened = chargedFirst(in: range) ?? subject(at: start(of: range), in: range) ?? subjectBehindHeading(in: range) { return opened }
    return charged(in: range) ?? subjectBehindComma(in: range) ?? passedOn(in: range) ?? namedLate(in: range)
  }

  /// Agencies behind the duty, or somewhere in it.
  private func namedLate(in range: Range<Int>) -> AgencyScanner.Match? {
    holder(in: range) ?? noted(in: range) ?? stated(in: range) ?? laterSubject(in: range) ?? bracketed(in: range)
  }

  /// Behind label-like openers: "Đối với", "Nhiệm vụ:".
  private func start(of range: Range<Int>) -> Int {
    var index = range.lowerBound
    // "* Các cụm thi đua …"
    while index < range.upperBound, text.isMark(index, "*") { index += 1 }
    while index < range.upperBound, let opener = DutyWords.openers.match(text, at: index) {
      index += opener.count
      if text.isMark(index, ",") || text.isMark(index, ":") { index += 1 }
    }
    return index
  }

  /// "Giao Sở Nội vụ …" at the beginning.
  private func chargedFirst(in range: Range<Int>) -> AgencyScanner.Match? {
    charge(at: start(of: range), limit: range.upperBound)
  }

  func charge(at start: Int, limit: Int) -> AgencyScanner.Match? {
    guard start < limit else { return nil }
    // "Sở đề nghị UBND thành phố …": the office speaks of itself.
    let isSelf = DutyWords.selves.begins(text, at: start) && text.tokens[start].capitals == .initial
    let index = isSelf && DutyWords.charges.begins(text, at: start + 1) ? start + 1 : start
    if let charge = DutyWords.charges.match(text, at: index) { return scanner.list(at: index + charge.count, limit: limit) }
    return directed(at: index, limit: limit)
  }

  /// "chỉ đạo Sở X chủ trì …": an agency that hands the duty on.
  private func directed(at index: Int, limit: Int) -> AgencyScanner.Match? {
    guard let directs = DutyWords.directs.match(text, at: index), let found = scanner.list(at: index + directs.count, limit: limit),
      DutyWords.responsibilities.begins(text, at: found.end)
    else { return nil }
    return found
  }

  /// The agencies with which the words begin.
  private func subject(at start: Int, in range: Range<Int>) -> AgencyScanner.Match? {
    guard start < range.upperBound, let found = scanner.list(at: start, limit: range.upperBound) else { return nil }
    // "Đoàn kiểm tra do Sở A chủ trì …"
    if DutyWords.by.begins(text, at: found.end) { return nil }
    // "Sở X đề nghị Đài Truyền thanh …": the first one only asks.
    if DutyWords.charges.begins(text, at: found.end) { return charge(at: found.end, limit: range.upperBound) }
    if DutyWords.passes.begins(text, at: found.end) { return passedOn(in: found.end..<range.upperBound) ?? found }
    if found.end == range.upperBound || isDutyNext(found.end, limit: range.upperBound) || isVerbNext(found, limit: range.upperBound) {
      return found
    }
    return text.isMark(found.end, ":") ? found : nil
  }

  /// A duty word follows, perhaps behind brackets, a comma clause or a few words that tell which ones are meant.
  private func isDutyNext(_ end: Int, limit: Int) -> Bool {
    var index = end
    if text.isMark(index, "("), let close = Range(from: index, upTo: min(limit, index + 60)).first(where: { text.isMark($0, ")") }) {
      index = close + 1
    }
    if text.isMark(index, ",") { index += 1 }
    if isAction(index, limit: limit) { return true }
    for place in Range(from: index, upTo: min(limit, index + 24)) {
      if text.isMark(place, ".") || text.isMark(place, ";") { return false }
      if DutyWords.duties.begins(text, at: place) { return true }
    }
    return false
  }

  /// A small word that ends the names of agencies, and is no joint: what they do.
  func isAction(_ index: Int, limit: Int) -> Bool {
    index < limit && text.tokens[index].kind == .word && text.tokens[index].capitals == .none
      && (DutyWords.duties.begins(text, at: index) || AgencyWords.ends.begins(text, at: index))
      && !DutyWords.joints.begins(text, at: index)
  }

  /// Known agencies with a small word right behind them that is no joint: their verb, whatever it is.
  private func isVerbNext(_ found: AgencyScanner.Match, limit: Int) -> Bool {
    guard found.end < limit, found.agencies.allSatisfy({ $0.id != nil || isOfCommune($0) }) || endsAsName(found) else { return false }
    let next = text.tokens[found.end]
    return next.kind == .word && next.capitals == .none && !DutyWords.joints.begins(text, at: found.end)
  }

  /// "Chi cục Thuế khu vực XIII", "Tòa án nhân dân khu vực 2": a long name whose end shows, for small words follow.
  private func endsAsName(_ found: AgencyScanner.Match) -> Bool {
    let last = text.tokens[found.end - 1]
    guard last.kind == .number || last.capitals != .none, let name = found.agencies.last?.name else { return false }
    return name.contains(" ") && name.utf8.count > 12 && found.agencies.allSatisfy { $0.name.first?.isUppercase == true }
  }

  /// "Đoàn Thanh niên phường"
  private func isOfCommune(_ agency: AgencyName) -> Bool {
    [" phường", " xã", " đặc khu"].contains { agency.name.hasSuffix($0) }
  }

  /// "…, giao Sở Nội vụ", "UBND tỉnh yêu cầu Thủ trưởng các sở …" inside the words.
  func charged(in range: Range<Int>) -> AgencyScanner.Match? {
    for index in range where DutyWords.charges.begins(text, at: index) && isMainVerb(index, in: range) {
      if let found = charge(at: index, limit: range.upperBound) { return found }
    }
    return nil
  }

  /// Behind a mark or the agency that asks; "… và đề nghị đơn vị …" only goes on about the same agencies' duty.
  private func isMainVerb(_ index: Int, in range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return true }
    if text.tokens[index - 1].kind == .mark || text.tokens[index].isLineStart && text.tokens[index].capitals == .initial { return true }
    return (max(range.lowerBound, index - 10)..<index).contains { start in
      text.tokens[start].capitals != .none && scanner.one(at: start, limit: range.upperBound)?.end == index
    }
  }

  /// "Chế độ báo cáo: các sở, ban, ngành báo cáo …": the agencies behind a short heading and its colon.
  private func subjectBehindHeading(in range: Range<Int>) -> AgencyScanner.Match? {
    guard let colon = range.prefix(DutyReader.longestHeading).first(where: { text.tokens[$0].kind == .mark && !text.isMark($0, ",") }),
      text.isMark(colon, ":"), colon > range.lowerBound, text.tokens[range.lowerBound].capitals != .none,
      !SentenceWords.findings.begins(text, at: range.lowerBound),
      let found = scanner.list(at: colon + 1, limit: range.upperBound), isAction(found.end, limit: range.upperBound),
      !SentenceWords.reports.begins(text, at: found.end) || DutyWords.duties.begins(text, at: found.end)
    else { return nil }
    let heading = range.lowerBound..<colon
    let isAttribute = DutyWords.attributes.match(text, at: heading.lowerBound)?.count == heading.count
    return isAttribute || DutyWords.reportsOrHelpers.firstMatch(text, in: heading) != nil ? nil : found
  }

  private static let longestHeading = 16

  /// "Căn cứ kết quả thẩm định, Sở Nội vụ thống nhất …": the agency behind the first comma.
  private func subjectBehindComma(in range: Range<Int>) -> AgencyScanner.Match? {
    let start = start(of: range)
    guard DutyWords.circumstances.begins(text, at: start), !DutyWords.verbs.begins(text, at: start) else { return nil }
    for index in range where text.isMark(index, ",") && index + 1 < range.upperBound {
      if let found = scanner.list(at: index + 1, limit: range.upperBound),
        DutyWords.duties.begins(text, at: found.end) || isDutyNext(found.end, limit: range.upperBound)
      {
        return found
      }
    }
    return nil
  }

  /// "Ban Tiếp công dân chuyển đơn … đến Chủ tịch UBND huyện A để giải quyết": who gets the matter has to deal with it.
  private func passedOn(in range: Range<Int>) -> AgencyScanner.Match? {
    for index in range where DutyWords.passes.begins(text, at: index) {
      let reach = Range(from: index + 1, upTo: min(range.upperBound, index + DutyReader.longestMatter))
      for place in reach {
        if text.isMark(place, ".") || text.isMark(place, ";") { break }
        let isReceiver = place == index + 1 || DutyWords.passedTo.begins(text, at: place - 1)
        guard isReceiver, let found = scanner.list(at: place, limit: range.upperBound) else { continue }
        if DutyWords.settles.firstMatch(text, in: found.end..<min(range.upperBound, found.end + 24)) != nil { return found }
      }
    }
    return nil
  }

  /// Tokens between "chuyển" and those who get it: whose petition it is and what it says.
  private static let longestMatter = 60

  /// "… do Sở Nội vụ chủ trì", "Trung tâm X chịu trách nhiệm": an agency right before the words of responsibility.
  private func holder(in range: Range<Int>) -> AgencyScanner.Match? {
    for index in range where text.tokens[index].capitals != .none && index > range.lowerBound {
      guard text.tokens[index - 1].kind == .mark || DutyWords.by.begins(text, at: index - 1),
        let found = scanner.list(at: index, limit: range.upperBound)
      else { continue }
      // Behind a comma or a bracket only who leads is meant: "…, cơ quan có trách nhiệm" may explain.
      let isOpen = !text.isMark(index - 1, ",") && !text.isMark(index - 1, "(")
      if isOpen ? DutyWords.holders.begins(text, at: found.end) : DutyWords.leads.begins(text, at: found.end) { return found }
    }
    return nil
  }

  /// "(Sở Nội vụ chủ trì, hoàn thành trong tháng 10)", "(chủ trì: Sở Nội vụ; phối hợp: …)": a note behind the duty.
  private func noted(in range: Range<Int>) -> AgencyScanner.Match? {
    for index in range where text.isMark(index, "(") {
      if let found = scanner.list(at: index + 1, limit: range.upperBound), DutyWords.carriers.begins(text, at: found.end) { return found }
      guard let label = DutyWords.attributes.match(text, at: index + 1), label.value == .lead, text.isMark(index + 1 + label.count, ":")
      else { continue }
      if let found = scanner.list(at: index + label.count + 2, limit: range.upperBound) { return found }
    }
    return nil
  }

  /// "Về Đề án …: thống nhất chủ trương. Sở A hoàn thiện …": the known agencies with which a later sentence begins.
  private func laterSubject(in range: Range<Int>) -> AgencyScanner.Match? {
    guard DutyWords.matters.begins(text, at: range.lowerBound) else { return nil }
    for index in range.dropFirst(4) where text.isMark(index - 1, ".") && text.tokens[index].capitals == .initial {
      if let found = scanner.list(at: index, limit: range.upperBound), found.agencies.allSatisfy({ $0.id != nil }),
        isAction(found.end, limit: range.upperBound)
      {
        return found
      }
    }
    return nil
  }

  /// "… 01 lần/năm (các Hạt Kiểm lâm);": a bracket at the end that holds agencies and nothing else.
  private func bracketed(in range: Range<Int>) -> AgencyScanner.Match? {
    var end = range.upperBound
    while end > range.lowerBound, text.tokens[end - 1].kind == .mark, !text.isMark(end - 1, ")") { end -= 1 }
    guard text.isMark(end - 1, ")"), let open = Range(from: range.lowerBound, upTo: end).last(where: { text.isMark($0, "(") }),
      let found = scanner.list(at: open + 1, limit: end - 1), found.end == end - 1,
      found.agencies.allSatisfy({ $0.id != nil || $0.name.contains(" ") && $0.name.first?.isUppercase == true }),
      open > range.lowerBound
    else { return nil }
    // "… về Sở A (Phòng B)" tells whose that is.
    let isPart = Range(from: max(range.lowerBound, open - 12), upTo: open).contains { start in
      text.tokens[start].capitals != .none && scanner.one(at: start, limit: open)?.end == open
    }
    return isPart ? nil : found
  }

  /// "… Cơ quan chủ trì: Sở Du lịch. Thời gian hoàn thành: …": attributes that follow their duty on its own lines.
  private func stated(in range: Range<Int>) -> AgencyScanner.Match? {
    for index in range.dropFirst() where text.isMark(index - 1, ".") || text.isMark(index - 1, ";") {
      guard let label = DutyWords.attributes.match(text, at: index), label.value == .lead, text.isMark(index + label.count, ":") else {
        continue
      }
      if let found = scanner.list(at: index + label.count + 1, limit: range.upperBound, isCertain: true) { return found }
    }
    return nil
  }

  // MARK: Supporters and reports

  func supporters(in range: Range<Int>) -> [AgencyName] {
    (alongside(in: range) + after(DutyWords.cooperations, in: range) + seconds(in: range)).uniqued()
  }

  /// "Cùng Bảo hiểm xã hội tỉnh kiểm tra …" at the beginning.
  private func alongside(in range: Range<Int>) -> [AgencyName] {
    let start = start(of: range)
    guard start < range.upperBound, let word = DutyWords.alongside.match(text, at: start) else { return [] }
    return scanner.list(at: start + word.count, limit: range.upperBound)?.agencies ?? []
  }

  private func after(_ words: Phrases<Bool>, in range: Range<Int>) -> [AgencyName] {
    var found: [AgencyName] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let word = words.match(text, at: index), !isOfRules(index) else {
        index += 1
        continue
      }
      index += word.count
      if text.isMark(index, ":") { index += 1 }
      if let list = scanner.list(at: index, limit: range.upperBound, isCertain: true) {
        found += list.agencies.filter { !found.contains($0) }
        index = max(index, list.end)
      }
    }
    return found
  }

  /// "quy chế phối hợp với …" is a paper.
  private func isOfRules(_ index: Int) -> Bool { index > 1 && DutyWords.cooperationPapers.begins(text, at: index - 2) }

  /// "báo cáo X (qua Y)" gives X and Y.
  private func reports(in range: Range<Int>) -> [AgencyName] {
    let words = DutyWords.reports
    var found: [AgencyName] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if !found.isEmpty, DutyWords.purposes.begins(text, at: index) {
        index = endOfPurpose(from: index, limit: range.upperBound)
        continue
      }
      guard let word = words.match(text, at: index) else {
        index += 1
        continue
      }
      index += word.count
      guard let list = scanner.list(at: index, limit: range.upperBound) else { continue }
      found += list.agencies
      index = max(index, list.end)
      if let through = through(at: index, limit: range.upperBound) {
        found += through.agencies
        index = through.end
      }
    }
    return found.uniqued()
  }

  /// "gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh": what the receiver does with it, up to the clause's end.
  private func endOfPurpose(from index: Int, limit: Int) -> Int {
    Range(from: index, upTo: limit).first { text.isMark($0, ";") || text.isMark($0, ".") } ?? limit
  }

  private func through(at index: Int, limit: Int) -> AgencyScanner.Match? {
    let start = text.isMark(index, "(") ? index + 1 : index
    guard start < limit, let word = DutyWords.through.match(text, at: start) else { return nil }
    return scanner.list(at: start + word.count, limit: limit)
  }
}
