import DirectiveModel

/// One citation of a numbered document.
package struct ReferenceReading: Sendable, Hashable {
  /// Number and symbol, written right: "1847/QĐ-TTg".
  package var number: String
  /// Lower case: "quyết định"; nil when neither the words before nor the symbol tell it.
  package var documentType: String?
  /// The date that the citation carries.
  package var issued: CivilDate?
  package var issuer: String?
  /// In the order of `Problem.allCases`, without repeats.
  package var problems: [Problem]

  package init(number: String, documentType: String?, issued: CivilDate? = nil, issuer: String? = nil, problems: [Problem] = []) {
    self.number = number
    self.documentType = documentType
    self.issued = issued
    self.issuer = issuer
    self.problems = problems
  }

  /// What a person should look at.
  package enum Problem: String, Sendable, CaseIterable {
    /// Letters or digits of the number were read from look-alikes.
    case repaired
    /// The symbol is unknown and one letter away from a common one: "19/KH-UBN".
    case doubtfulSymbol = "doubtful-symbol"
    /// The symbol ends in the middle; it stands as it was read.
    case cutOff = "cut-off"
    /// The word before names another type than the symbol: "Nghị định số 76/NQ-CP".
    case typeDisagrees = "type-disagrees"
    /// The agency after the number is not the one of the symbol: "35/NQ-CP của Quốc hội".
    case issuerDisagrees = "issuer-disagrees"
    /// The year in the number is not the date's: "107/2021/NĐ-CP ngày 06/12/2022".
    case yearDisagrees = "year-disagrees"
    /// The date is none: "ngày 31/02/2020".
    case impossibleDate = "impossible-date"
    /// A letter stands in the number or in its year, or the year cannot be one: "2Z6/TTr-BKHCN", "61/018/NĐ-CP".
    case unreadableNumber = "unreadable-number"
    /// A digit stands before the number, which may begin with it: "Kế hoạch số 1 18/KH-UBND".
    case splitNumber = "split-number"
    /// A date follows that cannot be read: "ngày 22/6/201".
    case unreadableDate = "unreadable-date"
    /// Year or date lie behind the directive's own.
    case afterIssue = "after-issue"
    /// The text cites the same number otherwise elsewhere: another day, another symbol.
    case citedOtherwise = "cited-otherwise"
  }

  mutating func note(_ problem: Problem) {
    problems = Problem.allCases.filter { $0 == problem || problems.contains($0) }
  }
}
