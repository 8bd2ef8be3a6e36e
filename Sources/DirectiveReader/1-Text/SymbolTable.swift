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
  static func type(exactly letters: String) -> String? { typesByLetters[upper(letters)] }
  static func type(folded letters: String) -> String? { typesByFold[fold(letters)] }
  static func issuer(exactly letters: String) -> String? { issuersByLetters[upper(letters)] }
  static func issuer(folded letters: String) -> String? { issuersByFold[fold(letters)] }

  /// The name of the agency with that symbol; nil where the symbol names none.
  static func issuerName(_ symbol: String) -> String? { names[symbol] }

  /// The same letters; case does not matter.
  static func isSame(_ a: String, _ b: String) -> Bool { upper(a) == upper(b) }

  /// Capitals without marks; "&" and digits stay.
  static func fold(_ letters: String) -> String {
    String(
      String.UnicodeScalarView(
        letters.unicodeScalars.compactMap { scalar in
          let letter = LetterFolding.folded(scalar.value)
          if letter != 0 { return Unicode.Scalar(letter - 32) }
          return LetterFolding.isCombiningMark(scalar.value) ? nil : scalar
        }))
  }

  /// "QH13" and "UBTVQH15": their documents' numbers name no type.
  static func isNationalAssembly(_ letters: String) -> Bool { letters.contains("QH") }

  /// "QH13" is "QH" of the 13th term, "BCĐ389" a "BCĐ" with a number.
  static func withoutTerm(_ letters: String) -> (stem: String, digits: String) {
    let digits = letters.reversed().prefix { $0.isASCII && $0.isNumber }
    let stem = String(letters.dropLast(digits.count))
    guard !digits.isEmpty, issuer(exactly: stem) != nil || issuer(folded: stem) != nil else { return (letters, "") }
    return (stem, String(digits.reversed()))
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

  private static let typesByLetters = table(typeAbbreviations.map(\.spelling), key: upper)
  private static let typesByFold = table(typeAbbreviations.map(\.spelling), key: fold)
  private static let issuersByLetters = table(issuers.map(\.spelling), key: upper)
  private static let issuersByFold = table(issuers.map(\.spelling), key: fold)
  private static let names: [String: String] = Dictionary(
    DocumentSymbols.all.filter { !$0.issuer.isEmpty }.map { ($0.symbol, $0.issuer) }, uniquingKeysWith: { first, _ in first })
  /// The symbols of each agency by its name.
  static let symbolsByIssuer: [String: [String]] = Dictionary(
    grouping: DocumentSymbols.all.filter { !$0.issuer.isEmpty }, by: \.issuer
  ).mapValues { $0.map(\.symbol) }

  private static func table(_ symbols: [String], key: (String) -> String) -> [String: String] {
    Dictionary(symbols.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func upper(_ letters: String) -> String {
    var capitals = String.UnicodeScalarView()
    for scalar in letters.unicodeScalars { capitals.append(Unicode.Scalar(LetterFolding.uppercased(scalar.value)) ?? scalar) }
    return String(capitals)
  }

  private static func unique(_ symbols: [String]) -> [String] {
    var seen: Set<String> = []
    return symbols.filter { seen.insert($0).inserted }
  }
}
