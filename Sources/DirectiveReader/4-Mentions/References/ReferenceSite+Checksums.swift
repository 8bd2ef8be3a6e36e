import DirectiveModel

extension ReferenceSite {
  /// Lets type, symbol, issuer, year and date confirm one another; `printed` is the symbol as the code alone tells it.
  func confirm(
    _ reading: inout ReferenceReading, code: CodeReader.Code, printed: SymbolGrammar.Reading?, introduction: Introduction, tail: Tail
  ) {
    if let issuer = tail.issuer {
      reading.issuer = text.oneLine(issuer)
      if let printed { confirmIssuer(&reading, code: code, symbol: printed, type: introduction.type, words: issuer) }
    }
    let symbol = SymbolGrammar.read(reading.number)
    if let symbol, disagrees(symbol, with: introduction) { reading.note(.typeDisagrees) }
    if reading.issuer == nil, let part = symbol?.code.parts.last?.letters { reading.issuer = SymbolTable.issuerName(part) }
    if let symbol, symbol.isDoubtful { reading.note(.doubtfulSymbol) }
    if tail.isRepaired || hasMendedDigits(code.tokens) || tail.dateTokens.map(hasMendedDigits) == true { reading.note(.repaired) }
    if let symbol, !isOfTerm(symbol, tail.date?.year) { reading.note(.yearDisagrees) }
    guard let date = tail.date else {
      if tail.dateTokens != nil { reading.note(.unreadableDate) }
      return
    }
    guard date.hasYear else { return reading.note(.unreadableDate) }
    guard date.isPossible else { return reading.note(.impossibleDate) }
    reading.issued = date.lastDay(inYear: symbol?.code.year?.value)
    if let year = symbol?.code.year?.value, let written = date.year, year != written { reading.note(.yearDisagrees) }
  }

  /// The National Assembly of the symbol's term sat in that year: "QH13" from 2011 to 2016.
  private func isOfTerm(_ symbol: SymbolGrammar.Reading, _ dated: Int?) -> Bool {
    guard let part = symbol.code.parts.last?.letters, SymbolTable.isNationalAssembly(part),
      let term = Int(SymbolTable.withoutTerm(part).digits), let year = symbol.code.year?.value ?? dated
    else { return true }
    return ReferenceWords.terms.contains { $0.term == term && $0.years.contains(year) }
  }

  /// A digit among them was read from a letter before the rules saw it ("2O18").
  private func hasMendedDigits(_ tokens: Range<Int>) -> Bool {
    tokens.contains { text.tokens[$0].kind == .number && text.tokens[$0].confidence < 100 }
  }

  /// Puts the printed number back. Its year is the date's where one character alone tells them apart.
  func restore(_ reading: inout ReferenceReading, code: CodeReader.Code, tail: Tail) {
    let dated = tail.date.flatMap { $0.isPossible ? $0.year : nil }
    let isConfirmed = dated.map { year in
      code.damagedYear.map { EditDistance.between(Array("\(year)"), Array($0.dropFirst())) <= 1 } ?? false
    }
    let year = isConfirmed == true ? dated : nil
    reading.number = code.restored(reading.number, year: year)
    reading.note(code.damagedNumber == nil && year != nil ? .repaired : .unreadableNumber)
  }

  /// The word before the number names a type whose symbol this is not. A lone part names the issuer; laws and công văn have no type part.
  func disagrees(_ symbol: SymbolGrammar.Reading, with introduction: Introduction) -> Bool {
    guard let type = introduction.type, !introduction.nearby.contains(where: symbol.types.contains) else { return false }
    guard symbol.code.parts.count > 1 else {
      // "Luật số 58/2014/QZ13": a lone part names who issues such documents.
      let part = SymbolTable.withoutTerm(symbol.code.parts[0].letters).stem
      return type != DocumentTypes.officialLetter && SymbolTable.issuer(exactly: part) == nil
    }
    let hasTypePart = !symbol.types.isEmpty || SymbolTable.isNationalAssembly(symbol.code.parts[0].letters)
    // "Thông tư số 71/2014/TTLT-BTC-BNV": the short name of a thông tư liên tịch.
    if symbol.types.contains(where: { $0.name.hasPrefix(type.name + " ") }) { return false }
    return hasTypePart ? !symbol.types.isEmpty : type != DocumentTypes.officialLetter && !type.abbreviations.isEmpty
  }

  /// A symbol that nobody knows is mended towards the agency that the text names; a known one that says otherwise is noted.
  func confirmIssuer(
    _ reading: inout ReferenceReading, code: CodeReader.Code, symbol: SymbolGrammar.Reading, type: DocumentType?, words: Range<Int>
  ) {
    guard let named = symbols(ofIssuer: words) else { return }
    let parts = symbol.code.parts.map { SymbolTable.withoutTerm($0.letters).stem }
    guard !parts.dropFirst(symbol.types.isEmpty ? 0 : 1).contains(where: named.contains) else { return }
    if let mended = SymbolGrammar.read(code.string, type: type, issuers: named), mended.code != symbol.code {
      reading.number = mended.code.string
      reading.note(.repaired)
    } else if !symbol.types.isEmpty, parts.count > 1, !parts.contains(where: { $0.hasPrefix("VP") && $0.count > 2 }) {
      // An office writes in the name of the one it serves; other symbols name who issued.
      reading.note(.issuerDisagrees)
    }
  }

  /// The symbols of the agency that the words begin with, its head's title apart.
  func symbols(ofIssuer words: Range<Int>) -> [String]? {
    var start = words.lowerBound
    if let title = Self.titles.match(text, at: start) { start += title.count }
    return Self.issuers.match(text, at: start).map(\.value)
  }

  private static let titles = Phrases(ReferenceWords.titles)
  private static let issuers = Phrases(
    ReferenceWords.issuers.map { ($0.words, $0.symbols.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }) }
      + SymbolTable.symbolsByIssuer.map { ($0.key, $0.value) })
}
