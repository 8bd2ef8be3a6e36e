import DirectiveModel
import DirectiveReader
import Testing

@Suite struct DeadlineRuleTests {
  @Test func idsAreUniqueAndEveryRuleHasBothKindsOfRows() {
    #expect(Set(DeadlineRules.all.map(\.id)).count == DeadlineRules.all.count)
    for rule in DeadlineRules.all {
      #expect(rule.examples.rows.contains { $0.expected == "none" }, "\(rule.id) has no row that must not match")
      #expect(rule.examples.rows.contains { $0.expected != "none" }, "\(rule.id) has no row that must match")
      let file = rule.id.split(separator: "-").map(\.capitalized).joined()
      #expect(rule.examples.rows.allSatisfy { $0.fileID.hasSuffix("/\(file).swift") }, "\(rule.id) is not in \(file).swift")
    }
    #expect(DeadlineRules.all.map(\.examples.rows.count).reduce(0, +) >= 120)
  }

  @Test(arguments: DeadlineRules.all.map(\.id), TextForm.allCases)
  func examples(id: String, form: TextForm) throws {
    let rule = try #require(DeadlineRules.all.first { $0.id == id })
    for row in rule.examples.rows {
      let marked = MarkedText(form.apply(row.text))
      let problem = check(marked, form: form, expected: row.expected, rule: id)
      if let problem { Issue.record("\(problem) — \(row.text)", sourceLocation: row.location) }
    }
  }

  /// What is wrong with a row; nil when nothing is.
  private func check(_ row: MarkedText, form: TextForm, expected: String, rule: String) -> String? {
    var row = row
    let issued = takeIssueDate(&row)
    let text = form.tokens(of: row.text)
    let found = DeadlineScanner.mentions(in: text, range: 0..<text.tokens.count, context: DeadlineContext(issued: issued))
    let said = found.map { "\($0.rule): \(describe($0.value)) at ⟦\(text.oneLine($0.tokens))⟧" }.joined(separator: "; ")
    if expected == "none" { return found.isEmpty ? nil : "read \(said)" }
    if expected.hasPrefix("rule ") { return found.contains { $0.rule == expected.dropFirst(5) } ? nil : "read \(said)" }
    guard found.count == 1, let mention = found.first, mention.rule == rule, describe(mention.value) == expected else {
      return "expected \(expected), read \(said)"
    }
    return [text.sourceBytes(mention.tokens)] == row.marked ? nil : "marked other words: \(said)"
  }

  /// Rows are issued on 10/03/2025 unless they begin with "@2019-12-20" or, without a date, "@-".
  private func takeIssueDate(_ row: inout MarkedText) -> CivilDate? {
    guard row.text.hasPrefix("@") else { return CivilDate(year: 2025, month: 3, day: 10) }
    let date = row.text.dropFirst().prefix { $0 != " " }
    let length = date.utf8.count + 2
    row.text = String(row.text.dropFirst(date.count + 2))
    row.marked = row.marked.map { $0.lowerBound - length..<$0.upperBound - length }
    return CivilDate(parsing: date)
  }
}

extension RuleExamples.Row {
  var location: SourceLocation { SourceLocation(fileID: fileID, filePath: fileID, line: line, column: 1) }
}

/// A deadline in the notation of the examples.
func describe(_ reading: DeadlineReading) -> String {
  guard let rule = reading.rule else { return "problem " + reading.problems.map(\.rawValue).joined(separator: " ") }
  let told: [DeadlineReading.Problem] = [.weekdayDisagrees, .lunar, .severalTimes]
  let problems = told.filter(reading.problems.contains).map { " !\($0.rawValue)" }.joined()
  let inferred = (reading.isInferred ? " inferred" : "") + problems
  switch rule {
  case .date(let date, let bound): return "date \(date.iso) \(bound.rawValue)\(inferred)"
  case .relative(let count, let unit, let from): return "relative \(count) \(unit.rawValue) \(from.rawValue)"
  case .recurring(let recurrence):
    var words = ["recurring"] + recurrence.frequencies.map(\.rawValue)
    if recurrence.adHoc { words.append("+adhoc") }
    if let day = recurrence.day { words.append("day \(day)") }
    if let month = recurrence.month { words.append("month \(month)") }
    if let bound = recurrence.bound { words.append(bound.rawValue) }
    return words.joined(separator: " ") + problems
  }
}
