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

  /// The whole table as one misread document: most values survive, and hardly one is wrong without a doubt.
  @Test(arguments: [("deadlines", 0.98), ("references", 0.995), ("agencies", 0.94)])
  func damagedRowsAreMostlyRead(name: String, floor: Double) throws {
    let table = try PhraseTable(name)
    var damage = OCRDamage(seed: 30)
    let rows = table.rows.filter { !$0.words.hasPrefix("@") && !$0.words.contains("\n") && !$0.words.contains("://") }
    let lines = rows.map { damage.applied(to: MarkedText($0.words).text) }
    let document = TokenizedText(clean: lines.joined(separator: "\n"))
    var (right, wrong) = (0, 0)
    for (number, row) in rows.enumerated() {
      let own = document.tokens.filter { $0.line == number }
      let said = PhraseReading.of(name, TokenizedText(text: document.text, filtered: own, lineStarts: document.lineStarts))
      if said.plainValue == row.expected.withoutProblems {
        right += 1
      } else if said.value != "none", said.isTrusted {
        wrong += 1
        print("\(name).txt:\(row.line): \(said.value) — \(lines[number])")
      }
    }
    try #require(rows.count > 200)
    print("\(name): \(rows.count) damaged rows, \(right) read, \(wrong) wrong and trusted")
    #expect(Double(right) / Double(rows.count) >= floor)
    #expect(Double(wrong) / Double(rows.count) <= 0.01)
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

  /// Without what is flagged: the damage itself is told there.
  var plainValue: String { value.withoutProblems }

  static func of(_ table: String, _ row: String) -> PhraseReading {
    var issued = CivilDate(year: 2025, month: 3, day: 10)
    var row = row
    if row.hasPrefix("@") {
      let date = row.dropFirst().prefix { $0 != " " }
      issued = CivilDate(parsing: date)
      row = String(row.dropFirst(date.count + 2))
    }
    let marked = MarkedText(row)
    var reading = of(table, TokenizedText(clean: marked.text), issued: issued)
    reading.marked = marked.marked
    return reading
  }

  static func of(_ table: String, _ text: TokenizedText, issued: CivilDate? = CivilDate(year: 2025, month: 3, day: 10)) -> PhraseReading {
    switch table {
    case "deadlines": deadline(text, issued: issued)
    case "references": reference(text)
    default: agency(text)
    }
  }

  private static func deadline(_ text: TokenizedText, issued: CivilDate?) -> PhraseReading {
    let mentions = DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: DeadlineContext(issued: issued))
    return PhraseReading(
      text, mentions.map(\.tokens), values: mentions.map { describe($0.value) },
      isTrusted: mentions.allSatisfy { $0.value.problems.isEmpty && !$0.value.isInferred })
  }

  private static func reference(_ text: TokenizedText) -> PhraseReading {
    let mentions = ReferenceScanner.mentions(in: text)
    return PhraseReading(
      text, mentions.map(\.tokens), values: mentions.map { describe($0.value) },
      isTrusted: mentions.allSatisfy { $0.value.problems.isEmpty })
  }

  private static func agency(_ text: TokenizedText) -> PhraseReading {
    let found = AgencyScanner(text, names: .standard).list(at: 0, limit: text.tokens.count)
    return PhraseReading(
      text, found.map { [0..<$0.end] } ?? [], values: found.map { $0.agencies.map(\.name) } ?? [], isTrusted: true)
  }

  private init(_ text: TokenizedText, _ tokens: [Range<Int>], values: [String], isTrusted: Bool) {
    value = values.isEmpty ? "none" : values.joined(separator: "; ")
    words = tokens.map(text.oneLine)
    found = tokens.map(text.sourceBytes)
    self.isTrusted = isTrusted && tokens.allSatisfy { text.confidence($0) >= 90 }
  }
}

extension String {
  /// "76/NQ-CP 2021-07-15 nghị quyết !repaired" without the last word.
  fileprivate var withoutProblems: String {
    split(separator: " ").filter { !$0.hasPrefix("!") }.joined(separator: " ")
  }
}
