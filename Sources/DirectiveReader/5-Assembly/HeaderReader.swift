import DirectiveModel

/// Reads the header's fields from the regions.
struct HeaderReader {
  let text: TokenizedText
  let lines: TextLines
  let regions: Regions
  let stamps: [ArrivalStamp]
  let agencies: AgencyNames
  let findings: FindingMaker
  let weakLetters: WeakLetters
  let sentences: SentenceCase

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
    var cuts = [regions.subject, regions.addressees, title, number ?? 0..<0].filter { !$0.isEmpty }
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

  /// With the words between it and the subject: "THANH TRA" of "KẾT LUẬN THANH TRA⏎Về việc …".
  private var title: Range<Int> {
    guard let title = regions.title?.tokens else { return 0..<0 }
    return title.lowerBound..<max(title.upperBound, regions.subject.lowerBound)
  }

  // MARK: Date and place

  var columns: SubjectColumns { SubjectColumns(text: text, lines: lines) }

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
  var hasLoudSubject: Bool {
    regions.title == nil
      && regions.subject.first.map { text.tokens[$0].capitals == .all && !isAbout($0) } ?? false
  }

  private func isAbout(_ index: Int) -> Bool {
    LayoutWords.about.begins(text, at: index) || LayoutWords.misreadAbout.begins(text, at: index)
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
    } else if isIncomplete(found.agency) {
      header.findings.append(findings.inferred("issuer", Messages.incompleteIssuer(found.agency.name), found.tokens))
    } else if let tokens = found.tokens {
      header.mark(weakLetters.unit(found.agency, "issuer", Messages.weakIssuer, tokens))
    }
  }

  /// "UBND tỉnh", "Văn phòng": whose it is could not be read.
  private func isIncomplete(_ agency: AgencyName) -> Bool {
    // A sound text that does not name the place never did.
    guard !text.text.repairs.isEmpty else { return false }
    return agency.name == "UBND tỉnh" || agency.name == "Văn phòng UBND tỉnh" || agency.name == "Văn phòng"
  }
}
