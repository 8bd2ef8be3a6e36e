import DirectiveModel

/// Tells who is charged: the preamble, the heading above a duty, or its own words.
struct ChargeReader {
  let text: TokenizedText
  let header: Header
  let duties: DutyReader
  let segments: SegmentScanner

  init(header: Header, duties: DutyReader) {
    text = duties.text
    self.header = header
    self.duties = duties
    segments = SegmentScanner(text: duties.text, duties: duties, issuer: header.issuer?.id)
  }

  func isIssuer(_ agencies: [AgencyName]) -> Bool {
    guard agencies.count == 1, let issuer = header.issuer else { return false }
    return agencies[0].id == nil ? issuer.id == nil && agencies[0].name == issuer.name : agencies[0].id == issuer.id
  }

  // MARK: Preamble

  /// Who the preamble charges, else the addressees.
  func preambleCharged(_ root: Clause) -> Charged {
    if let last = root.paragraphs.last, let found = preambleLeads(last.words) { return Charged(agencies: found, origin: .preamble) }
    let addressees = header.addressees.map(\.agency)
    return addressees.isEmpty ? .nobody : Charged(agencies: addressees, origin: .addressees)
  }

  private func preambleLeads(_ words: Range<Int>) -> [AgencyName]? {
    for index in words.reversed() where DutyWords.charges.begins(text, at: index) {
      if let found = duties.charge(at: index, limit: words.upperBound), !isIssuer(found.agencies) { return found.agencies }
    }
    return demanded(in: words) ?? guided(in: words)
  }

  /// "Sở Nội vụ hướng dẫn các sở, ban, ngành … như sau:".
  private func guided(in words: Range<Int>) -> [AgencyName]? {
    guard header.documentType == "hướng dẫn", text.isMark(words.upperBound - 1, ":") else { return nil }
    for index in words where DutyWords.guides.begins(text, at: index) {
      if let found = duties.scanner.list(at: index + 2, limit: words.upperBound), !isIssuer(found.agencies) { return found.agencies }
    }
    return nil
  }

  /// Behind an issuer that opens the last sentence: "Chủ tịch UBND tỉnh …: the agencies named next, should the verb be unreadable.
  private func demanded(in words: Range<Int>) -> [AgencyName]? {
    guard text.isMark(words.upperBound - 1, ":") else { return nil }
    for index in words where text.tokens[index].capitals != .none {
      guard let issuer = duties.scanner.one(at: index, limit: words.upperBound), isIssuer(issuer.agencies) else { continue }
      for next in Range(from: issuer.end, upTo: min(words.upperBound, issuer.end + 6)) {
        if let found = duties.scanner.list(at: next, limit: words.upperBound), found.agencies.allSatisfy({ $0.id != nil }),
          !isIssuer(found.agencies)
        {
          return found.agencies
        }
      }
    }
    return nil
  }

  func isGuidance(_ root: Clause) -> Bool {
    guard let last = root.paragraphs.last else { return false }
    if SentenceWords.information.firstMatch(text, in: last.words) != nil, text.isMark(last.words.upperBound - 1, ":") {
      return DutyWords.charges.firstMatch(text, in: last.words) == nil
    }
    return SentenceWords.guidance.firstMatch(text, in: last.words) != nil && preambleLeads(last.words) == nil
  }

  // MARK: Headings

  func handedDown(_ own: [Range<Int>]) -> [AgencyName]? {
    for words in own.reversed() {
      if let found = duties.leads(in: words) ?? headingAgencies(words), !isIssuer(found.agencies) { return found.agencies }
    }
    return nil
  }

  /// "1. Sở Y tế:", "5. Các phòng ban tham gia đào tạo".
  func headingAgencies(_ words: Range<Int>) -> AgencyScanner.Match? {
    var start = words.lowerBound
    if let opener = DutyWords.openers.match(text, at: start) { start += opener.count }
    guard start < words.upperBound, words.count <= 60 else { return nil }
    return duties.scanner.list(at: start, limit: words.upperBound) ?? unknownGroup(at: start, in: words)
  }

  /// "3. Các đại học, học viện, các trường cao đẳng": a heading that names a group by nouns that are no agencies' elsewhere.
  private func unknownGroup(at start: Int, in words: Range<Int>) -> AgencyScanner.Match? {
    guard AgencyWords.plural.begins(text, at: start), words.count <= 20, !SentenceWords.things.begins(text, at: start + 1),
      !words.contains(where: { AgencyWords.ends.begins(text, at: $0) })
    else { return nil }
    let end = text.tokens[words.upperBound - 1].kind == .mark ? words.upperBound - 1 : words.upperBound
    guard end > start + 1 else { return nil }
    return AgencyScanner.Match(agencies: [AgencyName(id: nil, name: OpenName.capitalised(text.oneLine(start..<end)))], end: end)
  }

  // MARK: Words

  /// "Dự thảo quy định …. Để hoàn chỉnh, Sở A đề nghị …": from the sentence on that charges, where those before it charge nobody.
  func chargingPart(of words: Range<Int>) -> Range<Int> {
    let start = words.dropFirst(4).first { index in
      segments.isSentenceStart(index, in: words)
        && (SentenceWords.aims.begins(text, at: index) || isPassedOn(from: index, limit: words.upperBound))
    }
    guard let start, !charges(words.lowerBound..<start), charges(start..<words.upperBound) else { return words }
    return start..<words.upperBound
  }

  /// "Ban Tiếp công dân tỉnh chuyển đơn …": the issuer passes the matter on.
  private func isPassedOn(from start: Int, limit: Int) -> Bool {
    guard let issuer = duties.scanner.one(at: start, limit: limit) else { return false }
    return DutyWords.passes.begins(text, at: issuer.end)
  }

  /// Does the paragraph charge somebody by name?
  func charges(_ words: Range<Int>) -> Bool {
    if chargesNobody(words) { return false }
    if SentenceWords.grounds.begins(text, at: words.lowerBound) {
      // "Thực hiện Quyết định …, UBND tỉnh giao Sở X …" charges, an introduction with a colon does not.
      guard !text.isMark(words.upperBound - 1, ":"), let found = duties.charged(in: words) else { return false }
      return !isIssuer(found.agencies)
    }
    if isAskedByIssuer(words) { return true }
    guard let found = duties.leads(in: words) else { return false }
    return !isIssuer(found.agencies)
  }

  /// "Sở X đề nghị …", whoever is asked; an unreadable name charges the addressees.
  private func isAskedByIssuer(_ words: Range<Int>) -> Bool {
    guard let issuer = duties.scanner.one(at: words.lowerBound, limit: words.upperBound), isIssuer(issuer.agencies) else { return false }
    return DutyWords.charges.begins(text, at: issuer.end)
  }

  /// In a decision only "X có trách nhiệm", "X có nhiệm vụ" and "Giao X" charge; its execution clause does not.
  func chargesByName(_ words: Range<Int>) -> Bool {
    guard !isFormula(words), duties.leads(in: words) != nil else { return false }
    return DutyWords.named.firstMatch(text, in: words) != nil || segments.isReport(words)
      || SegmentTime.has(text, words)
  }

  /// "các đơn vị" in a letter to one addressee are that addressee.
  func meant(by leads: [AgencyName], in words: Range<Int>) -> Charged {
    if leads.count == 1, leads[0].id == AgencyID("co-quan-don-vi"), !header.addressees.isEmpty,
      header.addressees.count == 1 || DutyWords.addressed.firstMatch(text, in: words) != nil
    {
      return Charged(agencies: header.addressees.map(\.agency), origin: .addressees)
    }
    return Charged(agencies: leads, origin: .own)
  }
}
