import DirectiveModel
import Testing

@testable import DirectiveReader

/// The tables of `Fixtures/phrases`, each row as it is written, decomposed, without its marks, and damaged.
@Suite struct PhraseTableTests {
  @Test(arguments: [("deadlines", 500), ("references", 300), ("agencies", 300)])
  func tablesAreLarge(name: String, least: Int) throws {
    let table = try PhraseTable(name)
    #expect(table.rows.count >= least)
    #expect(Double(table.negatives) >= 0.15 * Double(table.rows.count))
    #expect(Set(table.rows.map(\.words)).count == table.rows.count, "a row stands twice")
  }

  @Test(arguments: ["deadlines", "references", "agencies"], TextForm.allCases)
  func rowsAreRead(name: String, form: TextForm) throws {
    let table = try PhraseTable(name)
    for row in table.rows where form != .withoutMarks || !row.needsMarks {
      let text = form.apply(row.words)
      let said = PhraseReading.of(table.name, text)
      if said.value != row.expected {
        Issue.record("\(name).txt:\(row.line): expected \(row.expected), read \(said.value) — \(text)")
      } else if form == .asWritten, name != "agencies", row.expected != "none", said.marked != said.found {
        Issue.record("\(name).txt:\(row.line): read other words: \(said.words)")
      }
    }
  }

  /// Misread letters around right figures: most values survive, and hardly one is wrong without a doubt.
  @Test(arguments: [("deadlines", 0.9), ("references", 0.9), ("agencies", 0.9)])
  func damagedRowsAreMostlyRead(name: String, floor: Double) throws {
    let table = try PhraseTable(name)
    var damage = OCRDamage(seed: 30)
    var (right, wrong, all) = (0, 0, 0)
    var examples: [String] = []
    for row in table.rows {
      let text = damage.applied(to: row.words, share: 0.5)
      let said = PhraseReading.of(table.name, text)
      all += 1
      if said.value == row.expected {
        right += 1
      } else if said.value != "none", said.isTrusted {
        wrong += 1
        examples.append("\(name).txt:\(row.line): \(said.value) — \(text)")
      }
    }
    try #require(all > 0)
    print("\(name): \(all) damaged rows, \(right) right, \(wrong) wrong and trusted")
    for example in examples { print(example) }
    #expect(Double(right) / Double(all) >= floor)
    #expect(Double(wrong) / Double(all) <= 0.03)
  }
}

/// What the whole text layer and the rules make of one row.
struct PhraseReading {
  /// In the notation of the table.
  var value: String
  var words: [String] = []
  /// Source bytes that were read, and those marked in the row.
  var found: [Range<Int>] = []
  var marked: [Range<Int>] = []
  /// No letter of it was repaired and nothing is to be reviewed.
  var isTrusted = true

  static func of(_ table: String, _ row: String) -> PhraseReading {
    switch table {
    case "deadlines": deadline(row)
    case "references": reference(row)
    default: agency(row)
    }
  }

  private static func deadline(_ row: String) -> PhraseReading {
    var issued = CivilDate(year: 2025, month: 3, day: 10)
    var row = row
    if row.hasPrefix("@") {
      let date = row.dropFirst().prefix { $0 != " " }
      issued = CivilDate(parsing: date)
      row = String(row.dropFirst(date.count + 2))
    }
    let marked = MarkedText(row)
    let text = TokenizedText(clean: marked.text)
    let mentions = DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: DeadlineContext(issued: issued))
    var reading = reading(mentions.map(\.tokens), in: text, marked: marked)
    reading.value = mentions.isEmpty ? "none" : mentions.map { describe($0.value) }.joined(separator: "; ")
    if mentions.contains(where: { !$0.value.problems.isEmpty || $0.value.isInferred }) { reading.isTrusted = false }
    return reading
  }

  private static func reference(_ row: String) -> PhraseReading {
    let marked = MarkedText(row)
    let text = TokenizedText(clean: marked.text)
    let mentions = ReferenceScanner.mentions(in: text)
    var reading = reading(mentions.map(\.tokens), in: text, marked: marked)
    reading.value = mentions.isEmpty ? "none" : mentions.map { describe($0.value) }.joined(separator: "; ")
    if mentions.contains(where: { !$0.value.problems.isEmpty }) { reading.isTrusted = false }
    return reading
  }

  private static func agency(_ row: String) -> PhraseReading {
    let text = TokenizedText(clean: row)
    let found = AgencyScanner(text).list(at: 0, limit: text.tokens.count)
    var reading = reading(found.map { [0..<$0.end] } ?? [], in: text, marked: MarkedText(row))
    reading.value = found.map { $0.agencies.map(\.name).joined(separator: "; ") } ?? "none"
    return reading
  }

  private static func reading(_ tokens: [Range<Int>], in text: TokenizedText, marked: MarkedText) -> PhraseReading {
    PhraseReading(
      value: "", words: tokens.map(text.oneLine), found: tokens.map(text.sourceBytes), marked: marked.marked,
      isTrusted: tokens.allSatisfy { text.confidence($0) >= 90 })
  }
}
