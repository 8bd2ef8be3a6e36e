import DirectiveModel

/// The known parts of document symbols, looked up as written and without marks.
enum SymbolTable {
  /// A symbol beside the letters that are compared.
  struct Symbol: Sendable {
    let spelling: String
    let letters: SymbolDamage.Letters

    init(_ spelling: String) {
      self.spelling = spelling
      letters = SymbolDamage.Letters(spelling)
    }
  }

  static let typeAbbreviations: [Symbol] = unique(DocumentTypes.all.flatMap(\.abbreviations)).map(Symbol.init)
  static let issuers: [Symbol] = unique(DocumentSymbols.all.map(\.symbol)).map(Symbol.init)
  private static let common: [Symbol] = DocumentSymbols.common.map(Symbol.init)

  /// The types with that abbreviation, in the order of their table.
  static func types(abbreviated letters: String) -> [DocumentType] { typesByAbbreviation[letters] ?? [] }

  private static let typesByAbbreviation: [String: [DocumentType]] = DocumentTypes.all.reduce(into: [:]) { table, type in
    for abbreviation in Set(type.abbreviations) { table[abbreviation, default: []].append(type) }
  }

  /// The type's abbreviation that is written so, letter for letter but for case.
  static func type(exactly letters: String) -> String? { typesByLetters[letters] }
  static func type(folded letters: String) -> String? { typesByFold[letters] }
  static func issuer(exactly letters: String) -> String? { issuersByLetters[letters] }
  static func issuer(folded letters: String) -> String? { issuersByFold[letters] }

  /// The name of the agency with that symbol; nil where the symbol names none.
  static func issuerName(_ symbol: String) -> String? { names[symbol] }

  /// "QH13" and "UBTVQH15": their documents' numbers name no type.
  static func isNationalAssembly(_ letters: String) -> Bool {
    var previous: UInt8 = 0
    for byte in letters.utf8 {
      if byte == UInt8(ascii: "H"), previous == UInt8(ascii: "Q") { return true }
      previous = byte
    }
    return false
  }

  /// "QH13" is "QH" of the 13th term, "BCĐ389" a "BCĐ" with a number.
  static func withoutTerm(_ letters: String) -> (stem: String, digits: String) {
    let digitCount = letters.utf8.reversed().prefix { (0x30...0x39).contains($0) }.count
    guard digitCount > 0 else { return (letters, "") }
    let stem = String(Substring(letters.utf8.dropLast(digitCount)))
    guard issuer(exactly: stem) != nil || issuer(folded: stem) != nil else { return (letters, "") }
    return (stem, String(Substring(letters.utf8.suffix(digitCount))))
  }

  /// The one symbol that the printed letters are with a look-alike; nil when there are several.
  static func onlyLookalike(of letters: String, among symbols: [Symbol]) -> String? {
    var found: String?
    var best = SymbolDamage.lookalike + 1
    let printed = SymbolDamage.Letters(letters)
    for symbol in symbols {
      let cost = SymbolDamage.cost(symbol, printed: printed, limit: SymbolDamage.lookalike)
      if cost < best {
        best = cost
        found = symbol.spelling
      } else if cost == best, cost <= SymbolDamage.lookalike {
        found = nil
      }
    }
    return found
  }

  /// One letter away from a symbol that most documents carry.
  static func isNearCommon(_ letters: String) -> Bool {
    let printed = SymbolDamage.Letters(letters)
    return common.contains { SymbolDamage.cost($0, printed: printed, limit: SymbolDamage.oneCharacter) <= SymbolDamage.oneCharacter }
  }

  private static let typesByLetters = SymbolIndex(typeAbbreviations.map(\.spelling), .letters)
  private static let typesByFold = SymbolIndex(typeAbbreviations.map(\.spelling), .bareLetters)
  private static let issuersByLetters = SymbolIndex(issuers.map(\.spelling), .letters)
  private static let issuersByFold = SymbolIndex(issuers.map(\.spelling), .bareLetters)
  private static let names: [String: String] = Dictionary(
    DocumentSymbols.all.filter { !$0.issuer.isEmpty }.map { ($0.symbol, $0.issuer) }, uniquingKeysWith: { first, _ in first })
  /// The symbols of each agency by its name.
  static let symbolsByIssuer: [String: [String]] = Dictionary(
    grouping: DocumentSymbols.all.filter { !$0.issuer.isEmpty }, by: \.issuer
  ).mapValues { $0.map(\.symbol) }

  private static func unique(_ symbols: [String]) -> [String] {
    var seen: Set<String> = []
    return symbols.filter { seen.insert($0).inserted }
  }
}
