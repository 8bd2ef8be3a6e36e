import DirectiveModel

/// What the citations of a document tell about one another, and the document's date about all of them.
struct ReferenceAgreement {
  private let issued: CivilDate?
  /// Numbers that are cited with two days of one year, or with days that one figure tells apart.
  private var disputed: Set<String> = []
  /// Serial number and day of documents that are cited with two symbols of one type.
  private var disputedSymbols: Set<Symbolless> = []

  /// A citation without its symbol.
  private struct Symbolless: Hashable {
    let digits: String
    let documentType: String?
    let issued: CivilDate
  }

  init(_ readings: [ReferenceReading], issued: CivilDate?) {
    self.issued = issued
    var days: [String: CivilDate] = [:]
    var numbers: [Symbolless: String] = [:]
    for reading in readings {
      guard let day = reading.issued else { continue }
      if let other = days[reading.number], other != day, ReferenceAgreement.isNear(other, day) { disputed.insert(reading.number) }
      days[reading.number] = day
      let symbolless = ReferenceAgreement.symbolless(reading, day)
      if let other = numbers[symbolless], other != reading.number { disputedSymbols.insert(symbolless) }
      numbers[symbolless] = reading.number
    }
  }

  func noted(_ mentions: [Mention<ReferenceReading>]) -> [Mention<ReferenceReading>] {
    mentions.map { mention in
      var reading = mention.value
      if isAfterIssue(reading) { reading.note(.afterIssue) }
      if disputed.contains(reading.number) { reading.note(.citedOtherwise) }
      if let day = reading.issued, disputedSymbols.contains(ReferenceAgreement.symbolless(reading, day)) { reading.note(.citedOtherwise) }
      return reading == mention.value ? mention : Mention(value: reading, tokens: mention.tokens, rule: mention.rule)
    }
  }

  private func isAfterIssue(_ reading: ReferenceReading) -> Bool {
    guard let issued else { return false }
    if let day = reading.issued, day > issued { return true }
    return DocumentCode(reading.number)?.year.map { $0.value > issued.year } ?? false
  }

  private static func symbolless(_ reading: ReferenceReading, _ day: CivilDate) -> Symbolless {
    Symbolless(digits: ReferenceSite.digits(of: reading.number), documentType: reading.documentType, issued: day)
  }

  /// One year, or one figure of eight: numbers begin anew each year, so that other days are other documents.
  private static func isNear(_ a: CivilDate, _ b: CivilDate) -> Bool {
    a.year == b.year || zip(a.iso.utf8, b.iso.utf8).count { $0 != $1 } == 1
  }
}
