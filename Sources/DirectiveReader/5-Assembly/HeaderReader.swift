import DirectiveModel

/// Reads the header's fields from the regions.
struct HeaderReader {
  let text: TokenizedText
  let lines: TextLines
  let regions: Regions
  private let stamps: [ArrivalStamp]
  private let agencies: AgencyNames
  private let findings: FindingMaker
  private let weakLetters: WeakLetters
  private let sentences: SentenceCase

  init(_ text: TokenizedText, lines: TextLines, regions: Regions, stamps: [ArrivalStamp], agencies: AgencyNames) {
    self.stamps = stamps
    self.agencies = agencies
    self.text = text
    self.lines = lines
    self.regions = regions
    findings = FindingMaker(text: text)
    weakLetters = WeakLetters(text)
    sentences = SentenceCase(body: regions.body, text)
  }

  func header() -> Header {
    var header = Header()
    readDateAndPlace(into: &header)
    readNumber(into: &header)
    readType(into: &header)
    readIssuer(into: &header)
    inferPlace(of: &header)
    readSubject(into: &header)
    readPeople(into: &header)
    return header
  }

  /// The head without subject, addressees and title, and without the number where that is known.
  private func letterhead(without number: Range<Int>? = nil) -> [Range<Int>] {
    var cuts = [regions.subject, regions.addressees, regions.title?.tokens ?? 0..<0, number ?? 0..<0].filter { !$0.isEmpty }
    cuts.sort { $0.lowerBound < $1.lowerBound }
    var parts: [Range<Int>] = []
    var start = 0
    for cut in cuts where cut.lowerBound >= start {
      parts.append(start..<cut.lowerBound)
      start = cut.upperBound
    }
    parts.append(start..<max(start, regions.head.upperBound))
    return parts.filter { !$0.isEmpty }
  }

  // MARK: Date and place

  private var columns: SubjectColumns { SubjectColumns(text: text, lines: lines) }

  private func readDateAndPlace(into header: inout Header) {
    guard let found = letterhead().lazy.compactMap({ HeadDate.first(in: $0, text) }).first ?? columns.date(in: regions.subject) else {
      header.findings.append(findings.missing("issued", Messages.noIssued))
      header.findings.append(findings.missing("place", Messages.noPlace))
      return
    }
    header.issued = found.date
    header.issuedTokens = found.tokens
    header.year = found.year
    if found.date == nil {
      let isWrong = found.day != nil && found.month != nil
      header.findings.append(
        isWrong
          ? findings.invalid("issued", Messages.impossibleIssued(text.oneLine(found.tokens)), found.tokens)
          : findings.missing("issued", Messages.unreadableIssued(text.oneLine(found.tokens)), found.tokens))
    } else {
      header.mark(weakLetters.name("issued", Messages.weakIssued, found.tokens))
    }
    readPlace(before: found.tokens.lowerBound, into: &header)
  }

  /// A date whose place cannot be read: the Government's agencies sit in the capital.
  private func inferPlace(of header: inout Header) {
    guard header.place == nil, header.issued != nil, let id = header.issuer?.id?.rawValue,
      HeaderReader.national.contains(id) || id.hasPrefix("bo-") && !id.hasPrefix("bo-chi-huy") && !id.hasPrefix("bo-doi")
    else { return }
    header.place = Provinces.capital
    header.findings.removeAll { $0.field == "place" }
    header.findings.append(findings.inferred("place", Messages.capital, nil))
  }

  private static let national: Set<String> = ["chinh-phu", "thu-tuong", "pho-thu-tuong", "van-phong-chinh-phu", "quoc-hoi"]

  /// "Sóc Trăng," before the date: a province where one is near, else the capitalised words.
  private func readPlace(before date: Int, into header: inout Header) {
    var end = date
    while end > 0, text.tokens[end - 1].kind == .mark { end -= 1 }
    var start = end
    // "Tân Phước 3"
    if start > 1, text.tokens[start - 1].kind == .number, text.tokens[start - 1].range.count <= 2, isOfPlace(start - 2, before: end) {
      start -= 1
    }
    while start > 0, end - start < 7 {
      if isOfPlace(start - 1, before: end) {
        start -= 1
      } else if start > 1, start < end, joinsPlace(start - 1), isOfPlace(start - 2, before: end) {
        start -= 2
      } else {
        break
      }
    }
    guard start < end else {
      header.findings.append(findings.missing("place", Messages.noPlace))
      return
    }
    for first in start..<end {
      if let province = AgencyNames.standard.province(text, at: first, limit: end), province.end == end {
        header.place = province.name
        return
      }
    }
    let words = text.oneLine(start..<end)
    // A clean text's place is what it says: Hải Châu is no misprint of Lai Châu.
    if text.confidence(start..<end) < 100 || !text.text.repairs.isEmpty, let near = Provinces.closest(to: words) {
      header.place = near
      header.findings.append(findings.repaired("place", Messages.repairedPlace(words), start..<end))
    } else {
      header.place = words
      header.mark(weakLetters.name("place", Messages.weakPlace, start..<end))
    }
  }

  private func isOfPlace(_ index: Int, before end: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].capitals == .initial && text.tokens[index].line + 1 >= text.tokens[end - 1].line
  }

  /// "Bà Rịa - Vũng Tàu", "Ea H'leo"
  private func joinsPlace(_ index: Int) -> Bool {
    let isTied = !text.tokens[index].isSpaced && !text.tokens[index + 1].isSpaced
    if text.isMark(index, "'") || text.isMark(index, "’") { return isTied }
    return text.isMark(index, "-") && text.tokens[index].isSpaced && text.tokens[index + 1].isSpaced && !text.tokens[index].isLineStart
      && !text.tokens[index + 1].isLineStart
  }

  // MARK: Number and type

  private func readNumber(into header: inout Header) {
    let title = regions.title.flatMap { DocumentTypes.named($0.documentType) }
    guard let found = NumberReader(text: text).number(in: letterhead(), type: title) else {
      header.findings.append(findings.missing("number", Messages.noNumber))
      return
    }
    header.number = found.number
    header.numberTokens = found.tokens
    header.symbol = SymbolGrammar.repaired("1/" + found.symbol, type: title)?.code ?? "1/" + found.symbol
    if found.number == nil {
      header.findings.append(
        findings.missing("number", Messages.unreadableNumber(text.oneLine(found.tokens)), found.tokens))
    } else if !found.isCertain, !isConfirmed(found, by: title) {
      header.findings.append(findings.repaired("number", Messages.repairedNumber(text.oneLine(found.tokens)), found.tokens))
    }
  }

  /// Only the word "Số" is garbled, and the symbol names the type of the title.
  private func isConfirmed(_ found: NumberReader.Found, by title: DocumentType?) -> Bool {
    guard let title, let number = found.number, let reading = SymbolGrammar.read(number) else { return false }
    return reading.types.contains(title) && text.oneLine(found.tokens).replacing(" ", with: "").hasSuffix(number)
  }

  private func readType(into header: inout Header) {
    if let title = regions.title {
      header.documentType = title.documentType
    } else if !regions.subject.isEmpty, !hasLoudSubject, !regions.addressees.isEmpty || text.isMark(regions.subject.lowerBound + 1, "/") {
      header.documentType = "công văn"
    } else if let named = typeNamedByBody() {
      header.documentType = named.type
      header.findings.append(
        findings.inferred("documentType", Messages.inferredType(text.oneLine(named.tokens)), named.tokens))
    } else if !regions.addressees.isEmpty, !hasLoudSubject {
      header.documentType = "công văn"
    } else if let tokens = header.numberTokens, let type = typeOfSymbol(tokens) {
      header.documentType = type
      header.findings.append(findings.inferred("documentType", Messages.typeOfSymbol, tokens))
    } else {
      header.findings.append(findings.missing("documentType", Messages.noType))
    }
  }

  /// Capitals under a title that is lost: no letter prints its subject so.
  private var hasLoudSubject: Bool {
    regions.title == nil
      && regions.subject.first.map { text.tokens[$0].capitals == .all && !LayoutWords.about.begins(text, at: $0) } ?? false
  }

  private func typeOfSymbol(_ tokens: Range<Int>) -> String? {
    guard let number = SymbolGrammar.read("1" + text.oneLine(tokens).drop { $0 != "/" && $0 != "-" }) else { return nil }
    return number.types.first?.name
  }

  /// "nội dung Chỉ thị này", "Công văn này": the last such words of the body.
  private func typeNamedByBody() -> (type: String, tokens: Range<Int>)? {
    for index in regions.body.reversed() where text.tokens[index].capitals == .initial {
      guard let type = DocumentTypes.phrases.match(text, at: index) else { continue }
      let end = index + type.count
      if SentenceWords.this.begins(text, at: end) { return (type.value, index..<end + 1) }
      if index > 0, LayoutWords.content.begins(text, at: index - 2), text.isMark(end, ".") || text.isMark(end, ",") {
        return (type.value, index - 2..<end)
      }
    }
    return nil
  }

  // MARK: Issuer

  private func readIssuer(into header: inout Header) {
    let reader = IssuerReader(
      text: text, agencies: agencies, regions: regions, letterhead: letterhead(without: header.numberTokens), stamps: stamps,
      sentences: sentences)
    guard let found = reader.issuer(place: header.place, symbol: header.symbol) else {
      header.findings.append(findings.missing("issuer", Messages.noIssuer))
      return
    }
    header.issuer = found.agency
    if found.isDoubtful { header.findings.append(findings.inferred("issuer", Messages.stampedIssuer(found.agency.name), found.tokens)) }
    if header.place == nil, let province = found.province, found.isFromLetterhead { header.place = province }
    if !found.isFromLetterhead {
      header.findings.append(findings.inferred("issuer", Messages.inferredIssuer(found.agency.name, from: found.reason), found.tokens))
    } else if let tokens = found.tokens {
      header.mark(weakLetters.name("issuer", Messages.weakIssuer, tokens))
    }
  }

  // MARK: Subject

  private func readSubject(into header: inout Header) {
    var range = regions.subject
    while let last = range.last, text.tokens[last].kind == .mark, !text.isMark(last, "\""), !text.isMark(last, ")") {
      range = range.lowerBound..<last
    }
    guard !range.isEmpty else {
      header.findings.append(findings.missing("subject", Messages.noSubject))
      return
    }
    header.subjectTokens = range
    header.subject = OpenName.capitalised(columns.parts(of: range).map { sentences.sentence($0, text) }.joined(separator: " "))
    if hasLoudSubject {
      header.findings.append(findings.inferred("subject", Messages.loudSubject, range))
    } else if hasStraySign(range) {
      header.findings.append(findings.repaired("subject", Messages.straySubject, range, confidence: HeaderReader.straySign))
    } else {
      header.mark(weakLetters.value("subject", Messages.weakSubject, range))
    }
  }

  /// Signs that no subject holds: a stamp or the other column runs through it.
  private func hasStraySign(_ range: Range<Int>) -> Bool {
    range.contains { index in ["_", "|", "=", "~", "*", "#", "<", ">"].contains { text.isMark(index, $0) } }
  }

  private static let straySign = 30

  // MARK: People

  private func readPeople(into header: inout Header) {
    let home = header.place
    let reader = RecipientReader(text: text, scanner: AgencyScanner(text, names: agencies, home: home))
    header.addressees = reader.addressees(in: regions.addressees)
    header.mark(addresseesFinding(of: header))
    header.recipients = reader.recipients(in: regions.tail)
    guard let found = SignerReader(text: text, lines: lines, tail: regions.tail).signer() else {
      header.findings.append(findings.missing("signer", Messages.noSigner))
      return
    }
    header.signer = found.signer
    header.signerTokens = found.tokens
    // What the name's letters say is enough where a family name begins it.
    let isInsideLine =
      !LayoutWords.familyNames.begins(text, at: found.tokens.lowerBound) && !text.tokens[found.tokens.lowerBound].isLineStart
      && text.tokens[found.tokens.lowerBound - 1].kind == .mark
    if found.signer.title == nil || isInsideLine {
      header.findings.append(findings.repaired("signer", Messages.doubtfulSigner(found.signer.name), found.tokens))
    } else {
      header.mark(weakLetters.person("signer", Messages.weakSigner, found.tokens))
    }
  }

  /// A letter without "Kính gửi" lost it; other documents need none.
  private func addresseesFinding(of header: Header) -> Finding? {
    if regions.isGreetingGarbled, !header.addressees.isEmpty {
      return findings.inferred("addressees", Messages.garbledGreeting, regions.addressees)
    }
    if header.addressees.contains(where: { $0.agency.id == nil && !hasLongWord($0.text) }) {
      return findings.repaired("addressees", Messages.weakAddressees, regions.addressees, confidence: HeaderReader.straySign)
    }
    guard header.addressees.isEmpty else {
      return weakLetters.value("addressees", Messages.weakAddressees, regions.addressees)
    }
    return header.documentType == "công văn" || header.documentType == "công điện"
      ? findings.missing("addressees", Messages.noAddressees) : nil
  }

  /// "a z 2" is no addressee.
  private func hasLongWord(_ words: String) -> Bool { words.split(separator: " ").contains { $0.count > 2 } }
}
