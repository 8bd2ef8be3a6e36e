import DirectiveModel

extension ReferenceSite {
  /// The number with its symbol written right, and that symbol as the code alone tells it; nil when it is no document's.
  func reading(
    of code: CodeReader.Code, after introduction: Introduction
  ) -> (reading: ReferenceReading, symbol: SymbolGrammar.Reading?)? {
    if code.isCutOff, !code.string.contains(where: \.isLetter) {
      guard introduction.isIntroduced, introduction.type != nil, !code.string.contains("/") || code.string.hasSuffix("/") else {
        return nil
      }
      let reading = ReferenceReading(number: code.string, documentType: introduction.type?.name, problems: [.cutOff])
      return (reading, SymbolGrammar.read(code.string, type: introduction.type))
    }
    guard let symbol = SymbolGrammar.read(code.string, type: introduction.type), isDocument(symbol, introduction) else { return nil }
    var reading = ReferenceReading(number: symbol.code.string, documentType: type(of: symbol, introduction)?.name)
    if code.isCutOff { reading.note(.cutOff) }
    if symbol.isRepaired || !symbol.isCertain || code.hasMendedDigits { reading.note(.repaired) }
    return (reading, symbol)
  }

  /// Without "số" or a type word before it a number must look like a document's in every part.
  func isDocument(_ symbol: SymbolGrammar.Reading, _ introduction: Introduction) -> Bool {
    if introduction.type != nil {
      return symbol.isWellFormed || symbol.code.parts.count > 1 || !symbol.types.isEmpty || symbol.code.year != nil
    }
    let isTerm = symbol.code.year != nil && symbol.code.parts.count == 1 && SymbolTable.isNationalAssembly(symbol.code.parts[0].letters)
    guard symbol.isWellFormed, symbol.code.parts.count > 1 || isTerm else { return false }
    if introduction.isIntroduced || isTerm { return true }
    let head = symbol.code.parts[0].letters
    return !symbol.types.isEmpty || SymbolTable.issuer(exactly: head) != nil
  }

  /// The type that symbol and words agree on; the symbol's where they do not.
  func type(of symbol: SymbolGrammar.Reading, _ introduction: Introduction) -> DocumentType? {
    if let agreed = introduction.nearby.first(where: { symbol.types.contains($0) }) {
      // The Party alone numbers a quy định "QĐ".
      let isOwn = agreed.abbreviations.first == symbol.code.parts[0].letters
      return isOwn || symbol.code.parts[0].mark == "-" ? agreed : symbol.types.first
    }
    // "Quyết định số 327/CT": a lone part names the issuer.
    if let own = symbol.types.first, symbol.code.parts.count > 1 || introduction.type == nil { return own }
    if SymbolTable.isNationalAssembly(symbol.code.parts[0].letters) { return introduction.nearby.last }
    if let typed = introduction.type { return typed }
    return SymbolTable.issuer(exactly: symbol.code.parts[0].letters) == nil ? nil : DocumentTypes.officialLetter
  }
}
