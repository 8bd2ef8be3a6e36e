import DirectiveModel
import DirectiveReader
import Testing

@Suite struct DateScannerTests {
  @Test(arguments: TextForm.allCases)
  func examples(form: TextForm) {
    #expect(!DateScanner.examples.rows.isEmpty)
    for row in DateScanner.examples.rows {
      let marked = MarkedText(form.apply(row.text))
      let text = form.tokens(of: marked.text)
      let found = DateScanner.mentions(in: text, range: 0..<text.tokens.count)
      let said = found.isEmpty ? "none" : found.map { describe($0.value) }.joined(separator: "; ")
      if said != row.expected || found.map({ text.sourceBytes($0.tokens) }) != marked.marked {
        Issue.record("expected \(row.expected), read \(said) at \(found.map { text.oneLine($0.tokens) })", sourceLocation: row.location)
      }
    }
  }

  private func describe(_ date: WrittenDate) -> String {
    guard date.isPossible else { return "impossible" }
    guard date.year == nil else { return date.lastDay(inYear: nil)?.iso ?? "no day" }
    return "-" + (date.lastDay(inYear: 2001)?.iso.dropFirst(4) ?? "no day")
  }
}
