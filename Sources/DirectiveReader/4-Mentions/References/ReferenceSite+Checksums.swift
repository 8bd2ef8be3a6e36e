import DirectiveModel

extension ReferenceSite {
  /// Lets type, symbol, issuer, year and date confirm one another.
  func confirm(_ reading: inout ReferenceReading, code: CodeReader.Code, introduction: Introduction, tail: Tail) {
    if let issuer = tail.issuer {
      reading.issuer = text.oneLine(issuer)
      confirmIssuer(&reading, code: code, type: introduction.type, words: issuer)
    }
    let symbol = SymbolGrammar.read(reading.number)
    if let symbol, disagrees(symbol, with: introduction) { reading.note(.typeDisagrees) }
    if reading.issuer == nil, let part = symbol?.code.parts.last?.letters { reading.issuer = SymbolTable.issuerName(part) }
    if let symbol, symbol.isDoubtful { reading.note(.doubtfulSymbol) }
    if tail.isRepaired { reading.note(.repaired) }
    guard let date = tail.date else { return }
    guard date.isPossible else { return reading.note(.impossibleDate) }
    reading.issued = date.lastDay(inYear: symbol?.code.year?.value)
    if let year = symbol?.code.year?.value, let written = date.year, year != written { reading.note(.yearDisagrees) }
  }

  /// The word before the number names a type whose symbol this is not. A lone part names the issuer; laws and công văn have no type part.
  func disagrees(_ symbol: SymbolGrammar.Reading, with introduction: Introduction) -> Bool {
    guard let type = introduction.type, symbol.code.parts.count > 1, !introduction.nearby.contains(where: symbol.types.contains) else {
      return false
    }
    let hasTypePart = !symbol.types.isEmpty || SymbolTable.isNationalAssembly(symbol.code.parts[0].letters)
    return hasTypePart ? !symbol.types.isEmpty : type != DocumentTypes.officialLetter && !type.abbreviations.isEmpty
  }

  /// A symbol that nobody knows is mended towards the agency that the text names; a known one that says otherwise is noted.
  func confirmIssuer(_ reading: inout ReferenceReading, code: CodeReader.Code, type: DocumentType?, words: Range<Int>) {
    guard let named = symbols(ofIssuer: words), let symbol = SymbolGrammar.read(code.string, type: type) else { return }
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
    ReferenceWords.issuers.map { ($0.words, $0.symbols.split(separator: " ").map(String.init)) }
      + SymbolTable.symbolsByIssuer.map { ($0.key, $0.value) })
}
