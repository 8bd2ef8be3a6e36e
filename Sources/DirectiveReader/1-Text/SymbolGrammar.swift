import DirectiveModel

/// Writes document symbols right: `1847/Qb-TTg` is `1847/QĐ-TTg`, `107/2021/ND-CP` is `107/2021/NĐ-CP`.
///
/// Only the letters are mended; digits are never guessed.
package enum SymbolGrammar {
  /// How a symbol's letters are to be written.
  package struct Reading: Sendable, Hashable {
    package var code: DocumentCode
    /// Types whose abbreviation the first part is; empty for a công văn's symbol.
    package var types: [DocumentType]
    /// Nothing was changed but marks and case, or what stands around the letters confirms the change.
    package var isCertain: Bool
    /// Letters were changed, marks and case apart.
    package var isRepaired: Bool
    /// A part is unknown and one letter away from a symbol that everybody uses.
    var isDoubtful: Bool
    /// Every part is known, or at least written in capitals as symbols are.
    package var isWellFormed: Bool
  }

  /// The canonical code; nil when the string is no document number. `type` is the type that the words before the number name.
  package static func repaired(_ code: String, type: DocumentType? = nil) -> (code: String, isCertain: Bool)? {
    read(code, type: type).map { ($0.code.string, $0.isCertain) }
  }

  /// Like `repaired`, with what was found out; `issuers` are the symbols of the agency that the words after the number name.
  package static func read(_ string: String, type: DocumentType? = nil, issuers: [String] = []) -> Reading? {
    guard var code = DocumentCode(withoutBlanks(string)) else { return nil }
    let last = code.parts.count - 1
    let followers = code.parts.dropFirst().map { issuer($0.letters, confirmed: issuers) }
    let isAnchored = followers.contains { $0.isKnown }
    let first = head(code.parts[0].letters, type: type, isAlone: last == 0, isAnchored: isAnchored, issuers: issuers)
    let all = [first] + followers
    for (index, part) in all.enumerated() { code.parts[index].letters = part.letters }
    let types = first.isType ? SymbolTable.types(abbreviated: first.letters) : []
    // "3I" may be 31: a digit is not guessed. "3176b" is a number, "241A" may be one of four digits.
    let isPlainNumber = code.number.utf8.last.map { (0x30...0x39).contains($0) || (0x61...0x64).contains($0) } ?? false
    return Reading(
      code: code, types: types, isCertain: isPlainNumber && all.allSatisfy(\.isCertain), isRepaired: all.contains(where: \.isRepaired),
      isDoubtful: all.contains { !$0.isKnown && SymbolTable.isNearCommon($0.letters) },
      isWellFormed: all.allSatisfy { $0.isKnown || isSymbolLike($0.letters) })
  }

  /// Letters and marks below the blanks beyond ASCII are told by their bytes.
  private static func withoutBlanks(_ string: String) -> String {
    let mayHaveBlanks = string.utf8.contains { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xE1 }
    return mayHaveBlanks ? string.filter { !$0.isWhitespace } : string
  }

  /// One part, mended.
  private struct Part {
    var letters: String
    var isKnown: Bool
    var isType = false
    var isRepaired = false
    var isCertain = true
  }

  /// The first part: a type's abbreviation, or the issuer of a công văn.
  private static func head(
    _ letters: String, type: DocumentType?, isAlone: Bool, isAnchored: Bool, issuers: [String]
  ) -> Part {
    let own = type?.abbreviations ?? []
    // "HD" after "Hướng dẫn", and after "Hợp đồng": the words tell what a symbol without marks means.
    if let abbreviation = own.first(where: { SymbolComparison.letters.isSame($0, letters) })
      ?? own.first(where: { SymbolComparison.bareLetters.isSame($0, letters) })
    {
      return Part(letters: abbreviation, isKnown: true, isType: true)
    }
    if let abbreviation = SymbolTable.type(exactly: letters) { return Part(letters: abbreviation, isKnown: true, isType: true) }
    // "Quyết định số 12/QH-UBND" is no Quốc hội's.
    let isKnownIssuer = SymbolTable.issuer(exactly: letters) != nil
    let reach = isKnownIssuer ? SymbolDamage.lookalike : SymbolDamage.oneCharacter
    if !isAlone || !isKnownIssuer, let abbreviation = own.first(where: { SymbolDamage.cost($0, printed: letters) <= reach }) {
      return Part(letters: abbreviation, isKnown: true, isType: true, isRepaired: true, isCertain: isAnchored)
    }
    // "ND", "QD": no symbol of their own, a type without its marks.
    if let abbreviation = SymbolTable.type(folded: letters) { return Part(letters: abbreviation, isKnown: true, isType: true) }
    if type == nil, isAnchored, let abbreviation = SymbolTable.onlyLookalike(of: letters, among: SymbolTable.typeAbbreviations) {
      return Part(letters: abbreviation, isKnown: true, isType: true, isRepaired: true, isCertain: false)
    }
    return issuer(letters, confirmed: issuers)
  }

  /// A part that names an agency or its unit. What is no known symbol but looks whole stays as it is.
  private static func issuer(_ letters: String, confirmed: [String]) -> Part {
    let (stem, digits) = SymbolTable.withoutTerm(letters)
    if let known = SymbolTable.issuer(exactly: stem) ?? SymbolTable.issuer(folded: stem) {
      return Part(letters: known + digits, isKnown: true)
    }
    if let named = confirmed.first(where: { SymbolDamage.cost($0, printed: letters) <= SymbolDamage.oneCharacter }) {
      return Part(letters: named, isKnown: true, isRepaired: true)
    }
    if let (named, term) = withTerm(letters, confirmed: confirmed) {
      return Part(letters: named + term, isKnown: true, isRepaired: true)
    }
    if !isSymbolLike(letters), let known = SymbolTable.onlyLookalike(of: letters, among: SymbolTable.issuers) {
      return Part(letters: known, isKnown: true, isRepaired: true)
    }
    return Part(letters: letters, isKnown: false, isCertain: isSymbolLike(letters))
  }

  /// "QZ13" of a confirmed "QH": the term stands behind the letters.
  private static func withTerm(_ letters: String, confirmed: [String]) -> (named: String, term: String)? {
    guard !confirmed.isEmpty else { return nil }
    let term = String(letters.reversed().prefix { $0.isNumber }.reversed())
    guard (1...2).contains(term.count) else { return nil }
    let stem = String(letters.dropLast(term.count))
    return confirmed.first { SymbolDamage.cost($0, printed: stem) <= SymbolDamage.oneCharacter }.map { ($0, term) }
  }

  /// Capitals, at most with small letters inside, a point, "&" and a number at the end: "KGVX", "KTTr", "QLĐĐ", "VX1", "TH.KT".
  private static func isSymbolLike(_ letters: String) -> Bool {
    guard let first = letters.unicodeScalars.first, LetterFolding.isCapital(first.value) else { return false }
    var small = 0
    var capitals = 0
    var hasDigit = false
    for scalar in letters.unicodeScalars {
      if LetterFolding.isCapital(scalar.value) {
        guard !hasDigit, isPlain(scalar) else { return false }
        capitals += 1
      } else if LetterFolding.folded(scalar.value) != 0 {
        guard scalar.isASCII else { return false }
        small += 1
      } else if (48...57).contains(scalar.value) {
        hasDigit = true
      } else if scalar != "&", scalar != "." {
        return false
      }
    }
    return small == 0 || (small <= 1 && capitals >= 2)
  }

  /// An ASCII capital or Đ, Ư, Ô …: symbols carry no tone marks.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || "ĐƯƠÔÂĂÊ".unicodeScalars.contains(scalar)
  }
}
